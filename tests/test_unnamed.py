"""Names that no party's name explains: who may be meant, and lawyers who are paid."""

import pytest

from arret_extract.records import Counsel
from arret_extract.stages import orders
from tests.case import ruling_of
from tests.test_claims import claims_of

PARTIES = (
    ("Eva MARTEL", "demandeur", "personne_physique"),
    ("ALPHA", "defendeur", "personne_morale"),
    ("Luc DURIEU", "defendeur", "personne_physique"),
)
SUED = (*PARTIES, ("BETA", "defendeur", "personne_morale"))
TO_PAY = "à payer à Madame Eva MARTEL la somme de 900 euros au titre du prêt."


@pytest.mark.parametrize(
    ("debtors", "parties", "who"),
    [
        pytest.param("la société OMEGA et Monsieur Luc DURIEU", PARTIES, {1, 2}, id="beside"),
        pytest.param("Monsieur Luc DURIEU et Monsieur Jean ROC", PARTIES, {2}, id="of_no_kind"),
        pytest.param("Monsieur Luc DURIEU et OMEGA", PARTIES, {1, 2}, id="a_name_alone"),
        pytest.param("la société OMEGA et Monsieur Luc DURIEU", SUED, {2}, id="either_of_two"),
        pytest.param(
            "Monsieur Luc DURIEU, venant aux droits de la société OMEGA,", PARTIES, {2}, id="aside"
        ),
    ],
)
def test_who_is_left_for_a_name(debtors, parties, who):
    [claim] = claims_of(f"Madame Eva MARTEL demande de condamner {debtors} {TO_PAY}", parties)
    ruling = ruling_of(parties, dispositif=f"Condamne {debtors} {TO_PAY}")
    assert [{*claim.against_ids}, {*ruling.orders[0].payer_ids}] == [who, who]


def test_a_name_alone_is_that_of_the_only_body_sued():
    [claim] = claims_of(f"Madame Eva MARTEL demande de condamner l'EURL OMEGA {TO_PAY}", PARTIES)
    assert claim.against_ids == (1,)


def test_a_lawyer_who_is_paid_is_no_party():
    words = (
        "Condamne la société ALPHA à payer à la SARL Orge, Lin et associés la somme de 900 euros."
    )
    ruling = ruling_of((("BETA", "demandeur", "personne_morale"), PARTIES[1]), dispositif=words)
    assert ruling.orders[0].payee_ids == (0,)
    ruling.orders.clear()
    ruling.counsel.append(
        Counsel(counsel_id=0, party_id=0, name=None, firm="SARL Orge, Lin et associés")
    )
    orders.add_rows(ruling)
    assert ruling.orders[0].payee_ids == ()


def test_letters_that_stand_for_another_mean_nobody_else():
    parties = (
        ("Eva MARTEL", "demandeur", "personne_physique"),
        ("ALPHA", "defendeur", "personne_morale"),
        ("Luc B...", "defendeur", "personne_physique"),
    )
    ruling = ruling_of(parties, dispositif=f"Condamne la société ALPHA et M. Jean Z... {TO_PAY}")
    assert ruling.orders[0].payer_ids == (1,)
