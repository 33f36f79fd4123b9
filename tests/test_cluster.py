"""A real cluster of two workers on this machine gives the tables that one process gives."""

import json
import os
import signal
import threading
import time

import pytest
from click.testing import CliRunner

from arret_extract import batch, read_tables
from arret_extract.batch import Options
from arret_extract.batch.cluster import Cluster
from arret_extract.cli import main
from arret_extract.errors import WorkerError
from arret_extract.ruling import Settings
from tests.hostile import DEADLY, hostile_unit, slow_unit

NONE = Settings(model="none")
TEXT = "COUR D'APPEL DE PAU\n\nARRÊT DU 3 MARS 2011\n\nPAR CES MOTIFS\nCondamne M. X... aux dépens"

pytestmark = pytest.mark.filterwarnings("default")


def _cluster(threads=1):
    distributed = pytest.importorskip("distributed")
    return distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=threads,
        host="127.0.0.1",
        dashboard_address=None,
        silence_logs=False,
    )


@pytest.fixture(scope="module")
def cluster():
    with _cluster() as found:
        yield found


@pytest.fixture
def lines(tmp_path):
    path = tmp_path / "a.jsonl"
    records = (json.dumps({"id": str(n), "text": f"{TEXT} {n}."}) for n in range(60))
    path.write_text("\n".join(records), encoding="utf-8")
    return path


def rows(folder):
    tables = read_tables(folder)
    return {name: table.astype(str).values.tolist() for name, table in tables.items()}


@pytest.fixture
def undisturbed(lines, tmp_path):
    batch.run([lines], tmp_path / "alone", NONE, Options(unit_size=5))
    return rows(tmp_path / "alone")


def test_the_tables_are_the_same(cluster, lines, tmp_path, undisturbed):
    out = tmp_path / "out"
    batch.run([lines], out, NONE, Options(unit_size=5), engine=Cluster(cluster.scheduler_address))
    assert rows(out) == undisturbed


def test_they_are_when_a_worker_is_killed_midway(cluster, lines, tmp_path, undisturbed):
    engine = Cluster(cluster.scheduler_address, slow_unit)
    pids = list(engine._client.run(os.getpid).values())
    killer = threading.Timer(1.0, os.kill, (pids[0], signal.SIGKILL))
    out, ends = tmp_path / "out", []
    killer.start()
    batch.run(
        [lines],
        out,
        NONE,
        Options(unit_size=5),
        lambda progress: progress.last and ends.append(time.monotonic()),
        engine=engine,
    )
    killer.join()
    assert len(ends) == 12
    assert ends[-1] - ends[0] > 1.0
    assert rows(out) == undisturbed
    assert pids[0] not in engine._client.run(os.getpid).values()


def test_a_ruling_that_kills_them_all_is_refused_by_name(cluster, lines, tmp_path):
    text = lines.read_text(encoding="utf-8").replace(' 7."', f' 7. {DEADLY}"')
    lines.write_text(text, encoding="utf-8")
    engine = Cluster(cluster.scheduler_address, hostile_unit)
    summary = batch.run([lines], tmp_path / "out", NONE, Options(unit_size=5), engine=engine)
    (reject,) = summary.rejects
    assert (reject.source, reject.error) == (f"{lines}:8", "crashed")
    assert summary.rulings == 59


def test_workers_with_threads_are_refused(lines, tmp_path):
    with _cluster(threads=2) as threaded, pytest.raises(WorkerError, match="--nthreads 1"):
        batch.run([lines], tmp_path / "out", NONE, engine=Cluster(threaded.scheduler_address))


def test_no_scheduler_is_said(lines, tmp_path, monkeypatch):
    monkeypatch.setattr("arret_extract.batch.cluster.CONNECT", 1)
    address = "tcp://127.0.0.1:9"
    given = ["run", str(lines), "--out", str(tmp_path / "out"), "--scheduler", address]
    result = CliRunner().invoke(main, given)
    assert result.exit_code == 4
    assert f"{address}: no scheduler answers" in result.output
