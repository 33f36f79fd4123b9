"""Sections stay where they are in the other usual words for the same things; invented."""

import pytest

from tests.test_sections import read, unmark

SUED = """
header> COUR D'APPEL DE LYS
TRIBUNAL JUDICIAIRE DE VALMONT
JUGEMENT DU 14 MARS 2024
N° RG 23/00412
parties> DEMANDERESSE :
SA LOGIS DU VAL, dont le siège est 3 rue Foch à Valmont
représentée par Me MERLE, avocat au barreau de Valmont
DEFENDEUR :
Monsieur Karim BELMONT, demeurant 8 allée des Pins
comparant en personne
header> JUGE DES CONTENTIEUX DE LA PROTECTION :
Monsieur Hugo LENOIR
DEBATS : A l'audience publique du 18 janvier 2024
facts> EXPOSE DU LITIGE
Par contrat du 2 mai 2017, la SA LOGIS DU VAL a donné à bail à Monsieur BELMONT un appartement.
Un commandement de payer lui a été signifié le 3 avril 2023.
moyens> Par acte du 28 juin 2023, la SA LOGIS DU VAL l'a fait assigner aux fins de voir constater
l'acquisition de la clause résolutoire et ordonner son expulsion.
Monsieur BELMONT ne conteste pas la dette et demande des délais de paiement.
motifs> MOTIFS DE LA DECISION
Le commandement est demeuré infructueux pendant plus de deux mois.
dispositif> PAR CES MOTIFS
Le juge des contentieux de la protection,
CONSTATE l'acquisition de la clause résolutoire.
"""

PLEADED = """
header> TRIBUNAL JUDICIAIRE DE VALMONT
JUGEMENT DU 9 MARS 2024
parties> DEMANDERESSE :
Madame Nina COSTA, demeurant 4 chemin du Roy à Valmont
représentée par Me MERLE, avocat au barreau de Valmont
DEFENDERESSE :
SARL BOIS ET CIE, dont le siège est 7 rue du Port à Valmont
représentée par Me KAHN, avocat au barreau de Valmont
header> COMPOSITION DU TRIBUNAL
Président : Madame Rita PERRET
facts> EXPOSE DU LITIGE
Suivant devis accepté du 4 mars 2019, Madame COSTA a confié à la SARL BOIS ET CIE la pose d'un
escalier. Se plaignant de désordres, elle a obtenu en référé la désignation d'un expert, qui a
déposé son rapport le 6 janvier 2022 et lui a alloué une somme à valoir sur ses préjudices.
Par acte du 14 mars 2022, elle a fait assigner la SARL BOIS ET CIE.
moyens> {opens}, elle {asks} la condamnation de la SARL BOIS ET CIE à lui payer la somme de 18 900
euros au titre de la reprise de l'ouvrage.
Elle {says} l'escalier est impropre à sa destination et qu'il a dû être étayé.
La SARL BOIS ET CIE {answers} le bois a joué par manque de chauffage.
motifs> MOTIFS DE LA DECISION
L'article 1792 du code civil rend le constructeur responsable de plein droit.
dispositif> PAR CES MOTIFS
CONDAMNE la SARL BOIS ET CIE à payer à Madame COSTA la somme de 18 900 euros.
"""
WORDS = {
    "opens": "Par conclusions du 20 juin 2023",
    "asks": "sollicite",
    "says": "soutient que",
    "answers": "réplique que",
}


def kinds_and_starts(case):
    text, marked = unmark(case)
    return [(s.kind, s.start_char) for s in read(text).sections], marked


def test_a_first_judge_under_his_court_of_appeal_is_a_first_judge():
    found, marked = kinds_and_starts(SUED)
    assert found == marked


