"""What the matches of a pattern begin with, read off the pattern."""

import re

import pytest

from arret_extract.matching.beginnings import beginnings
from arret_extract.text import View


def told(pattern: str, on: str = "folded") -> tuple[set[str], set[str], set[str], bool] | None:
    found = beginnings(re.compile(pattern), on)
    if found is None:
        return None
    return set(found.stems), set(found.letters), set(found.initials), found.figures


@pytest.mark.parametrize(
    ("pattern", "stems", "letters", "initials", "figures"),
    [
        pytest.param(r"\bcondamn\w{1,4}", {"condam"}, set(), set(), False, id="stem"),
        pytest.param(r"\bde la", {"de"}, set(), set(), False, id="word_before_a_blank"),
        pytest.param(r"\bdit\b", {"dit"}, set(), set(), False, id="word_before_a_boundary"),
        pytest.param(r"\bdit(?=\s)", {"dit"}, set(), set(), False, id="word_before_what_follows"),
        pytest.param(r"\bdit(?![a-z])", {"dit"}, set(), set(), False, id="word_no_letter_follows"),
        pytest.param(r"\bdit", set(), {"dit"}, set(), False, id="few_letters"),
        pytest.param(r"\b(?:les )?dits", {"les"}, {"dits"}, set(), False, id="optional"),
        pytest.param(
            r"\b(?:la|le)s?\s", {"la", "las", "le", "les"}, set(), set(), False, id="branches"
        ),
        pytest.param(r"(?<!\w)[ÉE]TAT", set(), {"etat"}, set(), False, id="case_and_accents"),
        pytest.param(r"(?<![a-z])S\.?A\.\s", {"sa"}, set(), {"s"}, False, id="initials"),
        pytest.param(
            r"(?<=[\n\f])1er juge|\bpremier", {"premie"}, set(), set(), True, id="figures"
        ),
        pytest.param(r"\b(?:ab{2,3}|c2)", {"c"}, {"ab"}, set(), False, id="repeats"),
    ],
)
def test_beginnings(pattern, stems, letters, initials, figures):
    assert told(pattern) == (stems, letters, initials, figures)


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"condamn", id="within_a_word"),
        pytest.param(r"(?<![a-z])\d", id="figure_behind_a_figure"),
        pytest.param(r"(?<!d')avocat", id="another_look_behind"),
        pytest.param(r"\b[a-z]{3} de", id="any_letters"),
        pytest.param(r"\b(?:la )?\w{2,9}", id="any_letters_behind_an_option"),
        pytest.param(r"\b(?:la)?\s", id="blank"),
        pytest.param(r";|\bet", id="mark"),
        pytest.param(r"\bs", id="a_letter"),
        pytest.param(r"", id="nothing"),
    ],
)
def test_beginnings_are_not_told_where_matches_may_begin_elsewhere(pattern):
    assert told(pattern) is None


def test_a_view_knows_where_words_begin():
    view = View.of("S.A. Dits, dit l'État 2 fois; sa dîme")
    found = beginnings(re.compile(r"\b(?:s\.a|dit|etat|sa\b|\d)"), "folded")
    assert found is not None
    assert [view.plain[at : at + 3] for at in view.beginning(found)] == [
        *("S.A", "Dit", "dit", "Éta", "2 f", "sa "),
    ]


def test_a_capital_may_stand_before_what_no_small_letter_precedes():
    assert told(r"(?<![a-z])dit\s", "folded") is not None
    assert told(r"(?<![a-z])dit\s", "plain") is None
    assert told(r"\bdit(?![a-z])", "plain") == (set(), {"dit"}, set(), False)
