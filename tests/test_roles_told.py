"""Roles told in other words, a sentence a case: the court's, the first judge's, the parties'."""

import pytest

from tests.test_roles import roles_of


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("M. Durand obtient 500 euros.", "alloue"),
        ("La société Alpha rendra 500 euros.", "alloue"),
        ("La société Alpha devra la somme de 500 euros.", "alloue"),
        ("La cour porte l'indemnité à 500 euros.", "alloue"),
        ("La cour met à la charge de la société Alpha 500 euros.", "alloue"),
        ("Ce chef appelle 500 euros.", "alloue"),
        ("Ses frais seront couverts à hauteur de 500 euros.", "alloue"),
        ("L'écart, 500 euros, sera rendu.", "alloue"),
        ("500 euros suffiront.", "alloue"),
        ("Il convient de fixer les factures impayées à 500 euros.", "alloue"),
        ("La société Alpha sera condamnée à payer, au titre des salaires, 500 euros.", "alloue"),
        ("La société Alpha consent à verser 500 euros.", "demande"),
        ("La société Alpha avait accepté de régler 500 euros.", "fait"),
        ("Le contrat porte l'indemnité à 500 euros.", "fait"),
        ("Il convient de fixer le salaire moyen à 500 euros.", "fait"),
        ("Le tribunal a fixé les salaires impayés à 500 euros.", "premiere_instance"),
        ("La somme de 500 euros ne suffira pas.", "fait"),
    ],
)
def test_among_reasons(sentence: str, role: str) -> None:
    assert roles_of(motifs=f"{sentence}\n") == [role]


@pytest.mark.parametrize(
    ("facts", "role"),
    [
        ("Le jugement met à la charge de la société Alpha 500 euros.", "premiere_instance"),
        ("Les premiers juges ont arrêté l'indemnité à 500 euros.", "premiere_instance"),
        ("Le tribunal a ramené l'indemnité à 500 euros.", "premiere_instance"),
        ("Jugement : faute de la société Alpha ; 500 euros de provision.", "premiere_instance"),
        ("Après le jugement, la banque a réduit son découvert à 500 euros.", "fait"),
        ("La société Alpha a payé après le jugement : 500 euros.", "fait"),
        ("Le bailleur a limité la hausse à 500 euros.", "fait"),
    ],
)
def test_among_facts(facts: str, role: str) -> None:
    assert roles_of(facts=f"{facts}\n", motifs="L'appel est recevable.\n") == [role]


@pytest.mark.parametrize(
    ("moyens", "role"),
    [
        ("La société Alpha chiffre les réparations à 500 euros.", "demande"),
        ("PRÉTENTIONS\nChefs de la demande\n- solde du prêt : 500 euros\n- dépens", "demande"),
        ("500 euros sont réclamés par la société Alpha.", "demande"),
        ("La société Alpha répond que le garagiste évalue la voiture à 500 euros.", "fait"),
        ("La société Alpha répond que l'expert chiffre les travaux à 500 euros.", "fait"),
        ("Les frais\n- de transport : 500 euros", "fait"),
    ],
)
def test_among_claims(moyens: str, role: str) -> None:
    assert roles_of(moyens=f"{moyens}\n", motifs="L'appel est recevable.\n") == [role]
