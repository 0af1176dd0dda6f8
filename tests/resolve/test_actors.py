# ruff: noqa: E501 (a story a line)
from tests.resolve.lands import actor_of, resolved


def test_a_title_and_a_name_are_one_person_under_the_canonical_name():
    text = (
        "United/PROPN States/PROPN Secretary/PROPN of/ADP State/PROPN [ Michael/PROPN R./PROPN Pompeo/PROPN ] "
        "arrived/VERB ./PUNCT | [ Pompeo/PROPN ] spoke/VERB ./PUNCT"
    )
    _, actors, _ = resolved(text)
    people = [actor for actor in actors if actor.kind == "person"]
    assert [(p.name, p.country, p.title, p.resolved_by) for p in people] == [
        ("Mike Pompeo", "USA", "Secretary of State", "knowledge")
    ]
    assert len(people[0].mentions) == 2


def test_an_office_of_a_state_is_looked_up_by_day():
    text = "The/DET Peruvian/ADJ foreign/ADJ minister/NOUN spoke/VERB ./PUNCT"
    actor = actor_of(text, "minister")
    assert (actor.name, actor.country, actor.resolved_by) == ("Néstor Popolizio", "PER", "knowledge")


def test_a_person_unknown_to_the_base_gets_land_and_title_from_the_words_around():
    text = (
        "[ Ana/PROPN Quispe/PROPN ] ,/PUNCT the/DET Peruvian/ADJ deputy/NOUN minister/NOUN of/ADP culture/NOUN ,/PUNCT "
        "agreed/VERB ./PUNCT"
    )
    actor = actor_of(text, "Quispe")
    assert (actor.name, actor.country, actor.resolved_by, actor.knowledge_id) == (
        "Ana Quispe",
        "PER",
        "story",
        None,
    )
    assert actor.title == "deputy minister of culture"


def test_an_office_before_a_comma_names_its_holder():
    text = "The/DET Chilean/ADJ trade/NOUN minister/NOUN ,/PUNCT [ Rosa/PROPN Mardones/PROPN ] ,/PUNCT left/VERB ./PUNCT"
    assert actor_of(text, "Mardones").country == "CHL"
    assert actor_of(text, "minister").name == "Rosa Mardones"


def test_people_of_no_known_state_have_none():
    actor = actor_of("[ Jane/PROPN Qwerty/PROPN ] sang/VERB in/ADP the/DET rain/NOUN ./PUNCT", "Qwerty")
    assert (actor.country, actor.resolved_by) == (None, "none")


def test_anonymous_officials_act_for_their_institution():
    text = "A/DET senior/ADJ State/PROPN Department/PROPN official/NOUN said/VERB so/ADV ./PUNCT"
    actor = actor_of(text, "official")
    assert (actor.kind, actor.country, actor.sectors, actor.anonymous) == ("person", "USA", ["GOV"], True)


def test_a_government_is_its_state():
    text = "Peru/PROPN agreed/VERB ./PUNCT | The/DET Peruvian/ADJ government/NOUN paid/VERB ./PUNCT"
    doc, actors, at = resolved(text)
    assert at[0] == at[5]
    assert [(actor.name, actor.kind, actor.country) for actor in actors] == [("Peru", "state", "PER")]
    assert [doc.text[start:end] for start, end in actors[0].mentions] == [
        "Peru",
        "The Peruvian government",
        "Peruvian",
    ]


def test_the_seat_of_a_government_acts_but_a_place_does_not():
    _, actors, at = resolved("The/DET Kremlin/PROPN/nsubj objected/VERB in/ADP Peru/PROPN/obl ./PUNCT")
    assert [(actor.name, actor.kind, actor.country) for actor in actors] == [("Russia", "state", "RUS")]
    assert at == {1: ("A1",)}


def test_coordinated_names_are_mentions_of_their_own_and_both_nations_mean_them():
    text = (
        "Chile/PROPN ,/PUNCT Paraguay/PROPN and/CCONJ Peru/PROPN met/VERB ./PUNCT | "
        "The/DET three/NUM countries/NOUN agreed/VERB ./PUNCT"
    )
    _, actors, at = resolved(text)
    ids = {actor.country: actor.id for actor in actors}
    assert {at[0], at[2], at[4]} == {(ids["CHL"],), (ids["PRY"],), (ids["PER"],)}
    assert set(at[9]) == {ids["CHL"], ids["PRY"], ids["PER"]}


