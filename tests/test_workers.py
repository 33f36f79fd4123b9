"""Workers that die, or are stuck: the ruling is named, the rest is done."""

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Executor, Future
from importlib import import_module

import pytest
from bench.kills import LONGEST, commits, make_inputs

from arret_extract import batch, read_tables
from arret_extract.batch import Options, crew, work
from arret_extract.batch.engine import Processes
from arret_extract.errors import WorkerError
from arret_extract.ruling import Settings
from tests.hostile import DEADLY, STUCK, STUCK_OUTSIDE, hostile_reading, hostile_unit

run_module = import_module("arret_extract.batch.run")
NONE = Settings(model="none")
TEXT = "COUR D'APPEL DE PAU\n\nARRÊT DU 3 MARS 2011\n\nPAR CES MOTIFS\nCondamne M. X... aux dépens"


def run_hostile(tmp_path, marks, timeout=60.0):
    """A run of two workers on ten rulings, of which some are marked."""
    path = tmp_path / "a.jsonl"
    texts = (f"{TEXT} {n}. {marks.get(n, '')}" for n in range(10))
    records = (json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts))
    path.write_text("\n".join(records), encoding="utf-8")
    options = Options(unit_size=4, timeout=timeout)
    out = tmp_path / "out"
    return batch.run([path], out, NONE, options, engine=Processes(2, hostile_unit)), out


@pytest.mark.parametrize(
    ("mark", "error", "detail"),
    [
        pytest.param(DEADLY, "crashed", "ruling 5 ended its worker, twice", id="killed"),
        pytest.param(STUCK, "stuck", "ruling 5 took longer than 3 s, twice", id="stuck"),
        pytest.param(STUCK_OUTSIDE, "stuck", "ruling 5 took longer than 3 s, twice", id="in_c"),
    ],
)
def test_a_ruling_that_stops_its_worker_is_refused_by_name(tmp_path, caplog, mark, error, detail):
    summary, out = run_hostile(tmp_path, {5: mark}, timeout=3.0)
    (reject,) = summary.rejects
    assert (reject.source, reject.error) == (f"{tmp_path / 'a.jsonl'}:6", error)
    assert detail in reject.detail
    assert summary.rulings == 9
    ids = sorted(read_tables(out)["decisions"]["decision_id"])
    assert ids == ["0", "1", "2", "3", "4", "6", "7", "8", "9"]
    assert "it is tried once more" in caplog.text


def test_what_kills_while_it_is_read_is_refused_by_name(tmp_path):
    inputs = tmp_path / "in"
    inputs.mkdir()
    for name in ("a", DEADLY, "c"):
        (inputs / f"{name}.txt").write_text(f"{TEXT} {name}", encoding="utf-8")
    texts = ("a", DEADLY, "c")
    lines = [json.dumps({"id": text, "text": f"{TEXT} {text}."}) for text in texts]
    (inputs / "b.jsonl").write_text("\n".join(lines), encoding="utf-8")
    engine = Processes(2, hostile_reading)
    summary = batch.run([inputs], tmp_path / "out", NONE, engine=engine)
    assert {(r.source, r.error) for r in summary.rejects} == {
        (str(inputs / f"{DEADLY}.txt"), "crashed"),
        (f"{inputs / 'b.jsonl'}:2", "crashed"),
    }
    assert summary.rulings == 4


ALONE = """
import sys, time
from pathlib import Path
from arret_extract import batch
from arret_extract.batch import extraction
from arret_extract.ruling import Settings

def stuck(ruling):
    time.sleep(60)

if len(sys.argv) > 3:
    extraction.run_stages = stuck
batch.run([Path(sys.argv[1])], Path(sys.argv[2]), Settings(model="none"),
          batch.Options(workers=1, timeout=3))
"""


def test_one_stuck_in_the_process_of_the_run_goes_to_a_worker_the_next_time(tmp_path, monkeypatch):
    path, out = tmp_path / "a.txt", tmp_path / "out"
    path.write_text(TEXT, encoding="utf-8")
    words = [sys.executable, "-c", ALONE, path, out]
    ended = subprocess.run([*words, "stuck"], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "Timeout (0:00:03)!" in ended.stderr
    started = []
    monkeypatch.setattr(run_module, "Processes", lambda n: started.append(n) or Processes(n))
    summary = batch.run([path], out, NONE, Options(workers=1))
    assert (summary.rulings, started) == (1, [1])


def test_several_that_kill_are_all_told(tmp_path):
    summary, _ = run_hostile(tmp_path, {0: DEADLY, 2: DEADLY, 9: DEADLY})
    assert sorted(r.source.rpartition(":")[2] for r in summary.rejects) == ["1", "10", "3"]
    assert summary.rulings == 7


def test_ctrl_c_ends_run_and_workers_at_once(tmp_path):
    """A terminal sends it to the run and to its workers."""
    inputs, out = make_inputs(tmp_path / "in", 1000), tmp_path / "out"
    # What a shell starts in the background ignores Ctrl-C, and so does what that starts.
    code = "import signal as s; s.signal(s.SIGINT, s.default_int_handler)"
    code += "; from arret_extract.cli import main; main()"
    command = [sys.executable, "-c", code, "run", *inputs]
    command += ["--out", out, "--model", "none", "--workers", "2"]
    run = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    deadline = time.monotonic() + LONGEST
    while not commits(out) and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(run.pid, signal.SIGINT)
    _, said = run.communicate(timeout=LONGEST)
    assert run.returncode == 130, said
    assert said == "stopped: what was done is kept; the same command goes on from there\n"
    stopped = commits(out)
    assert subprocess.run(command, capture_output=True, check=False).returncode == 3
    assert 0 < stopped < commits(out)
    assert len(read_tables(out)["decisions"]) > 1000


LARGE = """
import subprocess, sys
held = b"x" * 400_000_000
code = "from arret_extract.batch.work import peak_memory; print(peak_memory())"
print(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.decode())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="others do not say it apart")
def test_the_memory_of_a_worker_is_not_that_of_the_process_that_began_it():
    said = subprocess.run([sys.executable, "-c", LARGE], capture_output=True, check=True).stdout
    assert 10_000_000 < int(said) < 300_000_000


def test_memory_is_known_where_there_is_no_proc(monkeypatch):
    monkeypatch.setattr(work, "STATUS", work.STATUS / "none")
    assert work.peak_memory() > 10_000_000


class Lost(Executor):
    """An engine whose workers are gone once they have taken a task."""

    workers, work, looks = 1, None, 0

    def open(self, settings, *, alone=False):
        return self

    def close(self, executor, *, now):
        self.closed = now

    def is_death(self, error):
        return False

    def submit(self, fn, /, *args, **kwargs):
        return Future()

    def check(self):
        self.looks += 1
        if self.looks == 3:
            raise WorkerError("no worker is left")


def test_a_run_whose_workers_are_gone_ends(tmp_path, monkeypatch):
    monkeypatch.setattr(crew, "LOOK", 0.01)
    path, engine = tmp_path / "a.jsonl", Lost()
    path.write_text(json.dumps({"id": "1", "text": TEXT}), encoding="utf-8")
    with pytest.raises(WorkerError, match="no worker is left"):
        batch.run([path], tmp_path / "out", NONE, engine=engine)
    assert (engine.looks, engine.closed) == (3, True)
    assert batch.run([path], tmp_path / "out", NONE).rulings == 1
