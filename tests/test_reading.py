"""Tables read back: those asked for, those columns, those rulings, and no more from the disk."""

import json
import shutil
from datetime import date

import pandas as pd
import pytest
from bench.synthetic import rulings

import arret_extract as ae
from arret_extract import batch
from arret_extract.errors import OutputError
from arret_extract.reading import read_rulings
from arret_extract.records import TABLES
from arret_extract.ruling import Settings
from arret_extract.tables import arrow_schema


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    """Invented rulings in units of five, sorted by court so that a court is in few units."""
    folder = tmp_path_factory.mktemp("reading")
    made = sorted(rulings(30, 4), key=lambda r: (str(r.gold["decision"]["court"]), r.id))
    lines = [json.dumps({"id": r.id, "text": r.text}) for r in made]
    (folder / "in.jsonl").write_text("\n".join(lines) + "\n{broken\n", encoding="utf-8")
    options = batch.Options(unit_size=5)
    batch.run([folder / "in.jsonl"], folder / "out", Settings(model="none"), options)
    return folder / "out"


@pytest.fixture(scope="module")
def everything(out):
    return ae.read_tables(out)


def test_tables_and_columns(out, everything):
    tables = ae.read_tables(out, ["orders", "amounts"], {"orders": ["value", "kind"]})
    assert list(tables) == ["orders", "amounts"]
    assert list(tables["orders"]) == ["decision_id", "kind", "value"]
    assert tables["orders"]["value"].equals(everything["orders"]["value"])
    assert tables["orders"].dtypes["value"] == everything["orders"].dtypes["value"]
    assert list(tables["amounts"]) == arrow_schema("amounts").names
    assert list(ae.read_tables(out, "texts")) == ["texts"]
    assert list(everything) == list(TABLES)


def ids(decisions):
    return set(decisions["decision_id"])


def test_rulings_by_day(out, everything):
    decisions = everything["decisions"]
    days = sorted(decisions["decision_date"])
    first, last = days[5], days[20]
    chosen = ae.read_tables(out, since=first, until=last)
    fit = ids(
        decisions[(decisions["decision_date"] >= first) & (decisions["decision_date"] <= last)]
    )
    assert len(fit) >= 16
    for name, table in chosen.items():
        if name != "rejects":
            whole = everything[name]
            assert table.equals(whole[whole["decision_id"].isin(fit)].reset_index(drop=True)), name
    assert ids(ae.read_tables(out, until=date(1990, 1, 1))["decisions"]) == set()
    assert len(ae.read_tables(out, until=date(1990, 1, 1))["orders"]) == 0
    assert len(chosen["rejects"]) == len(everything["rejects"]) == 1


def test_rulings_by_court_and_jurisdiction(out, everything):
    decisions = everything["decisions"]
    court = decisions["court"].mode()[0]
    chosen = ae.read_tables(out, ["decisions", "orders"], court=court)
    assert set(chosen["decisions"]["court"]) == {court}
    assert ids(chosen["orders"]) <= ids(chosen["decisions"])
    kinds = ["cour_d_appel", "cassation"]
    chosen = ae.read_tables(out, "decisions", jurisdiction=kinds)["decisions"]
    assert ids(chosen) == ids(decisions[decisions["jurisdiction"].isin(kinds)])
    both = ae.read_tables(out, "decisions", court=court, jurisdiction=kinds)["decisions"]
    assert ids(both) == ids(chosen[chosen["court"] == court])


def test_only_the_parts_that_hold_the_rulings_are_read(out, everything):
    court = everything["decisions"]["court"].iloc[0]
    wanted = ae.read_tables(out, ["texts"], court=court)["texts"]
    held = {name for name in (out / "texts").iterdir() if name.suffix == ".parquet"}
    near = [part for part in held if not ids(pd.read_parquet(part)).isdisjoint(ids(wanted))]
    assert 0 < len(near) < len(held)
    damaged = [part for part in held if part not in near]
    kept = {part: part.read_bytes() for part in damaged}
    try:
        for part in damaged:
            part.write_bytes(b"nothing")
        assert ae.read_tables(out, ["texts"], court=court)["texts"].equals(wanted)
    finally:
        for part, data in kept.items():
            part.write_bytes(data)


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"tables": ["judges"]}, "no table 'judges'; there are decisions, texts"),
        ({"columns": {"judges": ["name"]}}, "no table 'judges'"),
        ({"columns": {"orders": ["sum"]}}, "no column 'sum' in orders; there are decision_id, "),
        ({"columns": {"orders": "value"}}, "is one name, not a list"),
        ({"jurisdiction": ["cassation", "tgi"]}, "no kind of court 'tgi'; there are cassation, "),
    ],
)
def test_what_is_not_there_is_said(out, how, words):
    with pytest.raises(OutputError, match=words):
        ae.read_tables(out, **how)


def test_a_run_that_has_ended_says_which_parts_there_are(out, everything, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("arret_extract.manifests.load_all", None)
        assert ae.read_tables(out)["orders"].equals(everything["orders"])
    going_on = tmp_path / "out"
    shutil.copytree(out, going_on)
    told = json.loads((going_on / "_run.json").read_text())
    assert len(told["parts"]) == 7
    (going_on / "_units" / f"{next(iter(told['parts']))}.json").unlink()
    assert 0 < len(ae.read_tables(going_on)["decisions"]) < len(everything["decisions"])


def test_the_first_rulings_are_read_from_the_parts_that_hold_them(out, everything, tmp_path):
    few = tmp_path / "out"
    shutil.copytree(out, few)
    parts = json.loads((few / "_run.json").read_text())["parts"].values()
    for part in list(parts)[1:]:
        (few / "amounts" / f"{part}.parquet").unlink()
    found = read_rulings(few, 3)
    assert [r.id for r in found] == list(everything["decisions"]["decision_id"][:3])
    whole = everything["amounts"]
    assert [len(r.amounts) for r in found] == [sum(whole["decision_id"] == r.id) for r in found]
