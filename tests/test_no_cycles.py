"""What a ruling makes is freed as it goes: the collector of cycles has nothing to find."""

import gc

from arret_extract.pipeline import extract
from tests.compose import PIECES


def test_a_ruling_leaves_no_cycles(pytestconfig):
    raw = pytestconfig.rootpath / "data" / "raw"
    texts = ["".join(PIECES), *(p.read_text(encoding="utf-8") for p in sorted(raw.glob("*.txt")))]
    for text in texts:  # what is made when first used may hold cycles
        extract(text, model="none")
    gc.collect()
    gc.disable()
    try:
        for text in texts:
            extract(text, model="none")
        assert gc.collect() == 0
    finally:
        gc.enable()
