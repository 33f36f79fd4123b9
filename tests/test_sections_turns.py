"""Sections: where one begins that nothing announces, or a title in the ruling's own words."""

import pytest

from tests.test_sections import begun, unmark

HEAD = """
header> COUR D'APPEL DE VALMONT
ARRÊT DU 3 MAI 2010
parties> APPELANTE :
SA BRISE, 2 rue du Lac à Valmont
représentée par Me Lune, avoué
INTIMÉ :
M. Paul ROCHE, demeurant à Valmont
représenté par Me Soleil, avoué
header> COMPOSITION DE LA COUR :
Mme Orme, présidente, M. Pin, conseiller
Arrêt contradictoire, prononcé par mise à disposition au greffe.
"""
FACTS = """
La société BRISE a vendu le 4 mars 2006 à M. ROCHE une voiture. Une panne est survenue en mai.
Par jugement du 3 mars 2008, le tribunal a condamné la société à restituer 8 000 euros.
{appeal}
"""
ORDERS = """
dispositif> PAR CES MOTIFS
La cour,
Confirme le jugement ;
"""
CLAIM = "La société BRISE demande à la cour d'infirmer le jugement."
ANSWER = "M. ROCHE conclut à la confirmation du jugement."


def check(facts="", appeal="La société a relevé appel.", claims=(CLAIM, ANSWER), reasons=""):
    """The sections of an appeal put together from these parts begin where they are marked."""
    told = "facts> " + facts + FACTS.format(appeal=appeal).lstrip()
    case = HEAD + told + "moyens> " + "\n".join(claims) + "\nmotifs> " + reasons + ORDERS
    text, starts = unmark(case)
    assert begun(text) == starts


@pytest.mark.parametrize(
    "title",
    [
        "L'ACCIDENT ET LE JUGEMENT",
        "I - LE BAIL ET LE COMMANDEMENT",
        "DE QUOI IL S'AGIT",
        "CE QUI A ÉTÉ JUGÉ",
        "SUR LES FAITS ET LA PROCÉDURE",
        "EXPOSÉ PRÉALABLE",
    ],
)
def test_title_over_the_facts(title):
    check(facts=title + "\n", reasons="MOTIFS\nLe vice était caché.")


@pytest.mark.parametrize(
    "line", ["LE JUGEMENT SUIVANT A ÉTÉ RENDU", "L'AFFAIRE A ÉTÉ PLAIDÉE LE 3 MARS", "ARRÊT"]
)
def test_last_line_of_the_header(line):
    case = HEAD + line + "\nfacts> " + FACTS.format(appeal="Appel a été relevé.").lstrip()
    text, starts = unmark(case + "moyens> " + CLAIM + "\nmotifs> MOTIFS\nLe vice existe." + ORDERS)
    assert begun(text) == starts


@pytest.mark.parametrize(
    "title",
    [
        "LES DIRES ET MOYENS",
        "CE QUE DEMANDENT LES PARTIES",
        "LA DISCUSSION DES PARTIES",
        "EXPOSÉ DES MOYENS",
    ],
)
def test_title_over_the_claims(title):
    check(claims=(title, CLAIM, ANSWER), reasons="MOTIFS\nLe vice était caché.")


@pytest.mark.parametrize(
    "title",
    [
        "III - CE QUE DÉCIDE LA COUR",
        "LA DÉCISION ET SES MOTIFS",
        "L'EXAMEN DES MOYENS",
        "LA DÉCISION DE LA COUR ET SES MOTIFS",
    ],
)
def test_title_over_the_reasons(title):
    listed = ("La société BRISE demande :", "1) l'infirmation du jugement", "2) 500 euros de frais")
    check(claims=listed, reasons=title + "\nAttendu que le vice était caché ;")


@pytest.mark.parametrize(
    "claim",
    [
        "La société voudrait que le jugement soit mis à néant.",
        "Est sollicitée par l'appelante la réformation du jugement.",
        "La société fait grief au jugement d'avoir retenu sa faute.",
        "La société se plaint de ce que le tribunal a écarté le rapport.",
        "La société BRISE fait plaider que le vice était apparent.",
    ],
)
def test_claims_that_no_heading_announces(claim):
    check(claims=(claim, ANSWER), reasons="MOTIFS\nLe vice était caché.")


@pytest.mark.parametrize(
    "reasons",
    [
        "L'appel, formé dans le mois de la signification, est recevable. L'expert le note.",
        "Le débat se réduit à une question : le vice existait-il ? Il faut répondre oui.",
        "De l'entretien de la voiture, il n'existe aucune trace. L'expert le note.",
        "Nul ne conteste la régularité de l'appel. L'expert le note.",
        "Qui réclame l'exécution d'une obligation la prouve. L'expert le note.",
        "C'est par de justes motifs que le tribunal a statué. L'expert le note.",
    ],
)
@pytest.mark.parametrize(
    "answer", [ANSWER, "Pour M. ROCHE, le jugement n'appelle aucune critique."]
)
def test_reasons_that_no_heading_announces(reasons, answer):
    check(claims=(CLAIM, answer), reasons=reasons)


