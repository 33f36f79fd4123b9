"""Headers of tribunaux de grande instance and de commerce: parties and numbers of their layouts."""

import pytest

from arret_extract.ruling import Ruling
from arret_extract.stages import counsel, parties, sections

HEAD = "TRIBUNAL DE COMMERCE DE PAU\n\nJUGEMENT DU 3 MAI 2011\n\n"
TAIL = (
    "\n\nCOMPOSITION DU TRIBUNAL\n\nMme Rive, présidente\n\nEXPOSÉ DU LITIGE\n\nLe 2 mai, la "
    "banque a consenti un prêt.\n"
)


def read(text: str) -> Ruling:
    ruling = Ruling("r", text)
    for stage in (sections, parties, counsel):
        stage.add_rows(ruling)
    return ruling


def named(text: str) -> list[tuple[str, str]]:
    return [(p.name, p.role) for p in read(text).parties]


@pytest.mark.parametrize(
    ("printed", "name", "form"),
    [
        ("SOCIETE ANONYME HLM DU LAC", "HLM DU LAC", "SA"),
        ("La société à responsabilité limitée LE PIN", "LE PIN", "SARL"),
        ("Société civile immobilière DE LA TOUR", "DE LA TOUR", "SCI"),
        ("SOCIETE EN NOM COLLECTIF dénommée ROC ET CIE", "ROC ET CIE", "SNC"),
        ("SOCIETE ANONYME D'HLM DU LAC", "SOCIETE ANONYME D'HLM DU LAC", None),
        ("CAISSE D'EPARGNE DU LAC (SADIR)", "CAISSE D'EPARGNE DU LAC", "SA"),
        ("SCC CAISSE DE CREDIT MUTUEL DU LAC", "CAISSE DE CREDIT MUTUEL DU LAC", "SCC"),
        ("BANQUE DU LAC SA CITE DE L'EAU", "BANQUE DU LAC", "SA"),
        ("COMITE D'ENTREPRISE DE LA SA ORGE", "COMITE D'ENTREPRISE DE LA SA ORGE", None),
        ("AL SA BANQUE DU LAC", "BANQUE DU LAC", "SA"),
        ("S A R L LE ROC", "LE ROC", "SARL"),
        ("LE PIN, SARL", "LE PIN", "SARL"),
        ("S.C.P. A B C - LOU ROC\n\nAVOCAT DEMANDERESSE", "A B C - LOU ROC", "SCP"),
    ],
)
def test_a_form_is_no_part_of_the_name(printed, name, form):
    text = f"{HEAD}DEMANDERESSE\n\n{printed}\n\nDEFENDEUR\n\nM. Luc Mas{TAIL}"
    party = read(text).parties[0]
    assert (party.name, party.legal_form) == (name, form)


@pytest.mark.parametrize(
    "name",
    [
        "Monsieur Jean, Paul ROC",
        "Monsieur A , B C D",
        "Madame Odile, Anne VIAL épouse PIN",
        "Cyril, A B",
        "Z, C, D E",
    ],
)
def test_first_names_are_parted_by_commas(name):
    bare = name.removeprefix("Monsieur ").removeprefix("Madame ")
    text = f"{HEAD}DEMANDERESSE\n\nSA ORGE\n\nDEFENDEUR\n\n{name}{TAIL}"
    assert named(text) == [("ORGE", "demandeur"), (bare, "defendeur")]


def test_persons_parted_by_commas_are_several():
    text = f"{HEAD}DEMANDEURS\n\nMonsieur Jean ROC, Madame Anne LYS\n\nDEFENDEUR\n\nSA ORGE{TAIL}"
    assert [name for name, _ in named(text)] == ["Jean ROC", "Anne LYS", "ORGE"]
