from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.ingest.dateline import find

FOUND = [
    # text, place, (year, month, day), agency, how the prose begins
    ("17:36 | Bogota (Colombia), Apr. 9. The envoy left.", "Bogota", (None, 4, 9), None, "The envoy"),
    ("CAIRO - 5 May 2019: The minister met her guest.", "CAIRO", (2019, 5, 5), None, "The minister"),
    ("KYIV, Ukraine (AP) — Talks resumed.", "KYIV", None, "Associated Press", "Talks"),
    ("TOKYO, Feb 3 (Reuters) - Japan protested.", "TOKYO", (None, 2, 3), "Reuters", "Japan"),
    (
        "Moscow. March 3. INTERFAX.COM - The Kremlin denied it.",
        "Moscow",
        (None, 3, 3),
        "Interfax",
        "The Kremlin",
    ),
    ("LONDON — Ministers met.", "LONDON", None, None, "Ministers"),
    ("DOHA: The emir received him.", "DOHA", None, None, "The emir"),
    ("Salalah: The envoy arrived.", "Salalah", None, None, "The envoy"),
    ("Cape Town - Following talks, they left.", "Cape Town", None, None, "Following"),
    ("NAIROBI, Kenya (AP) _ Thousands marched.", "NAIROBI", None, "Associated Press", "Thousands"),
    ("BEIJING, March 1 (Xinhua) -- China agreed.", "BEIJING", (None, 3, 1), "Xinhua", "China"),
    (
        "Havana, Mar 12 (Prensa Latina) President Ruiz left.",
        "Havana",
        (None, 3, 12),
        "Prensa Latina",
        "President",
    ),
    ("DECATUR, Ill. — The senator spoke.", "DECATUR", None, None, "The senator"),
    ("MARSABIT, KENYA, Jun 3 2022 (IPS) - Herders fled.", "MARSABIT", (2022, 6, 3), "IPS", "Herders"),
    ("UNITED NATIONS (AP) — The council met.", "UNITED NATIONS", None, "Associated Press", "The council"),
    (
        "SAO PAULO/BRASILIA, Jan 8 (Reuters) - Brazil voted.",
        "SAO PAULO/BRASILIA",
        (None, 1, 8),
        "Reuters",
        "Brazil",
    ),
    ("Geneva, 12 March 2021 – “We must act,” she said.", "Geneva", (2021, 3, 12), None, "“We must"),
    ("ST. PETERSBURG, Russia — They met.", "ST. PETERSBURG", None, None, "They met"),
    (
        "PORT OF SPAIN, Trinidad, Apr 9, CMC – The prime minister left.",
        "PORT OF SPAIN",
        (None, 4, 9),
        "CMC",
        "The prime",
    ),
    ("ABUJA—President Danjuma travelled.", "ABUJA", None, None, "President"),
    ("May 3 (Reuters) - Shares fell.", None, (None, 5, 3), "Reuters", "Shares"),
]


@pytest.mark.parametrize(
    ("text", "place", "day", "agency", "prose"), FOUND, ids=[row[0][:24] for row in FOUND]
)
def test_datelines_of_many_agencies(
    text: str, place: str | None, day: tuple[int | None, int, int] | None, agency: str | None, prose: str
) -> None:
    found = find(text)
    assert found is not None
    assert (text[slice(*found.place)] if found.place else None) == place
    assert ((found.day.year, found.day.month, found.day.day) if found.day else None) == day
    assert found.agency == agency
    assert found.prose is not None
    assert text[found.prose :].startswith(prose)
    assert text[found.start : found.end] + " " == text[: found.prose] or text[found.end : found.prose] == ""


@pytest.mark.parametrize(
    "text",
    [
        "BREAKING — Ministers met.",
        "NATO — The alliance agreed.",
        "Iran: UN experts call for release",
        "IRAN — The government spoke.",
        "U.S. - China talks resume",
        "Duarte: I will meet him",
        "Paris - the city of light - waits.",
        "Washington and Moscow agreed on Monday.",
        "On May 5, Russia said it would withdraw.",
        "Brussels on Monday said it would wait.",
        "May 3, 2022 was the day of the vote.",
        "Egypt’s President met his guest.",
        "A/RES/67/1: The Assembly decides.",
        "",
    ],
)
def test_what_only_looks_like_a_dateline(text: str) -> None:
    assert find(text) is None


@pytest.mark.parametrize(
    "text", ["Monday, May 6, 2019", "(November 3, 2023)", "LONDON, 5 May 2019", "Rio de Janeiro, Brazil"]
)
def test_lines_of_their_own(text: str) -> None:
    found = find(text)
    assert found is not None
    assert found.prose is None
    assert (found.start, found.end) == (0, len(text))


@given(st.text(alphabet="ABCabc DEdé.,:;()/|–—-0123456789’“\n", max_size=200))
def test_spans_lie_in_the_text(text: str) -> None:
    found = find(text)
    if found:
        assert 0 == found.start < found.end <= len(text)
        assert found.place is None or 0 <= found.place[0] < found.place[1] <= found.end
        assert found.prose is None or found.end <= found.prose < len(text)