def test_a_counterpart_holds_the_same_office_in_another_state():
    text = (
        "Egyptian/ADJ President/PROPN [ Abdel/PROPN Fattah/PROPN El/PROPN Sisi/PROPN ] met/VERB his/PRON Somali/ADJ "
        "counterpart/NOUN ./PUNCT"
    )
    actor = actor_of(text, "counterpart")
    assert (actor.name, actor.country) == ("Mohamed Abdullahi Mohamed", "SOM")


def test_pronouns_stand_for_the_actor_of_their_cluster():
    text = "[ Pompeo/PROPN ] of/ADP United/PROPN States/PROPN spoke/VERB ./PUNCT | He/PRON left/VERB ./PUNCT"
    _, _, at = resolved(text, clusters=[[(0, 1), (6, 7)]])
    assert at[6] == at[0]


def test_an_office_just_before_the_name_of_its_unknown_holder_is_theirs():
    text = (
        "Peru/PROPN 's/PART culture/NOUN minister/NOUN spoke/VERB ./PUNCT | "
        "[ Ana/PROPN Quispe/PROPN ] praised/VERB Chile/PROPN ./PUNCT"
    )
    actor = actor_of(text, "Quispe")
    assert actor.country == "PER"


def test_ids_follow_the_order_of_first_mention():
    _, actors, at = resolved("Chile/PROPN helped/VERB Peru/PROPN and/CCONJ Iran/PROPN ./PUNCT")
    assert [(actor.id, actor.country) for actor in actors] == [("A1", "CHL"), ("A2", "PER"), ("A3", "IRN")]
    assert all(set(ids) <= {actor.id for actor in actors} for ids in at.values())


def test_possessives_of_people_give_their_land():
    text = "[ Bashar/PROPN al/PROPN Assad/PROPN ] fled/VERB ./PUNCT | The/DET [ Assad/PROPN ] regime/NOUN fell/VERB ./PUNCT"
    assert actor_of(text, "regime").country == "SYR"


def test_two_stories_of_one_text_are_alike():
    text = "Russian/ADJ troops/NOUN and/CCONJ German/ADJ police/NOUN met/VERB ./PUNCT"
    assert resolved(text)[1:] == resolved(text)[1:]


def test_an_office_of_several_lands_has_a_holder_in_each() -> None:
    text = "The/DET Chilean/ADJ and/CCONJ Peruvian/ADJ governments/NOUN paid/VERB ./PUNCT"
    _, actors, at = resolved(text)
    assert {actor.country for actor in actors if actor.id in at[4]} == {"CHL", "PER"}


def test_the_storys_own_holder_of_an_office_goes_before_the_knowledge_base() -> None:
    text = (
        "Peru/PROPN :/PUNCT Foreign/ADJ minister/NOUN travels/VERB ./PUNCT | Peruvian/ADJ Foreign/PROPN Minister/PROPN "
        "[ Ana/PROPN Quispe/PROPN ] arrived/VERB ./PUNCT"
    )
    assert actor_of(text, "minister").name == "Ana Quispe"


def test_a_subject_after_a_name_is_no_apposition() -> None:
    text = (
        "Speaking/VERB to/ADP [ Infosur/PROPN ] ,/PUNCT the/DET/det Peruvian/ADJ/amod president/NOUN/nsubj "
        "spoke/VERB/root ./PUNCT"
    )
    assert actor_of(text, "Infosur").title is None


def test_an_aides_title_does_not_bring_in_whom_the_aide_serves() -> None:
    text = (
        "The/DET assistant/NOUN to/ADP the/DET President/PROPN ate/VERB ./PUNCT | President/PROPN "
        "[ Samir/PROPN Duo/PROPN ] of/ADP Chile/PROPN left/VERB ./PUNCT"
    )
    _, _, at = resolved(text)
    assert 4 not in at
    assert actor_of(text, "Duo").country == "CHL"


def test_a_body_named_beside_its_kind_and_the_members_of_a_council_are_it() -> None:
    text = "The/DET Hezbollah/PROPN militia/NOUN left/VERB ./PUNCT"
    assert actor_of(text, "militia").name == "Hezbollah"
    text = "The/DET members/NOUN of/ADP NATO/PROPN agreed/VERB ./PUNCT"
    assert actor_of(text, "members").name == "NATO"


def test_numbers_are_no_part_of_a_description() -> None:
    assert actor_of("27/NUM protesters/NOUN fled/VERB Peru/PROPN ./PUNCT", "protesters").name == "protesters"


def test_an_official_of_no_told_state_is_of_the_land_named_beside() -> None:
    text = (
        "In/ADP Lima/PROPN she/PRON met/VERB Cabinet/PROPN Secretary/PROPN [ Samir/PROPN Duo/PROPN ] ./PUNCT"
    )
    assert actor_of(text, "Duo").country == "PER"
