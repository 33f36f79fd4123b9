"""Options of the test suite."""

from pathlib import Path

import pytest


def pytest_addoption(parser):
    parser.addoption(
        "--corpora", type=Path, help="folder of NAME.rulings.jsonl to run the extractor on"
    )


@pytest.fixture(scope="session")
def corpora(request):
    """The folder of corpora; the test is skipped without one."""
    folder = request.config.getoption("--corpora")
    if folder is None:
        pytest.skip("no --corpora")
    return folder
