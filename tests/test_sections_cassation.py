"""Sections of rulings of the Cour de cassation and orders of its premier président; invented."""

import pytest

from tests.test_sections import begun, read, unmark

ANSWERED = """
header> COUR DE CASSATION
Audience publique du 4 juin 2024
Pourvoi n° Y 23-10.011
parties> La société Alpha, dont le siège est 3 rue Foch, a formé un pourvoi contre l'arrêt rendu le
3 mai 2022 par la cour d'appel de Lys.
header> Sur le rapport de M. Belin, conseiller, la Cour a rendu le présent arrêt.
motifs> Désistement partiel
1. Il est donné acte à la société Alpha du désistement de son pourvoi contre M. B.
facts> Faits et procédure
2. Selon l'arrêt attaqué, la société Alpha a loué un local à M. A.
motifs> Examen des moyens
Sur les deux premiers moyens
3. En application de l'article 1014, alinéa 2, du code de procédure civile, il n'y a pas lieu de
statuer par une décision spécialement motivée sur ces moyens.
moyens> Sur le troisième moyen
Enoncé du moyen
4. La société Alpha fait grief à l'arrêt de la condamner, alors « que le bail était échu ».
motifs> Réponse de la Cour
5. Le moyen n'est pas fondé.
dispositif> PAR CES MOTIFS, la Cour :
REJETTE le pourvoi.
"""

ADMISSIBLE = """
header> COUR DE CASSATION
Pourvoi n° H 24-80.113
parties> M. A a formé un pourvoi contre l'arrêt de la cour d'appel de Lys du 3 mai 2023.
header> Sur le rapport de M. Belin, conseiller, la Cour a rendu le présent arrêt.
facts> Faits et procédure
1. Il résulte de l'arrêt attaqué et des pièces de procédure ce qui suit.
2. M. A a été condamné pour escroquerie.
motifs> Examen de la recevabilité du mémoire personnel
3. Ce mémoire ne porte pas la signature du demandeur. Il est irrecevable.
dispositif> PAR CES MOTIFS, la Cour :
REJETTE le pourvoi.
"""

QUESTION = """
header> COUR DE CASSATION
Pourvoi n° H 24-40.013
header> Sur le rapport de M. Belin, conseiller, la Cour a rendu le présent arrêt.
facts> Faits et procédure
1. Mme A a saisi le conseil de prud'hommes de Lys d'une demande de rappel de salaire.
moyens> Enoncé de la question prioritaire de constitutionnalité
2. Par jugement du 3 mai 2024, le conseil de prud'hommes a transmis une question ainsi rédigée :
« L'article L. 1234-1 du code du travail porte-t-il atteinte à l'égalité ? »
motifs> Examen de la question prioritaire de constitutionnalité
3. La question posée ne présente pas un caractère sérieux.
dispositif> PAR CES MOTIFS, la Cour :
DIT n'y avoir lieu de renvoyer la question au Conseil constitutionnel.
"""

STRUCK = """
header> COUR DE CASSATION
Première présidence
Pourvoi n° : H 23-13.913
ORDONNANCE
parties> ENTRE :
Mme Nina COSTA, ayant la SCP Merle pour avocat à la Cour de cassation,
ET :
la société Alpha, ayant la SCP Kahn pour avocat à la Cour de cassation,
header> Paul Belin, conseiller délégué par le premier président, a rendu l'ordonnance suivante :
{visas}
dispositif> EN CONSÉQUENCE :
La requête en radiation est rejetée.
Fait à Paris, le 5 mai 2024
Le greffier,
"""
ASKED = """
moyens> Vu la requête du 3 mars 2024 par laquelle Mme Nina COSTA demande, par application de
l'article 1009-1 du code de procédure civile, la radiation du pourvoi formé par la société Alpha ;
Vu les observations développées en défense à la requête ;
Vu l'avis de Anne Perret, avocat général, recueilli lors des débats ;
facts> Par un arrêt du 4 juin 2023, la cour d'appel de Lys a condamné la société Alpha à payer
20 000 euros à Mme Nina COSTA.
moyens> Celle-ci a déposé une requête aux fins de radiation en soutenant que rien n'a été payé.
motifs> Il ressort des productions que la société Alpha a consigné la somme.
"""
PERISHED = """
facts> Vu l'ordonnance du 3 mars 2021 prononçant la radiation du pourvoi ;
motifs> Vu l'article 1009-2 du code de procédure civile ;
Il n'est justifié d'aucun acte manifestant la volonté d'exécuter la décision attaquée.
"""

OLD = """
header> COUR DE CASSATION
Audience publique du 12 mars 1991
N° de pourvoi : 89-14.021
moyens> Sur le moyen unique, pris en ses deux branches :
facts> Attendu, selon l'arrêt attaqué (Lys, 3 mars 1989), que M. X... a vendu à M. Y... un fonds
de commerce ; que l'acquéreur a assigné le vendeur en nullité de la vente ;
moyens> Attendu que M. Y... fait grief à l'arrêt de l'avoir débouté, alors, selon le moyen, que
le dol était établi ;
motifs> Mais attendu que la cour d'appel a souverainement estimé que les manoeuvres n'étaient pas
prouvées ; que le moyen ne peut être accueilli ;
dispositif> PAR CES MOTIFS :
REJETTE le pourvoi
"""

