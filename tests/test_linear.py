"""Time grows linearly with the text: ten times the text, about ten times the time."""

import gc
import time

import pytest

from arret_extract.pipeline import STAGES, extract
from arret_extract.ruling import Ruling, Settings
from tests.compose import PIECES

SMALL, TIMES = 100_000, 10
# A quadratic stage takes TIMES times longer than a linear one; a third of that leaves room.
ALLOWED = TIMES * TIMES / 3

# Below this many seconds a stage is too fast to be timed.
FLOOR = 0.02

UNITS = {
    "digits": "1234567890",
    "grouped_digits": "1 234.567,89 ",
    "euro_signs": "€ ",
    "open_brackets": "[([",
    "nested_brackets": "[(" * 5 + ")]" * 5,
    "one_unbroken_line": "abcdefghij",
    "blanks": " ",
    "line_breaks": "\n",
    "capitals": "SOCIETE X ",
    "initials": "M. X... ",
    "article_lists": "articles 1, 2, 3, ",
    "dates": "le 3 mars et ",
    "months": "mars ",
    "condemned": "condamne la société ",
    "commas": ", ",
    "dashes": "- ",
    "headings": "PAR CES MOTIFS\n",
    "number_words": "mille cent ",
    "pages": "mot " * 80 + "\nN° RG 20/04567 - page 2\n",
    "named_sums": "\n- soins de a b c d ",
    "role_words": "l'appelant l'intimé ",
    "counsel": "représenté par Me ",
    "ruling": "".join(PIECES),
}


def seconds(text: str) -> dict[str, float]:
    """What each stage takes of the processor, so that other programs do not count.

    Nor does the collector, whose pauses grow with what the tests before have left.
    """
    spent = {}
    gc.disable()
    try:
        started = time.process_time()
        ruling = Ruling("d", text, Settings(model="none"))
        spent["view"] = time.process_time() - started
        for name, stage in STAGES:
            started = time.process_time()
            stage(ruling)
            spent[name] = time.process_time() - started
    finally:
        gc.enable()
    return spent


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_time_grows_linearly(unit):
    extract(unit * 50, "none")
    small = seconds((unit * SMALL)[:SMALL])
    large = seconds((unit * SMALL * TIMES)[: SMALL * TIMES])
    slow = {
        stage: f"{large[stage] / max(small[stage], FLOOR):.0f} times longer"
        for stage in large
        if large[stage] / max(small[stage], FLOOR) > ALLOWED
    }
    assert not slow
