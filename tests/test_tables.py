"""The output contract: columns, types, round trip, and what pandas gets."""

from datetime import date
from decimal import Decimal

import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from bench.tables import writing_tables

import arret_extract as ae
from arret_extract.dictionary import data_dictionary
from arret_extract.errors import OutputError
from arret_extract.reading import read_rulings
from arret_extract.records import TABLES, Amount, Decision, Order, Reject, Section, Text
from arret_extract.tables import arrow_schema

CONTRACT = {
    "decisions": "source jurisdiction court city chamber nature decision_date decision_number "
    "rg_numbers portalis pourvoi_numbers ecli adversarial outcome appealed_court appealed_city "
    "appealed_date appealed_rg n_chars extractor_version",
    "texts": "text",
    "sections": "section_id kind start_char end_char heading_start heading_end judilibre_zone",
    "parties": "party_id name civility role kind legal_form siren quality appearance aliases "
    "start_char end_char",
    "counsel": "counsel_id party_id name firm bar toque capacity start_char end_char",
    "court_members": "member_id name title role start_char end_char",
    "amounts": "amount_id start_char end_char text value currency tax section_id role head "
    "confidence",
    "dates": "date_id start_char end_char text date date_end precision section_id role confidence",
    "citations": "citation_id start_char end_char text kind code article number date court",
    "claims": "claim_id claimant_ids against_ids kind head amount_id value currency claim_rank "
    "start_char end_char confidence",
    "orders": "order_id kind head payer_ids payee_ids amount_id value currency in_solidum "
    "start_char end_char confidence",
    "outcomes": "claim_id order_id result claimed awarded currency confidence",
    "entities": "entity_id label text normalized start_char end_char section_id party_id",
    "checks": "check_id kind holds amount_ids detail",
    "evidence": "table row_id column start_char end_char rule",
    "source_metadata": "key value",
    "rejects": "source error detail",
}


def test_tables_are_those_of_the_contract():
    for table, wanted in CONTRACT.items():
        first = [] if table == "rejects" else ["decision_id"]
        assert arrow_schema(table).names == first + wanted.split(), table
    assert set(TABLES) == set(CONTRACT)


@pytest.mark.parametrize(
    ("table", "column", "kind"),
    [
        ("amounts", "value", "decimal128(18, 2)"),
        ("dates", "date", "date32[day]"),
        ("decisions", "rg_numbers", "list<item: string>"),
        ("orders", "payer_ids", "list<item: int32>"),
        ("orders", "kind", "dictionary<values=string, indices=int32, ordered=0>"),
        ("sections", "start_char", "int32"),
        ("entities", "party_id", "int32"),
        ("checks", "holds", "bool"),
        ("outcomes", "claimed", "decimal128(18, 2)"),
    ],
)
def test_column_types(table, column, kind):
    assert str(arrow_schema(table).field(column).type) == kind


ROWS = {
    "decisions": [Decision(court="Cour d'appel de Douai", decision_date=date(2003, 2, 1))],
    "texts": [Text(text="Paie 12,50 euros.")],
    "sections": [Section(section_id=0, kind="dispositif", start_char=0, end_char=17)],
    "amounts": [
        Amount(amount_id=0, start_char=5, end_char=16, text="12,50 euros", value=Decimal("12.5"))
    ],
    "orders": [Order(order_id=0, kind="condamnation", payer_ids=(1, 0), start_char=0, end_char=17)],
}


def test_every_table_is_written_even_when_empty(tmp_path):
    with writing_tables(tmp_path) as writer:
        writer.add({"rejects": [Reject(source="a.txt", error="empty", detail="holds no text")]})
    for table in TABLES:
        (part,) = (tmp_path / table).iterdir()
        assert pq.read_schema(part).equals(arrow_schema(table))
    assert ds.dataset(tmp_path / "rejects").to_table().to_pylist() == [
        {"source": "a.txt", "error": "empty", "detail": "holds no text"}
    ]


def test_rows_come_back_as_they_went(tmp_path):
    with writing_tables(tmp_path) as writer:
        writer.add(ROWS, "d1")
    (ruling,) = read_rulings(tmp_path)
    assert ruling.id == "d1"
    assert ruling.rows("decisions") == ROWS["decisions"]
    assert ruling.orders == ROWS["orders"]
    assert ruling.amounts[0].value == Decimal("12.50")


def test_pandas_gets_good_types(tmp_path):
    with writing_tables(tmp_path) as writer:
        writer.add(ROWS, "d1")
    tables = ae.read_tables(tmp_path)
    assert set(tables) == set(TABLES)
    assert tables["orders"]["kind"].dtype == "category"
    assert tables["entities"]["party_id"].dtype == "Int32"
    assert tables["amounts"]["value"].sum() == Decimal("12.50")
    assert tables["decisions"]["decision_date"].dt.year.tolist() == [2003]
    assert list(tables["orders"]["payer_ids"][0]) == [1, 0]


def test_an_interrupted_run_leaves_the_former_output(tmp_path):
    with writing_tables(tmp_path) as writer:
        writer.add(ROWS, "d1")
    with pytest.raises(KeyboardInterrupt), writing_tables(tmp_path) as writer:
        writer.add(ROWS, "d2")
        raise KeyboardInterrupt
    assert [r.id for r in read_rulings(tmp_path)] == ["d1"]
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(TABLES)


def test_reading_a_folder_without_tables_names_it(tmp_path):
    with pytest.raises(OutputError, match="not an output folder, it holds no table"):
        ae.read_tables(tmp_path)
    with pytest.raises(OutputError, match="not an output folder, no such folder"):
        ae.read_tables(tmp_path / "no")


def test_the_data_dictionary_is_up_to_date(pytestconfig):
    written = (pytestconfig.rootpath / "docs" / "data-dictionary.md").read_text(encoding="utf-8")
    assert written == data_dictionary(), "run `make docs`"


def test_the_data_dictionary_says_something_of_every_column():
    for line in data_dictionary().splitlines():
        if line.startswith("| `"):
            assert line.rstrip("| ").count("|") >= 3, line
