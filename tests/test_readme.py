"""The README's Python runs as it stands, on the ruling that comes with the project."""

import contextlib
import io
import re
import shutil

import pytest

from arret_extract import batch
from arret_extract.ruling import Settings


@pytest.fixture
def after_make_run(tmp_path, monkeypatch, pytestconfig):
    shutil.copytree(pytestconfig.rootpath / "data" / "raw", tmp_path / "data" / "raw")
    monkeypatch.chdir(tmp_path)
    batch.run([tmp_path / "data" / "raw"], tmp_path / "data" / "out", Settings(model="none"))


def snippets(root):
    text = (root / "README.md").read_text(encoding="utf-8")
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)


def test_the_readme_shows_who_pays_whom(after_make_run, pytestconfig):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec("\n".join(snippets(pytestconfig.rootpath)), {})
    assert "granted in all: 55000.00" in printed.getvalue()
    assert re.search(r"MISMO\s+\[L\]\s+dommages_interets\s+50000\.00", printed.getvalue())


def test_the_first_example_is_ten_lines(pytestconfig):
    lines = [line for line in snippets(pytestconfig.rootpath)[0].splitlines() if line.strip()]
    assert len(lines) <= 10
