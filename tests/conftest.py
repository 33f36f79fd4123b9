"""Options of the test suite."""

import logging
from pathlib import Path

import fsspec
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


@pytest.fixture(scope="session")
def server():
    """A store that speaks S3, on this machine."""
    moto = pytest.importorskip("moto.server")
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    found = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    found.start()
    host, port = found.get_host_and_port()
    told = {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in told.items():
            patch.setenv(name, value)
        yield fsspec.filesystem("s3")
    found.stop()


@pytest.fixture
def out(server, request, tmp_path, monkeypatch):
    """An output folder of its own, by its URI; what is written on the way is in `tmp_path`."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    bucket = f"b{abs(hash(request.node.name))}"
    server.mkdir(bucket)
    return f"s3://{bucket}/a/tables"
