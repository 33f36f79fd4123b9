"""An output on an object store holds what the same run writes on a disk, however it went."""

import json
import os
import time

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from bench.kills import LONGEST, commits, finish, run_rounds, start
from click.testing import CliRunner

from arret_extract import batch, read_tables
from arret_extract.batch import Options, folder, lease, work
from arret_extract.cli import main
from arret_extract.errors import OutputError, WriteError
from arret_extract.query import ask, first_rows
from arret_extract.reading import read_rulings
from arret_extract.records import TABLES
from arret_extract.ruling import Settings
from arret_extract.store import LocalStore, output_folder, store_of

NONE = Settings(model="none")
TEXT = "COUR D'APPEL DE PAU\n\nARRÊT DU 3 MARS 2011\n\nPAR CES MOTIFS\nCondamne M. {} aux dépens"


def record(number, words=""):
    return {"id": f"r{number}", "text": TEXT.format(f"N{number}{words}")}


def write_lines(path, records):
    path.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    return path


@pytest.fixture
def mixed(tmp_path):
    """Inputs of several kinds, with rulings met twice and an id given twice."""
    inputs = tmp_path / "in"
    inputs.mkdir()
    write_lines(inputs / "b.jsonl", [record(n) for n in range(6)])
    again = [record(n, "bis" if n == 3 else "") for n in range(3, 9)]
    pq.write_table(pa.Table.from_pylist(again), inputs / "c.parquet", row_group_size=2)
    for n in range(8, 11):
        (inputs / f"{n}.json").write_text(json.dumps(record(n)), encoding="utf-8")
    return [inputs, tmp_path / "missing.txt"]


def run(inputs, said, **options):
    done = []
    summary = batch.run(
        inputs,
        output_folder(str(said)),
        NONE,
        Options(**{"unit_size": 3, **options}),
        lambda p: p.last and done.append(p.last),
    )
    return summary, done


def rows(said):
    return {name: t.astype(str).values.tolist() for name, t in read_tables(str(said)).items()}


def files(said):
    """What stands in the folder, but what is of one run only."""
    store = store_of(output_folder(str(said)))
    folders = ("_units", *TABLES, *(f"_lost/{table}" for table in TABLES))
    return {f"{name}/{file}" for name in folders for file in store.names(name)}


def test_the_tables_are_those_of_a_disk(mixed, out, tmp_path):
    here, _ = run(mixed, tmp_path / "here")
    there, _ = run(mixed, out)
    assert rows(out) == rows(tmp_path / "here")
    assert (there.rulings, there.skipped, there.rows) == (here.rulings, here.skipped, here.rows)
    assert {r.error for r in there.rejects} == {"same_id", "missing"}
    assert files(out) == files(tmp_path / "here")
    assert not any(tmp_path.glob("arret-extract-*/*/*")), "nothing stays on this machine"


def test_two_workers_write_the_same(mixed, out, tmp_path):
    run(mixed, tmp_path / "here")
    summary, _ = run(mixed, out, workers=2)
    assert rows(out) == rows(tmp_path / "here")
    assert summary.rulings == 11


def test_what_is_done_stays_what_is_new_is_added_and_what_changed_is_done_again(out, tmp_path):
    path = write_lines(tmp_path / "a.jsonl", map(record, range(9)))
    _, done = run([path], out)
    assert len(done) == 3
    _, done = run([path], out)
    assert done == []
    write_lines(path, [record(n, "Z" if n == 4 else "") for n in range(10)])
    _, done = run([path], out)
    assert [d.rulings for d in done] == [3, 3, 1]
    other = write_lines(tmp_path / "b.jsonl", [record(0, "bis"), record(20)])
    run([other], out)
    run([path, other], tmp_path / "fresh")
    assert rows(out) == rows(tmp_path / "fresh")
    write_lines(path, [record(5)])
    run([path], out)
    run([path, other], tmp_path / "again")
    assert rows(out) == rows(tmp_path / "again"), "the ruling of an id that is free comes back"


def test_refresh_and_overwrite(out, tmp_path, monkeypatch):
    path = write_lines(tmp_path / "a.jsonl", map(record, range(6)))
    with monkeypatch.context() as patch:
        patch.setattr(folder, "__version__", "0.0.1")
        run([path], out)
    assert run([path], out)[0].others == 2
    assert len(run([path], out, refresh=True)[1]) == 2
    with pytest.raises(OutputError, match="--max-chars"):
        run([path], out, max_chars=5000)
    write_lines(path, [record(30)])
    run([path], out, max_chars=5000, overwrite=True)
    assert list(read_tables(out)["decisions"]["decision_id"]) == ["r30"]


def test_what_no_manifest_names_is_not_read_and_goes_at_the_next_start(out, tmp_path):
    path = write_lines(tmp_path / "a.jsonl", map(record, range(6)))
    run([path], out)
    store = store_of(output_folder(out))
    whole = files(out)
    unit = sorted(store.names("_units"))[0]
    store.delete([f"_units/{unit}"])
    assert len(read_tables(out)["decisions"]) == 3
    store.put("_units/half.json", store.read("_units/" + store.names("_units")[0])[:-9])
    store.put("decisions/half.parquet", b"PAR1")
    assert len(read_tables(out)["decisions"]) == 3
    _, done = run([path], out)
    assert len(done) == 1
    assert files(out) == whole


def test_the_tables_are_no_input_of_theirs(out, server):
    server.pipe_file(f"{out[5:].split('/')[0]}/a/in.txt", TEXT.format("A").encode())
    for _ in range(2):
        summary, _ = run([output_folder(out).parent], out)
        assert (summary.rulings, summary.rejects) == (1, [])


