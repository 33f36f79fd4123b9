"""The first letters of what a pattern matches."""

import re

import pytest

from arret_extract.matching.openings import openings
from arret_extract.matching.rules import Choice, Rule


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        pytest.param(r"\bcondamn\w{1,4}", {"condam"}, id="a_word"),
        pytest.param(r"\ba\stitre\b", {"a titr"}, id="two_words"),
        pytest.param(r"(?:au|a) titre", {"au tit", "a titr"}, id="branches"),
        pytest.param(r"(?:la )?somme", {"la som", "somm"}, id="optional_and_short"),
        pytest.param(r"[dl]'[ÉE]tat", {"d'etat", "l'etat"}, id="sets_and_accents"),
        pytest.param(r"dit que\b|par", {"dit qu", "pa"}, id="shorter_than_the_others"),
        pytest.param(r"art\w{1,9} 700", {"ar"}, id="any_letters_behind"),
        pytest.param(r"pay(?:er|ez)", {"paye"}, id="branches_of_few_letters"),
        pytest.param(r"ab{2,3}cdef", {"ab"}, id="repeats"),
        pytest.param(r"(?!dire)(?<=\s)dits? et", {"dit et", "dits e"}, id="looks"),
        pytest.param(r"\w{3,9} a titre|dit", {"", "di"}, id="anything"),
        pytest.param(r"(?:dit)?", {"", "di"}, id="or_nothing"),
    ],
)
def test_openings(pattern, letters):
    assert openings(re.compile(pattern)) == letters


def test_of_rules_those_that_may_match_are_tried_in_their_order():
    sources = ("a titre de", "a (?:titre|raison)", "[^;]{0,9}depens", "au total", "debout")
    rules = [Rule(f"r.{number}", source) for number, source in enumerate(sources)]
    choice = Choice.of(rules)

    def numbers(words: str) -> list[int]:
        return [rules.index(rule) for rule in choice.tried(words)]

    assert numbers("a titre de provision") == [0, 1, 2]
    assert numbers("a raison de") == [1, 2]
    assert numbers("a la somme de") == [2]
    assert numbers("deboute") == [2, 4]
    assert numbers("") == [2]
