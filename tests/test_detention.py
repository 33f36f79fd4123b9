"""What a detention entitles to, and who is under investigation: rulings of criminal procedure."""

import datetime as dt
from decimal import Decimal

from arret_extract import extract
from arret_extract.ruling import Ruling

ORDER = """COUR D'APPEL DE PAU

Réparation à raison d'une détention

ORDONNANCE DU 14 JUIN 2022

ENTRE :

Monsieur [M] [D]
[Adresse 2]
comparant, assisté de Me Julie ROC, avocat au barreau de PAU

DEMANDEUR

ET :

Monsieur L'AGENT JUDICIAIRE DE L'ETAT
[Adresse 6]
représenté par Me Luc BRUN, avocat au barreau de PAU

DÉFENDEUR

EN PRÉSENCE DU MINISTÈRE PUBLIC
pris en la personne de M. VIAL, avocat général

Vu la requête par laquelle M. [M] [D] demande :
- 45 000 euros en réparation de son préjudice moral,
- 4 800 euros au titre des frais de défense pénale ;

Vu les conclusions de l'agent judiciaire de l'Etat qui offre la somme de 18 000 euros au titre du
préjudice moral ;

SUR QUOI :

Un jugement de relaxe a été prononcé le 3 mars 2021 par le tribunal correctionnel de Dax. Il sera
alloué à M. [D] la somme de 22 000 euros.

PAR CES MOTIFS

Déclarons recevable la requête de M. [M] [D] ;

Lui allouons les sommes de :

- 22 000 euros en réparation de son préjudice moral ;

- 2 400 euros au titre des frais de défense liés à la détention ;

Rejetons le surplus des demandes.

LA GREFFIÈRE, LE PRÉSIDENT,
"""


def read() -> Ruling:
    return extract(ORDER, model="none")


def test_nothing_is_under_review_where_the_first_president_judges_first() -> None:
    decision = read().decision
    assert decision.decision_date == dt.date(2022, 6, 14)
    assert (decision.appealed_court, decision.appealed_date) == (None, None)


def test_in_whose_presence_is_a_party() -> None:
    assert [(p.name, p.role) for p in read().parties] == [
        ("[M] [D]", "demandeur"),
        ("AGENT JUDICIAIRE DE L'ETAT", "defendeur"),
        ("MINISTÈRE PUBLIC", "ministere_public"),
    ]


def test_costs_of_a_defence_are_a_loss_and_who_offers_is_no_third_payer() -> None:
    asked = [(c.claimant_ids, c.head, c.value) for c in read().claims]
    assert asked == [
        ((0,), "prejudice_moral", Decimal(45000)),
        ((0,), "prejudice_materiel", Decimal(4800)),
        ((1,), "prejudice_moral", Decimal(18000)),
    ]


def test_to_him_means_who_was_spoken_of() -> None:
    granted = [(o.payee_ids, o.head, o.value) for o in read().orders if o.value is not None]
    assert granted == [
        ((0,), "prejudice_moral", Decimal(22000)),
        ((0,), "prejudice_materiel", Decimal(2400)),
    ]


def test_who_is_under_investigation() -> None:
    ruling = extract(
        "COUR D'APPEL DE PAU\n\nCHAMBRE DE L'INSTRUCTION\n\nARRÊT DU 23 AVRIL 2019\n\nPARTIES EN"
        " CAUSE :\n\nMIS EN EXAMEN :\n\nX... Marc\nné le 4 mai 1992 à Dax\nAyant pour avocat Me"
        " BRUN, avocat au barreau de Dax\n\nPARTIE CIVILE :\n\nMme Y... Anne\nAyant pour avocat Me"
        " ROC, avocat au barreau de Pau\n\nVu l'appel interjeté par X... Marc ;\n\nPAR CES MOTIFS"
        "\n\nConfirme l'ordonnance entreprise.\n",
        model="none",
    )
    assert [(p.name, p.role) for p in ruling.parties] == [
        ("X... Marc", "prevenu"),
        ("Y... Anne", "partie_civile"),
    ]
    assert [(c.name, c.party_id) for c in ruling.counsel] == [("BRUN", 0), ("ROC", 1)]
