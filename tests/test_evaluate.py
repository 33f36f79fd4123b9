"""Scores against a gold: what counts as right, and bad golds."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from arret_extract.errors import GoldError
from arret_extract.evaluate import (
    Gold,
    Score,
    pair_parties,
    read_floors,
    read_golds,
    score_ruling,
    validate,
)
from arret_extract.records import Amount, Order, Party
from arret_extract.ruling import Ruling

TEXT = "M. Roux contre la SA Morin. Condamne la SA Morin à payer 50 euros à M. Roux."
LABELS = {
    "id": "g1",
    "decision": {"jurisdiction": "cour_d_appel", "court": "Cour d'appel de Pau"},
    "parties": [
        {
            "id": "P1",
            "quote": "M. Roux",
            "name": "Roux",
            "role": "appelant",
            "kind": "personne_physique",
        },
        {
            "id": "P2",
            "quote": "SA Morin",
            "name": "Morin",
            "role": "intime",
            "kind": "personne_morale",
        },
    ],
    "amounts": [
        {"quote": "50 euros", "value": "50.00", "currency": "EUR", "role": "alloue", "head": None}
    ],
    "orders": [
        {
            "id": "O1",
            "kind": "condamnation",
            "head": None,
            "payer_ids": ["P2"],
            "payee_ids": ["P1"],
            "value": "50.00",
            "currency": "EUR",
            "in_solidum": False,
            "quote": "Condamne la SA Morin à payer 50 euros à M. Roux",
        }
    ],
}


def write_gold(folder, labels=LABELS, text=TEXT):
    (folder / "g1.json").write_text(json.dumps(labels), encoding="utf-8")
    (folder / "g1.txt").write_text(text, encoding="utf-8")
    return folder


def read_right():
    ruling = Ruling("g1", TEXT)
    ruling.parties = [
        Party(party_id=0, name="Morin", role="intime", kind="personne_morale"),
        Party(
            party_id=1,
            name="Roux",
            role="appelant",
            kind="personne_physique",
            start_char=0,
            end_char=7,
        ),
    ]
    ruling.amounts = [
        Amount(
            amount_id=0,
            start_char=57,
            end_char=65,
            text="50 euros",
            value=Decimal("50"),
            currency="EUR",
            role="alloue",
        )
    ]
    ruling.orders = [
        Order(
            order_id=0,
            kind="condamnation",
            payer_ids=(0,),
            payee_ids=(1,),
            value=Decimal("50.00"),
            currency="EUR",
            start_char=28,
            end_char=75,
        )
    ]
    return ruling


def scores_of(folder, ruling):
    scores: dict[str, Score] = {}
    score_ruling(read_golds(folder)[0], ruling, scores)
    return scores


def test_a_right_ruling_scores_whole(tmp_path):
    scores = scores_of(write_gold(tmp_path), read_right())
    assert {m: scores[m].f1 for m in ("amounts", "amount roles", "orders")} == {
        "amounts": 1.0,
        "amount roles": 1.0,
        "orders": 1.0,
    }


def test_payer_and_payee_are_compared_as_parties(tmp_path):
    ruling = read_right()
    ruling.orders[0] = replace(ruling.orders[0], payer_ids=(1,), payee_ids=(0,))
    score = scores_of(write_gold(tmp_path), ruling)["orders"]
    assert (score.right, len(score.missed), len(score.wrong)) == (0, 1, 1)
    assert "condamnation" in score.missed[0]


def test_what_is_not_labelled_is_not_scored(tmp_path):
    assert "dates" not in scores_of(write_gold(tmp_path), read_right())


def test_precision_and_recall_count_each_item_once():
    score = Score()
    score.compare("g1", [("a",), ("b",), ("b",)], [("b",), ("c",)])
    assert (score.right, score.missed, score.wrong) == (1, ["g1: a", "g1: b"], ["g1: c"])
    assert (score.precision, score.recall, score.f1) == (1 / 2, 1 / 3, 2 / 5)


def test_validate_reads_tables_by_the_text_they_hold(tmp_path):
    gold = tmp_path / "gold"
    gold.mkdir()
    write_gold(gold)
    from bench.tables import writing_tables

    with writing_tables(tmp_path / "out") as writer:
        ruling = read_right()
        writer.add(ruling.tables(), "another id")
    assert validate(gold, tmp_path / "out", "none")["orders"].f1 == 1.0


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        pytest.param("{", "g1.json", id="not_json"),
        pytest.param(
            json.dumps({**LABELS, "amounts": [{"quote": "60 euros"}]}),
            "not in the text",
            id="quotation_not_in_text",
        ),
    ],
)
def test_a_bad_gold_is_named(tmp_path, labels, message):
    write_gold(tmp_path)
    (tmp_path / "g1.json").write_text(labels, encoding="utf-8")
    with pytest.raises(GoldError, match=message):
        read_golds(tmp_path)


def test_a_folder_without_gold_is_named(tmp_path):
    with pytest.raises(GoldError, match="no labelled ruling"):
        read_golds(tmp_path)


def test_a_floor_without_measure_is_named(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.arret-extract.floors]\nordres = 0.9\n")
    with pytest.raises(GoldError, match="no measure 'ordres'"):
        read_floors(tmp_path / "pyproject.toml")


def test_floors_are_read_from_pyproject(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.arret-extract.floors]\norders = 0.9\n")
    assert read_floors(tmp_path / "pyproject.toml") == {"orders": 0.9}
    assert read_floors(tmp_path / "absent.toml") == {}


PAIRED = [
    (["Roux"], ["Roux", "Morin"], {0: "L0"}),
    (["S.A.R.L. MAYA IMMO", "Mme Roux"], ["Roux", "Maya Immo"], {1: "L0", 0: "L1"}),
    (["[L]"], ["[L]", "[M]"], {0: "L0"}),
    (["[…]"], ["[…]"], {0: "L0"}),
    (["CPAM de l'Orne"], ["CPAM de l’Orne"], {0: "L0"}),
    (["Morin père et fils"], ["Roux"], {}),
    (["SARL Garage Morin"], ["SARL Garage Roux et associés du Nord"], {}),
]


@pytest.mark.parametrize(("labelled", "read", "pairs"), PAIRED, ids=str)
def test_parties_are_paired_by_the_words_of_their_names(labelled, read, pairs):
    rows = [{"id": f"L{i}", "name": n, "role": "appelant"} for i, n in enumerate(labelled)]
    gold = Gold("g1", TEXT, {"parties": rows})
    ruling = Ruling("g1", TEXT)
    ruling.parties = [
        Party(party_id=i, name=n, role="appelant", kind="personne_morale")
        for i, n in enumerate(read)
    ]
    assert pair_parties(gold, ruling) == pairs


def test_of_two_parties_of_one_name_that_of_the_same_role_is_taken():
    rows = [{"id": "L0", "name": "Roux", "role": "intime"}]
    ruling = Ruling("g1", TEXT)
    ruling.parties = [
        Party(party_id=i, name="Roux", role=role, kind="personne_physique")
        for i, role in enumerate(("appelant", "intime"))
    ]
    assert pair_parties(Gold("g1", TEXT, {"parties": rows}), ruling) == {1: "L0"}
