"""Inputs behind URIs give what the same files give on this machine."""

import gzip
import json

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from fsspec.spec import AbstractBufferedFile

from arret_extract import batch, read_tables
from arret_extract.batch import Options
from arret_extract.cli import main
from arret_extract.errors import InputError, LocationError
from arret_extract.readers import read_inputs
from arret_extract.readers.locations import location
from arret_extract.ruling import Settings

NONE = Settings(model="none")
TEXT = "COUR D'APPEL DE PAU\n\nARRÊT DU 3 MARS 2011\n\nPAR CES MOTIFS\nCondamne M. X... aux dépens"
RECORDS = [{"id": str(n), "text": f"{TEXT} {n}."} for n in range(12)]
LINES = "\n".join(map(json.dumps, RECORDS)).encode()


class Fetched(AbstractBufferedFile):  # type: ignore[misc]
    """A file as object stores have it: fetched in ranges, with no more methods than that."""

    def _fetch_range(self, start, end):
        return self.fs.cat_file(self.path, start, end)


@pytest.fixture
def store(monkeypatch):
    files = fsspec.filesystem("memory")
    whole = type(files).open

    def opened(self, path, mode="rb", **options):
        return Fetched(self, path, mode) if mode == "rb" else whole(self, path, mode, **options)

    monkeypatch.setattr(type(files), "open", opened)
    yield files
    files.rm("/", recursive=True)


def parquet(path):
    pq.write_table(pa.Table.from_pylist(RECORDS), path, row_group_size=4)
    return path.read_bytes()


def run(out, *said, **options):
    chosen = Options(unit_size=5, **options)
    return batch.run([location(s) for s in said], out, NONE, chosen)


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.parquet", "deep/a.txt"])
def test_every_form_is_read(store, tmp_path, name):
    forms = {
        "a.jsonl": LINES,
        "a.jsonl.gz": gzip.compress(LINES),
        "a.parquet": parquet(tmp_path / "b.parquet"),
        "deep/a.txt": TEXT.encode(),
    }
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(forms[name])
    store.pipe(f"/rulings/{name}", forms[name])
    run(tmp_path / "here", str(tmp_path / name))
    summary = run(tmp_path / "there", f"memory://rulings/{name}")
    assert summary.rejects == []
    here, there = (read_tables(tmp_path / f) for f in ("here", "there"))
    assert set(there["decisions"]["source"].str.partition("rulings/")[0]) == {"memory://"}
    for table in ("texts", "orders", "dates", "evidence"):
        assert here[table].astype(str).equals(there[table].astype(str))


def test_a_folder_and_a_pattern_leave_hidden_files_out(store):
    for name in ("b.txt", "a.txt", "deep/c.txt", ".d.txt", ".e/f.txt"):
        store.pipe(f"/rulings/{name}", f"{TEXT} {name}".encode())
    for said, names in (
        ("memory://rulings/", ["a.txt", "b.txt", "deep/c.txt"]),
        ("memory://rulings/*.txt", ["a.txt", "b.txt"]),
    ):
        found = [read.source for read in read_inputs([location(said)])]
        assert [source.partition("rulings/")[2] for source in found] == names


def test_what_is_done_is_not_done_again_and_what_changed_is(store, tmp_path):
    out = tmp_path / "out"
    store.pipe("/rulings/a.jsonl", LINES)
    assert run(out, "memory://rulings/a.jsonl").done == 12
    assert run(out, "memory://rulings/a.jsonl").done == 0
    store.pipe("/rulings/a.jsonl", LINES.replace(b" 11.", b" XI."))
    assert run(out, "memory://rulings/a.jsonl").done == 2
    assert read_tables(out)["texts"]["text"].str.endswith(" XI.").sum() == 1


@pytest.mark.parametrize("name", ["a.jsonl", "a.txt"])
def test_what_was_written_again_with_the_same_content_is_not_done_again(store, tmp_path, name):
    data = {"a.jsonl": LINES, "a.txt": TEXT.encode()}[name]
    for done in (True, False):
        store.pipe(f"/rulings/{name}", data)
        assert bool(run(tmp_path / "out", f"memory://rulings/{name}").done) is done


@pytest.mark.parametrize(
    ("said", "error"),
    [("memory://rulings/no.txt", "missing"), ("memory://rulings/*.html", "missing")],
)
def test_what_is_not_there_is_refused_by_its_name(store, said, error):
    store.pipe("/rulings/a.txt", TEXT.encode())
    (read,) = read_inputs([location(said)])
    assert isinstance(read, InputError)
    assert (read.source, read.code) == (said, error)


def test_a_store_that_does_not_answer_costs_its_input_alone(store, tmp_path, monkeypatch):
    def lost(*args, **kwargs):
        raise RuntimeError("no route to the store")

    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    store.pipe("/rulings/a.txt", TEXT.encode())
    for method in ("info", "isdir", "ls"):
        monkeypatch.setattr(type(store), method, lost)
    summary = run(tmp_path / "out", "memory://rulings/a.txt", str(tmp_path / "a.txt"))
    monkeypatch.undo()
    (reject,) = summary.rejects
    assert (reject.source, reject.error) == ("memory://rulings/a.txt", "unreadable")
    assert "no route" in reject.detail
    assert summary.rulings == 1


def test_a_file_system_that_is_not_known_is_wrong_usage(tmp_path):
    with pytest.raises(LocationError, match="nowhere"):
        location("nowhere://a/b.txt")
    for said, out in (("nowhere://a/b.txt", str(tmp_path / "out")), (str(tmp_path), "nowhere://a")):
        result = CliRunner().invoke(main, ["run", said, "--out", out])
        assert result.exit_code == 2
        assert "nowhere" in result.output
        assert not (tmp_path / "out").exists()
