from datetime import date

import pytest
from tests.toldtrees import person, place, state, tell

from dragoman.coding.visits import code_visits
from dragoman.ingest.story import Dateline, Story
from dragoman.record.models import Actor, Event, Time, Visit

ACTORS = [
    person("A1", "Ingrid Solheim", "NOR"),
    state("A2", "Kenya", "KEN"),
    person("A3", "Daniel Otieno", "KEN"),
]
PLACES = [place("P1", "Nairobi", "KEN"), place("P2", "Kampala", "UGA"), place("P3", "Oslo", "NOR")]


def code(text: str, rows: str, events: list[Event] | None = None) -> list[Visit]:
    doc, resolution = tell(text, rows)
    resolution.actors = [actor.model_copy() for actor in ACTORS]
    resolution.places = [item.model_copy() for item in PLACES]
    resolution.times = [
        Time(
            id="T1", span=(0, 1), start=date(2024, 3, 12), end=date(2024, 3, 12), precision="day", timex3=None
        )
    ]
    for token in doc:
        if token.text == "Tuesday":
            resolution.time_at[token.i] = "T1"
    return code_visits(doc, resolution, events or [])


VISITED = """
Solheim PROPN 2 nsubj Number=Sing @A1
visited=visit VERB 0 root Tense=Past|VerbForm=Fin
Nairobi PROPN 2 obj Number=Sing @P1
and CCONJ 5 cc
Kampala PROPN 3 conj Number=Sing @P2
on ADP 7 case
Tuesday PROPN 2 obl
. PUNCT 2 punct
"""


def test_one_journey_with_two_stops():
    (visit,) = code("Solheim visited Nairobi and Kampala on Tuesday.", VISITED)
    assert (visit.id, visit.travellers, visit.status) == ("V1", ["A1"], "happened")
    assert [(stop.place, stop.country, stop.start) for stop in visit.stops] == [
        ("P1", "KEN", date(2024, 3, 12)),
        ("P2", "UGA", date(2024, 3, 12)),
    ]


def test_a_retelling_adds_no_visit():
    rows = VISITED + "\nThe DET 2 det\nvisit NOUN 3 nsubj\nended=end VERB 0 root\n. PUNCT 3 punct\n"
    assert len(code("Solheim visited Nairobi and Kampala on Tuesday. The visit ended.", rows)) == 1


def test_a_planned_journey():
    (visit,) = code(
        "Solheim will travel to Nairobi.",
        """
Solheim PROPN 3 nsubj Number=Sing @A1
will AUX 3 aux
travel VERB 0 root VerbForm=Inf
to ADP 5 case
Nairobi PROPN 3 obl Number=Sing @P1
. PUNCT 3 punct
""",
    )
    assert (visit.status, visit.stops[0].country) == ("planned", "KEN")


def test_a_host_receives_a_foreign_guest():
    (visit,) = code(
        "Otieno received Solheim.",
        "Otieno PROPN 2 nsubj Number=Sing @A3\nreceived=receive VERB 0 root Tense=Past|VerbForm=Fin\n"
        "Solheim PROPN 2 obj Number=Sing @A1\n. PUNCT 2 punct",
    )
    assert (visit.travellers, visit.stops[0].country, visit.stops[0].place) == (["A1"], "KEN", None)


def test_meeting_abroad_implies_the_journey_and_meeting_at_home_does_not():
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
met=meet VERB 0 root Tense=Past|VerbForm=Fin
Otieno PROPN 2 obj Number=Sing @A3
in ADP 5 case
{city} PROPN 2 obl Number=Sing @{id}
. PUNCT 2 punct
"""
    (visit,) = code("Solheim met Otieno in Nairobi.", rows.format(city="Nairobi", id="P1"))
    assert visit.travellers == ["A1"]
    (visit,) = code("Solheim met Otieno in Oslo.", rows.format(city="Oslo", id="P3"))
    assert visit.travellers == ["A3"]


def test_a_call_is_no_journey():
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
met=meet VERB 0 root Tense=Past|VerbForm=Fin
Otieno PROPN 2 obj Number=Sing @A3
in ADP 5 case
Nairobi PROPN 2 obl Number=Sing @P1
by ADP 7 case
phone NOUN 2 obl
. PUNCT 2 punct
"""
    assert code("Solheim met Otieno in Nairobi by phone.", rows) == []


