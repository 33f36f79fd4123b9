"""A disk that fills up: said by name, nothing half written, and the same command goes on."""

import json
import subprocess
import sys

import pytest
from bench.kills import LONGEST, make_inputs, rows_of


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own with little room, and a function to give it another size."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place]
    try:
        done = subprocess.run(mount, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("no command mount")
    if done.returncode:
        pytest.skip(f"no right to mount: {done.stderr.strip()}")

    def resize(kilobytes):
        subprocess.run(["mount", "-o", f"remount,size={kilobytes}k", place], check=True)

    yield place, resize
    subprocess.run(["umount", place], check=True)


def run(inputs, out):
    command = "from arret_extract.cli import main; main()"
    words = [sys.executable, "-c", command, "run", *inputs, "--out", out]
    words += ["--model", "none", "--workers", "2", "--log-json"]
    return subprocess.run(words, capture_output=True, text=True, timeout=LONGEST, check=False)


def kilobytes(folder):
    """What a folder takes on a disk of pages of four kilobytes."""
    return sum(-(-p.stat().st_size // 4096) * 4 for p in folder.rglob("*") if p.is_file())


@pytest.mark.parametrize("share", [0.3, 0.6, 0.85], ids=["soon", "later", "while_settling"])
def test_a_full_disk(tmp_path, small_disk, share):
    disk, resize = small_disk
    inputs = make_inputs(tmp_path / "in", 700)
    wanted = run(inputs, tmp_path / "whole")
    assert wanted.returncode == 3, wanted.stderr  # missing.txt
    resize(round(share * kilobytes(tmp_path / "whole")))
    out = disk / "out"
    full = run(inputs, out)
    assert full.returncode == 4, full.stderr
    stopped = json.loads(full.stderr.splitlines()[-1])
    assert stopped["event"] == "stopped"
    assert "No space left on device" in stopped["why"]
    assert f"{out}/_" in stopped["why"]
    assert "the same command goes on" in stopped["why"]
    resize(50_000)
    assert run(inputs, out).returncode == 3
    assert rows_of(out) == rows_of(tmp_path / "whole")
