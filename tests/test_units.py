"""Units of work: the tables hold the same, however the inputs are cut, ordered, changed, redone."""

import gzip
import json
import random
import subprocess
import sys

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from bench.kills import run_rounds

from arret_extract import batch, read_tables
from arret_extract.batch import Options, folder, work
from arret_extract.batch.cutting import Cutting
from arret_extract.errors import OutputError
from arret_extract.records import TABLES
from arret_extract.ruling import Settings
from tests.test_store import write_lines

NONE = Settings(model="none")
TEXT = "COUR D'APPEL DE {}\n\nARRÊT DU 3 MARS 2011\n\nPAR CES MOTIFS\nCondamne M. {} aux dépens"
CITIES = ("PAU", "DOUAI", "LYON", "RIOM")


def record(number, words=""):
    return {"id": f"r{number}", "text": TEXT.format(CITIES[number % 4], f"N{number}{words}")}


def run(inputs, out, **options):
    done = []
    options = {"unit_size": 3, **options}
    summary = batch.run(
        inputs, out, NONE, Options(**options), lambda p: p.last and done.append(p.last)
    )
    return summary, done


def rows(out):
    """Every row of every table, as any reader of Parquet finds them."""
    return {
        table: sorted(map(repr, ds.dataset(out / table, format="parquet").to_table().to_pylist()))
        for table in TABLES
    }


def ids(out):
    return list(read_tables(out)["decisions"]["decision_id"])


@pytest.fixture
def mixed(tmp_path):
    """Inputs of every kind, with rulings met twice and ids given twice."""
    inputs = tmp_path / "in"
    inputs.mkdir()
    write_lines(inputs / "b.jsonl", [record(n) for n in range(10)])
    data = "\n\n".join(json.dumps(record(n)) for n in range(5, 20))
    (inputs / "c.jsonl.gz").write_bytes(gzip.compress(data.encode()))
    records = [record(n, "bis" if n < 4 else "") for n in range(2, 25)]
    pq.write_table(pa.Table.from_pylist(records), inputs / "d.parquet", row_group_size=2)
    for n in range(22, 30):
        (inputs / f"{n}.json").write_text(json.dumps([record(n), record(n)]), encoding="utf-8")
    (inputs / "z.txt").write_bytes(b"")
    return [inputs / "d.parquet", inputs, tmp_path / "missing.txt"]


def test_tables_do_not_depend_on_workers_or_units(mixed, tmp_path):
    one, _ = run(mixed, tmp_path / "one", unit_size=1000)
    wanted = rows(tmp_path / "one")
    assert sorted(ids(tmp_path / "one")) == sorted(f"r{n}" for n in range(30))
    assert {r.error for r in one.rejects} == {"same_id", "empty", "missing"}
    for name, options in {
        "single": {"unit_size": 1},
        "two_workers": {"unit_size": 2, "workers": 2},
        "large": {"unit_size": 7, "workers": 1},
    }.items():
        summary, _ = run(mixed, tmp_path / name, **options)
        assert rows(tmp_path / name) == wanted, name
        assert (summary.rulings, summary.skipped) == (one.rulings, one.skipped)
        assert sorted(map(repr, summary.rejects)) == sorted(map(repr, one.rejects))


def test_tables_do_not_depend_on_the_order_of_inputs_where_none_is_met_twice(tmp_path):
    paths = [write_lines(tmp_path / f"{k}.jsonl", map(record, range(k, 20, 5))) for k in range(5)]
    run(paths, tmp_path / "out")
    random.Random(5).shuffle(paths)
    run(paths, tmp_path / "again")
    assert rows(tmp_path / "again") == rows(tmp_path / "out")
    assert ids(tmp_path / "again") != ids(tmp_path / "out")


