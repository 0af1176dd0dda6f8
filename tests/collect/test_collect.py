"""Every form that stories come in, and what is wrong with some of them."""

import gzip
import json
import os
from datetime import date
from pathlib import Path

import pytest

from dragoman.collect import Folder, How, Item, Unreadable, collect, record_of, story_of
from dragoman.errors import InputError
from dragoman.record.examples import small_record

TEXT = "The foreign minister of Portugal arrived in Rabat on Monday and met her colleague for talks."
HOW = How("file")


def found(*paths: Path, how: How = HOW) -> list[Item | Unreadable]:
    return list(collect(Folder.of(paths), how))


def only(path: Path, how: How = HOW) -> Item:
    (item,) = found(path, how=how)
    assert isinstance(item, Item), item
    return item


def reasons(path: Path) -> list[str]:
    return [one.reason for one in found(path) if isinstance(one, Unreadable)]


def test_folders_are_walked_by_name_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.md", "a.txt", ".hidden.txt", ".git/x.txt", "c/record.db"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(TEXT)
    (tmp_path / "b" / "loop").symlink_to(tmp_path)
    folder = Folder.of([tmp_path, tmp_path / "a.txt"], without=[tmp_path / "c" / "record.db"])
    assert [str(file.relative_to(tmp_path)) for file in folder.files] == ["a.txt", "b/1.md", "b/2.txt"]
    assert folder.size == 3 * len(TEXT)
    items = list(collect(folder, HOW))
    assert sum(item.weight for item in items) == folder.size
    with pytest.raises(InputError, match="no such file"):
        Folder.of([tmp_path / "nothing"])


@pytest.mark.parametrize("packed", [False, True])
def test_documents(tmp_path: Path, packed: bool) -> None:
    page = f"<html><head><title>Visit</title></head><body><p>{TEXT}</p><p>They left.</p></body></html>"
    for name, text in (("a.txt", TEXT), ("b.md", f"---\ntitle: Visit\n---\n{TEXT}"), ("c.html", page)):
        path = tmp_path / (f"{name}.gz" if packed else name)
        path.write_bytes(gzip.compress(text.encode()) if packed else text.encode())
        item = only(path)
        assert item.raw == text.encode()
        assert item.how.suffix == Path(name).suffix
        assert TEXT in story_of(item).text


