"""What the terminal shows: figures as French readers write them, nothing that a text injects."""

from datetime import date
from decimal import Decimal

import pytest
from bench.tables import writing_tables
from rich.console import Console

from arret_extract.records import (
    Amount,
    Check,
    Claim,
    Decision,
    Entity,
    Order,
    Outcome,
    Party,
    Section,
)
from arret_extract.ruling import Ruling
from arret_extract.viewer import terminal
from arret_extract.viewer.style import day, money, shown

TEXT = "Condamne la SA Morin à payer 62.680,03 euros à M. Roux."


def ruling_to_show() -> Ruling:
    ruling = Ruling("d1", TEXT)
    ruling.decision = Decision(court="Cour d'appel de Pau", decision_date=date(2011, 3, 1))
    ruling.parties = [
        Party(party_id=0, name="Morin", role="intime", legal_form="SA"),
        Party(party_id=1, name="[red]Roux\x1b[31m", role="appelant", civility="M."),
    ]
    ruling.sections = [Section(section_id=0, kind="dispositif", start_char=0, end_char=len(TEXT))]
    sum_ = Decimal("62680.03")
    ruling.amounts = [
        Amount(amount_id=0, start_char=29, end_char=44, text="62.680,03 euros", value=sum_,
               currency="EUR", role="alloue")
    ]  # fmt: skip
    ruling.claims = [
        Claim(claim_id=0, claimant_ids=(1,), kind="condamnation", value=sum_, currency="EUR",
              start_char=0, end_char=9)
    ]  # fmt: skip
    ruling.orders = [
        Order(order_id=0, kind="condamnation", payer_ids=(0,), payee_ids=(1,), value=sum_,
              currency="EUR", start_char=0, end_char=len(TEXT))
    ]  # fmt: skip
    ruling.outcomes = [Outcome(claim_id=0, order_id=0, result="accueillie", awarded=sum_)]
    ruling.entities = [
        Entity(entity_id=0, label="personne", text="Roux", start_char=50, end_char=54, party_id=1)
    ]
    ruling.checks = [
        Check(check_id=0, kind="heads_total", holds=False, amount_ids=(0,), detail="1 + 1 = 3")
    ]
    return ruling


@pytest.fixture
def printed(monkeypatch):
    console = Console(record=True, width=160, highlight=False)
    monkeypatch.setattr(terminal, "_console", lambda: console)
    return console


@pytest.mark.parametrize("everything", [False, True])
def test_show_prints_every_table(printed, capsys, everything):
    terminal.show_ruling(ruling_to_show(), everything=everything)
    text = printed.export_text()
    for words in ("Cour d'appel de Pau", "01/03/2011", "Morin", "62 680,03 €", "accueillie",
                  "FAILS", "1 + 1 = 3", TEXT[:50]):  # fmt: skip
        assert words in text.replace("\u00a0", " "), words


def test_money_shows_who_asked_and_who_pays(printed, capsys):
    terminal.show_money(ruling_to_show())
    text = printed.export_text().replace("\u00a0", " ")
    assert "62 680,03 € condamnation from not read: accueillie, 62 680,03 €" in text
    assert "Morin pays [red]Roux" in text


def test_show_prints_an_empty_ruling(printed, capsys):
    terminal.show_ruling(Ruling("d", ""))
    assert "not read" in printed.export_text()


def test_text_of_a_ruling_is_no_markup_and_no_control_code(printed, capsys):
    terminal.show_ruling(ruling_to_show())
    text = printed.export_text()
    assert "[red]Roux" in text
    assert "\x1b" not in text


def test_summary_reads_the_tables(printed, capsys, tmp_path):
    with writing_tables(tmp_path) as writer:
        writer.add(ruling_to_show().tables(), "d1")
    terminal.show_summary(tmp_path, limit=5)
    text = printed.export_text().replace("\u00a0", " ")
    assert "condamnation: Morin to [red]Roux" in text
    assert "62 680,03 €" in text
    assert "check fails: 1 + 1 = 3" in text


def test_figures_and_dates():
    assert money(Decimal("1234567.5"), "EUR").replace("\u00a0", " ") == "1 234 567,50 €"
    assert money(Decimal("10"), "XPF").replace("\u00a0", " ") == "10,00 XPF"
    assert money(None, None) == ""
    assert day(date(2024, 1, 9)) == "09/01/2024"
    assert shown("a\n\x07b" * 3, limit=6).plain == "a ba …"