QUASHED = """
header> COUR DE CASSATION
Audience publique du 12 mars 1991
N° de pourvoi : 89-14.022
motifs> Sur le moyen unique :
Vu l'article 1147 du code civil ;
facts> Attendu, selon l'arrêt attaqué (Lys, 3 mars 1989), que M. X... a vendu un fonds ;
que l'acquéreur a assigné le vendeur ;
motifs> Attendu que, pour rejeter la demande, l'arrêt retient que le dol n'est pas prouvé ;
Qu'en statuant ainsi, la cour d'appel a violé le texte susvisé ;
dispositif> PAR CES MOTIFS :
CASSE ET ANNULE l'arrêt
"""
TRANSMITTED = """
header> ARRÊT DE LA COUR DE CASSATION, CHAMBRE CRIMINELLE,
DU 11 MAI 2022
moyens> 1. La question prioritaire de constitutionnalité est ainsi rédigée :
Les dispositions de l'article 3 sont-elles contraires à la Constitution ?
motifs> 2. La disposition législative contestée est applicable à la procédure.
3. La question, ne portant pas sur l'interprétation d'une disposition, n'est pas nouvelle.
dispositif> PAR CES MOTIFS, la Cour :
DIT N'Y AVOIR LIEU À RENVOYER la question
"""
CAPITALS = """
header> COUR DE CASSATION
moyens> SUR LE MOYEN UNIQUE : ATTENDU QU'IL EST FAIT GRIEF A L'ARRET D'AVOIR CONDAMNE X..., AUX \
MOTIFS QUE LA FAUTE EST PROUVEE, ALORS QUE LA COUR D'APPEL N'A PAS REPONDU ;
motifs> MAIS ATTENDU QUE LA COUR D'APPEL A REPONDU ;
dispositif> PAR CES MOTIFS : REJETTE LE POURVOI
"""

ANNEXED = """
header> COUR DE CASSATION
Audience publique du 12 mars 2014
N° de pourvoi : 13-14.022
moyens> Sur le moyen unique :
facts> Attendu, selon les arrêts attaqués (Lys, 3 mars 2012), que M. X... a été engagé ;
moyens> Attendu que M. X... reproche aux arrêts de le débouter ;
motifs> Mais attendu que la cour d'appel a répondu ;
dispositif> PAR CES MOTIFS :
REJETTE les pourvois ;
Ainsi fait et jugé en audience publique du douze mars deux mille quatorze.
"""
CRIMINAL = """
header> Cour de cassation
Chambre criminelle
a rendu l'arrêt suivant :
Sur le rapport de M. Roc, conseiller ;
Statuant sur le pourvoi formé par Luc X..., contre l'arrêt qui l'a condamné ;
moyens> Sur le moyen unique, pris de la violation de l'article 3 du code pénal ;
" en ce que l'arrêt attaqué a déclaré Luc X... coupable ;
" alors que le retard n'est pas un détournement ;
motifs> Attendu que l'arrêt a caractérisé le délit ;
D'où il suit que le moyen ne saurait être accueilli ;
dispositif> REJETTE le pourvoi ;
"""


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(ANSWERED, id="grounds_that_are_not_stated"),
        pytest.param(ADMISSIBLE, id="whether_a_pleading_is_admissible"),
        pytest.param(QUESTION, id="question_of_constitutionality"),
        pytest.param(STRUCK.format(visas=ASKED.strip()), id="order_on_a_petition"),
        pytest.param(STRUCK.format(visas=PERISHED.strip()), id="order_of_the_court_itself"),
        pytest.param(OLD, id="facts_under_the_title_of_the_ground"),
        pytest.param(QUASHED, id="facts_below_the_text_applied"),
        pytest.param(ANNEXED, id="facts_of_several_rulings_attacked"),
        pytest.param(CRIMINAL, id="reasons_below_grounds"),
        pytest.param(TRANSMITTED, id="a_question_transmitted"),
        pytest.param(CAPITALS, id="no_heading_in_running_capitals"),
    ],
)
def test_sections_begin_where_marked(case):
    text, marked = unmark(case)
    assert begun(text) == marked


def test_annexes_begin_on_the_last_line():
    text, marked = unmark(ANNEXED)
    annexed = f"{text.rstrip()} MOYEN ANNEXE au présent arrêt\nMoyen produit par Me Pic"
    assert begun(annexed) == [*marked, ("annexes", annexed.index("MOYEN ANNEXE"))]


def test_zones_of_titles_and_of_what_is_settled_first():
    rows = [(s.kind, s.judilibre_zone) for s in read(unmark(ANSWERED)[0]).sections]
    assert rows[3:8] == [
        ("motifs", "introduction"),
        ("facts", "expose"),
        ("motifs", "moyens"),
        ("motifs", "motivations"),
        ("moyens", "moyens"),
    ]