def test_the_way_of_reading_is_the_same_on_every_machine(tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other" / "two.txt"
    other.parent.mkdir()
    for path in (one, other):
        path.write_text(TEXT)
    assert (only(one).sha256, only(one).how.hash) == (only(other).sha256, only(other).how.hash)
    dated = How("file", published=date(2024, 5, 6), publisher="Lusa", columns={"text": "a"})
    assert only(one, dated).how.hash != only(one).how.hash
    assert How.from_json(json.loads(json.dumps(dated.as_json()))) == dated
    story = story_of(only(one, dated))
    assert (story.published, story.published_from, story.publisher) == (date(2024, 5, 6), "option", "Lusa")


def test_json_lines(tmp_path: Path) -> None:
    good = {
        "headline": "Visit",
        "body": TEXT,
        "date": "2024-05-06",
        "source": "Lusa",
        "link": "http://x.org/1",
    }
    path = tmp_path / "stories.jsonl.gz"
    lines = [
        json.dumps(good),
        "{",
        "7",
        "",
        json.dumps({"body": " "}),
        json.dumps(good | {"body": [TEXT, "Then."]}),
    ]
    path.write_bytes(gzip.compress("\n".join(lines).encode()))
    items = found(path)
    assert [item.place.rpartition(": ")[2] for item in items] == [
        "line 1",
        "line 2",
        "line 3",
        "line 5",
        "line 6",
    ]
    assert [isinstance(item, Item) for item in items] == [True, False, False, True, True]
    story = story_of(items[0])  # type: ignore[arg-type]
    assert (story.title, story.publisher, story.url) == ("Visit", "Lusa", "http://x.org/1")
    assert (story.published, story.published_from) == (date(2024, 5, 6), "metadata")
    with pytest.raises(InputError, match=r"line 5: no text; its fields are body"):
        story_of(items[3])  # type: ignore[arg-type]
    assert story_of(items[4]).text.endswith("Then.")  # type: ignore[arg-type]


def test_a_json_file_holds_one_story_or_a_list(tmp_path: Path) -> None:
    one, many = tmp_path / "one.json", tmp_path / "many.json"
    one.write_text(json.dumps({"text": TEXT}))
    many.write_text(json.dumps([{"text": TEXT}, "no", {"text": f"{TEXT} Then."}]))
    assert story_of(only(one)).text == TEXT
    items = found(many)
    assert [item.place.rpartition(": ")[2] for item in items] == ["item 1", "item 2", "item 3"]
    assert isinstance(items[1], Unreadable)
    (tmp_path / "bad.json").write_text("[1, ")
    assert reasons(tmp_path / "bad.json")[0].startswith("not JSON (")


def test_records_are_taken_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    broken = json.loads(small_record().to_json())
    broken["events"][0]["status"] = "perhaps"
    path.write_text(f"{small_record().to_json()}\n{json.dumps(broken)}\n", encoding="utf-8")
    items = [item for item in found(path) if isinstance(item, Item)]
    assert record_of(items[0]) == small_record()
    with pytest.raises(InputError, match=r"line 2: not a record .*events\.0\.status"):
        record_of(items[1])


def test_tables(tmp_path: Path) -> None:
    path = tmp_path / "stories.csv"
    rows = f'headline;words;day\nVisit;"{TEXT}\nThey ""left"".";2024-05-06\n;;\nShort;;\n'
    path.write_text(rows, encoding="utf-8-sig")
    how = How("file", columns={"text": "words", "published": "day"})
    items = found(path, how=how)
    assert [item.place.rpartition(": ")[2] for item in items] == ["row 1", "row 3"]
    story = story_of(items[0])  # type: ignore[arg-type]
    assert (story.title, story.published) == ("Visit", date(2024, 5, 6))
    assert story.text.endswith('They "left".')
    with pytest.raises(InputError, match="row 3: no text"):
        story_of(items[1])  # type: ignore[arg-type]
    (missing,) = found(path, how=How("file", columns={"text": "article"}))
    assert isinstance(missing, Unreadable)
    assert missing.reason == "no column article; it has headline, words, day"


def test_a_row_in_another_encoding_is_refused_and_the_others_read(tmp_path: Path) -> None:
    path = tmp_path / "stories.tsv"
    lines = [
        f"title\ttext\nVisit\t{TEXT} Café.\n" * 1,
        *(f"Visit {number}\t{TEXT}\n" for number in range(100)),
    ]
    path.write_bytes("".join(lines).encode() + b"Bad\tcaf\xe9 talks\n" + f"Last\t{TEXT}\n".encode())
    items = found(path)
    assert [item.reason for item in items if isinstance(item, Unreadable)] == [
        "broken text: not in the encoding of the file"
    ]
    assert len([item for item in items if isinstance(item, Item)]) == 102


@pytest.mark.parametrize("name", ["feed.rss", "feed.xml", "download"])
def test_rss(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(
        f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>
        <item><title>Visit &amp; talks</title><link>https://x.org/3?utm_source=rss</link>
        <pubDate>Tue, 09 Apr 2019 22:36:00 GMT</pubDate>
        <description>&lt;p&gt;{TEXT}&lt;/p&gt;&lt;p&gt;They left.&lt;/p&gt;</description></item>
        <item><title>No more than this</title></item></channel></rss>"""
    )
    first, second = (item for item in found(path) if isinstance(item, Item))
    story = story_of(first)
    assert (story.title, story.publisher, story.published) == ("Visit & talks", "Wire", date(2019, 4, 9))
    assert story.text.endswith("They left.")
    assert second.place.endswith("entry 2")
    with pytest.raises(InputError, match="no text"):
        story_of(second)


def test_atom(tmp_path: Path) -> None:
    path = tmp_path / "feed.atom"
    path.write_text(
        f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>Visit</title>
        <link href="https://x.org/4"/><updated>2024-05-06T10:00:00Z</updated><summary>Short.</summary>
        <content type="text">{TEXT}</content></entry></feed>"""
    )
    story = story_of(only(path))
    assert (story.title, story.url, story.published) == ("Visit", "https://x.org/4", date(2024, 5, 6))
    assert story.text == TEXT


def test_what_only_looks_like_a_feed(tmp_path: Path) -> None:
    (tmp_path / "a.rss").write_text("They met.")
    (tmp_path / "b.rss").write_text('<rss version="2.0"><channel><title>W</title></channel></rss>')
    assert reasons(tmp_path / "a.rss")[0].startswith(("not a feed", "a feed without entries"))
    assert reasons(tmp_path / "b.rss") == ["a feed without entries"]


def test_damaged_files(tmp_path: Path) -> None:
    whole = gzip.compress("\n".join([json.dumps({"text": TEXT})] * 2000).encode())
    (tmp_path / "cut.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    items = found(tmp_path / "cut.jsonl.gz")
    assert isinstance(items[0], Item)
    assert isinstance(items[-1], Unreadable)
    assert items[-1].reason.startswith("broken gzip")
    (tmp_path / "long.jsonl").write_bytes(b'{"text": "' + b"x" * 20_000_001 + b'"}\n{"text": "They met."}\n')
    bad, good = found(tmp_path / "long.jsonl")
    assert isinstance(bad, Unreadable)
    assert (bad.reason, good.place.rpartition(": ")[2]) == ("a line over 20 MB", "line 2")


def test_a_name_in_no_encoding(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text(TEXT)
    assert only(path).place.endswith("caf\\udce9.txt")
