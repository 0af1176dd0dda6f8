from dragoman.knowledge.build.chains import Holding
from dragoman.knowledge.build.coverage import report
from dragoman.knowledge.build.registry import Registry


def holding(name: str, start: str, end: str = "", **others: str) -> Holding:
    cells = {"country": "PER", "kind": "both", "title": "President", "source": "ours"} | others
    return Holding(name=name, start=start, end=end, **cells)


def filled() -> Registry:
    registry = Registry()
    registry.add(holding("Alan García", "2006-07", "2011-07"))
    registry.add(holding("Ollanta Humala", "2011-07", "2016-07"))
    return registry


def test_another_source_gives_the_day_and_is_named() -> None:
    registry = filled()
    registry.attest(
        holding("Garcia Perez", "2006-07-28", "2011-07", source="REIGN", kind="leader"), new=False
    )
    (held,) = registry.people[0].holdings
    assert (held.start, held.source) == ("2006-07-28", "ours; REIGN")


def test_a_slip_of_spelling_in_one_office_is_one_person() -> None:
    registry = filled()
    fact = holding("Olanta Humalla", "2012-02-01", "2012-02-03", source="visits (attested days)")
    person = registry.attest(fact, new=True)
    assert person is registry.people[1]
    assert list(person.aliases) == ["Olanta Humalla"]
    assert len(person.holdings) == 1


def test_a_namesake_in_another_office_and_time_is_another_person() -> None:
    registry = filled()
    person = registry.attest(holding("Ana García", "1995-01", kind="foreign", title="Minister"), new=True)
    assert person is registry.people[2]


def test_what_cannot_be_placed_is_kept_for_the_report() -> None:
    registry = filled()
    assert registry.attest(holding("Noriega", "1950-06", "1950-07", source="REIGN"), new=False) is None
    registry.name_ids()
    lines = list(report(registry.people, registry.unmatched))
    assert lines[-1].strip().startswith("PER President Noriega 1950-06")
    assert any(line.strip().startswith("gaps: PER 1990-2005") for line in lines)


def test_one_name_over_state_and_organization_is_one_person() -> None:
    registry = Registry()
    home = registry.add(holding("Ban Ki-moon", "2004-01", country="KOR", kind="foreign"))
    assert registry.add(holding("Ban Ki-moon", "2007-01", country="", organization="UN", kind="sg")) is home


def test_ids_are_items_or_slugs_and_unique() -> None:
    registry = filled()
    registry.add(holding("Alan García", "1990-01", country="CHL"))
    registry.alias("Ollanta Humala", "PER", (), "Q1")
    registry.name_ids()
    assert [person.id for person in registry.people] == ["alan-garcia", "Q1", "alan-garcia-chl"]


def test_two_that_a_source_tells_apart_stay_two() -> None:
    registry = Registry()
    first = registry.attest(
        holding("Barrington King", "1955-01", country="USA", person="king-barrington"), new=True
    )
    other = registry.attest(
        holding("Steve King|Stephen B. King", "2017-12", country="USA", person="king-stephen"), new=True
    )
    assert first is not other


def test_who_serves_then_is_meant_before_a_namesake() -> None:
    registry = Registry()
    registry.add(holding("Iván Márquez", "2000", kind="armed group", title="Commander"))
    duque = registry.add(holding("Iván Duque", "2018-08-07", "2022-08-07"))
    fact = holding("Ivan Duque Marquez", "2019-02-12", "2019-02-17", source="visits (attested days)")
    assert registry.attest(fact, new=True) is duque


def test_a_source_trusted_less_puts_nobody_beside_who_is_in_office() -> None:
    registry = filled()
    assert registry.attest(holding("Keiko Soto", "2008-01", "2008-02", source="visits"), new=True)
    assert not registry.people[-1].holdings
    assert registry.unmatched[-1].name == "Keiko Soto"


def test_attested_days_become_a_term_and_terms_end_where_the_next_begins() -> None:
    registry = Registry()
    source = "HistoryAtState visits (attested days)"
    for start in ("1995-03-01", "1996-05-02", "2004-01-01"):
        registry.attest(holding("Ana Paz", start, start, source=source), new=True)
    registry.add(holding("Ben Rey", "1996-06-10", "1999-08"))
    registry.attest(holding("Cid Sol", "1999-07-28", "2002-01", source="REIGN"), new=True)
    registry.settle()
    spans = [(p.name, h.start, h.end) for p in registry.people for h in p.holdings]
    assert spans == [
        ("Ana Paz", "1995-03-01", "1996-05-02"),
        ("Ana Paz", "2004-01-01", "2004-01-01"),
        ("Ben Rey", "1996-06-10", "1999-07-28"),
        ("Cid Sol", "1999-07-28", "2002-01"),
    ]


def test_a_middle_initial_is_no_given_name() -> None:
    registry = Registry()
    known = registry.add(
        Holding("USA", "security", "National Security Advisor", "Jake Oakleaf", "2021", "", "a")
    )
    other = Holding("USA", "us officer", "Legal Adviser", "John J. Oakleaf", "2017", "2019", "b", person="j")
    same = Holding("USA", "us officer", "Counselor", "Jacob J. Oakleaf", "2011", "2013", "b", person="i")
    assert registry.attest(same, new=True) is known
    assert registry.attest(other, new=True) is not known


def test_an_item_goes_to_the_one_of_that_name() -> None:
    registry = Registry()
    king = registry.add(Holding("JOR", "hos", "King", "Talal III", "2031", "", "a"))
    chair = registry.add(Holding("", "head", "Chair", "Orla Brandt", "2031", "", "a", organization="HWX"))
    assert registry.item("Talal III", "JOR", "Q1")
    assert registry.item("Orla Brandt", "HWX", "Q2")
    assert (king.wikidata, chair.wikidata) == ("Q1", "Q2")
    assert not registry.item("Talal III", "PER", "Q3")
