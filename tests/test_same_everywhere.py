"""The same text gives the same rows, whatever the process, the locale, the zone or the day."""

import hashlib
import os
import subprocess
import sys

import pytest

from tests.compose import PIECES

TEXT = (
    "".join(PIECES) + "\nle 14th of March 2012, a delivery; March 2011; le 5 mars ; le 31/02/2010\n"
)
SCRIPT = """
import sys
from arret_extract.pipeline import extract
text = sys.stdin.buffer.read().decode("utf-8")
tables = extract(text, "none").tables()
sys.stdout.buffer.write(repr(sorted(tables.items())).encode("utf-8"))
"""


def rows(**environment: str) -> str:
    """A hash of every row, read by a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], input=TEXT.encode(), capture_output=True, check=True,
        env={**os.environ, **environment},
    )  # fmt: skip
    return hashlib.sha256(done.stdout).hexdigest()


@pytest.fixture(scope="module")
def usual():
    return rows()


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "2"},
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "fr_FR.UTF-8"},
        {"TZ": "Pacific/Kiritimati"},
        {"TZ": "Pacific/Pago_Pago"},
    ],
    ids=str,
)
def test_rows_do_not_depend_on_the_process(usual, environment):
    assert rows(**environment) == usual


def test_no_stage_asks_what_day_it_is(pytestconfig):
    """No module reads the clock but the batch, which times itself."""
    source = pytestconfig.rootpath / "src" / "arret_extract"
    clocks = ("today(", "now(", "time.time", "utcnow")
    asking = [
        path.name
        for path in source.rglob("*.py")
        if any(clock in path.read_text(encoding="utf-8") for clock in clocks)
    ]
    assert asking == []
