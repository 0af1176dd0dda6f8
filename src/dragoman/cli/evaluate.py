"""`dragoman evaluate`: how well Dragoman reads, measured on annotated stories and corpora."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from dragoman.cli.ontology import Book, take
from dragoman.cli.read import day

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None)

Json = Annotated[bool, typer.Option("--json", help="Write one JSON object instead of tables.")]
DEFAULT_FLOORS = Path("corpus/gate/floors.toml")


def _argument(name: str, text: str) -> typer.models.ArgumentInfo:
    info: typer.models.ArgumentInfo = typer.Argument(help=text, metavar=name, show_default=False)
    return info


@app.callback()
def evaluate() -> None:
    """Measure records against annotated stories.

    Also the reader on treebanks and other corpora, each in its usual form. Scores are fractions of 1.
    """


@app.command()
def stories(
    gold: Annotated[Path, _argument("GOLD", "Folder of hand-made records, NAME.json.")],
    texts: Annotated[Path, _argument("STORIES", "Folder of the stories, NAME.txt, .md or .html.")],
    records: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Score these records, one JSON object a line; read no story."),
    ] = None,
    as_json: Json = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="List events met, missed, made up.")] = False,
    codebook: Book = None,
) -> None:
    """Score the records of stories, layer by layer.

    Events match by code, actor and recipient; statements by seven tenths of the shorter content; figures by
    place and value; times by words and days; places by words and country; visits by traveller and country.
    """
    from dragoman.evaluate.stories import evaluate_stories

    take(codebook)
    report = evaluate_stories(gold, texts, records=records)
    if as_json:
        _print_json(report.scores)
        return
    from rich.console import Console

    from dragoman.evaluate.tables import print_stories

    print_stories(Console(highlight=False), report.scores, report.stories, verbose=verbose)


@app.command()
def syntax(
    path: Annotated[Path, _argument("FILE.conllu", "A CoNLL-U file, or a folder of them.")],
    as_json: Json = False,
    own_sentences: Annotated[
        bool, typer.Option("--own-sentences", help="Let the reader split sentences too.")
    ] = False,
) -> None:
    """Score parts of speech, lemmas and dependencies.

    Tokens and sentence borders are gold. Relations count without their subtypes, punctuation counts, as in
    the CoNLL 2018 shared task.
    """
    from dragoman.evaluate.syntax import evaluate_syntax

    _show(evaluate_syntax(path, sentence_borders=not own_sentences), as_json)


@app.command()
def entities(
    path: Annotated[Path, _argument("DIR_OR_FILE", "Word TAB tag a line, or a folder of such *.tsv.")],
    as_json: Json = False,
) -> None:
    """Score named entities.

    Tokens are gold. An entity is right when its words and its type are.
    """
    from dragoman.evaluate.entities import evaluate_entities

    _show(evaluate_entities(path), as_json)


@app.command()
def attribution(
    folder: Annotated[Path, _argument("DIR", "PolNeAR's layout: text/*.txt and attributions/*.ann.")],
    as_json: Json = False,
) -> None:
    """Score who is reported to say what.

    Sources, cues and contents count by their exact words; the text is read as it stands. Overlap gives shares
    of contents, and linked overlap those whose speaker is right.
    """
    from dragoman.evaluate.attribution import evaluate_attribution

    _show(evaluate_attribution(folder), as_json)


@app.command()
def coreference(
    folder: Annotated[Path, _argument("DIR", "GUM's documents in CoNLL-U.")],
    as_json: Json = False,
    gold_syntax: Annotated[
        bool, typer.Option("--gold-syntax", help="Take syntax and names from the files.")
    ] = False,
) -> None:
    """Score coreference.

    MUC, B³, CEAF-e and their mean, by exact spans without singletons. Tokens and sentences are gold.
    """
    from dragoman.evaluate.annotators import reread
    from dragoman.evaluate.coreference import evaluate_coreference

    _show(evaluate_coreference(folder, annotate=None if gold_syntax else reread), as_json)


@app.command()
def times(
    folder: Annotated[Path, _argument("DIR", "TimeML files, *.tml.")],
    as_json: Json = False,
) -> None:
    """Score time expressions and their values.

    By the rules of TempEval-3; the day of publication is given.
    """
    from dragoman.evaluate.times import evaluate_times

    _show(evaluate_times(folder), as_json)


@app.command()
def places(
    path: Annotated[Path, _argument("FILE.xml", "Articles with toponyms, as in LGL.")],
    as_json: Json = False,
    recognition: Annotated[
        bool, typer.Option("--recognition", help="Read the texts too, and score which names are found.")
    ] = False,
) -> None:
    """Score which place each given place name means."""
    from dragoman.evaluate.places import evaluate_places, find_names

    _show(evaluate_places(path, find=find_names if recognition else None), as_json)


@app.command()
def figures(
    labels: Annotated[Path, _argument("LABELS", "Table of labelled numbers, as corpus/ieer/numbers.tsv.")],
    folder: Annotated[Path, _argument("DIR", "Folder of the IEER newswire that the labels point into.")],
    as_json: Json = False,
) -> None:
    """Score the values of money, percentages and cardinals.

    A figure is right when its value, the upper end of a range and the unit of money and percentages are.
    """
    from dragoman.evaluate.figures import evaluate_figures

    _show(evaluate_figures(labels, folder), as_json)


@app.command()
def trips(
    folder: Annotated[Path, _argument("DIR", "Trips and their wordings, as corpus/trips.")],
    as_json: Json = False,
) -> None:
    """Score who travels where and when, in sentences made from the public record of trips.

    Forms of the part "dev" were looked at in development, those of "test" only measured.
    """
    from dragoman.evaluate.trips import evaluate_trips

    _show(evaluate_trips(folder), as_json)


@app.command()
def offices(
    path: Annotated[Path, _argument("DIR_OR_FILE", "The public record's XML: visits or trips.")],
    as_json: Json = False,
    since: Annotated[
        str, typer.Option(metavar="DAY", help="Count entries before this day apart.")
    ] = "1990-01-01",
) -> None:
    """Score the offices and states of those who travelled.

    Each entry of the Office of the Historian's visits or trips names a person and a day; asked for as said,
    with the title, and by name alone.
    """
    from dragoman.evaluate.offices import evaluate_offices

    _show(evaluate_offices(path, since=day(since)), as_json)


@app.command()
def actors(
    path: Annotated[Path, _argument("FILE.tsv", "Columns: text, on, country, sectors, part.")],
    as_json: Json = False,
) -> None:
    """Score the countries and sectors of short strings.

    Any of the sectors listed is right; without a country the answer must have none.
    """
    from dragoman.evaluate.actors import evaluate_actors

    _show(evaluate_actors(path), as_json)


@app.command()
def relations(
    path: Annotated[Path, _argument("FILE.tsv", "Sentences with <s>source</s> and <t>target</t>.")],
    as_json: Json = False,
    by_events: Annotated[
        bool,
        typer.Option("--by-events", help="Answer by the surest event coded, not by the reader's scores."),
    ] = False,
    codebook: Book = None,
) -> None:
    """Score the PLOVER code between two parties.

    YIELD stands for CONCEDE and RETREAT; a sentence without an answer counts as wrong.
    """
    from dragoman.evaluate.relations import evaluate_relations

    take(codebook)
    _show(evaluate_relations(path, by_events=by_events), as_json)


@app.command()
def pairs(
    labelled: Annotated[Path, _argument("PAIRS", "Table of labelled pairs, as corpus/pairs/pairs.tsv.")],
    sources: Annotated[
        Path | None, typer.Argument(metavar="SOURCES", help="Folder of the stories' source documents.")
    ] = None,
    records: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Join these records, one JSON object a line; read no story."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Score joining across stories on pairs of events: do two tell of one occasion?

    A pair counts as joined when its events end in one episode. The weights were fitted on the part "train".
    """
    from dragoman.evaluate.pairs import evaluate_pairs

    if (sources is None) == (records is None):
        raise typer.BadParameter("give either SOURCES or --records")
    for part, scores in evaluate_pairs(labelled, sources, records=records).items():
        _show({f"{part}: {name}": value for name, value in scores.items()}, as_json)


@app.command()
def gate(
    floors: Annotated[
        Path, typer.Argument(metavar="FLOORS.toml", help="What is measured, and the least it may reach.")
    ] = DEFAULT_FLOORS,
    update: Annotated[bool, typer.Option("--update", help="Raise floors to what is measured now.")] = False,
    as_json: Json = False,
) -> None:
    """Check that accuracy has not fallen.

    Measures what FLOORS.toml names and compares it with its floors; exit code 1 when one is not reached.
    """
    from dragoman.evaluate.gate import check_floors

    outcome = check_floors(floors, update=update)
    if as_json:
        _print_json(outcome.as_dict())
    else:
        from rich.console import Console

        outcome.show(Console(highlight=False))
    raise typer.Exit(0 if outcome.passed else 1)


def _show(scores: Mapping[str, object], as_json: bool) -> None:
    if as_json:
        _print_json(scores)
        return
    from rich.console import Console

    from dragoman.evaluate.tables import print_scores

    print_scores(Console(highlight=False), scores)


def _print_json(scores: Mapping[str, object]) -> None:
    print(json.dumps(scores, ensure_ascii=False), flush=True)
