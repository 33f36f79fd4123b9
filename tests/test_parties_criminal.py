"""Parties to criminal cases: what each paragraph says of who it names."""

import pytest

from arret_extract import extract
from arret_extract.ruling import Ruling

COURT = "COUR D'APPEL DE PAU\nCHAMBRE DES APPELS CORRECTIONNELS\n\nARRÊT DU 12 JUIN 2008\n\n"
REST = (
    "\n\nCOMPOSITION DE LA COUR\nPrésident : Monsieur ROUX\n\nRAPPEL DE LA PROCÉDURE\n\n"
    "Par jugement du 4 mars 2007, le tribunal a déclaré le prévenu coupable.\n\nPAR CES MOTIFS\n\n"
    "LA COUR,\n\nCONFIRME le jugement."
)

SAID = """PARTIES EN CAUSE DEVANT LA COUR

X... Marc, né le 9 mai 1970 à DAX, fils de Roger et de Lise Y..., marié, demeurant 8, rue du Puits
prévenu, libre, intimé, comparant, assisté de Maître BRUN, avocat à DAX

LE MINISTÈRE PUBLIC
non appelant

A... Jean-Luc, demeurant 3, rue Haute 40100 DAX
partie civile, appelant, représenté par Maître ROC, avocat à PAU

LA MUTUELLE DU GUÉ, siège social 2, place Verte 40100 DAX
partie intervenante, non comparante"""
PUBLIC_ABOVE = """X... Marc
Né le 9 mai 1970 à DAX
Prévenu, appelant, libre, comparant

LE MINISTÈRE PUBLIC
Appelant

Y... Anne
Demeurant 4 rue Haute 40100 DAX
Partie civile, intimée, non comparante"""
LINES = """VIAL Paul
Né le 2 mai 1970 à DAX, de nationalité française
Demeurant 4 rue Haute 40100 DAX
Prévenu, appelant, libre, non comparant, représenté par Maître BRUN, avocat au barreau de DAX

LE MINISTÈRE PUBLIC : appelant incident,

GRIS Jeanne, demeurant 3 rue Basse 40100 DAX
Partie civile, intimée, comparante, assistée de Maître ROC, avocat au barreau de PAU"""
TRADES = """X... Marc
né le 9 mai 1970 à DAX
Chauffeur livreur
Prévenu, libre, intimé, comparant, assisté de Maître BRUN, avocat à DAX

S.A. ORGE ASSURANCES
Partie intervenante, appelante, représentée par Maître ROC, avocat à PAU"""
SENTENCED = """ENTRE :

PARTIES CIVILES :

Madame [D] [U], demeurant : [Adresse 1]
comparante, assistée de Maître ROC, avocat au barreau de PAU

ET :

Condamné :

Nom : [R] [M]
né le 5 mars 1990 à [Localité 4]
non comparant, représenté par Maître BRUN, avocat au barreau de PAU"""
HEADINGS = """Prévenu :
M. [T] [K]
né le 2 mai 1970 à [Localité 1]
libre, appelant, comparant, assisté de Me Luc BRUN, avocat au barreau de LYON

Parties civiles :
Mme [H] [P], demeurant [Adresse 3], intimée, représentée par Me Odile ROC
La société ORGE ASSURANCES, [Adresse 4], intimée, représentée par Me NOIR

Le ministère public : appelant incident"""
SPREAD = """X... Marc

né le 3 mars 1965 à DAX

prévenu de blessures involontaires, libre, comparant

Mme Y... Anne épouse Z...

demeurant 4 rue Haute

partie civile, comparante, assistée de Me ROC, avocat

M.D.G. ASSURANCES

40000 DAX

partie intervenante, représentée par Me NOIR"""
FIELDS = """Nom : VIAL
Prénoms : Paul, Henri
Demeurant : 3 rue du Lac 40100 DAX
prévenu, comparant assisté de Me BRUN

PARTIES CIVILES :
Madame Jeanne GRIS, demeurant 5 rue Longue 40100 DAX, comparante"""


def read(block: str) -> Ruling:
    return extract(COURT + block + REST, model="none")


