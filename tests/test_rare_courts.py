"""Rulings of courts met seldom: how they print their parties, their day and their bench."""

import datetime as dt
from decimal import Decimal

import pytest

from arret_extract import extract
from tests.test_parties import named

REASONS = "\n\nMOTIFS\n\nLa demande est fondée.\n\nPAR CES MOTIFS\n\n"


PARTIES = [
    pytest.param(
        "CONSEIL DE PRUD'HOMMES DE DAX\n\nJUGEMENT DU 3 mai 2011\n\nMadame Odile BRUN\n2 rue "
        "Haute\n40100 DAX\nAssistée de Monsieur Luc PIC (Délégué syndical)\n\nDEMANDEUR\n\nSARL "
        "BOIS SEC\n3 rue Basse\n40100 DAX\nReprésentée par Me ROUX (Avocat au barreau de DAX)\n\n"
        "DEFENDEUR\n\n- Composition du bureau de jugement :\nMonsieur Jean VIAL, Président",
        [("Odile BRUN", "demandeur"), ("BOIS SEC", "defendeur")],
        id="sides_under_their_blocks",
    ),
    pytest.param(
        "COUR D'APPEL DE PAU\n\nORDONNANCE DU 3 mai 2011\n\nCONTESTATION D'HONORAIRES D'AVOCAT\n\n"
        "DEMANDEUR AU RECOURS :\n\nMonsieur Jean VIAL\n3 rue Haute\n40100 DAX\ncomparant\n\n"
        "DÉFENDEUR AU RECOURS :\n\nMaître Odile BRUN\navocat au barreau de DAX\ncomparante",
        [("Jean VIAL", "demandeur")],
        id="a_heading_under_a_title_on_lawyers",
    ),
    pytest.param(
        "TRIBUNAL CORRECTIONNEL DE DAX\n\nJugement du : 3 mai 2011\n\nENTRE :\n\nPARTIE CIVILE :"
        "\n\nMadame BRUN Odile, demeurant : 3 rue Haute 40100 DAX, comparante\n\nET\n\nPrévenu\n"
        "Nom : VIAL Kevin\nné le 4 avril 1990 à DAX\nnon comparant\n\nPrévenu du chef de :\n"
        "BLESSURES INVOLONTAIRES faits commis le 14 février 2010 à DAX",
        [("BRUN Odile", "partie_civile"), ("VIAL Kevin", "prevenu")],
        id="a_form_with_the_charge",
    ),
    pytest.param(
        "COUR D'APPEL DE PAU\n\nORDONNANCE DU 3 mai 2011\n\nENTRE :\n\nSAS BOIS SEC, dont le siège "
        "est 3 rue Haute 47240 BON ENCONTRE, agissant par son gérant\nDEMANDERESSE\nreprésentée "
        "par Me PIC, avocat au barreau de PAU-DAX\n\nET :\n\nMonsieur Jean VIAL\nDÉFENDEUR",
        [("BOIS SEC", "demandeur"), ("Jean VIAL", "defendeur")],
        id="a_town_of_two_words_and_a_bar_of_two_towns",
    ),
    pytest.param(
        "COUR D'APPEL DE PAU\n\nARRET DU 3 MAI 1971\n\nENTRE : LE SIEUR VIAL JEAN, CULTIVATEUR, "
        "APPELANT, COMPARANT PAR ME PIC, AVOUE ;\n\nET : LA DAME BRUN ODILE, INTIMEE, COMPARANT "
        "PAR ME ROUX, AVOUE ;\n\nLA COUR, COMPOSEE DE : M. LOU, PRESIDENT",
        [("VIAL JEAN", "appelant"), ("BRUN ODILE", "intime")],
        id="sieur_and_dame",
    ),
]


@pytest.mark.parametrize(("head", "found"), PARTIES)
def test_parties(head: str, found: list[tuple[str, str]]) -> None:
    ruling = extract(head + REASONS + "Rejette la demande.\n", "none")
    sides = named(ruling)
    assert sides[: len(found)] == found
    assert not {"Nom", "ENCONTRE", "BLESSURES INVOLONTAIRES"} & {name for name, _ in sides}
    persons = [p for p in ruling.parties if p.name.startswith(("VIAL", "BRUN"))]
    assert all(p.kind == "personne_physique" for p in persons)


