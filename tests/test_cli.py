"""The command: what it says, and its exit status (0 all read, 2 wrong usage, 3 some rejected)."""

import json

import pytest
from click.testing import CliRunner

from arret_extract import read_tables
from arret_extract.batch import extraction
from arret_extract.cli import main

TEXT = "COUR D'APPEL DE PAU\n\nARRÊT DU 3 MARS 2011\n\nPAR CES MOTIFS\nCondamne M. X... aux dépens"


def command(*words, **options):
    return CliRunner().invoke(main, [str(w) for w in words], **options)


@pytest.fixture
def ruling(tmp_path):
    path = tmp_path / "arret.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_all_read(tmp_path, ruling):
    done = command("run", ruling, "--out", tmp_path / "out", "--model", "none")
    assert done.exit_code == 0
    assert "1 ruling read, 0 inputs rejected" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"", "a.txt: is an empty file"),
        ("a.txt", b"\x7fELF\x00\x01\x02", "a.txt: is no text"),
        ("a.jsonl", b'{"text": "a"}\n{\n{"text": "b"}\n', "a.jsonl:2: is not JSON"),
        ("a.jsonl", b'{"id": "1"}', "a.jsonl:1: has no `text`"),
        ("a.jsonl.gz", b"\x1f\x8b\x08\x00", "breaks off before its end"),
        ("a.txt", b"a" * 3000, "3,000 characters, more than the 1,000"),
    ],
)
def test_some_rejected(tmp_path, ruling, name, data, words):
    (tmp_path / name).write_bytes(data)
    out = tmp_path / "out"
    done = command(
        "run", tmp_path / name, ruling, "--out", out, "--model", "none", "--max-chars", 1000
    )
    assert done.exit_code == 3
    assert f"rejected: {tmp_path}" in done.stderr
    assert words in done.stderr
    tables = read_tables(out)
    assert TEXT in list(tables["texts"]["text"])
    assert len(tables["rejects"]) == 1


def test_a_missing_file_and_a_pattern(tmp_path, ruling):
    out = tmp_path / "out"
    done = command("run", tmp_path / "*.txt", tmp_path / "no.txt", "--out", out, "--model", "none")
    assert done.exit_code == 3
    assert "no.txt: is not there" in done.stderr
    assert "1 ruling read" in done.stderr