@pytest.mark.parametrize(
    "argued",
    [
        "L'action est prescrite.\nReste à savoir qui a signé.\nCe moyen n'est pas sérieux.",
        "C'est à tort que le tribunal a retenu une faute.\nLa garantie n'est pas due.",
        "Le premier juge a justement écarté le rapport.\nNul ne conteste la signature.",
    ],
)
def test_arguments_are_no_reasons_where_a_heading_announces_these(argued):
    claims = ("MOYENS DES PARTIES", "La société BRISE soutient que :", *argued.splitlines() * 3)
    check(claims=claims, reasons="MOTIFS\nLe vice était caché.")


@pytest.mark.parametrize(
    "appeal",
    [
        "La société a déféré cette décision à la cour.",
        "Appel de cette décision a été interjeté par la société.",
        "Ce jugement a fait l'objet d'un appel de la société.",
        "La société a saisi la cour par déclaration du 2 avril 2008.",
    ],
)
def test_what_was_said_before_the_appeal_is_no_claim(appeal):
    letter = "M. ROCHE a reçu une lettre.\nLe vendeur y soutient que la garantie est échue.\n"
    check(facts="LES FAITS\n" + letter, appeal=appeal, reasons="MOTIFS\nLe vice était caché.")


@pytest.mark.parametrize(
    "absent",
    [
        "La MUTUELLE, à qui l'appel a été dénoncé, ne s'est pas fait représenter. Il sera donc "
        "statué par décision réputée contradictoire.",
        "La MUTUELLE n'est ni présente ni représentée.",
        "La MUTUELLE, citée à personne, est défaillante.",
    ],
)
def test_who_did_not_come_ends_the_claims(absent):
    check(claims=(CLAIM, ANSWER, "facts> " + absent), reasons="SUR CE\nLe vice était caché.")


def test_a_writ_for_a_party_claims_nothing():
    text, starts = unmark("""
header> TRIBUNAL DE COMMERCE DE VALMONT
ORDONNANCE DE RÉFÉRÉ DU 3 MAI 2006
parties> ENTRE :
La société BRISE, représentée par Me Lune, avocat
ET :
M. Paul ROCHE, non comparant
facts> LES FAITS
La société BRISE a donné son fonds en location le 3 janvier 2006.
Une assignation devant nous a été délivrée à M. ROCHE pour lui-même et au siège de sa société.
moyens> CE QUI NOUS EST DEMANDÉ
La société BRISE nous prie de constater la résiliation.
motifs> SUR CE, NOUS, JUGE DES RÉFÉRÉS
Le bail est produit.
dispositif> PAR CES MOTIFS
Constatons la résiliation ;
""")
    assert begun(text) == starts


@pytest.mark.parametrize("between", ["", "ENTRE\n"])
def test_a_role_below_its_name(between):
    first = "parties> " + between + "Monsieur Luc ALMA\n4 rue du Puits à Valmont\n"
    text, starts = unmark(f"""
header> CONSEIL DE PRUD'HOMMES DE VALMONT
JUGEMENT DU 3 MAI 2011
{first}DEMANDEUR
assisté de Me Lune, avocat au barreau de Valmont
SARL BRISE
DÉFENDERESSE
représentée par Me Soleil, avocat au barreau de Valmont
facts> LES FAITS
Monsieur ALMA a été engagé le 3 mai 2005.
moyens> Monsieur ALMA demande 500 euros.
motifs> MOTIFS
La faute est établie.
dispositif> PAR CES MOTIFS
Le conseil déboute Monsieur ALMA.
""")
    assert begun(text) == starts


def test_maxims_and_clauses_are_nobodys_speech():
    maxim = (
        "7. Qui réclame l'exécution d'une obligation en apporte la preuve, et qui s'en prétend "
        "libéré justifie de son paiement ; le bail est versé aux débats, et ni le prix convenu ni "
        "les deux échéances de novembre et de mars ne sont discutés en leur principe par quiconque."
    )
    clause = (
        "8. Puisque le bailleur réclame cette somme dans le compte annexe, où il l'a portée le 3 "
        "décembre sans la retirer de l'arriéré qu'il poursuit par ailleurs, elle doit sortir de "
        "celui-ci, dont le montant, arrêté au jour de la mise en demeure, est donc moindre que ne "
        "l'indique le décompte que les deux parties ont produit et débattu à l'audience."
    )
    check(reasons="\n".join(("III - MOTIFS", "A. Les fermages", maxim, clause, maxim, clause)))
