from __future__ import annotations

import pytest

from dragoman.ingest.lines import is_sources_heading, kind_of, tail

KINDS = {
    "agency": ["Andina", "Source: Reuters", "(AFP)", "andina.pe", "Turan News Agency", "— Bernama"],
    "byline": [
        "By John Smith",
        "By JANE DOE, Staff writer",
        "By Ana de la Cruz in Lima",
        "Our Diplomatic Correspondent",
    ],
    "signoff": [
        "(END) NDP/DTK/MVB",
        "-30-",
        "- 30 -",
        "###",
        "# # #",
        "ENDS",
        "-ENDS-",
        "(Reporting by Ana Ruiz in Quito; Editing by Tom Lee)",
        "Additional reporting by Li Na",
        "© 2019 Example Media",
        "All rights reserved.",
    ],
    "published": [
        "Published: 4/9/2019",
        "Published on April 9, 2019 at 5:36 pm",
        "Posted: 9 April 2019 | 17:36 GMT",
    ],
    "updated": ["Last updated: May 6, 2019", "Updated 6 May 2019 10:30 GMT", "1:33 P.M. EDT"],
    "caption": [
        "Photo: Ana Ruiz",
        "Maria Doe via Getty Images.",
        "REUTERS/John Doe",
        "The two met in Quito. (AP Photo/Ana Ruiz)",
    ],
    "boilerplate": [
        "Read more: Talks collapse",
        "Read more",
        "Share this article",
        "Facebook Twitter WhatsApp",
        "Follow Ana Ruiz on Twitter @ana.",
        "https://example.org/story",
        "Subscribe to our newsletter",
        "LENGTH: 543 words",
    ],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in KINDS.items() for text in texts])
def test_furniture_is_known_by_its_words(kind: str, text: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "By Monday, the ministers had agreed on a text.",
        "By March 2019 nothing had changed",
        "Published on Monday, the report accuses both sides of war crimes.",
        "Released 12 May 2019, the three hostages flew home to Seoul.",
        "Share prices fell in Tokyo after the announcement.",
        "Reuters reported the meeting first.",
        "Photographers were expelled from the country.",
        "Copyright law was on the agenda.",
        "Ends of the agreement remain unclear, the minister said.",
        "Venezuela",
        "Lima Group",
        "The minister follows the talks closely.",
        "“It is fantastic,” said Maria Benoit of the Carcross/Tagish First Nation (C/TFN).",
    ],
)
def test_prose_and_headings_are_no_furniture(text: str) -> None:
    assert kind_of(text) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("They left on Monday. (END) NDP/DTK/MVB", "They left on Monday."),
        ("“We agree,” he said. — AFP", "“We agree,” he said."),
        ("They left. (Reuters)", "They left."),
        ("They left. -30-", "They left."),
        ("They left. (Reporting by Ana Ruiz; Editing by Tom Lee)", "They left."),
        ("They left (with Reuters reporters).", "They left (with Reuters reporters)."),
        ("The story was carried by AFP", "The story was carried by AFP"),
    ],
)
def test_sign_offs_are_cut_from_the_last_paragraph(text: str, rest: str) -> None:
    assert text[: tail(text)] == rest


def test_sources_headings() -> None:
    assert is_sources_heading("Sources")
    assert is_sources_heading("External links:")
    assert not is_sources_heading("Sources said the talks failed")
