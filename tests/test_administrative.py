"""Rulings of administrative judges: whom their visas and last articles name."""

import pytest

from arret_extract import extract

TRIBUNAL, COURT, COUNCIL = (
    "TRIBUNAL ADMINISTRATIF DE PAU\n\nN° 1801234\n\n",
    "COUR ADMINISTRATIVE D'APPEL DE LYS\n\nN° 18LY01234\n\n",
    "Conseil d'État\n\nN° 412345\n\n",
)
ASKED = (
    "Vu la procédure suivante :\n\nPar une requête, enregistrée le 3 mai 2018, {who}, représenté "
    "par Me Roux, demande {court} :\n\n1°) de condamner la commune de Lys à lui verser la somme de "
    "900 euros.\n\n"
)
REASONS = "Considérant ce qui suit :\n\n1. La demande est fondée.\n\nD E C I D E :\n\n"


def ruling(visas: str, articles: str = "", head: str = TRIBUNAL, who: str = "M. A... V...") -> str:
    court = "à la cour" if head == COURT else "au tribunal"
    return head + ASKED.format(who=who, court=court) + visas + REASONS + articles


def parties(text: str) -> list[tuple[str, str]]:
    return [(p.name, p.role) for p in extract(text, "none").parties]


ANSWERS = [
    pytest.param(
        "Par un mémoire, enregistré le 5 juin 2018, la société Orge, représentée par Me Pic, "
        "conclut au rejet de la requête.\n\n",
        [("Orge", "defendeur")],
        id="a_bare_memoire",
    ),
    pytest.param(
        "Par un mémoire, enregistré le 5 juin 2018, la caisse primaire d'assurance maladie du Gué "
        "demande au tribunal de condamner la commune de Lys à lui verser la somme de 80 euros.\n\n",
        [("caisse primaire d'assurance maladie du Gué", "intervenant")],
        id="a_fund_that_asks",
    ),
    pytest.param(
        "Par un mémoire en défense, enregistré le 5 juin 2018, l'Assistance publique - Hôpitaux "
        "de Lys (AP-HL), représentée par Me Pic, conclut au rejet de la requête.\n\n",
        [("Assistance publique - Hôpitaux de Lys", "defendeur")],
        id="a_sigle_behind_the_name",
    ),
    pytest.param(
        "Par un mémoire en défense, enregistré le 5 juin 2018, la commune de Lys et Mme B... C..., "
        "représentées par Me Pic, concluent au rejet de la requête.\n\n",
        [("commune de Lys", "defendeur"), ("B... C...", "defendeur")],
        id="two_who_write",
    ),
    pytest.param(
        "Par un mémoire en défense, enregistré le 5 juin 2018, le ministre de la mer, des ports et "
        "de la pêche conclut au rejet de la requête.\n\n",
        [("ministre de la mer, des ports et de la pêche", "defendeur")],
        id="a_minister_with_commas",
    ),
    pytest.param(
        "Par une intervention, enregistrée le 5 juin 2018, l'association Le Fil, représentée par "
        "Me Pic, demande que le tribunal fasse droit à la requête.\n\n",
        [("association Le Fil", "intervenant")],
        id="who_joins",
    ),
    pytest.param(
        "La requête a été communiquée au préfet du Gué, qui n'a pas produit de mémoire.\n\n",
        [("préfet du Gué", "defendeur")],
        id="told_and_silent",
    ),
    pytest.param(
        "Vu le mémoire, enregistré le 5 juin 2018, présenté pour M. et Mme Luc X, demeurant 2 rue "
        "Haute, par Me Pic ; ils concluent au rejet de la requête ;\n\n",
        [("Luc X", "defendeur")],
        id="for_whom_it_is_filed",
    ),
]


@pytest.mark.parametrize(("visas", "found"), ANSWERS)
def test_who_writes(visas: str, found: list[tuple[str, str]]) -> None:
    assert parties(ruling(visas)) == [("A... V...", "demandeur"), *found]


def test_whom_the_ruling_is_sent_to() -> None:
    sent = "Article 2 : Le présent jugement sera notifié à M. A... V..., à Me Roux, à {}.\n"
    found = parties(ruling("", sent.format("M. Pic, expert, à la société Orge et à la région Gué")))
    assert found == [
        ("A... V...", "demandeur"),
        ("Orge", "defendeur"),
        ("région Gué", "defendeur"),
    ]
    told = "La requête a été communiquée au préfet du Gué.\n\n"
    sent = sent.format("Mme B... C... et au ministre de l'intérieur")
    assert [name for name, _ in parties(ruling(told, sent))[1:]] == ["préfet du Gué", "B... C..."]


def test_who_asked_the_first_judge() -> None:
    before = (
        "Vu la procédure suivante :\n\nMme B... C... a demandé au tribunal administratif de Pau de "
        "condamner la commune de Lys à lui verser 900 euros.\n\n"
    )
    found = parties(ruling("", head=COURT, who="la commune de Lys").replace(COURT, COURT + before))
    assert found == [("commune de Lys", "appelant"), ("B... C...", "intime")]
    appeal = (
        "Par un "
        "pourvoi, enregistré le 3 mai 2018, la commune de Lys demande au Conseil d'Etat :\n\n"
        "1°) d'annuler cet arrêt.\n\n"
    )
    assert parties(COUNCIL + before + appeal + REASONS) == [
        ("commune de Lys", "demandeur_au_pourvoi"),
        ("B... C...", "defendeur_au_pourvoi"),
    ]
