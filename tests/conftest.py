"""Options of the test suite."""

from pathlib import Path

import fsspec
import pytest
from bench.s3 import s3_here


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


@pytest.fixture(scope="session")
def server():
    """A store that speaks S3, on this machine."""
    pytest.importorskip("moto.server")
    with s3_here():
        yield fsspec.filesystem("s3")


@pytest.fixture
def out(server, request, tmp_path, monkeypatch):
    """An output folder of its own, by its URI; what is written on the way is in `tmp_path`."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    bucket = f"b{abs(hash(request.node.name))}"
    server.mkdir(bucket)
    return f"s3://{bucket}/a/tables"