@pytest.mark.parametrize(
    ("workers", "total", "least", "most"),
    [
        pytest.param(2, 20_000, 1, 1, id="small"),
        pytest.param(2, 6_000_000, 8, 9, id="some_each"),
        pytest.param(1, 6_000_000, 1, 1, id="one_worker"),
        pytest.param(64, 6_000_000, 11, 12, id="none_tiny"),
    ],
)
def test_workers_share_what_is_not_small(workers, total, least, most):
    cut = Cutting.among(workers, total, 250, 2_000_000).bytes
    assert least <= -(-total // cut) <= most


def test_rows_come_in_the_order_of_the_inputs(tmp_path):
    path = write_lines(tmp_path / "a.jsonl", map(record, range(20)))
    run([path], tmp_path / "out", workers=2)
    assert ids(tmp_path / "out") == [f"r{n}" for n in range(20)]


def test_doing_a_unit_twice_writes_the_same(tmp_path, monkeypatch):
    path, out = write_lines(tmp_path / "a.jsonl", map(record, range(4))), tmp_path / "out"
    tasks = []
    monkeypatch.setattr(work, "put_in_place", _also(tasks, work.put_in_place))
    run([path], out)
    files = {p: p.read_bytes() for t in TABLES for p in (out / t).iterdir()}
    for unit in (out / "_units").iterdir():
        unit.unlink()
    run([path], out)
    assert len(tasks) == 4
    assert {p: p.read_bytes() for t in TABLES for p in (out / t).iterdir()} == files


def _also(calls, function):
    def called(*args):
        calls.append(args)
        return function(*args)

    return called


def test_what_is_done_stays_and_what_is_new_is_added(tmp_path):
    first, out = write_lines(tmp_path / "a.jsonl", map(record, range(10))), tmp_path / "out"
    _, done = run([first], out)
    assert len(done) == 4
    summary, done = run([first], out)
    assert (summary.rulings, done) == (10, [])
    second = write_lines(tmp_path / "b.jsonl", map(record, range(8, 14)))
    summary, done = run([second], out)
    assert (summary.rulings, summary.skipped, len(done)) == (14, 2, 2)
    run([first, second], tmp_path / "fresh")
    assert rows(out) == rows(tmp_path / "fresh")


def test_a_file_that_grew_is_read_from_where_it_grew(tmp_path):
    path, out = write_lines(tmp_path / "a.jsonl", map(record, range(9))), tmp_path / "out"
    run([path], out)
    with path.open("a", encoding="utf-8") as file:
        file.write("\n" + json.dumps(record(9)))
    _, done = run([path], out)
    assert [d.rulings for d in done] == [1]
    run([path], tmp_path / "fresh", unit_size=100)
    assert rows(out) == rows(tmp_path / "fresh")


def test_what_changed_is_done_again_and_the_rest_is_not(tmp_path):
    path, out = tmp_path / "a.jsonl", tmp_path / "out"
    write_lines(path, [record(n, "A" if n == 4 else "") for n in range(9)])
    run([path], out)
    for words, units in (("Z", 1), ("ZZ", 2)):  # a stretch that moved is another
        write_lines(path, [record(n, words if n == 4 else "") for n in range(9)])
        _, done = run([path], out)
        assert [d.rulings for d in done] == [3] * units
        run([path], tmp_path / words)
        assert rows(out) == rows(tmp_path / words)


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.parquet", "a.json"])
def test_a_changed_file_of_each_kind(tmp_path, name):
    path, out = tmp_path / name, tmp_path / "out"
    for records in (map(record, range(8)), [record(n, "x") for n in range(4)], map(record, "")):
        write_as(path, list(records))
        run([path], out)
        run([path], tmp_path / f"fresh{path.stat().st_size}")
        assert rows(out) == rows(tmp_path / f"fresh{path.stat().st_size}")


def write_as(path, records):
    text = "".join(json.dumps(r) + "\n" for r in records)
    if path.suffix == ".parquet":
        schema = pa.schema([("id", pa.string()), ("text", pa.string())])
        pq.write_table(pa.Table.from_pylist(records, schema), path, row_group_size=2)
    else:
        packed = gzip.compress(text.encode(), mtime=0)
        path.write_bytes(packed if path.suffix == ".gz" else text.encode())


def test_a_folder_of_files_loses_what_changed_only(tmp_path):
    inputs, out = tmp_path / "in", tmp_path / "out"
    inputs.mkdir()
    for n in range(7):
        (inputs / f"{n}.txt").write_text(record(n)["text"], encoding="utf-8")
    run([inputs], out)
    (inputs / "1.txt").write_text(record(20)["text"], encoding="utf-8")
    (inputs / "5.txt").unlink()
    (inputs / "4b.txt").write_text(record(30)["text"], encoding="utf-8")
    _, done = run([inputs], out)
    assert sum(d.rulings for d in done) == 2
    assert len(ids(out)) == 8, "what a folder no longer holds stays"
    (inputs / "5.txt").write_text(record(5)["text"], encoding="utf-8")
    run([inputs], out)
    run([inputs], tmp_path / "fresh")
    assert rows(out) == rows(tmp_path / "fresh")


def test_a_file_written_again_with_the_same_content_is_not_read_again(tmp_path):
    paths = [tmp_path / name for name in ("a.jsonl", "b.jsonl.gz", "c.parquet", "d.json")]
    out = tmp_path / "out"
    for path in paths:
        write_as(path, list(map(record, range(5))))
    run(paths, out)
    for path in paths:
        write_as(path, list(map(record, range(5))))
    _, done = run(paths, out)
    assert done == []


def test_a_ruling_comes_back_when_the_first_of_its_id_goes(tmp_path):
    a, b, out = tmp_path / "a.jsonl", tmp_path / "b.jsonl", tmp_path / "out"
    write_lines(a, [record(1), record(2)])
    write_lines(b, [record(1, "bis"), record(2), record(3)])
    summary, _ = run([a, b], out)
    assert [r.error for r in summary.rejects] == ["same_id"]
    assert (summary.rulings, summary.skipped) == (3, 1)
    write_lines(a, [record(4)])
    summary, done = run([a, b], out)
    assert [d.rulings for d in done] == [1]
    assert (summary.rulings, summary.skipped, summary.rejects) == (4, 0, [])
    run([a, b], tmp_path / "fresh")
    assert rows(out) == rows(tmp_path / "fresh")


def test_refresh_does_again_what_another_version_did(tmp_path, monkeypatch):
    path, out = write_lines(tmp_path / "a.jsonl", map(record, range(9))), tmp_path / "out"
    with monkeypatch.context() as patch:
        patch.setattr(folder, "__version__", "0.0.1")
        run([path], out)
    summary, done = run([path], out)
    assert (len(done), summary.others) == (0, 3)
    summary, done = run([path], out, refresh=True)
    assert (len(done), summary.rulings) == (3, 9)
    _, done = run([path], out, refresh=True)
    assert done == []


@pytest.mark.parametrize(
    ("settings", "options", "words"),
    [
        (Settings(model="none", judges=False), {}, "without --no-judges, not with --no-judges"),
        (Settings(model="fr_core_news_md"), {}, "not with --model fr_core_news_md"),
        (NONE, {"max_chars": 5000}, "with --max-chars 2000000, not with --max-chars 5000"),
    ],
)
def test_a_folder_keeps_to_its_settings(tmp_path, settings, options, words):
    path, out = write_lines(tmp_path / "a.jsonl", [record(1)]), tmp_path / "out"
    run([path], out)
    with pytest.raises(OutputError, match=words):
        batch.run([path], out, settings, Options(**options))
    assert ids(out) == ["r1"]
    batch.run([path], out, settings, Options(**options, overwrite=True))
    assert ids(out) == ["r1"]


def test_a_second_run_on_a_folder_is_refused(tmp_path):
    path, out = write_lines(tmp_path / "a.jsonl", [record(1)]), tmp_path / "out"
    with folder.locked(out), pytest.raises(OutputError, match="another run is writing into it"):
        run([path], out)
    run([path], out)


def test_readers_see_no_rows_that_no_manifest_names(tmp_path):
    path, out = write_lines(tmp_path / "a.jsonl", map(record, range(6))), tmp_path / "out"
    run([path], out)
    gone, _ = sorted((out / "_units").iterdir())
    gone.unlink()
    assert len(ids(out)) == 3
    (out / "decisions" / f"{next((out / '_units').iterdir()).stem}.parquet").write_bytes(b"PAR1")
    run([path], out)
    assert len(ids(out)) == 6


def test_standard_input_is_known_by_its_content(tmp_path):
    out = tmp_path / "out"
    told = "".join(json.dumps(record(n)) + "\n" for n in range(5))
    code = (
        "import sys; from pathlib import Path; from arret_extract import batch;"
        "from arret_extract.ruling import Settings;"
        "done = []; batch.run([Path('-')], Path(sys.argv[1]), Settings(model='none'),"
        "batch.Options(unit_size=2), done.append); print(len(done) - 1)"
    )
    for text, units in ((told, "3"), (told, "0"), (told.replace("N4", "N44"), "1")):
        words = [sys.executable, "-c", code, out]
        done = subprocess.run(words, input=text, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == units
    assert len(ids(out)) == 5


def test_killed_runs_go_on_to_the_same_tables(tmp_path):
    seeds = (2, 5, 11, 14)
    said = list(run_rounds(tmp_path, seeds, rulings=40))
    assert len(said) == len(seeds)


def test_an_input_that_was_never_there_is_forgotten_once_it_is_given_no_more(tmp_path):
    out, good = tmp_path / "out", write_lines(tmp_path / "a.jsonl", map(record, range(4)))
    nowhere = [tmp_path / "nowhere.txt", tmp_path / "no*where.txt"]
    summary, _ = run([good, *nowhere], out)
    assert [r.error for r in summary.rejects] == ["missing", "missing"]
    summary, _ = run([good, nowhere[0]], out)
    assert [r.source for r in summary.rejects] == [str(nowhere[0])]
    summary, done = run([good], out)
    assert (summary.rejects, done) == ([], [])
    run([good], tmp_path / "fresh")
    assert rows(out) == rows(tmp_path / "fresh")


def test_what_could_not_be_read_within_a_folder_stays(tmp_path):
    inputs, out = tmp_path / "in", tmp_path / "out"
    inputs.mkdir()
    (inputs / "dead.txt").symlink_to("nothing")
    run([inputs], out)
    other = write_lines(tmp_path / "a.jsonl", [record(1)])
    assert [r.source for r in run([other], out)[0].rejects] == [str(inputs / "dead.txt")]


@pytest.mark.parametrize("workers", [None, 2])
def test_no_model_is_loaded_to_say_that_an_input_is_not_there(tmp_path, monkeypatch, workers):
    loaded = []
    monkeypatch.setattr("arret_extract.batch.engine.load_model", loaded.append)
    chosen = ("fr_core_news_md", "3.8.0")
    monkeypatch.setattr("arret_extract.batch.folder.resolve_model", lambda name: chosen)
    nowhere, options = [tmp_path / "nowhere.txt"], Options(workers=workers)
    summary = batch.run(nowhere, tmp_path / "out", Settings(), options)
    assert [r.error for r in summary.rejects] == ["missing"]
    assert loaded == ["none"]
