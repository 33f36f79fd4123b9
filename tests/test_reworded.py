"""Rulings printed anew in other words: their labels stand on the same words."""

import re

import pytest
from bench.reworded import reworded, rewordings

TEXT = "Monsieur Luc VIAL demande 900 euros. Condamne Monsieur Luc VIAL aux dépens."
GOLD = {
    "sections": [{"start": 0, "end": 8, "until": 37}, {"start": 37, "end": 45}],
    "amounts": [{"start": 26, "end": 35, "quote": "900 euros"}],
    "orders": [{"start": 37, "end": 75}],
}


@pytest.mark.parametrize(
    ("swaps", "amount", "order"),
    [
        ([("Monsieur", "M.")], "900 euros", "Condamne M. Luc VIAL aux dépens."),
        ([("euros", "€")], "900 €", "Condamne Monsieur Luc VIAL aux dépens."),
        ([("demande", "sollicite"), ("Condamne", "CONDAMNE")], "900 euros", "CONDAMNE Monsieur"),
        ([("demande ", ""), (r"(\d+) euros", r"€ \1")], "€ 900", "Condamne Monsieur"),
    ],
)
def test_labels_move_with_their_words(swaps, amount, order):
    text, gold, count = reworded(TEXT, GOLD, swaps)
    assert count == sum(len(re.findall(pattern, TEXT)) for pattern, _ in swaps)
    assert text[gold["amounts"][0]["start"] : gold["amounts"][0]["end"]] == amount
    assert text[gold["orders"][0]["start"] : gold["orders"][0]["end"]].startswith(order)
    assert gold["sections"][0]["until"] == gold["sections"][1]["start"]
    assert GOLD["amounts"][0]["start"] == 26, "the labels given are left as they are"


def test_names_that_labels_hold_are_swapped_too():
    gold = {"parties": [{"name": "Luc X...", "start": 0, "end": 8}], "rank": 1}
    text, moved, _ = reworded("Luc X... paie.", gold, [(r"\b([A-Z])\.\.\.", r"[\1]")])
    name = moved["parties"][0]
    assert text[name["start"] : name["end"]] == name["name"] == "Luc [X]"


def test_every_rewording_fills_in_what_its_pattern_holds():
    for name, swaps in rewordings().items():
        assert swaps, name
        for pattern, new in swaps:
            used = [int(group) for group in re.findall(r"\\(\d)", new)]
            assert re.compile(pattern).groups == max(used, default=0), name