def test_events_give_what_the_words_of_travel_miss():
    text = "Solheim turned up in Nairobi."
    event = Event(
        id="E1", type="CONSULT", mode="visit", plover="CONSULT", status="happened", actors=["A1"],
        recipients=["A2"], start=None, end=None, date_from="none", place="P1", contexts=[], quad=1,
        intensity=1.0, trigger=(8, 14), evidence=(0, len(text)), confidence=0.5,
    )  # fmt: skip
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
turned=turn VERB 0 root Tense=Past|VerbForm=Fin
up ADP 2 compound:prt
in ADP 5 case
Nairobi PROPN 2 obl Number=Sing @P1
. PUNCT 2 punct
"""
    assert code(text, rows, [event.model_copy(update={"confidence": 0.3})]) == []
    (visit,) = code(text, rows, [event])
    assert visit.stops[0].events == ["E1"]
    assert (visit.stops[0].place, visit.stops[0].country) == ("P1", "KEN")


def test_being_there_on_a_visit_is_ongoing():
    (visit,) = code(
        "Solheim is in Nairobi on a visit.",
        """
Solheim PROPN 4 nsubj Number=Sing @A1
is=be AUX 4 cop
in ADP 4 case
Nairobi PROPN 0 root Number=Sing @P1
on ADP 7 case
a DET 7 det
visit NOUN 4 nmod Number=Sing
. PUNCT 4 punct
""",
    )
    assert (visit.status, visit.stops[0].country, visit.travellers) == ("ongoing", "KEN", ["A1"])


def test_somebody_who_is_due_has_yet_to_come():
    (visit,) = code(
        "Solheim is due in Nairobi.",
        """
Solheim PROPN 3 nsubj Number=Sing @A1
is=be AUX 3 cop
due ADJ 0 root
in ADP 5 case
Nairobi PROPN 3 obl Number=Sing @P1
. PUNCT 3 punct
""",
    )
    assert (visit.status, visit.stops[0].country) == ("planned", "KEN")


def test_a_tour_told_on_stops_in_the_town_where_it_ends():
    rows = """
Solheim PROPN 3 nsubj Number=Sing @A1
will AUX 3 aux
tour VERB 0 root VerbForm=Inf
Kenya PROPN 3 obj Number=Sing @P4
. PUNCT 3 punct

