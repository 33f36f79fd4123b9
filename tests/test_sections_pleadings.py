"""Pleadings that no heading announces are told from the facts and the reasons; all is invented."""

import pytest

from tests.test_sections import read, unmark

APPEAL = """
header> COUR D'APPEL DE LYS
ARRÊT DU 14 SEPTEMBRE 2010
N° RG 09/00871
parties> APPELANTE :
Madame Sylvie COSTA
4 rue des Tilleuls, Valmont
représentée par la SCP MERLE, avoués à la cour
INTIMÉE :
S.A. MUTUALIS
12 avenue du Port, Lys
représentée par la SCP KAHN, avoués à la cour
facts> Le 4 avril 2005, Madame COSTA a souscrit un contrat garantissant sa maison contre l'incendie.
L'assureur ayant dénié sa garantie, elle l'a fait assigner par acte du 9 janvier 2008.
Par jugement du 12 mai 2009, le tribunal de grande instance de Valmont l'a déboutée.
Elle a relevé appel de cette décision le 3 juin 2009.
moyens> {pleads}
motifs> {reasons}Aux termes de l'article L. 113-1 du code des assurances, tout est couvert.
La clause litigieuse n'est pas limitée. Elle doit être réputée non écrite.
dispositif> PAR CES MOTIFS
LA COUR
Infirme le jugement et condamne la SA MUTUALIS à payer à Madame COSTA la somme de 70 000 euros.
"""
OPINIONS = """Selon l'assurée, le premier juge a inversé la charge de la preuve. C'est à l'assureur
d'établir que les conditions de l'exclusion sont réunies. À ses yeux, une facture ne suffit pas.
Pour l'assureur, au contraire, le feu est parti du conduit. La mauvaise foi est caractérisée."""
LAW = """Madame COSTA sollicite la réformation du jugement. Elle rappelle qu'une exclusion doit être
limitée. Or la police vise le défaut d'entretien sans précision. Il s'ensuit que l'assureur ne peut
s'en prévaloir. Tel n'est pas le cas. Il convient d'y ajouter le relogement.
La SA MUTUALIS réplique que la clause est claire. En l'espèce, le conduit était obstrué. Il résulte
de l'enquête qu'il n'était pas entretenu."""
NUMBERED = """L'appelante développe les moyens suivants :
1) La clause est nulle. En droit, une exclusion doit être formelle. Il y a donc lieu de l'écarter.
2) La preuve n'est pas rapportée. Il appartient à l'assureur d'établir le défaut de ramonage.
L'intimée s'y oppose. Le conduit n'était pas entretenu, ainsi qu'il résulte de l'enquête."""
SPEAKERS = """Mme COSTA :
Elle conclut à l'infirmation du jugement. La clause est nulle. Le feu est d'origine électrique.
La SA MUTUALIS :
Confirmation. La clause est opposable. Le défaut d'entretien est établi."""
POSTS = """Madame COSTA réclame, outre la réformation du jugement :
Reconstruction de la toiture : 61 000 €
Mobilier : 17 100 €
La SA MUTUALIS propose à titre subsidiaire :
Reconstruction : 42 700 €"""

PRESENT = """Madame COSTA tient la société pour responsable. La police couvrait le sinistre.
Preuve en est la lettre de l'agent. La valeur à neuf est due.
La SA MUTUALIS, qui s'étonne de ces griefs, nie toute obligation. Le conduit était obstrué."""
ORDINALS = """L'appelante articule plusieurs critiques.
En premier lieu, la police n'a pas été lue.
En second lieu, aucune notice ne lui a été remise.
La SA MUTUALIS réfute chacun de ces points. La notice était jointe à la police."""


@pytest.mark.parametrize("reasons", ["MOTIFS DE LA DÉCISION\n", "Sur quoi, la cour,\n", ""])
@pytest.mark.parametrize(
    "pleads",
    [
        pytest.param(OPINIONS, id="opinions"),
        pytest.param(LAW, id="law"),
        pytest.param(NUMBERED, id="numbered"),
        pytest.param(SPEAKERS, id="speakers"),
        pytest.param(POSTS, id="posts"),
        pytest.param(PRESENT, id="present"),
        pytest.param(ORDINALS, id="ordinals"),
    ],
)
def test_pleadings_without_a_heading(pleads: str, reasons: str) -> None:
    text, spans = unmark(APPEAL.format(pleads=pleads, reasons=reasons))
    found = [(s.kind, s.start_char) for s in read(text).sections]
    assert found == [(kind, start) for kind, start, *_ in spans]


