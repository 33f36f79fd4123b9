"""A command starts without what it does not need: that is what makes it start fast."""

import subprocess
import sys

import pytest

HEAVY = ("spacy", "pandas", "pyarrow", "dateparser", "numpy", "rich.console")
STAGES = "arret_extract.pipeline"


def loaded(code: str) -> set[str]:
    """The heavy modules that a fresh interpreter has loaded after `code`."""
    report = f"{code}\nimport sys\nprint(*(m for m in {HEAVY!r} if m in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split("\n")[-2].split())


HELP = """
from click.testing import CliRunner
from arret_extract.cli import main
assert CliRunner().invoke(main, ["--help"]).exit_code == 0
"""
EXTRACT = """
import arret_extract as ae
text = "COUR D'APPEL DE PAU\\n\\nPAR CES MOTIFS\\nCondamne M. X... aux dépens le 3 mars 2011"
ae.extract(text, "none")
"""


@pytest.mark.parametrize("code", [HELP, EXTRACT], ids=["help", "extract_without_model"])
def test_nothing_heavy_is_loaded(code):
    assert loaded(code) == set()


def test_help_loads_no_stage():
    report = f"{HELP}\nimport sys\nprint({STAGES!r} in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip().endswith("False")
