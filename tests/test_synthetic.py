"""Invented rulings: their gold says what their text says, and the extractor reads what it must."""

import json
import re
import subprocess
import sys
from datetime import date
from decimal import Decimal
from typing import get_args

import pytest
from bench.synthetic import make_ruling, rulings
from bench.synthetic.page import in_words

from arret_extract import evaluate, vocabulary
from arret_extract.pipeline import extract

SUM = re.compile(r"\d[\d \u00a0\u202f.,]{0,20}\s?(?:euros|Euros|€)")
WORDS = {
    "sections": {"kind": vocabulary.SectionKind},
    "parties": {"role": vocabulary.PartyRole, "kind": vocabulary.PartyKind},
    "counsel": {"capacity": vocabulary.Capacity},
    "court_members": {"role": vocabulary.MemberRole},
    "claims": {"kind": vocabulary.OrderKind, "head": vocabulary.Head},
    "orders": {"kind": vocabulary.OrderKind, "head": vocabulary.Head},
    "amounts": {"role": vocabulary.AmountRole, "head": vocabulary.Head},
}


@pytest.fixture(scope="module")
def golds(tmp_path_factory, pytestconfig):
    """Rulings written with their gold, read back as any labelled ruling is."""
    folder = tmp_path_factory.mktemp("synthetic")
    command = [sys.executable, "-m", "bench.synthetic", "60", str(folder / "out.jsonl")]
    command += ["--gold", str(folder / "gold"), "--seed", "7"]
    subprocess.run(command, check=True, cwd=pytestconfig.rootpath)
    found = evaluate.read_golds(folder / "gold")
    lines = (folder / "out.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert [(r["id"], r["text"]) for r in records] == [(g.id, g.text) for g in found]
    return found


@pytest.fixture(scope="module")
def read(golds):
    return [(gold, extract(gold.text, "none", id=gold.id)) for gold in golds]


# ---------------------------------------------------------------- the gold


def test_labels_are_of_the_vocabularies(golds):
    for gold in golds:
        for table, columns in WORDS.items():
            for column, words in columns.items():
                said = {row[column] for row in gold.labels[table]} - {None}
                assert said <= set(get_args(words)), (gold.id, table, column)


def test_sections_follow_one_another_from_the_first_character(golds):
    for gold in golds:
        starts = [section["start"] for section in gold.labels["sections"]]
        assert starts[0] == 0
        assert starts == sorted(set(starts))
        assert gold.labels["sections"][-1]["kind"] == "dispositif"


def test_every_sum_is_labelled(golds):
    """Sums are found here by their look alone, and their labels by where they were written."""
    for gold in golds:
        spans = [(a["start"], a["end"]) for a in gold.labels["amounts"]]
        for found in SUM.finditer(gold.text):
            assert any(a <= found.start() and found.end() <= b for a, b in spans), found[0]
        for amount in gold.labels["amounts"]:
            digits = re.sub(r"[^\d,]", "", amount["quote"]).replace(",", ".")
            assert Decimal(digits) == Decimal(amount["value"])


def test_every_claim_has_one_answer_and_every_id_is_known(golds):
    for gold in golds:
        claims = [row["id"] for row in gold.labels["claims"]]
        assert sorted(o["claim_id"] for o in gold.labels["outcomes"]) == sorted(claims)
        orders = {row["id"] for row in gold.labels["orders"]} | {None}
        assert {o["order_id"] for o in gold.labels["outcomes"]} <= orders
        parties = {row["id"] for row in gold.labels["parties"]}
        for row in gold.labels["orders"]:
            assert {*row["payer_ids"], *row["payee_ids"]} <= parties


def test_what_is_awarded_fits_the_answer(golds):
    for gold in golds:
        asked = {row["id"]: row["value"] for row in gold.labels["claims"]}
        for row in gold.labels["outcomes"]:
            if row["awarded"] is None or asked[row["claim_id"]] is None:
                continue
            awarded, sought = Decimal(row["awarded"]), Decimal(asked[row["claim_id"]])
            fared = "accueillie" if awarded == sought else "partiellement_accueillie"
            assert row["result"] == (fared if awarded else "rejetee")
            assert awarded <= sought


# ---------------------------------------------------------------- chance


def test_a_seed_and_a_number_make_a_ruling():
    assert [r.text for r in rulings(3, 5)] == [make_ruling(5, n).text for n in range(3)]
    assert make_ruling(5, 0).text != make_ruling(6, 0).text
    assert len({r.text for r in rulings(50)}) == 50


def test_rulings_are_as_long_as_real_ones():
    lengths = sorted(len(r.text) for r in rulings(300))
    assert 12_500 < sum(lengths) / 300 < 15_500
    assert lengths[30] < 5_500
    assert lengths[270] > 20_000


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (16, "seize"), (21, "vingt et un"), (70, "soixante-dix"), (71, "soixante et onze"),
        (80, "quatre-vingts"), (81, "quatre-vingt-un"), (99, "quatre-vingt-dix-neuf"),
        (200, "deux cents"), (203, "deux cent trois"), (1000, "mille"), (3000, "trois mille"),
        (80_000, "quatre-vingt mille"), (600_100, "six cent mille cent"),
    ],
)  # fmt: skip
def test_numbers_in_words(number, words):
    assert in_words(number) == words


# ---------------------------------------------------------------- the extractor


def test_court_and_date_are_read(read):
    for gold, ruling in read:
        said = gold.labels["decision"]
        assert ruling.decision.jurisdiction == said["jurisdiction"]
        assert ruling.decision.court == said["court"], gold.id
        assert ruling.decision.decision_date == date.fromisoformat(said["decision_date"])
        if said["appealed_date"]:
            assert ruling.decision.appealed_date == date.fromisoformat(said["appealed_date"])
        assert list(ruling.decision.rg_numbers) == said["rg_numbers"]


def share(read, labelled, found):
    """Of what the gold says, the share that is read; of what is read, the share that is right."""
    right = wanted = got = 0
    for gold, ruling in read:
        left = found(ruling, evaluate.pair_parties(gold, ruling))
        want = labelled(gold.labels)
        got += len(left)
        wanted += len(want)
        for item in want:
            if item in left:
                left.remove(item)
                right += 1
    return right / wanted, right / got


def test_parties_are_read(read):
    recall, precision = share(
        read,
        lambda gold: [(p["name"], p["role"]) for p in gold["parties"]],
        lambda ruling, pairs: [(p.name, p.role) for p in ruling.parties],
    )
    assert recall > 0.93
    assert precision > 0.93


def test_sums_ordered_are_read_and_who_pays_whom(read):
    def labelled(gold):
        return [
            (o["kind"], o["value"], sorted(o["payer_ids"]), sorted(o["payee_ids"]))
            for o in gold["orders"]
            if o["value"]
        ]

    def found(ruling, pairs):
        return [
            (
                o.kind,
                f"{o.value:.2f}",
                sorted(pairs.get(i, "?") for i in o.payer_ids),
                sorted(pairs.get(i, "?") for i in o.payee_ids),
            )
            for o in ruling.orders
            if o.value
        ]

    recall, precision = share(read, labelled, found)
    assert recall > 0.97
    assert precision > 0.97
