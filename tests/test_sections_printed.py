"""Sections of marked rulings (`kind> line`) printed anew: lines joined, headings misread."""

import pytest

from tests.test_sections import read, unmark
from tests.test_sections_styles import HEAD

APPEAL = (
    HEAD
    + """facts> Faits et procédure
Monsieur CHEVAL a été engagé par la SA IMPRIMERIE NOUVELLE le 3 janvier 1998 en qualité de
conducteur offset.
Licencié pour motif économique le 6 février 2009, il a saisi le conseil de prud'hommes de Lys
qui, par jugement du 14 juin 2010, l'a débouté de toutes ses demandes.
Monsieur CHEVAL a interjeté appel le 2 juillet 2010.
moyens> Prétentions des parties
Dans ses conclusions du 3 mai 2011, Monsieur CHEVAL demande à la cour d'infirmer le jugement et de
condamner la société à lui payer 40 000 euros.
La SA IMPRIMERIE NOUVELLE tient le licenciement pour régulier et conclut à la confirmation.
facts> L'affaire a été plaidée le 12 mai 2011 et mise en délibéré.
motifs> Motifs de la décision
La lettre de licenciement fait état de difficultés économiques sans préciser leur incidence sur
l'emploi du salarié.
Le licenciement est dès lors sans cause réelle et sérieuse.
dispositif> PAR CES MOTIFS
La Cour,
Infirme le jugement,
Condamne la SA IMPRIMERIE NOUVELLE à payer à Monsieur CHEVAL la somme de 30 000 euros.
"""
)
NOTHING = "Cela n'est pas discuté. "
HEADINGS = ("Faits et procédure", "Prétentions des parties", "Motifs de la décision")

CASSATION = """
header> COUR DE CASSATION
Arrêt n° 12 du 3 mai 2024, pourvoi n° K 22-12.345
parties> La société Alpha, dont le siège est à Lys, a formé le pourvoi n° K 22-12.345.
header> Après débats en l'audience publique, la Cour de cassation a rendu le présent arrêt.
facts> Faits et procédure
1. Selon l'arrêt attaqué (Lys, 6 mai 2022), la société Alpha a vendu un navire à M. Orge.
moyens> Examen du moyen
Enoncé du moyen
2. La société Alpha fait grief à l'arrêt de la condamner, alors « que le vendeur ignorait le vice. »
motifs> Réponse de la Cour
3. L'arrêt retient que la société connaissait le vice. Il en déduit que la garantie est due.
dispositif> PAR CES MOTIFS, la Cour :
REJETTE le pourvoi.
"""


def starts(text):
    return [(s.kind, s.start_char) for s in read(text).sections]


def reprinted(case, swaps):
    for old, new in swaps:
        assert old in case
        case = case.replace(old, new)
    return unmark(case)


@pytest.mark.parametrize("case", [APPEAL, CASSATION], ids=["appeal", "cassation"])
def test_lines_joined(case):
    # A text that has no lines is longer.
    text, marked = reprinted(case, [("\ndispositif>", "\n" + 60 * NOTHING + "\ndispositif>")])
    body = [row for row in marked if row[0] not in ("header", "parties")]
    assert starts(text.replace("\n", " "))[-len(body) :] == body


@pytest.mark.parametrize(
    "swaps",
    [
        [("Faits et procédure", "FAITS, PROCEDUKE ET PRETENTIONS DES PARTIES")],
        [(h, h.upper().replace("É", "E").replace("S", "5", 1)) for h in HEADINGS],
        [("Motifs de la décision", "Motlfs dc la décision")],
        [("Motifs de la décision", "SUR CF :")],
        [("Motifs de la décision", "MOTIPS")],
        [("Faits et procédure", "Falts et procédurc"), ("Prétentions", "Prétcntions")],
        [("Faits et procédure", "L E S  F A I T S  E T  L A  P R O C E D U R E")],
        [("Prétentions des parties", "M O Y E N S  E T  P R E T E N T I O N S")],
        [("Motifs de la décision", "R E P O N S E  D E  L A  C O U R")],
    ],
    ids=lambda swaps: swaps[0][1],
)
def test_headings_misread(swaps):
    text, marked = reprinted(APPEAL, swaps)
    assert starts(text) == marked


@pytest.mark.parametrize("mark", [" ", " : ", ". ", " - "])
@pytest.mark.parametrize("cast", [str, str.upper])
def test_headings_run_on(mark, cast):
    text, marked = reprinted(APPEAL, [(f"{h}\n", cast(h) + mark) for h in HEADINGS])
    assert starts(text) == marked


def test_an_order_begins_to_think_behind_its_name():
    head = """
header> TRIBUNAL DE GRANDE INSTANCE DE LYS
ORDONNANCE DE REFERE DU 3 MAI 2011
parties> DEMANDERESSE
SCI DU PARC, représentée par Me KAHN, avocat au barreau de Lys
DEFENDERESSE
SARL ORGE, non comparante
moyens> """
    body = """Attendu que la SCI DU PARC demande la condamnation de la SARL ORGE à payer 3 000 euros
et son expulsion, les loyers n'étant pas réglés ;
motifs> SUR CE :
Attendu que le bail est résilié de plein droit ;
dispositif> PAR CES MOTIFS
Condamnons la SARL ORGE à payer 3 000 euros.
"""
    text, _ = unmark(head + "ORDONNANCE " + body)
    assert [kind for kind, _ in starts(text)] == [
        *("header", "parties", "header", "moyens", "motifs", "dispositif")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "DÉCÉDÉ",
        "Décédée",
        "Monsieur Litage",
        "LES FILS",
        "M. Motiff",
        "DITS ET FAITES",
        "DEMEURANT",
    ],
)
def test_other_lines_are_no_headings(line):
    case = APPEAL.replace("comparant en personne", f"{line}\ncomparant en personne")
    text, marked = unmark(case)
    assert starts(text) == marked


@pytest.mark.parametrize(
    "line",
    [
        "Procédure collective de la société, la liquidation a été clôturée en 2010.",
        "Motifs pris de ses difficultés, la société a fermé un atelier en 2008.",
        "Demandes et réclamations du salarié lui ont été retournées en 2009.",
    ],
)
def test_a_sentence_may_begin_as_a_heading(line):
    case = APPEAL.replace("Licencié pour", f"{line}\nLicencié pour")
    text, marked = unmark(case)
    assert starts(text) == marked
