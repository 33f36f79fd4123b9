"""SQL over the tables: answers printed or written, and nothing but the tables within reach."""

import csv
import json
import sys
from decimal import Decimal

import pyarrow.parquet as pq
import pytest
from bench.synthetic import rulings
from click.testing import CliRunner

import arret_extract as ae
from arret_extract import batch
from arret_extract.cli import main
from arret_extract.errors import QueryError
from arret_extract.query import ask
from arret_extract.records import TABLES
from arret_extract.ruling import Settings


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    folder = tmp_path_factory.mktemp("query")
    lines = [json.dumps({"id": r.id, "text": r.text}) for r in rulings(12, 6)]
    (folder / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    options = batch.Options(unit_size=4)
    batch.run([folder / "in.jsonl"], folder / "out", Settings(model="none"), options)
    return folder / "out"


def query(*words, **more):
    return CliRunner().invoke(main, ["query", *map(str, words)], **more)


def rows(out, sql):
    with ask(out, sql) as answer:
        return answer.read_all().to_pylist()


def test_every_table_is_a_view(out):
    tables = ae.read_tables(out)
    for name in TABLES:
        assert rows(out, f'select count(*) as n from "{name}"') == [{"n": len(tables[name])}]


def test_sums_are_exact_and_tables_join(out):
    sql = """
        select d.jurisdiction, sum(o.value) as given, max(d.decision_date) as last
        from orders o join decisions d using (decision_id)
        where o.kind = 'condamnation' group by 1 order by 1"""
    found = {row["jurisdiction"]: row for row in rows(out, sql)}
    tables = ae.read_tables(out)
    orders = tables["orders"].merge(tables["decisions"], on="decision_id")
    for kind, some in orders[orders["kind"] == "condamnation"].groupby(
        "jurisdiction", observed=True
    ):
        assert found[kind]["given"] == sum(some["value"].dropna(), Decimal(0))
        assert found[kind]["last"] == max(some["decision_date"])


def test_an_answer_is_printed(out):
    done = query(out, "select decision_id, n_chars from decisions order by 1", "--limit", 5)
    assert done.exit_code == 0, done.output
    lines = done.stdout.splitlines()
    assert lines[0].split() == ["decision_id", "n_chars"]
    assert lines[1].split()[0] == "synthetic-6-0000000"
    assert len(lines) == 7
    assert lines[-1].startswith("the first 5 rows")
    whole = query(out, "-", input="select 1 as a, null as b, [1, 2] as c")
    assert whole.stdout.split() == ["a", "b", "c", "1", "[1,", "2]"]


def test_many_columns_are_printed_whole_where_no_terminal_bounds_them(out):
    wide = ", ".join(f"'{'x' * 30}{n}' as column_{n}" for n in range(20))
    done = query(out, f"select {wide}")
    assert "…" not in done.stdout
    assert len(done.stdout.splitlines()) == 2


def test_what_a_ruling_holds_cannot_steer_the_terminal(out):
    done = query(out, r"select e'\x1b[2J[red]x[/red]' as a")
    assert "\x1b" not in done.stdout
    assert "[red]x[/red]" in done.stdout


def test_csv_and_parquet(out, tmp_path):
    sql = "select decision_id, payer_ids, value, kind from orders order by decision_id, order_id"
    for path in (tmp_path / "a.csv", tmp_path / "a.parquet"):
        path.write_text("former")
        done = query(out, sql, f"--{path.suffix[1:]}", path)
        assert (done.exit_code, done.stdout) == (0, "")
        assert f"rows in {path}" in done.stderr
    table = pq.read_table(tmp_path / "a.parquet").to_pylist()
    assert len(table) == len(ae.read_tables(out, "orders")["orders"])
    with (tmp_path / "a.csv").open(encoding="utf-8") as lines:
        heading, *cells = csv.reader(lines)
    assert heading == ["decision_id", "payer_ids", "value", "kind"]
    for said, row in zip(cells, table, strict=True):
        value = "" if row["value"] is None else str(row["value"])
        assert said == [row["decision_id"], json.dumps(row["payer_ids"]), value, row["kind"]]
    assert query(out, "select 1 as a", "--csv", "-").stdout == "a\n1\n"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.csv", "a.parquet"]


def test_a_failed_answer_leaves_the_former_file(out, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("former")
    wrong = "select cast(text as integer) from texts"
    assert query(out, wrong, "--csv", path).exit_code == 2
    assert path.read_text() == "former"
    assert list(tmp_path.iterdir()) == [path]
    done = query(out, "select 1 as a", "--parquet", tmp_path / "none" / "a.parquet")
    assert done.exit_code == 2
    assert "cannot be written" in done.stderr
    assert query(out, "select 1", "--csv", path, "--parquet", path).exit_code == 2


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("selec 1", "syntax error"),
        ("select judge from decisions", "judge"),
        ("select * from judges", "judges"),
        ("", "one SELECT"),
        ("select 1; select 2", "one SELECT"),
        ("select 1; drop view orders", "one SELECT"),
        ("create table t as select 1", "one SELECT"),
        ("drop view orders", "one SELECT"),
        ("copy (select 1) to '{secret}'", "one SELECT"),
        ("attach '{secret}' as other", "one SELECT"),
        ("install httpfs", "one SELECT"),
        ("set enable_external_access = true", "one SELECT"),
        ("import database '{folder}'", ""),  # said otherwise from version to version
        ("select * from read_csv('{secret}')", "disabled"),
        ("select * from '{secret}'", "disabled"),
        ("select * from read_text('{secret}')", "disabled"),
        ("select * from glob('{folder}/*')", "disabled"),
        ("select * from read_parquet('https://example.org/a.parquet')", "disabled"),
        ("select * from secret_of_python", "does not exist"),
    ],
)
def test_nothing_but_the_tables_is_within_reach(out, tmp_path, sql, words):
    secret_of_python = [1]
    assert secret_of_python
    (tmp_path / "secret.csv").write_text("a\nhidden\n")
    sql = sql.format(secret=tmp_path / "secret.csv", folder=tmp_path)
    done = query(out, sql)
    assert done.exit_code == 2
    assert words in done.stderr
    assert "hidden" not in done.output
    assert (tmp_path / "secret.csv").read_text() == "a\nhidden\n"


def test_no_output_folder(tmp_path):
    done = query(tmp_path, "select 1")
    assert done.exit_code == 2
    assert "not an output folder" in done.stderr


def test_without_duckdb_the_extra_is_named(out, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(QueryError, match=r"arret-extract\[query\]"), ask(out, "select 1"):
        pass
    assert query(out, "select 1").exit_code == 2
