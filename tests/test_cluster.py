"""A real cluster of two workers on this machine gives the tables that one process gives."""

import json
import os
import signal
import threading
import time
from contextlib import contextmanager

import dask
import pytest
from click.testing import CliRunner

from arret_extract import batch, read_tables
from arret_extract.batch import Options
from arret_extract.batch.cluster import Cluster
from arret_extract.batch.work import do_unit
from arret_extract.cli import main
from arret_extract.errors import WorkerError
from arret_extract.ruling import Settings
from arret_extract.store import output_folder, store_of
from tests.hostile import DEADLY, hostile_elsewhere, hostile_unit, slow_unit

NONE = Settings(model="none")
PATIENCE = 300  # seconds
TEXT = "COUR D'APPEL DE PAU\n\nARRÊT DU 3 MARS 2011\n\nPAR CES MOTIFS\nCondamne M. X... aux dépens"

pytestmark = pytest.mark.filterwarnings("default")


def _cluster(threads=1):
    distributed = pytest.importorskip("distributed")
    # one that is killed again and again is not to be given up while it is started again
    dask.config.set({"distributed.deploy.lost-worker-timeout": PATIENCE})
    return distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=threads,
        host="127.0.0.1",
        dashboard_address=None,
        silence_logs=False,
    )


@contextmanager
def patience():
    """What takes longer fails, instead of waiting for a worker or an answer that never comes."""

    def give_up(*_):
        raise TimeoutError(f"took longer than {PATIENCE} s")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.fixture(autouse=True)
def patient():
    with patience():
        yield


@pytest.fixture(scope="module")
def cluster():
    found = _cluster()
    yield found
    with patience():
        found.close(timeout=60)


@pytest.fixture
def join():
    """Gives engines on the workers of a cluster, and leaves it after the test, however it ended."""
    engines = []

    def joined(cluster, work=do_unit):
        engines.append(Cluster(cluster.scheduler_address, work))
        return engines[-1]

    yield joined
    for engine in engines:
        engine._client.close(timeout=5)


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


def test_the_tables_are_the_same(cluster, join, lines, tmp_path, undisturbed):
    out = tmp_path / "out"
    batch.run([lines], out, NONE, Options(unit_size=5), engine=join(cluster))
    assert rows(out) == undisturbed


def test_they_are_when_a_worker_is_killed_midway(cluster, join, lines, tmp_path, undisturbed):
    engine = join(cluster, slow_unit)
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


def test_a_ruling_that_kills_them_all_is_refused_by_name(cluster, join, lines, tmp_path):
    text = lines.read_text(encoding="utf-8").replace(' 7."', f' 7. {DEADLY}"')
    lines.write_text(text, encoding="utf-8")
    engine = join(cluster, hostile_unit)
    summary = batch.run([lines], tmp_path / "out", NONE, Options(unit_size=5), engine=engine)
    (reject,) = summary.rejects
    assert (reject.source, reject.error) == (f"{lines}:8", "crashed")
    assert summary.rulings == 59


def test_it_is_where_workers_share_nothing_with_the_run_but_a_store(out, join, lines, tmp_path):
    text = lines.read_text(encoding="utf-8").replace(' 7."', f' 7. {DEADLY}"')
    lines.write_text(text, encoding="utf-8")
    with dask.config.set({"distributed.scheduler.allowed-failures": 0}), _cluster() as cluster:
        engine = join(cluster, hostile_elsewhere)
        folder = output_folder(out)
        summary = batch.run([lines], folder, NONE, Options(unit_size=15), engine=engine)
    (reject,) = summary.rejects
    assert (reject.source, reject.error) == (f"{lines}:8", "crashed")
    assert summary.rulings == len(read_tables(out)["decisions"]) == 59
    assert store_of(folder).names("_writing") == []


def test_a_cluster_that_loses_all_workers_ends_the_run(tmp_path, lines, monkeypatch, undisturbed):
    monkeypatch.setattr("arret_extract.batch.crew.LOOK", 0.1)
    out, options = tmp_path / "out", Options(unit_size=5)
    with _cluster() as cluster:
        engine = Cluster(cluster.scheduler_address, slow_unit, patience=0.5)

        def leave(progress):
            if progress.last:
                cluster.scale(0)

        with pytest.raises(WorkerError, match=r"tcp://.* has had no worker for 0.5 s"):
            batch.run([lines], out, NONE, options, leave, engine)
        engine._client.close(timeout=5)
    assert 0 < len(read_tables(out)["decisions"]) < 60
    batch.run([lines], out, NONE, options)
    assert rows(out) == undisturbed


def test_workers_with_threads_are_refused(join, lines, tmp_path):
    with _cluster(threads=2) as threaded, pytest.raises(WorkerError, match="--nthreads 1"):
        batch.run([lines], tmp_path / "out", NONE, engine=join(threaded))


def test_no_worker_that_comes_is_said(cluster, join, lines, tmp_path, monkeypatch):
    monkeypatch.setattr("arret_extract.batch.cluster.FIRST_WORKER", 1)
    engine = join(cluster)
    cluster.scale(0)
    while engine._client.nthreads():
        time.sleep(0.1)
    try:
        with pytest.raises(WorkerError, match=r"no worker came to tcp://.* in 1 s"):
            batch.run([lines], tmp_path / "out", NONE, engine=engine)
    finally:
        cluster.scale(2)


def test_no_scheduler_is_said(lines, tmp_path, monkeypatch):
    monkeypatch.setattr("arret_extract.batch.cluster.CONNECT", 1)
    address = "tcp://127.0.0.1:9"
    given = ["run", str(lines), "--out", str(tmp_path / "out"), "--scheduler", address]
    result = CliRunner().invoke(main, given)
    assert result.exit_code == 4
    assert f"{address}: no scheduler answers" in result.output
