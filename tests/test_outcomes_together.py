"""Outcomes: heads that one sum answers together, of which the reasons tell some."""

import pytest

from tests.case import ASKED, FIRST, PAYS, outcomes_of
from tests.test_outcomes_apart import GRANTED, IN_PART, REFUSED

HEADS = ("du préjudice esthétique", "du préjudice d'agrément", "des souffrances endurées")
ITEM = "- condamner la société BETA à lui payer la somme de {} euros au titre {} ;\n"
WHOLE = "{} en réparation de ses préjudices ;\nRejette le surplus des demandes ;\n"


def answers(said, whole):
    """What became of three heads of which the reasons say something and one sum is granted."""
    sums = ("7 800", "5 400", "6 100")
    reasons = [
        f"Au titre {head}, la société ALPHA demande {value} euros. {words}\n"
        for head, value, words in zip(HEADS, sums, said, strict=True)
    ]
    ruling = outcomes_of(
        FIRST,
        moyens=ASKED + "".join(map(ITEM.format, sums, HEADS)),
        motifs="".join(reasons),
        dispositif=WHOLE.format(PAYS.format(whole)),
    )
    return [(o.result, int(o.awarded or 0)) for o in ruling.outcomes]


@pytest.mark.parametrize(
    ("said", "whole", "found"),
    [
        pytest.param(
            ("Il y sera fait droit.", "Il lui sera alloué 2 700 euros.", "Elle sera rejetée."),
            "10 500",
            [(GRANTED, 7800), (IN_PART, 2700), (REFUSED, 0)],
            id="granted_in_full_without_its_sum",
        ),
        pytest.param(
            ("Il lui sera alloué 7 800 euros.", "Elle est fondée.", "Elle sera rejetée."),
            "13 200",
            [(GRANTED, 7800), (GRANTED, 5400), (REFUSED, 0)],
            id="one_told_and_one_granted_in_full",
        ),
        pytest.param(
            (
                "Il lui sera alloué 3 900 euros.",
                "Faute de preuve, rien n'est dû.",
                "Rien ne la justifie. Le préjudice s'élève ainsi à 3 900 euros.",
            ),
            "3 900",
            [(IN_PART, 3900), (REFUSED, 0), (REFUSED, 0)],
            id="the_whole_told_again_is_of_no_other_head",
        ),
        pytest.param(
            ("Elle est fondée.", "Il lui sera alloué 2 700 euros.", "Elle est fondée."),
            "9 000",
            [(IN_PART, 9000), (IN_PART, 0), (IN_PART, 0)],
            id="not_what_leaves_a_rest_that_none_asks",
        ),
    ],
)
def test_heads_that_one_sum_answers(said, whole, found):
    assert answers(said, whole) == found
