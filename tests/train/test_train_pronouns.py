from pathlib import Path

from dragoman.evaluate.coreference import read_gum
from dragoman.train.pronouns import choices, fit, write_weights


def sentence(number: int, rows: str) -> str:
    lines = [f"# sent_id = GUM_made-{number}"]
    for i, row in enumerate(rows.strip().splitlines(), 1):
        form, pos, head, dep, features, entity = row.split()
        misc = f"Entity={entity}" if entity != "-" else "_"
        lines.append(f"{i}\t{form}\t{form.lower()}\t{pos}\t_\t{features}\t{head}\t{dep}\t_\t{misc}")
    return "\n".join(lines) + "\n\n"


def made(folder: Path) -> Path:
    """Three documents in which the subject, not the object, is what the pronoun stands for."""
    names = [("Moss", "Hale"), ("Vance", "Dorn"), ("Reed", "Lund")]
    for number, (subject, thing) in enumerate(names):
        first = (
            f"{subject} PROPN 2 nsubj Number=Sing (1-person-new)\nmet VERB 0 root _ -\n"
            f"{thing} PROPN 2 obj Number=Sing (2-person-new)"
        )
        second = "She PRON 2 nsubj _ (1-person-giv)\nleft VERB 0 root _ -"
        text = sentence(1, first) + sentence(2, second)
        (folder / f"GUM_made_{number}.conllu").write_text(text, encoding="utf-8")
    return folder


def test_a_choice_lists_nobody_first_and_marks_the_right_one(tmp_path):
    path = made(tmp_path) / "GUM_made_0.conllu"
    ((rows, right),) = choices(read_gum(path))
    assert list(rows[0]) == ["he none"]
    assert right == [False, False, True]  # nobody, Hale, Moss: nearest first
    assert "he role object" in rows[1]
    assert "he role subject" in rows[2]


def test_fitting_prefers_what_was_right(tmp_path):
    weights = fit(made(tmp_path), rounds=50)
    assert weights["he role subject"] > 0 > weights["he role object"]
    path = tmp_path / "weights.tsv"
    write_weights(weights, path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "feature\tweight\tsource"
    assert len(lines) == len(weights) + 1