The DET 2 det
tour NOUN 4 nsubj Number=Sing
will AUX 4 aux
end VERB 0 root VerbForm=Inf
in ADP 6 case
Nairobi PROPN 4 obl Number=Sing @P1
. PUNCT 4 punct
"""
    kenya = place("P4", "Kenya", "KEN").model_copy(update={"feature": "country"})
    PLACES.append(kenya)
    try:
        (visit,) = code("Solheim will tour Kenya. The tour will end in Nairobi.", rows)
    finally:
        PLACES.remove(kenya)
    assert [(stop.place, stop.country) for stop in visit.stops] == [("P1", "KEN")]
    assert visit.status == "planned"


CANCELLED = """
Solheim PROPN 3 nsubj Number=Sing @A1
has AUX 3 aux Tense=Pres|VerbForm=Fin
cancelled=cancel VERB 0 root Tense=Past|VerbForm=Part
a DET 5 det
trip NOUN 3 obj Number=Sing
to ADP 7 case
Nairobi PROPN 5 nmod Number=Sing @P1
planned=plan VERB 5 acl Tense=Past|VerbForm=Part
for ADP 10 case
Tuesday PROPN 8 obl
. PUNCT 3 punct
"""


def test_a_journey_called_off_has_the_day_it_was_planned_for():
    (visit,) = code("Solheim has cancelled a trip to Nairobi planned for Tuesday.", CANCELLED)
    assert (visit.travellers, visit.status) == (["A1"], "cancelled")
    assert [(stop.country, stop.start) for stop in visit.stops] == [("KEN", date(2024, 3, 12))]


UNDER_WAY = """
Solheim PROPN 4 nsubj Number=Sing @A1
is=be AUX 4 cop Tense=Pres|VerbForm=Fin
{case}
{word} NOUN 0 root Number=Sing
to ADP 6 case
Nairobi PROPN 4 nmod Number=Sing @P1
on ADP 8 case
Tuesday PROPN 4 obl
. PUNCT 4 punct
"""


@pytest.mark.parametrize(("case", "word"), [("en PART 4 case", "route"), ("on ADP 4 case", "way")])
def test_somebody_on_the_way(case: str, word: str):
    lead = case.split()[0]
    (visit,) = code(
        f"Solheim is {lead} {word} to Nairobi on Tuesday.", UNDER_WAY.format(case=case, word=word)
    )
    assert (visit.travellers, visit.status) == (["A1"], "ongoing")
    assert [(stop.place, stop.start) for stop in visit.stops] == [("P1", date(2024, 3, 12))]


def test_a_way_that_nobody_is_on_is_no_journey():
    rows = UNDER_WAY.format(case="a DET 4 det", word="way")
    assert code("Solheim is a way to Nairobi on Tuesday.", rows) == []


STOPS = """
Solheim PROPN 2 nsubj Number=Sing @A1
visited=visit VERB 0 root Tense=Past|VerbForm=Fin
the DET 4 det
region NOUN 2 obj Number=Sing
on ADP 6 case
Tuesday PROPN 2 obl
with ADP 8 case
stops=stop NOUN 2 obl Number=Plur
in ADP 10 case
Nairobi PROPN 8 nmod Number=Sing @P1
and CCONJ 12 cc
Kampala PROPN 10 conj Number=Sing @P2
. PUNCT 2 punct
"""


def test_stops_tell_where_in_the_region():
    (visit,) = code("Solheim visited the region on Tuesday with stops in Nairobi and Kampala.", STOPS)
    assert {(stop.country, stop.start) for stop in visit.stops} == {
        ("KEN", date(2024, 3, 12)),
        ("UGA", date(2024, 3, 12)),
    }


def test_who_will_be_somewhere_plans_to_go():
    rows = """
Solheim PROPN 5 nsubj Number=Sing @A1
will AUX 5 aux VerbForm=Fin
be AUX 5 cop VerbForm=Inf
in ADP 5 case
Nairobi PROPN 0 root Number=Sing @P1
on ADP 7 case
Tuesday PROPN 5 obl
. PUNCT 5 punct
"""
    (visit,) = code("Solheim will be in Nairobi on Tuesday.", rows)
    assert (visit.travellers, visit.status, visit.stops[0].start) == (["A1"], "planned", date(2024, 3, 12))
    assert code("Solheim might be in Nairobi on Tuesday.", rows.replace("will", "might")) == []


def test_a_guest_is_received_where_the_host_is_at_home():
    rows = """
Otieno PROPN 2 nsubj Number=Sing @A3
received=receive VERB 0 root Tense=Past|VerbForm=Fin
Solheim PROPN 2 obj Number=Sing @A1
in ADP 5 case
{town} PROPN 2 obl Number=Sing @{place}
. PUNCT 2 punct
"""
    for town, place_id in (("Nairobi", "P1"), ("Kampala", "P2")):
        text = f"Otieno received Solheim in {town}."
        (visit,) = code(text, rows.format(town=town, place=place_id))
        assert (visit.travellers, visit.stops[0].country) == (["A1"], "KEN")


def test_a_guest_is_where_unnamed_hosts_welcome_him():
    rows = """
Solheim PROPN 3 nsubj:pass Number=Sing @A1
was=be AUX 3 aux:pass VerbForm=Fin
welcomed=welcome VERB 0 root Tense=Past|VerbForm=Part
in ADP 5 case
Kampala PROPN 3 obl Number=Sing @P2
. PUNCT 3 punct
"""
    (visit,) = code("Solheim was welcomed in Kampala.", rows)
    assert [stop.country for stop in visit.stops] == ["UGA"]


def test_examples_stand_for_the_many():
    rows = """