@pytest.mark.parametrize(
    ("block", "parties", "lawyers"),
    [
        pytest.param(
            SAID,
            [
                ("X... Marc", "intime", "comparante"),
                ("MINISTÈRE PUBLIC", "ministere_public", None),
                ("A... Jean-Luc", "appelant", "representee"),
                ("MUTUELLE DU GUÉ", "intervenant", "defaillante"),
            ],
            ["BRUN", "ROC"],
            id="said_behind_the_name",
        ),
        pytest.param(
            LINES,
            [
                ("VIAL Paul", "appelant", "representee"),
                ("MINISTÈRE PUBLIC", "ministere_public", None),
                ("GRIS Jeanne", "intime", "comparante"),
            ],
            ["BRUN", "ROC"],
            id="a_line_each",
        ),
        pytest.param(
            PUBLIC_ABOVE,
            [
                ("X... Marc", "appelant", "comparante"),
                ("MINISTÈRE PUBLIC", "ministere_public", None),
                ("Y... Anne", "intime", "defaillante"),
            ],
            [],
            id="a_side_on_the_line_below_the_ministere_public",
        ),
        pytest.param(
            TRADES,
            [
                ("X... Marc", "intime", "comparante"),
                ("ORGE ASSURANCES", "appelant", "representee"),
            ],
            ["BRUN", "ROC"],
            id="a_trade_is_no_name",
        ),
        pytest.param(
            SENTENCED,
            [("[D] [U]", "partie_civile", "comparante"), ("[R] [M]", "prevenu", "representee")],
            ["ROC", "BRUN"],
            id="whom_a_court_has_sentenced",
        ),
        pytest.param(
            HEADINGS,
            [
                ("[T] [K]", "appelant", "comparante"),
                ("[H] [P]", "intime", "representee"),
                ("ORGE ASSURANCES", "intime", "representee"),
                ("ministère public", "ministere_public", None),
            ],
            ["Luc BRUN", "Odile ROC", "NOIR"],
            id="under_headings",
        ),
        pytest.param(
            SPREAD,
            [
                ("X... Marc", "prevenu", "comparante"),
                ("Y... Anne épouse Z...", "partie_civile", "comparante"),
                ("M.D.G. ASSURANCES", "intervenant", "representee"),
            ],
            ["ROC", "NOIR"],
            id="paragraphs_of_a_line",
        ),
        pytest.param(
            FIELDS,
            [
                ("VIAL", "prevenu", "comparante"),
                ("Jeanne GRIS", "partie_civile", "comparante"),
            ],
            ["BRUN"],
            id="names_in_fields",
        ),
    ],
)
def test_each_party_is_what_its_paragraph_says(
    block: str, parties: list[tuple[str, str, str | None]], lawyers: list[str]
) -> None:
    ruling = read(block)
    assert [(p.name, p.role, p.appearance) for p in ruling.parties] == parties
    assert [c.name for c in ruling.counsel] == lawyers


def test_no_accused_no_criminal_parties() -> None:
    block = "APPELANT\n\nM. Paul VIAL\nreprésenté par Me BRUN\n\nINTIMÉE\n\nLa société ORGE"
    ruling = read(block)
    assert all(e.rule != "parties.criminal" for e in ruling.evidence)
    assert [(p.name, p.role) for p in ruling.parties] == [
        ("Paul VIAL", "appelant"),
        ("ORGE", "intime"),
    ]


def test_a_civil_ruling_may_tell_of_the_accused() -> None:
    text = (COURT + SAID + REST).replace("CHAMBRE DES APPELS CORRECTIONNELS", "PREMIÈRE CHAMBRE")
    assert all(e.rule != "parties.criminal" for e in extract(text, model="none").evidence)


def test_the_prosecutor_appeals_for_no_one_else() -> None:
    block = SAID.replace("libre, intimé,", "libre,").replace(
        "LE MINISTÈRE PUBLIC\nnon appelant", "LE MINISTÈRE PUBLIC, appelant"
    )
    assert [p.role for p in read(block).parties][:2] == ["prevenu", "ministere_public"]


def test_a_surname_before_a_first_name_is_a_person_s():
    kinds = {p.name: (p.kind, p.appearance) for p in extract(COURT + SAID + REST).parties}
    assert kinds["A... Jean-Luc"] == ("personne_physique", "representee")
    assert kinds["X... Marc"] == ("personne_physique", "comparante")
    assert kinds["MUTUELLE DU GUÉ"][0] == "personne_morale"
    kinds = {p.name: (p.kind, p.appearance) for p in extract(COURT + LINES + REST).parties}
    assert kinds["VIAL Paul"][0] == kinds["GRIS Jeanne"][0] == "personne_physique"
    assert kinds["GRIS Jeanne"][1] == "comparante"


def test_who_is_condemned_is_on_no_other_side() -> None:
    block = (
        "PARTIES CIVILES :\n\nM. Paul VIAL, demeurant à Pau\ncomparant\n\nLa caisse du Gué, dont "
        "le siège est à Pau\nnon comparante\n\nET :\n\nM. Luc ROC, né le 3 mai 1991 à Pau\n"
        "condamné\nnon comparant"
    )
    assert [p.role for p in read(block).parties] == ["partie_civile", "partie_civile", "prevenu"]