def test_a_defect_is_said_and_the_rest_read(tmp_path, monkeypatch):
    path = tmp_path / "b.jsonl"
    records = ({"id": id, "text": TEXT} for id in "ab")
    path.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    whole = extraction.run_stages

    def broken(ruling):
        if ruling.id == "b":
            raise KeyError("x")
        return whole(ruling)

    monkeypatch.setattr(extraction, "run_stages", broken)
    done = command("run", path, "--out", tmp_path / "out", "--model", "none")
    assert done.exit_code == 3
    assert "1 ruling read" in done.stderr
    assert "ruling b met a defect of arret-extract (KeyError at " in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["run"],
        ["run", "a.txt"],
        ["run", "a.txt", "--out", "out", "--max-chars", "0"],
        ["run", "a.txt", "--out", "out", "--model", "no_such_model"],
        ["show"],
        ["summary", "no_such_folder"],
        ["no_such_command"],
    ],
)
def test_wrong_usage(tmp_path, ruling, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    ruling.rename(tmp_path / "a.txt")
    assert command(*words).exit_code == 2


def test_what_is_done_is_not_done_again(tmp_path, ruling):
    words = ["run", ruling, "--out", tmp_path / "out", "--model", "none"]
    assert command(*words).exit_code == 0
    again = command(*words)
    assert again.exit_code == 0
    assert "1 ruling read" in again.stderr
    refused = command(*words, "--no-judges")
    assert refused.exit_code == 2
    assert "were made without --no-judges, not with --no-judges" in refused.stderr
    assert command(*words, "--no-judges", "--overwrite").exit_code == 0


def test_events_as_json(tmp_path, ruling):
    empty = tmp_path / "b.txt"
    empty.write_bytes(b"")
    out = tmp_path / "out"
    words = ["run", ruling, empty, "--out", out, "--model", "none", "--log-json"]
    done = command(*words)
    assert done.exit_code == 3
    start, reject, unit, end = map(json.loads, done.stderr.splitlines())
    assert start == {"event": "start", "bytes": len(TEXT.encode())}
    assert (reject["event"], reject["source"], reject["error"]) == ("reject", str(empty), "empty")
    assert (unit["event"], unit["rulings"], unit["bytes"]) == ("unit", 1, len(TEXT.encode()))
    assert unit["seconds_left"] == 0
    assert (end["event"], end["rulings"], end["rejects"]) == ("end", 1, 1)
    assert end["rows"]["texts"] == 1
    assert end["memory"] > 10_000_000
    start, end = map(json.loads, command(*words).stderr.splitlines())
    assert (start["bytes"], end["done"], end["rejects"]) == (0, 0, 1)


def test_ctrl_c_is_said_and_the_command_goes_on(tmp_path, ruling, monkeypatch):
    words = ["run", ruling, "--out", tmp_path / "out", "--model", "none"]

    def stopped(ruling):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(extraction, "run_stages", stopped)
        done = command(*words)
    assert done.exit_code == 130
    assert "the same command goes on from there" in done.stderr
    assert command(*words).exit_code == 0
    assert len(read_tables(tmp_path / "out")["decisions"]) == 1


def test_standard_input(tmp_path):
    out = tmp_path / "out"
    records = "".join(json.dumps({"id": str(n), "text": TEXT}) + "\n" for n in range(2))
    done = command("run", "-", "--out", out, "--model", "none", input=records)
    assert done.exit_code == 0
    assert list(read_tables(out)["decisions"]["source"]) == ["-:1", "-:2"]


def test_show(tmp_path, ruling):
    done = command("show", ruling, "--model", "none")
    assert done.exit_code == 0
    assert "Pau" in done.stdout
    assert command("show", "-", "--model", "none", input=TEXT).exit_code == 0


def test_show_of_what_cannot_be_read(tmp_path, ruling):
    done = command("show", tmp_path / "no.pdf")
    assert (done.exit_code, done.stdout) == (3, "")
    assert done.stderr == f"rejected: {tmp_path / 'no.pdf'}: is not there\n"
    assert command("show", ruling, "--max-chars", 5).exit_code == 3
    ruling.with_name("b.txt").write_text(TEXT)
    assert "several rulings" in command("show", tmp_path, "--model", "none").stderr


def test_show_one_of_several(tmp_path):
    both = tmp_path / "both.jsonl"
    texts = {"a": TEXT, "b": TEXT.replace("PAU", "NANCY")}
    both.write_text("".join(json.dumps({"id": i, "text": t}) + "\n" for i, t in texts.items()))
    done = command("show", both, "--id", "b", "--model", "none")
    assert done.exit_code == 0
    assert "Nancy" in done.stdout and "Pau" not in done.stdout
    none = command("show", both, "--id", "c", "--model", "none")
    assert none.exit_code == 3
    assert "holds no ruling c" in none.stderr


def test_a_ruling_without_an_id_of_its_own_is_shown_by_its_hash(tmp_path, ruling):
    ruling.with_name("b.txt").write_text(TEXT.replace("PAU", "NANCY"), encoding="utf-8")
    command("run", tmp_path, "--out", tmp_path / "out", "--model", "none")
    decisions = read_tables(tmp_path / "out")["decisions"].set_index("city")["decision_id"]
    done = command("show", tmp_path, "--id", decisions["Nancy"], "--model", "none")
    assert "Nancy" in done.stdout


def test_the_summary_says_how_many_it_does_not_show(tmp_path, ruling):
    for city in ("NANCY", "RIOM"):
        ruling.with_name(f"{city}.txt").write_text(TEXT.replace("PAU", city), encoding="utf-8")
    command("run", tmp_path, "--out", tmp_path / "out", "--model", "none")
    assert "and 2 rulings more" in command("summary", tmp_path / "out", "--limit", 1).stdout
    assert "and 1 ruling more" in command("summary", tmp_path / "out", "--limit", 2).stdout
    assert "more" not in command("summary", tmp_path / "out").stdout