def test_who_brings_another_before_the_judge_sues_him():
    sued = SUED.replace("l'a fait assigner aux", "a attrait Monsieur BELMONT devant le juge aux")
    found, marked = kinds_and_starts(sued)
    assert found == marked


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("opens", "Suivant conclusions signifiées le 20 juin 2023"),
        ("opens", "Au terme de ses dernières écritures"),
        ("opens", "Par voie de conclusions"),
        ("asks", "poursuit"),
        ("asks", "requiert"),
        ("asks", "postule"),
        ("asks", "entend obtenir"),
        ("asks", "souhaite que soit prononcée"),
        ("says", "expose, aux termes de ses écritures, que"),
        ("says", "fait valoir, en substance, que"),
        ("says", "explique que"),
        ("says", "plaide que"),
        ("asks", "demande, à titre principal :\n-"),
        ("asks", "forme les demandes suivantes :\n-"),
        ("asks", "veut voir prononcer :\n-"),
        ("answers", "rétorque que"),
        ("answers", "répond que"),
        ("answers", "fait observer que"),
    ],
)
def test_what_parties_say_is_told_by_many_verbs(place, words):
    found, marked = kinds_and_starts(PLEADED.format(**{**WORDS, place: words}))
    assert found == marked


@pytest.mark.parametrize(
    ("heading", "other"),
    [
        ("EXPOSE DU LITIGE", "CONTEXTE ET PROCÉDURE"),
        ("EXPOSE DU LITIGE", "DONNÉES DU LITIGE"),
        ("EXPOSE DU LITIGE", "1. Les faits et la procédure"),
        ("EXPOSE DU LITIGE", "EN FAIT :"),
        ("EXPOSE DU LITIGE", "ANTÉCÉDENTS DE LA CAUSE"),
        ("EXPOSE DU LITIGE", "E X P O S É   D U   L I T I G E"),
        ("EXPOSE DU LITIGE", "E X P O C... É D U X... I T I G E"),
        ("EXPOSE DU LITIGE", "EXP0SE DU LlTIGE"),
        ("MOTIFS DE LA DECISION", "M O T I F S"),
        ("MOTIFS DE LA DECISION", "MOTIES DE LA DECISION"),
        ("MOTIFS DE LA DECISION", "MOTIFSDELADECISION"),
        ("MOTIFS DE LA DECISION", "L'OPINION DU TRIBUNAL"),
        ("PAR CES MOTIFS", "POUR CES MOTIFS"),
        ("PAR CES MOTIFS", "PAR TOUS CES MOTIFS"),
        ("PAR CES MOTIFS", "P A R  C E S  M O T I F S"),
        ("PAR CES MOTIFS", "PAR CFS MOTIFS"),
        ("MOTIFS DE LA DECISION", "EN DROIT"),
        ("MOTIFS DE LA DECISION", "EXAMEN DES DEMANDES"),
        ("MOTIFS DE LA DECISION", "RÉPONSE DE LA JURIDICTION"),
    ],
)
def test_headings_have_many_names(heading, other):
    found, marked = kinds_and_starts(PLEADED.format(**WORDS).replace(heading, other))
    assert found == marked


UNHEADED = """
header> TRIBUNAL DE GRANDE INSTANCE DE VALMONT
JUGEMENT DU 5 DECEMBRE 2012
AFFAIRE 12/00042
parties> Monsieur Jean COSTA
4 chemin du Roy, Valmont
représenté par Me MERLE, avocat au barreau de Valmont
C/
SARL BOIS ET CIE
7 rue du Port, Valmont
représentée par Me KAHN, avocat au barreau de Valmont
header> LE TRIBUNAL AYANT LE 30 Juin 2012 ORDONNE LA CLOTURE DES DEBATS, MIS A DISPOSITION AU GREFFE
facts> EXPOSE DU LITIGE
Par acte du 14 mars 2012, Monsieur COSTA a assigné la SARL BOIS ET CIE devant ce tribunal.
moyens> Il demande, au terme de ses dernières écritures :
la condamnation de la SARL BOIS ET CIE à lui payer les sommes de :
52 318 euros correspondant aux travaux de reprise,
7 500 euros au titre du trouble de jouissance.
La SARL BOIS ET CIE conclut au rejet.
motifs> MOTIFS DE LA DECISION
L'article 1792 du code civil rend le constructeur responsable de plein droit.
dispositif> PAR CES MOTIFS
CONDAMNE la SARL BOIS ET CIE à payer à Monsieur COSTA la somme de 52 318 euros.
"""


def test_names_over_their_lawyer_and_submissions_named_behind_the_verb():
    found, marked = kinds_and_starts(UNHEADED)
    assert found == marked
