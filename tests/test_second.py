"""Labels kept without their texts: put together again where the text is the same, else refused."""

import hashlib
import json

import pytest
from bench import second

TEXT = "TRIBUNAL JUDICIAIRE\n\nMme Anne ROY demande 500 euros.\n\nCondamne M. LE GALL."
RULING = {"id": "r1", "text": TEXT}
LABELS = {
    "decision": {"court": None},
    "sections": [
        {"start": 0, "end": 19, "kind": "header"},
        {"start": 21, "end": 29, "kind": "moyens"},
    ],
    "parties": [{"start": 21, "end": 33, "id": "P1", "role": "demandeur"}],
    "claims": [{"start": 42, "end": 51, "id": "C1", "claimant_ids": ["P1"], "kind": "rejet"}],
    "orders": [],
    "outcomes": [{"claim_id": "C1", "result": "rejetee"}],
    "amounts": [],
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "old.rulings.jsonl").write_text(json.dumps(RULING) + "\n", encoding="utf-8")
    return tmp_path


def lot(folder, **changed):
    record = {
        "id": "r1",
        "corpus": "old",
        "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
        "gold": LABELS,
    }
    path = folder / "lot.jsonl"
    path.write_text(json.dumps(record | changed) + "\n", encoding="utf-8")
    return path


def test_labels_and_texts_make_a_corpus(folder):
    assert second.write_corpus(lot(folder), folder, folder / "out") == 1
    written = (folder / "out" / "labelled.gold.jsonl").read_text(encoding="utf-8")
    gold = json.loads(written)["gold"]
    assert json.loads((folder / "out" / "labelled.rulings.jsonl").read_text()) == RULING
    assert gold["parties"][0]["name"] == "Mme Anne ROY"
    assert gold["claims"][0]["quote"] == "500 euros"
    assert (gold["claims"][0]["value"], gold["claims"][0]["against_ids"]) == (None, [])
    assert gold["sections"][0]["until"] == 21
    assert gold["outcomes"][0]["order_id"] is None


def test_another_text_is_refused(folder):
    with pytest.raises(second.MovedError, match="r1"):
        second.write_corpus(lot(folder, sha256="0" * 64), folder, folder / "out")


def test_lots_are_read_where_their_texts_are(folder):
    assert not second.has_texts("lot1", folder)
    for line in (second.LOTS / "lot1.jsonl").read_text(encoding="utf-8").splitlines():
        (folder / f"{json.loads(line)['corpus']}.rulings.jsonl").touch()
    assert second.has_texts("lot1", folder)


@pytest.mark.parametrize("path", sorted(second.LOTS.glob("*.jsonl")), ids=lambda p: p.stem)
def test_labels_of_the_project_are_sound_and_quote_nothing(path):
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert records
    for gold in (record["gold"] for record in records):
        rows = [row for table, some in gold.items() if table != "decision" for row in some]
        assert not any({"quote", "name", "text"} & row.keys() for row in rows)
        assert all(row["start"] < row["end"] for row in rows if "start" in row)
        parties = {party["id"] for party in gold["parties"]}
        for row in gold["claims"] + gold["orders"]:
            keys = ("claimant_ids", "against_ids", "payer_ids", "payee_ids")
            assert parties.issuperset(one for key in keys for one in row.get(key, []))
        assert {o["claim_id"] for o in gold["outcomes"]} == {c["id"] for c in gold["claims"]}


def test_no_ruling_is_in_two_lots():
    ids = [
        json.loads(line)["id"]
        for path in second.LOTS.glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert len(ids) == len(set(ids))
