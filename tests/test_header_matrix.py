"""Every way of telling who acts for a party, with every kind of party on the line below."""

from itertools import product

import pytest

from arret_extract.pipeline import extract

# What is said of the party above, and its lawyers.
COUNSEL = [
    ("représenté par Me Luc ROC, avocat au barreau de PAU", ["Luc ROC"]),
    ("représenté par Me Luc ROC, avocat au barreau de PAU, avocat plaidant", ["Luc ROC"]),
    (
        "représenté par Me Luc ROC, avocat au barreau de PAU, postulant, et Me Anne VIN, avocat au"
        " barreau de PARIS, plaidant",
        ["Luc ROC", "Anne VIN"],
    ),
    ("Représenté par Maître Luc ROC de la SCP ROC & VIN, avocats au barreau de PAU", ["Luc ROC"]),
    ("représenté par la SCP ROC-VIN, avocats au barreau de PAU", ["SCP ROC-VIN"]),
    ("Rep/assistant : Me Luc ROC, avocat au barreau de PAU", ["Luc ROC"]),
    ("Représentant : Me Luc ROC (avocat au barreau de PAU)", ["Luc ROC"]),
    ("ayant pour avocat Me Luc ROC, du barreau de PAU", ["Luc ROC"]),
    ("représenté par Me Luc ROC, avocat au barreau de PARIS, toque : B0123", ["Luc ROC"]),
    (
        "représenté par la SCP ROC, avoués à la Cour\nassisté de Me Anne VIN, avocat au barreau de"
        " PARIS",
        ["SCP ROC", "Anne VIN"],
    ),
    ("comparant en personne", []),
    ("non comparant, ni représenté", []),
    ("assigné à personne habilitée, n'ayant pas constitué avocat", []),
]
# The next party, and its name.
NEXT = [
    ("SARL CARRELAGES PIN\nayant son siège 118 avenue Pasteur, 64000 PAU", "CARRELAGES PIN"),
    ("S.A.R.L. CARRELAGES PIN, dont le siège est 118 avenue Pasteur, 64000 PAU", "CARRELAGES PIN"),
    ("Société CARRELAGES PIN\n118 avenue Pasteur\n64000 PAU", "CARRELAGES PIN"),
    ("Monsieur Jean PIC\n4 rue Basse, 64000 PAU", "Jean PIC"),
    ("Mme Marie PIC veuve BON, 4 rue Basse 64000 PAU", "Marie PIC veuve BON"),
    (
        "Maître Jean PIC, ès qualités de liquidateur judiciaire de la SARL BATI\n9 rue Haute, 64000"
        " PAU",
        "Jean PIC",
    ),
    ("CPAM DU BÉARN\nPlace de l'Europe 64000 PAU", "CPAM DU BÉARN"),
    ("MUTUELLE DES MOTARDS, 12 rue de la Fontaine 34000 MONTPELLIER", "MUTUELLE DES MOTARDS"),
    (
        "Syndicat des copropriétaires de la résidence LES PINS, représenté par son syndic\n12 rue"
        " du Pont 64000 PAU",
        "Syndicat des copropriétaires de la résidence LES PINS",
    ),
    ("Monsieur X... Jean\n...\n64000 PAU", "X... Jean"),
    ("M. [P] [K]\n[Adresse 3]\n[Localité 4]", "[P] [K]"),
]
APPEAL = (
    "COUR D'APPEL DE PAU\nARRÊT DU 3 MAI 2012\nN° RG 10/01234\n\nAPPELANT :\n\n",
    "INTIMÉS :\n\n",
    ("appelant", "intime"),
)
SUIT = (
    "TRIBUNAL DE GRANDE INSTANCE DE PAU\nJUGEMENT DU 3 MAI 2012\nN° RG 10/01234\n\nDEMANDEUR\n",
    "DEFENDEURS\n",
    ("demandeur", "defendeur"),
)
CLAIMANT = "Monsieur Paul BRUN\n3 rue Haute 64000 PAU\nreprésenté par Me Eve SAY, avocat\n\n"
TAIL = "\n\nEXPOSÉ DU LITIGE\n\nPar acte du 3 mai 2010, M. BRUN a assigné M. DURAND.\n"


@pytest.mark.parametrize("blank", ["\n", "\n\n"], ids=["line", "blank_line"])
@pytest.mark.parametrize(("head", "other", "roles"), [APPEAL, SUIT], ids=["appeal", "suit"])
def test_the_next_party_is_read_whoever_acts_for_the_one_above(head, other, roles, blank):
    for (counsel, lawyers), (party, name) in product(COUNSEL, NEXT):
        ruling = extract(
            f"{head}{CLAIMANT}{other}M. Guy DURAND\n5 rue du Gué 64000 PAU\n{counsel}{blank}{party}"
            f"\nreprésenté par Me Ugo LAC, avocat au barreau de PAU{TAIL}"
        )
        found = [(p.role, p.name) for p in ruling.parties]
        first, second = roles
        assert found == [(first, "Paul BRUN"), (second, "Guy DURAND"), (second, name)], counsel
        acting = [[c.name or c.firm for c in ruling.counsel if c.party_id == i] for i in (1, 2)]
        assert acting == [lawyers, ["Ugo LAC"]], (counsel, party)