FIRST = "TRIBUNAL DE GRANDE INSTANCE DE DAX\n\n"
HEADS = [
    pytest.param(
        "TRIBUNAL ADMINISTRATIF DE PAU\n\nN° 1702345\n\nAudience du 12 mars 2019\nLecture du 2 "
        "avril 2019\n\nVu la requête de M. Vial",
        {"decision_date": dt.date(2019, 4, 2)},
        id="read_out_after_the_hearing",
    ),
    pytest.param(
        FIRST
        + "Vu la liquidation prononcée par jugement du 5 novembre 2015\n\nORDONNANCE\n"
        + REASONS
        + "Autorisons la vente.\n\nFait à DAX, le 17 mars 2016.\n",
        {"decision_date": dt.date(2016, 3, 17)},
        id="another_ruling_pronounced",
    ),
    pytest.param(
        FIRST + "JUGEMENT DU 3 mai 2011\n\nEXPOSÉ DU LITIGE\n\nPar jugement réputé contradictoire "
        "du 5 mars 2010, le tribunal a ordonné l'expulsion.\n"
        + REASONS
        + "Statuant publiquement, par jugement contradictoire,\n\nRejette la demande.\n",
        {"adversarial": "contradictoire"},
        id="presence_told_of_another_ruling",
    ),
    pytest.param(
        "COUR D'APPEL DE PAU\n\nAudience du 3 mai 2011\n\nOrdonnance de clôture du 10 février "
        "2011\n\nA R R E T,\n\nLes faits sont connus.",
        {"nature": "arret"},
        id="closed_by_an_order",
    ),
    pytest.param(
        "COUR D'APPEL DE PAU\n\nORDONNANCE DU 12 juin 2020\n\nVu l'ordonnance rendue le 12 mai "
        "2020 par le juge des libertés et de la détention du tribunal judiciaire de Dax ;\n\nVu "
        "l'ordonnance rendue le 11 juin 2020 par le juge des libertés et de la détention du "
        "tribunal judiciaire de Dax ;\n\nVu l'acte d'appel de M. X...\n"
        + REASONS
        + "CONFIRMONS l'ordonnance rendue par le juge des libertés et de la détention du tribunal "
        "judiciaire de Dax le 11 juin 2020 ;\n",
        {"appealed_date": dt.date(2020, 6, 11)},
        id="the_order_that_is_confirmed",
    ),
    pytest.param(
        "N° H 24-82.350\n\nARRÊT DE LA COUR DE CASSATION, CHAMBRE CRIMINELLE, DU 10 DÉCEMBRE 2024"
        "\n\nM. [K] a formé un pourvoi contre l'arrêt de la cour d'appel de Pau qui, sur renvoi "
        "après cassation (Crim., 5 mars 2024, pourvoi n° 23-80.229), a statué.",
        {"pourvoi_numbers": ("24-82.350",)},
        id="a_pourvoi_that_is_cited",
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEADS)
def test_header(text: str, expected: dict[str, object]) -> None:
    decision = extract(text, "none").decision
    assert {name: getattr(decision, name) for name in expected} == expected


@pytest.mark.parametrize(
    "block",
    [
        "GREFFIER : Madame Odile BRUN\n\nL'affaire, plaidée, a été mise en délibéré.",
        "Greffier : Mme Odile BRUN\n\nTransport sur les lieux le 3 mars 2011",
        "Juge au tribunal de grande instance de DAX, assesseur : Mme Odile BRUN",
    ],
)
def test_no_member_by_chance(block: str) -> None:
    members = extract(FIRST + "JUGEMENT DU 3 mai 2011\n\n" + block + REASONS, "none").court_members
    assert [member.name for member in members] == ["Odile BRUN"]


DATES = [
    ("Par arrêté du 4 juin 2019, le préfet a prononcé l'admission de M. X...", "event"),
    ("Saisie le 4 juin 2019, la commission de recours amiable a rejeté le recours.", "event"),
    ("L'article 6 de la convention générale du 4 juin 2019 le prévoit.", "law"),
    ("Par conclusions remises au greffe à l'audience du 4 juin 2019, il demande :", "submissions"),
    ("Ainsi jugé puis mis à disposition au greffe le 3 mai 2021", "decision"),
    ("M. X... a formé opposition à cette ordonnance le 4 juin 2019.", "appeal"),
    ("Par courrier du 4 juin 2019, M. X... a formé opposition à l'ordonnance.", "appeal"),
    ("Il a présenté, le 4 juin 2019, une requête en injonction de payer.", "summons"),
    ("Une ordonnance de non-conciliation a été rendue le 4 juin 2019.", "interim_order"),
    ("Le 4 juin 2019, la société A a conclu avec la société B un contrat.", "event"),
    ("Le juge a examiné les éléments saisis et a, le 4 juin 2019, entendu M. X...", "event"),
    ("Le bail a été consenti à l'assignée le 4 juin 2019.", "event"),
    ("Débats à l'audience de jugement du 4 juin 2019", "hearing"),
]


@pytest.mark.parametrize(("sentence", "role"), DATES)
def test_dates(sentence: str, role: str) -> None:
    text = FIRST + "JUGEMENT DU 3 mai 2021\n\nEXPOSÉ DU LITIGE\n\nLa vente a eu lieu.\n\n"
    rows = extract(text + sentence + "\n", "none").dates
    assert [row.role for row in rows[1:]] == [role]


def test_costs_of_the_defence_before_criminal_courts() -> None:
    text = "COUR D'ASSISES DE LA DRÔME\n\nARRÊT CIVIL\n\nPAR CES MOTIFS\n\nLa cour\n\n"
    text += (
        "Condamne Jean VIAL à payer à Odile BRUN la somme de 1 500 € au titre de l'article 375 du"
    )
    text += " code de procédure pénale.\n"
    assert [a.head for a in extract(text, "none").amounts] == ["article_700"]


def test_francs_of_the_pacific() -> None:
    text = "COUR D'APPEL DE PAPEETE\n\nIl percevait un salaire de 215 000 FCP par mois.\n"
    assert [(a.value, a.currency) for a in extract(text, "none").amounts] == [
        (Decimal(215000), "XPF")
    ]


def test_decides_in_spaced_letters() -> None:
    text = (
        "TRIBUNAL ADMINISTRATIF DE PAU\n\nN° 1702345\n\nLecture du 2 avril 2019\n\nVu la requête ;"
    )
    text += "\n\nConsidérant ce qui suit :\n\n1. La demande est fondée.\n\nD E C I D E :\n\n"
    text += "Article 1er : La commune de Dax est condamnée à verser à la société Alpha la somme de "
    text += "31 250 euros.\n\nArticle 2 : Le surplus des conclusions de la requête est rejeté.\n"
    ruling = extract(text, "none")
    assert ruling.sections[-1].kind == "dispositif"
    assert [order.kind for order in ruling.orders] == ["condamnation", "rejet"]


def test_the_old_bulletin_of_the_cour_de_cassation() -> None:
    text = (
        "SUR LE MOYEN UNIQUE :\n\nVU L'ARTICLE 1134 DU CODE CIVIL ;\n\nATTENDU QUE, PAR ACTE DU 4 "
    )
    text += "MARS 1949, X... A DONNE A BAIL A Y... ;\n\nPAR CES MOTIFS : CASSE ET ANNULE "
    text += (
        "L'ARRET RENDU PAR LA COUR D'APPEL DE PAU LE 16 JUIN 1959.\n\nN° 59-13.412. X... C/ Y....\n"
    )
    text += "PRESIDENT : M. ROC. - RAPPORTEUR : M. VIAL. - AVOCAT : M. PIC.\n\n8 FEVRIER 1962.\n"
    ruling = extract(text, "none")
    decision = ruling.decision
    assert decision.jurisdiction == "cassation"
    assert decision.decision_date == dt.date(1962, 2, 8)
    assert not {"PRESIDENT", "ROC. - RAPPORTEUR"} & {party.name for party in ruling.parties}