def test_killed_runs_go_on_to_the_same_tables(out, tmp_path):
    (said,) = run_rounds(tmp_path, [3], rulings=24, where=out)
    assert "killed" in said


def test_a_run_that_is_killed_leaves_a_lock_that_holds_nobody_up(out, tmp_path):
    path = write_lines(tmp_path / "a.jsonl", map(record, range(60)))
    killed, store = start([path], out), store_of(output_folder(out))
    deadline = time.monotonic() + LONGEST
    while not commits(out) and time.monotonic() < deadline and killed.poll() is None:
        time.sleep(0.01)
    killed.kill()  # the system still knows it: it was not waited for
    begun, started = commits(out), time.monotonic()
    assert len(store.names("_lock")) == 1
    with folder.locked(output_folder(out)):
        assert time.monotonic() - started < lease.LONGEST / 2
    finish(killed)
    summary, done = run([path], out, unit_size=6)
    assert summary.rulings == 60
    assert 0 < begun < 10
    assert len(done) <= 10 - begun  # a worker may outlive the run by an instant


def test_a_second_run_is_refused(out, tmp_path):
    path = write_lines(tmp_path / "a.jsonl", [record(1)])
    words = rf"another run is writing into it: process {os.getpid()} on .*_lock/"
    with folder.locked(output_folder(out)), pytest.raises(OutputError, match=words):
        run([path], out)
    run([path], out)


@pytest.fixture
def elsewhere(monkeypatch):
    """Runs of this process are told to others as those of another machine; beats are quick."""
    names = iter(["there", "here", "here", "here"])
    monkeypatch.setattr(lease, "BEAT", 0.1)
    monkeypatch.setattr(lease, "LONGEST", 1.0)
    monkeypatch.setattr(lease, "machine", lambda: next(names, "here"))


def test_a_run_on_another_machine_is_known_by_its_signs_of_life(out, elsewhere):
    with (
        folder.locked(output_folder(out)),
        pytest.raises(OutputError, match="another run"),
        folder.locked(output_folder(out)),
    ):
        pass


def test_a_dead_run_of_another_machine_keeps_others_off_for_a_while_only(out, elsewhere, caplog):
    store = store_of(output_folder(out))
    dead = {"host": "h", "pid": "1", "machine": "there", "started": "5", "beats": "3"}
    store.put("_lock/dead.json", json.dumps(dead).encode())
    started = time.monotonic()
    with folder.locked(output_folder(out)):
        assert time.monotonic() - started > 1.0
        assert "to see whether it lives" in caplog.text
        (name,) = store.names("_lock")
        assert name != "dead.json"
    assert store.names("_lock") == []


def test_a_run_that_was_taken_over_stops(out, tmp_path, monkeypatch):
    path = write_lines(tmp_path / "a.jsonl", map(record, range(9)))
    whole, calls = work.put_in_place, []

    def put_in_place(store, scratch, manifest):
        whole(store, scratch, manifest)
        calls.append(manifest.unit)
        store.put("_run.json", b'{"owner": "another"}')

    monkeypatch.setattr(work, "put_in_place", put_in_place)
    with pytest.raises(OutputError, match="another run has taken it over"):
        run([path], out)
    assert len(calls) == 1


def test_parts_that_are_gone_are_told_and_made_again(out, tmp_path, monkeypatch):
    path = write_lines(tmp_path / "a.jsonl", map(record, range(6)))
    whole = work.put_in_place

    def put_in_place(store, scratch, manifest):
        whole(store, scratch, manifest)
        store.delete([f"orders/{manifest.stem}.parquet"])

    with monkeypatch.context() as patch:
        patch.setattr(work, "put_in_place", put_in_place)
        with pytest.raises(WriteError, match=r"parts of the unit .* are gone"):
            run([path], out)
    assert len(run([path], out)[1]) == 2
    run([path], tmp_path / "here")
    assert rows(out) == rows(tmp_path / "here")


def test_it_is_read_back(mixed, out, tmp_path):
    run(mixed, out)
    some = read_tables(out, "orders", {"orders": ["kind"]}, court="cour d'appel de Pau")
    assert list(some) == ["orders"]
    assert list(some["orders"].columns) == ["decision_id", "kind"]
    assert len(read_rulings(out)) == 11
    with ask(out, "select count(*) from decisions join texts using (decision_id)") as answer:
        assert first_rows(answer, 2) == [(11,)]
    shown = CliRunner().invoke(main, ["summary", out])
    assert shown.exit_code == 0
    assert "PAU" in shown.output.upper()
    asked = CliRunner().invoke(main, ["query", out, "select count(*) as n from orders"])
    assert asked.exit_code == 0, asked.output


def test_a_folder_of_others_is_refused(out, server, tmp_path):
    path = write_lines(tmp_path / "a.jsonl", [record(1)])
    server.pipe_file(f"{out}/mine.txt", b"x")
    with pytest.raises(OutputError, match=r"mine\.txt, which is no output"):
        run([path], out)
    with pytest.raises(OutputError, match="is a file, not a folder"):
        run([path], f"{out}/mine.txt")
    with pytest.raises(OutputError, match="not an output folder"):
        read_tables(out)


def test_a_store_that_does_not_take_it_is_told_by_name(tmp_path, server):
    path = write_lines(tmp_path / "a.jsonl", [record(1)])
    with pytest.raises(WriteError, match=r"s3://no-such-bucket/out/_lock/.*bucket does not exist"):
        run([path], "s3://no-such-bucket/out")


def test_a_uri_of_this_machine_is_a_folder(tmp_path):
    path = output_folder(f"file://{tmp_path}/out")
    assert path == tmp_path / "out"
    assert isinstance(store_of(path), LocalStore)
