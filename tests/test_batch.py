"""A batch: what is the same is read once, what is broken is rejected, the rest goes on."""

import json
import logging
import signal
import subprocess
import sys
from decimal import Decimal

import pytest

from arret_extract import batch, read_tables
from arret_extract.batch import Options, extraction
from arret_extract.errors import ModelError, OutputError
from arret_extract.records import Amount
from arret_extract.ruling import Settings

TEXT = "COUR D'APPEL DE PAU\n\nARRÊT DU 3 MARS 2011\n\nPAR CES MOTIFS\nCondamne M. X... aux dépens"
NONE = Settings(model="none")


def lines(path, *records):
    path.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    return path


def run(tmp_path, *inputs, **options):
    out = tmp_path / "out"
    return batch.run(inputs, out, NONE, Options(**options)), out


def test_the_same_id_with_the_same_text_is_skipped_and_with_another_rejected(tmp_path):
    a = lines(tmp_path / "a.jsonl", {"id": "1", "text": TEXT}, {"id": "1", "text": TEXT})
    b = lines(tmp_path / "b.jsonl", {"id": "1", "text": TEXT + "."}, {"id": "2", "text": TEXT})
    summary, out = run(tmp_path, a, b)
    assert (summary.rulings, summary.skipped) == (2, 1)
    (reject,) = summary.rejects
    assert (reject.source, reject.error) == (f"{b}:1", "same_id")
    assert f"{a}:1" in reject.detail
    assert list(read_tables(out)["decisions"]["decision_id"]) == ["1", "2"]


def test_a_text_without_id_is_known_by_its_text(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    summary, out = run(tmp_path, tmp_path / "a.txt", tmp_path / "b.txt")
    assert (summary.rulings, summary.skipped, summary.rejects) == (1, 1, [])
    again = batch.run([tmp_path / "b.txt"], tmp_path / "again", NONE)
    assert again.rulings == 1
    ids = [
        read_tables(folder)["decisions"]["decision_id"][0] for folder in (out, tmp_path / "again")
    ]
    assert ids[0] == ids[1]


def test_what_the_source_says_is_kept_apart(tmp_path):
    record = {
        "id": "1",
        "text": TEXT,
        "decision_date": "1999-01-01",
        "nac": None,
        "zones": {"é": [1]},
    }
    _, out = run(tmp_path, lines(tmp_path / "a.jsonl", record))
    tables = read_tables(out)
    said = dict(
        zip(tables["source_metadata"]["key"], tables["source_metadata"]["value"], strict=True)
    )
    assert said == {"decision_date": '"1999-01-01"', "zones": '{"é": [1]}'}
    assert str(tables["decisions"]["decision_date"][0]) != "1999-01-01"


def test_halves_of_characters_do_not_stop_the_writing(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"id": "1", "text": "a\\ud800\\u0000", "k\\udfff": "v\\ud800"}', encoding="utf-8"
    )
    summary, out = run(tmp_path, path)
    assert (summary.rulings, summary.rejects) == (1, [])
    tables = read_tables(out)
    assert tables["texts"]["text"][0] == "a\ufffd\0"
    assert tables["source_metadata"]["key"][0] == "k\ufffd"


