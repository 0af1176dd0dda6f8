from __future__ import annotations

from tests.evaluate.written.invented import SOURCE, story

from dragoman.evaluate.gold import GoldStory, unlocated
from dragoman.evaluate.standoff.check import problems
from dragoman.evaluate.standoff.documents import Document
from dragoman.evaluate.written.convert import to_document, to_gold


def test_the_document_is_sound_standoff_annotation() -> None:
    read = story()
    document = to_document(read)
    assert list(problems(document, read.text)) == []
    assert Document.model_validate_json(document.to_json()) == document
    assert document.events[1].by == "S3"
    assert document.statements[2].inside == "S2"


def test_the_record_quotes_the_text() -> None:
    read = story()
    record = to_gold(read)
    gold = GoldStory.model_validate(record)
    assert unlocated(gold, read.text) == []
    visit, meeting, arrest, blame = record["events"]
    assert visit["sentence"].startswith("LIMA, May 4")
    assert visit["sentence"].endswith("ministry said.")
    assert (visit["plover"], visit["place"]) == ("AGREE", {"name": "Callao", "country": "PER"})
    assert visit["contexts"] == ["legal", "crime"]
    assert meeting["sentence"] == "He said that, according to Chile, Gen. Li Wen had met her."
    assert (meeting["start"], meeting["recipients"]) == ("2019-05-01", [])
    assert [actor["name"] for actor in blame["actors"]] == ["Peru", "Chile"]
    assert arrest["plover"] == "COERCE"  # the marchers did not announce it
    assert record["statements"][3]["speaker"] == "Peru and Chile"
    assert record["statements"][3]["speaker_country"] is None
    assert record["statements"][0]["content"].endswith("to Callao on Monday")
    assert record["figures"] == [
        {
            "text": "2,000",
            "value": 2000.5,
            "qualifier": "at least",
            "unit": "person",
            "of": "those who marched",
        }
    ]
    assert [one["traveller"] for one in record["visits"]] == ["Ana Ruiz", "Li Wen"]
    assert record["dates"][0] == {"text": "Monday", "start": "2019-05-06", "end": "2019-05-06"}


def test_a_plan_that_its_actor_announces_is_a_threat() -> None:
    own = SOURCE.replace("COERCE/arrest planned | marchers > li", "COERCE/arrest planned | chile > li")
    own = own.replace("marchers = marchers | -", "marchers = marchers | PER")
    assert to_gold(story(own))["events"][2]["plover"] == "THREATEN"
    unsaid = SOURCE.replace('about" | by S1', 'about"')
    assert to_gold(story(unsaid))["events"][2]["plover"] == "THREATEN"


def test_mentions_are_found_by_name_family_name_and_the_forms_given() -> None:
    read = story()
    actors = {actor.id: actor for actor in to_document(read).actors}
    assert [read.text[slice(*span)] for span in actors["A1"].mentions] == ["Ana Ruiz", "Ruiz"]
    assert [read.text[slice(*span)] for span in actors["A2"].mentions] == ["her ministry"]
    named = "marchers | - | population | 2,000 marchers"
    hidden = SOURCE.replace(named, "rioters | - | population | implied")
    assert to_document(story(hidden)).actors[-1].implied


def test_a_place_is_not_looked_for_inside_a_longer_one() -> None:
    changed = SOURCE.replace("her ministry said", "in Peru Street").replace("said]", "Peru] Street", 1)
    changed = changed.replace("Peru PER\n%dates", "Peru PER; Peru Street PER\n%dates")
    changed = changed.replace('"ministry [Peru] Street."', '"in [Peru] Street"').replace(
        "| her ministry", "| implied"
    )
    read = story(changed)
    places = {read.text[slice(*place.span)]: place.span for place in to_document(read).places}
    assert not places["Peru Street"][0] <= places["Peru"][0] < places["Peru Street"][1]