Leaders=leader NOUN 4 nsubj Number=Plur
including=include VERB 3 case VerbForm=Ger
Solheim PROPN 1 nmod Number=Sing @A1
met=meet VERB 0 root Tense=Past|VerbForm=Fin
in ADP 6 case
Kampala PROPN 4 obl Number=Sing @P2
. PUNCT 4 punct
"""
    (visit,) = code("Leaders including Solheim met in Kampala.", rows)
    assert visit.travellers == ["A1"]


def test_a_meeting_is_where_those_met_are():
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
met=meet VERB 0 root Tense=Past|VerbForm=Fin
officials=official NOUN 2 obj Number=Plur
in ADP 5 case
Nairobi PROPN 3 nmod Number=Sing @P1
. PUNCT 2 punct
"""
    (visit,) = code("Solheim met officials in Nairobi.", rows)
    assert (visit.travellers, visit.stops[0].country) == (["A1"], "KEN")


def test_a_country_left_was_visited():
    (visit,) = code(
        "Solheim left Nairobi on Tuesday.",
        """
Solheim PROPN 2 nsubj Number=Sing @A1
left=leave VERB 0 root Tense=Past|VerbForm=Fin
Nairobi PROPN 2 obj Number=Sing @P1
on ADP 5 case
Tuesday PROPN 2 obl
. PUNCT 2 punct
""",
    )
    assert (visit.status, visit.stops[0].country, visit.stops[0].start) == (
        "happened",
        "KEN",
        date(2024, 3, 12),
    )


def test_what_will_not_take_place_is_cancelled():
    (visit,) = code(
        "Solheim will not travel to Nairobi.",
        """
Solheim PROPN 4 nsubj Number=Sing @A1
will AUX 4 aux
not PART 4 advmod
travel VERB 0 root VerbForm=Inf
to ADP 6 case
Nairobi PROPN 4 obl Number=Sing @P1
. PUNCT 4 punct
""",
    )
    assert visit.status == "cancelled"


def test_plans_that_are_scrapped():
    (visit,) = code(
        "Solheim scrapped plans to visit Nairobi.",
        """
Solheim PROPN 2 nsubj Number=Sing @A1
scrapped=scrap VERB 0 root Tense=Past|VerbForm=Fin
plans=plan NOUN 2 obj Number=Plur
to PART 5 mark
visit VERB 3 acl VerbForm=Inf
Nairobi PROPN 5 obj Number=Sing @P1
. PUNCT 2 punct
""",
    )
    assert visit.status == "cancelled"


def test_an_invitation_accepted_is_a_journey_planned():
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
{verb} VERB 0 root Tense=Past|VerbForm=Fin
an DET 4 det
invitation NOUN 2 obj Number=Sing
to ADP 6 case
Nairobi PROPN 4 nmod Number=Sing @P1
. PUNCT 2 punct
"""
    (visit,) = code("Solheim accepted an invitation to Nairobi.", rows.format(verb="accepted=accept"))
    assert (visit.status, visit.stops[0].country) == ("planned", "KEN")
    assert code("Solheim mentioned an invitation to Nairobi.", rows.format(verb="mentioned=mention")) == []


def test_what_is_flown_somewhere_travels_and_not_who_sends_it():
    assert (
        code(
            "Solheim flew medicine to Nairobi.",
            """
Solheim PROPN 2 nsubj Number=Sing @A1
flew=fly VERB 0 root Tense=Past|VerbForm=Fin
medicine NOUN 2 obj Number=Sing
to ADP 5 case
Nairobi PROPN 2 obl Number=Sing @P1
. PUNCT 2 punct
""",
        )
        == []
    )


def test_an_agreement_is_signed_where_its_words_say():
    (visit,) = code(
        "Solheim signed an accord on fish in Nairobi.",
        """