def test_rejects_are_written(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(
        f'{{"text": "{"a" * 11}"}}\n{{"text": ""}}\n{{"text": "suite"}}', encoding="utf-8"
    )
    summary, out = run(tmp_path, path, tmp_path / "none.txt", max_chars=10)
    assert summary.rulings == 1
    rejects = read_tables(out)["rejects"]
    assert list(rejects["error"]) == ["too_long", "empty", "missing"]
    assert rejects["source"][1] == f"{path}:2"
    assert all(rejects["detail"])


def test_a_defect_in_one_ruling_leaves_the_others(tmp_path, monkeypatch, caplog):
    whole = extraction.run_stages

    def broken(ruling):
        if ruling.id == "2":
            raise ZeroDivisionError("1 / 0")
        return whole(ruling)

    monkeypatch.setattr(extraction, "run_stages", broken)
    path = lines(tmp_path / "a.jsonl", *({"id": str(n), "text": TEXT} for n in range(4)))
    with caplog.at_level(logging.ERROR):
        summary, out = run(tmp_path, path)
    assert summary.rulings == 3
    (reject,) = summary.rejects
    assert (reject.source, reject.error) == (f"{path}:3", "internal_error")
    assert "ruling 2 " in reject.detail
    assert "ZeroDivisionError at " in reject.detail
    assert "Traceback" in caplog.text
    assert list(read_tables(out)["decisions"]["decision_id"]) == ["0", "1", "3"]


def test_a_row_that_does_not_fit_its_table_leaves_the_other_rulings(tmp_path, monkeypatch, caplog):
    whole = extraction.run_stages

    def broken(ruling):
        whole(ruling)
        if ruling.id == "2":
            sum_ = Decimal(10) ** 20
            ruling.amounts.append(
                Amount(amount_id=0, start_char=0, end_char=1, text="x", value=sum_, currency="EUR")
            )
        return ruling

    monkeypatch.setattr(extraction, "run_stages", broken)
    path = lines(tmp_path / "a.jsonl", *({"id": str(n), "text": TEXT} for n in range(4)))
    summary, out = run(tmp_path, path)
    (reject,) = summary.rejects
    assert (reject.source, reject.error) == (f"{path}:3", "internal_error")
    assert "ruling 2: a row of amounts does not fit" in reject.detail
    assert list(read_tables(out)["decisions"]["decision_id"]) == ["0", "1", "3"]


def test_the_tables_are_no_input_of_theirs(tmp_path):
    lines(tmp_path / "a.jsonl", {"id": "1", "text": TEXT})
    for _ in range(2):
        summary, out = run(tmp_path, tmp_path)
        assert (summary.rulings, summary.rejects) == (1, [])
    assert len(read_tables(out)["decisions"]) == 1


def test_what_a_user_must_mend_is_no_defect(tmp_path, monkeypatch):
    def without_model(ruling):
        raise ModelError("no such model")

    monkeypatch.setattr(extraction, "run_stages", without_model)
    with pytest.raises(ModelError):
        run(tmp_path, lines(tmp_path / "a.jsonl", {"text": TEXT}))
    assert not (tmp_path / "out" / "decisions").exists()


def test_output_folder(tmp_path):
    path = lines(tmp_path / "a.jsonl", {"text": TEXT})
    _, out = run(tmp_path, path)
    batch.check_output(out)
    (out / "_run.json").unlink()
    with pytest.raises(OutputError, match="--overwrite"):
        batch.check_output(out)
    batch.check_output(out, overwrite=True)
    with pytest.raises(OutputError, match="not a folder"):
        batch.check_output(path, overwrite=True)
    with pytest.raises(OutputError, match=r"a\.jsonl"):
        batch.check_output(tmp_path, overwrite=True)


KILLED = """
import os, signal, sys
from pathlib import Path
from arret_extract import batch
from arret_extract.ruling import Settings

whole = Path.replace

def replace(self, target):
    if Path(target).name == "_run.json":
        os.kill(os.getpid(), signal.SIGKILL)
    return whole(self, target)

Path.replace = replace
batch.run([Path(sys.argv[1])], Path(sys.argv[2]), Settings(model="none"))
"""


def test_a_run_killed_while_it_says_what_it_does_goes_on(tmp_path):
    path, out = lines(tmp_path / "a.jsonl", {"id": "1", "text": TEXT}), tmp_path / "out"
    killed = subprocess.run([sys.executable, "-c", KILLED, path, out], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert not (out / "_run.json").exists()
    summary = batch.run([path], out, NONE)
    assert summary.rulings == 1
    assert [p.name for p in (out / "_units").iterdir() if p.name.startswith(".")] == []