HEAD_BY_HEAD = """
header> COUR D'APPEL DE LYS
ARRÊT DU 14 SEPTEMBRE 2021
parties> APPELANT :
M. Paul MARTEL, représenté par Me MERLE, avocat au barreau de Lys
INTIMÉE :
SA ALPHA, représentée par Me KAHN, avocat au barreau de Lys
header> COMPOSITION DE LA COUR : Mme PERRET, présidente
facts> FAITS ET PROCÉDURE
Le 3 mai 2015, les parties ont conclu un contrat portant sur divers travaux.
Par jugement du 2 février 2020, le tribunal a débouté M. MARTEL, qui a relevé appel le 3 mars 2020.
moyens> Dans ses conclusions du 3 mai 2021, M. MARTEL demande que le jugement soit infirmé.
La SA ALPHA sollicite la confirmation du jugement.
motifs> MOTIFS
La cour, liée par le dispositif des conclusions, statuera dans l'ordre des demandes.
moyens> {title}
{first}
{second}
motifs> {answer}
La preuve des désordres est rapportée par les constats produits.
dispositif> PAR CES MOTIFS
Infirme le jugement.
"""
GRIEF = """le délai n'a commencé à courir qu'à compter de la découverte du dommage, à la date où
le rapport lui a été remis, et que les pièces versées aux débats par les parties l'établissent
sans qu'aucune contestation sérieuse puisse y être opposée"""


@pytest.mark.parametrize("title", ["2. Sur la prescription", "La prescription :"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("M. MARTEL soutient que {}.", "En réponse, la SA ALPHA réplique que {}."),
        ("Selon M. MARTEL, {}.", "Selon la SA ALPHA, {}."),
        (
            "Au soutien de sa demande, M. MARTEL fait observer que {}.",
            "Au soutien de sa défense, la SA ALPHA fait observer que {}.",
        ),
        ("M. MARTEL rappelle que {}. Il estime que c'est à tort.", "La SA ALPHA relève que {}."),
    ],
)
@pytest.mark.parametrize("answer", ["En l'espèce, le rapport est du 3 mai.", "Sur ce, la cour :"])
def test_what_is_pleaded_of_a_point(title: str, first: str, second: str, answer: str) -> None:
    first, second = first.format(GRIEF), second.format(GRIEF)
    case = HEAD_BY_HEAD.format(title=title, first=first, second=second, answer=answer)
    text, spans = unmark(case)
    found = [(s.kind, s.start_char) for s in read(text).sections]
    within = text.index(first)
    # A title that no number tells stays with what stands above it.
    begun = text.index(title)
    above = within if title.endswith(":") else begun
    assert found == [(kind, above if start == begun else start) for kind, start in spans]


def test_an_argument_begins_within_the_paragraph_that_opens_a_point() -> None:
    told = "Le tribunal a appliqué un taux de trois pour cent."
    first, second = f"M. MARTEL soutient que {GRIEF}.", f"La SA ALPHA réplique que {GRIEF}."
    case = HEAD_BY_HEAD.format(
        title="2. Sur le taux", first=f"{told} {first}", second=second, answer="En l'espèce, oui."
    )
    text, _ = unmark(case)
    moyens = [s.start_char for s in read(text).sections if s.kind == "moyens"]
    assert moyens[-1] == text.index(first)


@pytest.mark.parametrize(
    "others",
    [
        "L'inspecteur du travail relève que {}.",
        "Le contrat de la SA ALPHA rappelle que {}.",
        "La lettre de licenciement rappelle que {}.",
        "Selon Mme VERT, voisine des parties, {}.",
        "Selon la commune intention des parties, {}.",
        "Selon Mme ROUX, expert, {}.",
    ],
)
def test_what_others_say_of_a_point_is_reasoned(others: str) -> None:
    first, second = (f"{who} que {GRIEF}." for who in ("M. MARTEL soutient", "La SA ALPHA oppose"))
    answer = others.format(GRIEF)
    case = HEAD_BY_HEAD.format(title="2. Sur le délai", first=first, second=second, answer=answer)
    text, spans = unmark(case)
    assert [(s.kind, s.start_char) for s in read(text).sections] == spans


@pytest.mark.parametrize(
    "items",
    [
        "1) infirmer le jugement\n2) à Mme COSTA, 900 euros\n3) les dépens",
        "1. l'infirmation du jugement\n2. une somme de 900 euros\n3. Sur les dépens, leur partage",
        "a) la somme de 900 euros\nb) subsidiairement, une expertise",
    ],
)
def test_the_last_items_of_a_list_are_no_titles_of_the_reasons(items: str) -> None:
    pleads = f"Madame COSTA demande à la cour :\n{items}"
    text, spans = unmark(APPEAL.format(pleads=pleads, reasons="MOTIFS DE LA DÉCISION\n"))
    assert [(s.kind, s.start_char) for s in read(text).sections] == spans


@pytest.mark.parametrize(
    "pleads",
    [
        "- d'infirmer le jugement,\n- 900 euros.",
        "1) d'infirmer le jugement\n2) 900 euros\n",
        "a) d'infirmer le jugement\nb) 900 euros\n",
    ],
)
def test_a_title_over_the_reasons_is_theirs(pleads: str) -> None:
    pleads = f"Madame COSTA demande à la cour :\n{pleads}"
    title = "1) Sur la clause\nSUR CE,\n"
    text, spans = unmark(APPEAL.format(pleads=pleads, reasons=title))
    assert [(s.kind, s.start_char) for s in read(text).sections] == spans
