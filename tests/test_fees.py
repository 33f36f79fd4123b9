"""Disputes over a lawyer's fees: the lawyer is a party, and may be represented himself."""

from decimal import Decimal

import pytest

from arret_extract.pipeline import extract

TEXT = """COUR D'APPEL DE LYON
Juridiction du Premier Président

ORDONNANCE DU 12 MARS 2019

R.G : 18/04512

{parties}

Audience de plaidoiries du 5 février 2019

EXPOSE DU LITIGE

M. ROBIN a confié à Me VERDIER la défense de ses intérêts.

M. ROBIN demande de fixer les honoraires à 1 200 euros TTC.

Me VERDIER demande de condamner M. ROBIN à lui payer la somme de 500 euros au titre de l'article
700 du code de procédure civile.

MOTIFS

Le temps passé est justifié.

PAR CES MOTIFS

Condamnons M. ROBIN à payer à Me VERDIER la somme de 300 euros.
"""
ABOVE = """DEMANDEUR :

M. Paul ROBIN
12 rue des Lilas
69003 LYON
comparant

DEFENDEUR :

{lawyer}"""
BEHIND = """dans l'affaire opposant :

M. Paul ROBIN
12 rue des Lilas
69003 LYON

DEMANDEUR au recours
comparant en personne

d'une part,

à

Maître Antoine VERDIER
Avocat au barreau de LYON
8 rue de la Barre
69002 LYON

DÉFENDEUR au recours
représenté par Maître Anne LE GOFF, du barreau de LYON

d'autre part."""
PLACE = "8 rue de la Barre\n69002 LYON\n"


def parties(ruling):
    return [(p.name, p.role, p.appearance) for p in ruling.parties]


@pytest.mark.parametrize(
    ("lawyer", "appearance", "counsel"),
    [
        (f"Me Antoine VERDIER\nAvocat\n{PLACE}comparant en personne\n", "comparante", []),
        (f"Me Antoine VERDIER\n{PLACE}", None, []),
        (f"Maître Antoine VERDIER\nAvocat au barreau de LYON\n{PLACE}", None, []),
        (f"Maître Antoine VERDIER, avocat au barreau de LYON\n{PLACE}non comparant\n",
         "defaillante", []),
        (f"Maître Antoine VERDIER\n{PLACE}représenté par Maître Anne LE GOFF, avocat au barreau "
         "de LYON\n", "representee", ["Anne LE GOFF"]),
    ],
)  # fmt: skip
def test_a_lawyer_under_the_heading_of_a_side_is_a_party(lawyer, appearance, counsel):
    found = extract(TEXT.format(parties=ABOVE.format(lawyer=lawyer)), model="none")
    assert parties(found) == [
        ("Paul ROBIN", "demandeur", "comparante"),
        ("Antoine VERDIER", "defendeur", appearance),
    ]
    assert [c.name for c in found.counsel] == counsel


def test_a_firm_of_lawyers_that_is_sued():
    firm = f"SCP VERDIER - NOIR\nAvocats\n{PLACE}représentée par Me Anne LE GOFF, avocat\n"
    found = extract(TEXT.format(parties=ABOVE.format(lawyer=firm)), model="none")
    assert [p.name for p in found.parties] == ["Paul ROBIN", "VERDIER - NOIR"]


def test_a_lawyer_whose_side_is_printed_behind_him():
    found = extract(TEXT.format(parties=BEHIND), model="none")
    assert parties(found) == [
        ("Paul ROBIN", "demandeur", "comparante"),
        ("Antoine VERDIER", "defendeur", "representee"),
    ]
    assert [(c.party_id, c.name) for c in found.counsel] == [(1, "Anne LE GOFF")]
    assert [(c.value, c.claimant_ids, c.against_ids) for c in found.claims] == [
        (Decimal(1200), (0,), (1,)),
        (Decimal(500), (1,), (0,)),
    ]
    assert [(o.payer_ids, o.payee_ids) for o in found.orders] == [((0,), (1,))]


def test_who_acts_for_the_party_of_a_heading_is_none():
    lawyer = "Mme Lise MOREAU\n8 rue de la Barre\nMe Antoine VERDIER, avocat au barreau de LYON\n"
    found = extract(TEXT.format(parties=ABOVE.format(lawyer=lawyer)), model="none")
    assert [p.name for p in found.parties] == ["Paul ROBIN", "Lise MOREAU"]
    assert [(c.party_id, c.name) for c in found.counsel] == [(1, "Antoine VERDIER")]


@pytest.mark.parametrize(
    "lawyer",
    [
        f"Me Antoine VERDIER, avocat à LYON\nSA DELTA\n{PLACE}comparante par Me VERDIER",
        f"Me Antoine VERDIER, avocat, comparant pour la société DELTA\nSA DELTA\n{PLACE}",
    ],
)
def test_a_lawyer_above_his_client_is_no_party(lawyer):
    found = extract(TEXT.format(parties=ABOVE.format(lawyer=lawyer)), model="none")
    assert "Antoine VERDIER" not in [p.name for p in found.parties]


def test_a_lawyer_below_the_heading_of_his_client_is_none_of_the_other_side():
    blocks = (
        f"ENTRE :\n\nM. Paul ROBIN\n12 rue Haute 69003 LYON\nDEMANDEUR\nMaître Luc PIC\n{PLACE}\n"
        "ET :\n\nSA DELTA\n5 rue Large 69002 LYON\nDÉFENDERESSE\nreprésentée par Me VERDIER, avocat"
    )
    found = extract(TEXT.format(parties=blocks), model="none")
    assert [p.name for p in found.parties] == ["Paul ROBIN", "DELTA"]
