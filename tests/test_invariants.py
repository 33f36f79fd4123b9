"""What holds of every text, a ruling or not."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from arret_extract.pipeline import extract
from arret_extract.ruling import Ruling
from tests.compose import PIECES, rulings

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)


def check_rows(ruling: Ruling) -> None:
    """Sections partition the text, spans lie in it and quote it, ids resolve."""
    size = len(ruling.text)
    at = 0
    for section in ruling.sections:
        assert section.start_char == at < section.end_char
        at = section.end_char
    assert at == size or (not ruling.sections and not ruling.text.strip())
    keys = {}
    for table, rows in ruling.tables().items():
        for row in rows:
            start, end = getattr(row, "start_char", None), getattr(row, "end_char", None)
            assert (start is None) == (end is None)
            if start is not None and end is not None:
                assert 0 <= start <= end <= size, (table, row)
            if start is not None and hasattr(row, "text"):
                assert row.text == ruling.text[start:end], (table, row)
        if rows and rows[0].KEY:
            keys[table] = [getattr(row, rows[0].KEY) for row in rows]
            if table != "outcomes":
                assert keys[table] == list(range(len(rows))), table
    check_ids(ruling, keys)


def check_ids(ruling: Ruling, keys: dict[str, list[int]]) -> None:
    """Every id names a row."""
    parties = set(keys.get("parties", ()))
    for claim in ruling.claims:
        assert {*claim.claimant_ids, *claim.against_ids} <= parties
    for order in ruling.orders:
        assert {*order.payer_ids, *order.payee_ids} <= parties
    named = [c.party_id for c in ruling.counsel] + [e.party_id for e in ruling.entities]
    assert {*named} <= {None, *parties}
    amounts = {a.amount_id: a for a in ruling.amounts}
    sums = [c.amount_id for c in ruling.claims] + [o.amount_id for o in ruling.orders]
    assert {*sums} <= {None, *amounts}
    for outcome in ruling.outcomes:
        assert outcome.claim_id in keys["claims"]
        assert outcome.order_id is None or outcome.order_id in keys["orders"]
    for check in ruling.checks:
        assert set(check.amount_ids) <= set(amounts)
    for row in ruling.evidence:
        assert row.row_id is None or row.row_id in keys[row.table], row


@CALM
@given(rulings())
def test_any_text_gives_sound_rows(text):
    check_rows(extract(text, "none"))


@CALM
@given(rulings(), st.randoms(use_true_random=False))
def test_a_mangled_ruling_gives_sound_rows(text, random):
    lines = text.split("\n")
    random.shuffle(lines)
    text = random.choice(["\n", " ", "\r\n", "\u2028"]).join(lines)
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    check_rows(extract(bare[random.randrange(len(bare) + 1) :], "none"))


def test_the_same_text_gives_the_same_rows():
    text = "".join(PIECES)
    assert extract(text, "none").tables() == extract(text, "none").tables()


@pytest.mark.parametrize(
    "text",
    ["", " ", "\x00", "\n" * 50, "The court dismisses the appeal.", " " * 100_000],
    ids=["empty", "blank", "nul", "line_breaks", "english", "many_blanks"],
)
def test_no_ruling_gives_nulls(text):
    ruling = extract(text, "none")
    check_rows(ruling)
    assert ruling.decision.court is None
    assert ruling.parties == ruling.orders == ruling.claims == ruling.amounts == []


@CALM
@given(st.sampled_from(["\n", "  ", "\u00a0", "\r\n", "\u202f"]), st.randoms(use_true_random=False))
def test_white_space_changes_no_sum_and_no_date(blank, random):
    text = "".join(PIECES[4:8])
    words = text.split(" ")
    other = "".join(w + random.choice([" ", blank]) for w in words)
    first, second = extract(text, "none"), extract(other, "none")
    assert [a.value for a in first.amounts] == [a.value for a in second.amounts]
    assert [d.date for d in first.dates] == [d.date for d in second.dates]