Solheim PROPN 2 nsubj Number=Sing @A1
signed=sign VERB 0 root Tense=Past|VerbForm=Fin
an DET 4 det
accord NOUN 2 obj Number=Sing
on ADP 6 case
fish NOUN 4 nmod Number=Sing
in ADP 8 case
Nairobi PROPN 6 nmod Number=Sing @P1
. PUNCT 2 punct
""",
    )
    assert visit.stops[0].country == "KEN"


def test_touching_down_is_arriving_and_touching_is_not():
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
touched=touch VERB 0 root Tense=Past|VerbForm=Fin
down ADP 2 compound:prt
in ADP 5 case
Nairobi PROPN 2 obl Number=Sing @P1
. PUNCT 2 punct
"""
    (visit,) = code("Solheim touched down in Nairobi.", rows)
    assert visit.stops[0].country == "KEN"
    assert (
        code("Solheim touched wood in Nairobi.", rows.replace("down ADP 2 compound:prt", "wood NOUN 2 obj"))
        == []
    )


def test_here_is_the_place_of_the_dateline():
    text = "NAIROBI - Solheim arrived here."
    rows = """
NAIROBI=Nairobi PROPN 0 root Number=Sing @P1
- PUNCT 1 punct

Solheim PROPN 2 nsubj Number=Sing @A1
arrived=arrive VERB 0 root Tense=Past|VerbForm=Fin
here ADV 2 advmod
. PUNCT 2 punct
"""
    doc, resolution = tell(text, rows)
    resolution.actors = [actor.model_copy() for actor in ACTORS]
    resolution.places = [item.model_copy() for item in PLACES]
    assert code_visits(doc, resolution, []) == []
    doc._.story = Story(id="s", text=text, language="en", dateline=Dateline(0, 7, (0, 7), None))
    (visit,) = code_visits(doc, resolution, [])
    assert (visit.travellers, visit.stops[0].country) == (["A1"], "KEN")


def test_a_journey_after_the_storys_day_is_ahead():
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
flies=fly VERB 0 root Tense=Pres|VerbForm=Fin
to ADP 4 case
Nairobi PROPN 2 obl Number=Sing @P1
on ADP 6 case
Tuesday PROPN 2 obl
. PUNCT 2 punct
"""
    text = "Solheim flies to Nairobi on Tuesday."
    doc, resolution = tell(text, rows)
    resolution.actors = [actor.model_copy() for actor in ACTORS]
    resolution.places = [item.model_copy() for item in PLACES]
    day = date(2024, 3, 12)
    resolution.times = [Time(id="T1", span=(28, 35), start=day, end=day, precision="day", timex3=None)]
    resolution.time_at[5] = "T1"
    doc._.story = Story(id="s", text=text, language="en", published=date(2024, 3, 10))
    (visit,) = code_visits(doc, resolution, [])
    assert visit.status == "planned"


def test_a_delegation_is_received_and_a_government_is_not():
    rows = """
A DET 3 det
Kenyan ADJ 3 amod
{noun} NOUN 5 nsubj:pass Number=Sing @A4
was AUX 5 aux:pass
received=receive VERB 0 root Tense=Past|VerbForm=Part
in ADP 7 case
Oslo PROPN 5 obl Number=Sing @P3
. PUNCT 5 punct
"""

    def received(noun: str) -> list[Visit]:
        doc, resolution = tell(f"A Kenyan {noun} was received in Oslo.", rows.format(noun=noun))
        party = state("A4", noun, "KEN").model_copy(update={"kind": "government"})
        resolution.actors = [*(actor.model_copy() for actor in ACTORS), party]
        resolution.places = [item.model_copy() for item in PLACES]
        return code_visits(doc, resolution, [])

    (visit,) = received("delegation")
    assert (visit.travellers, visit.stops[0].country) == (["A4"], "NOR")
    assert received("ministry") == []


def test_due_in_a_town_however_the_parser_reads_it():
    (visit,) = code(
        "Solheim is due in Kampala on Tuesday.",
        """
