"""Every command and every piece of Python in the docs runs as it stands."""

import contextlib
import io
import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from arret_extract.cli import main

ROOT = Path(__file__).parent.parent
PAGES = sorted(p for p in (ROOT / "docs").glob("*.md") if "```" in p.read_text(encoding="utf-8"))
BLOCK = re.compile(r"```(sh|python)\n(.*?)```", re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_the_page_runs(page, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "data" / "raw", tmp_path / "data" / "raw")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for language, block in BLOCK.findall(page.read_text(encoding="utf-8")):
        if language == "python":
            with contextlib.redirect_stdout(io.StringIO()):
                exec(block, names)
        else:
            for line in filter(None, map(str.strip, block.splitlines())):
                run_command(line)


def run_command(line: str) -> None:
    words = shlex.split(line)
    assert words[0] == "arret-extract", line
    result = CliRunner().invoke(main, words[1:])
    assert result.exit_code == 0, (line, result.output)


def test_every_command_of_the_tool_stands_in_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, command in main.commands.items():
        assert f"arret-extract {name}" in readme, name
        assert command.help and "Example:" in command.help, name