Solheim PROPN 5 nsubj Number=Sing @A1
is AUX 5 cop
due ADJ 5 case
in ADP 5 case
Kampala PROPN 0 root Number=Sing @P2
on ADP 7 case
Tuesday PROPN 3 obl
. PUNCT 5 punct
""",
    )
    assert (visit.travellers, visit.status, visit.stops[0].country) == (["A1"], "planned", "UGA")
    assert visit.stops[0].start == date(2024, 3, 12)


STAY = """
Solheim PROPN 4 nsubj Number=Sing @A1
{} AUX 4 cop
in ADP 4 case
Nairobi PROPN 0 root Number=Sing @P1
{}. PUNCT 4 punct
"""


def test_who_was_somewhere_on_a_day_was_there_on_a_visit():
    (visit,) = code(
        "Solheim was in Nairobi on Tuesday.",
        STAY.format("was=be", "on ADP 6 case\nTuesday PROPN 4 obl\n"),
    )
    assert (visit.travellers, visit.status) == (["A1"], "happened")
    assert (visit.stops[0].country, visit.stops[0].start) == ("KEN", date(2024, 3, 12))
    assert code("Solheim is in Nairobi.", STAY.format("is=be", "")) == []  # she may live there


def test_who_is_kept_from_going_does_not_go():
    rows = """
Nothing=nothing PRON 2 nsubj
stopped=stop VERB 0 root Tense=Past|VerbForm=Fin
Solheim PROPN 2 obj Number=Sing @A1
from SCONJ 5 mark
visiting=visit VERB 2 advcl VerbForm=Ger
Nairobi PROPN 5 obj Number=Sing @P1
. PUNCT 2 punct
"""
    assert code("Nothing stopped Solheim from visiting Nairobi.", rows) == []


def test_whoever_holds_an_office_has_made_no_visit():
    rows = """
It PRON 5 nsubj
was=be AUX 5 cop
the DET 5 det
first ADJ 5 amod
visit NOUN 0 root Number=Sing
to ADP 7 case
Nairobi PROPN 5 nmod Number=Sing @P1
by ADP 11 case
a DET 11 det
sitting ADJ 11 amod
minister NOUN 5 nmod Number=Sing @A1
. PUNCT 5 punct
"""
    assert code("It was the first visit to Nairobi by a sitting minister.", rows) == []


def test_who_leads_a_meeting_abroad_is_there():
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
led=lead VERB 0 root Tense=Past|VerbForm=Fin
a DET 4 det
meeting NOUN 2 obj Number=Sing
in ADP 6 case
Nairobi PROPN 2 obl Number=Sing @P1
. PUNCT 2 punct
"""
    (visit,) = code("Solheim led a meeting in Nairobi.", rows)
    assert (visit.travellers, visit.stops[0].place) == (["A1"], "P1")


def test_a_place_that_hangs_on_the_day_is_where_they_met():
    rows = """
On ADP 3 case
March PROPN 3 compound
12 NUM 7 obl
in ADP 5 case
Nairobi PROPN 3 nmod Number=Sing @P1
Solheim PROPN 7 nsubj Number=Sing @A1
met=meet VERB 0 root Tense=Past|VerbForm=Fin
Otieno PROPN 7 obj Number=Sing @A3
. PUNCT 7 punct
"""
    (visit,) = code("On March 12 in Nairobi Solheim met Otieno.", rows)
    assert (visit.travellers, visit.stops[0].place) == (["A1"], "P1")


SECOND = """
Rao PROPN 2 nsubj Number=Sing @A4
visited=visit VERB 0 root Tense=Past|VerbForm=Fin
Kampala PROPN 2 obj Number=Sing @P2
on ADP 5 case
Wednesday PROPN 2 obl
. PUNCT 2 punct
"""
AHEAD = """
Rao PROPN 3 nsubj Number=Sing @A4
will AUX 3 aux
visit VERB 0 root VerbForm=Inf
Kampala PROPN 3 obj Number=Sing @P2
on ADP 6 case
Wednesday PROPN 3 obl
. PUNCT 3 punct
"""


def tour(envoy: Actor, verb: str, rows: str) -> list[Visit]:
    """Two towns in two sentences, on the 12th and the 13th of March."""
    first = """
Rao PROPN 2 nsubj Number=Sing @A4
visited=visit VERB 0 root Tense=Past|VerbForm=Fin
Nairobi PROPN 2 obj Number=Sing @P1
on ADP 5 case
Tuesday PROPN 2 obl
. PUNCT 2 punct
"""
    text = f"Rao visited Nairobi on Tuesday. Rao {verb} Kampala on Wednesday."
    doc, resolution = tell(text, first + rows)
    resolution.actors = [envoy]
    resolution.places = [item.model_copy() for item in PLACES]
    for number, (word, day) in enumerate((("Tuesday", 12), ("Wednesday", 13)), 1):
        at = next(token for token in doc if token.text == word)
        when = date(2024, 3, day)
        span = (at.idx, at.idx + len(at))
        resolution.times.append(
            Time(id=f"T{number}", span=span, start=when, end=when, precision="day", timex3=None)
        )
        resolution.time_at[at.i] = f"T{number}"
    return code_visits(doc, resolution, [])


def test_stops_on_days_that_follow_are_one_tour_and_one_made_one_ahead_is_under_way():
    envoy = person("A4", "Arjun Rao", "IND")
    (visit,) = tour(envoy, "visited", SECOND)
    assert [stop.country for stop in visit.stops] == ["KEN", "UGA"]
    (visit,) = tour(envoy, "will visit", AHEAD)
    assert visit.status == "ongoing"


def test_an_envoy_travels_for_a_state_that_nobody_tells():
    envoy = person("A4", "Arjun Rao", None).model_copy(update={"title": "Special Envoy", "sectors": ["GOV"]})
    assert len(tour(envoy, "visited", SECOND)) == 1
    tourist = person("A4", "Arjun Rao", None)
    assert tour(tourist, "visited", SECOND) == []


def test_in_talks_and_after_her_meeting_abroad_she_is_there():
    rows = """
In ADP 2 case
talks=talk NOUN 6 obl
in ADP 4 case
Nairobi PROPN 2 nmod Number=Sing @P1
Solheim PROPN 6 nsubj Number=Sing @A1
presented=present VERB 0 root Tense=Past|VerbForm=Fin
a DET 8 det
plan NOUN 6 obj
. PUNCT 6 punct
"""
    (visit,) = code("In talks in Nairobi Solheim presented a plan.", rows)
    assert (visit.travellers, visit.stops[0].place) == (["A1"], "P1")
    rows = """
Rain=rain NOUN 2 nsubj
delayed=delay VERB 0 root Tense=Past|VerbForm=Fin
her PRON 4 nmod:poss @A1
meeting NOUN 2 obj Number=Sing
in ADP 6 case
Nairobi PROPN 4 nmod Number=Sing @P1
. PUNCT 2 punct
"""
    (visit,) = code("Rain delayed her meeting in Nairobi.", rows)
    assert visit.travellers == ["A1"]


def test_the_words_of_travel_say_whether_it_is_planned_and_a_coded_event_does_not():
    text = "Solheim is due in Nairobi for talks."
    event = Event(
        id="E1", type="CONSULT", mode="visit", plover="CONSULT", status="happened", actors=["A1"],
        recipients=["A2"], start=None, end=None, date_from="none", place="P1", contexts=[], quad=1,
        intensity=1.0, trigger=(30, 35), evidence=(0, len(text)), confidence=0.5,
    )  # fmt: skip
    rows = """
Solheim PROPN 3 nsubj Number=Sing @A1
is=be AUX 3 cop
due ADJ 0 root
in ADP 5 case
Nairobi PROPN 3 obl Number=Sing @P1
for ADP 7 case
talks=talk NOUN 3 obl
. PUNCT 3 punct
"""
    (visit,) = code(text, rows, [event])
    assert (visit.status, visit.travellers) == ("planned", ["A1"])
