"""The decision under review, of several that the head or the facts tell."""

import datetime as dt

import pytest

from arret_extract import extract

HEAD = (
    "COUR D'APPEL DE PAU\nChambre civile\n\n{head}ARRÊT DU 3 MAI 2014\n\nN° RG 12/00007\n\n{below}"
    "APPELANTE :\n\nS.A.R.L. ORGE\n\nINTIMÉ :\n\nMonsieur Luc ROC\n\n"
)
FACTS = (
    "FAITS ET PROCÉDURE\n\n{}\n\nMOTIFS\n\nLa demande est fondée.\n\nPAR CES MOTIFS\n\nLa cour,\n\n"
)
END = "Infirme le jugement en toutes ses dispositions ;\n\nLe greffier      Le président\n"
APPEAL = "Par déclaration du 9 juin 2012, la société ORGE a interjeté appel de ce jugement."
JUDGED = "Par jugement du 12 mars 2012, le tribunal d'instance de Dax a condamné la société ORGE."


def decision_of(facts="", head="", below=""):
    text = HEAD.format(head=head, below=below) + FACTS.format(facts) + END
    return extract(text, model="none").decision


@pytest.mark.parametrize(
    "facts",
    [
        f"{JUDGED}\n\n{APPEAL}\n\nPar jugement du 4 mai 2013, le tribunal de commerce de Bayonne a "
        "prononcé la liquidation judiciaire de la société ORGE.",
        "Par jugement du 4 mai 2010, le tribunal de commerce de Bayonne a ouvert le redressement "
        f"judiciaire de la société BLÉ.\n\n{JUDGED}\n\n{APPEAL}",
        "Par jugement du 4 mai 2010, le tribunal correctionnel de Bayonne a déclaré M. ROC coupable"
        f" de blessures involontaires.\n\n{JUDGED}\n\n{APPEAL}",
        "Par un premier jugement avant dire droit du 4 mai 2010, le tribunal d'instance de Dax a "
        f"ordonné une expertise.\n\n{JUDGED}\n\n{APPEAL}",
        "Suivant jugement contradictoire en date du 12 mars 2012, auquel il est renvoyé pour un"
        f" plus ample exposé des faits, le tribunal d'instance de Dax a condamné ORGE.\n\n{APPEAL}",
        "Par jugement du 4 mai 2010, le tribunal correctionnel de Bayonne a relaxé M. ROC.\n\nPar "
        "jugement rendu le 12 mars 2012, dont appel, le tribunal d'instance de Dax a condamné la "
        "société ORGE.",
        "La société ORGE a, le 9 juin 2012, interjeté appel d'un jugement rendu le 12 mars 2012"
        " par le tribunal d'instance de Dax.\n\nPar ordonnance du 4 mai 2013, le juge de"
        " l'exécution de Bayonne a autorisé une saisie.",
        f"{JUDGED}\n\nLa société ORGE a relevé appel de cette décision le 9 juin 2012.",
        f"{JUDGED}\n\nLa société ORGE a fait appel du jugement le 9 juin 2012.",
        "M. ROC a saisi le tribunal d'instance de Dax. Par jugement du 12 mars 2012, le tribunal a "
        f"condamné la société ORGE, en liquidation ouverte à Bayonne.\n\n{APPEAL}",
    ],
)
def test_of_decisions_told_the_last_before_the_appeal_is_under_review(facts):
    decision = decision_of(facts)
    assert decision.appealed_date == dt.date(2012, 3, 12)
    assert decision.appealed_court == "tribunal d'instance de Dax"


@pytest.mark.parametrize(
    "facts",
    [
        "Par jugement du 20 mars 2012, le tribunal de commerce de Bayonne a placé ORGE en"
        f" sauvegarde.\n\n{APPEAL}",
        "Par jugement du 20 mars 2012, le tribunal administratif de Pau a annulé le permis."
        f"\n\n{APPEAL}",
        f"{APPEAL}\n\nElle invoque un jugement du 8 janvier 2009 du tribunal d'instance de Pau,"
        " dont appel a été rejeté.",
        "Le 20 mars 2012, le tribunal d'instance de Dax a rectifié son jugement par décision du 20"
        f" mars 2012.\n\n{APPEAL}",
    ],
)
def test_what_is_told_of_another_case_is_not_under_review(facts):
    decision = decision_of(f"{JUDGED}\n\n{facts}")
    assert decision.appealed_date == dt.date(2012, 3, 12)
    assert decision.appealed_court == "tribunal d'instance de Dax"


def test_an_order_confirmed_before_is_not_under_review():
    decision = decision_of(
        "Par ordonnances des 4 mai 2011 et 5 juin 2011, dont la première a été confirmée en appel"
        " le 7 mai 2011, le juge des référés du tribunal d'instance de Dax a prolongé la"
        f" mesure.\n\n{JUDGED}\n\n{APPEAL}"
    )
    assert decision.appealed_date == dt.date(2012, 3, 12)


@pytest.mark.parametrize(
    "told",
    [
        "Décision déférée à la Cour : Jugement du 12 mars 2008 - Tribunal d'instance de"
        " Dax\n\nArrêt rendu le 4 mai 2010 par la Cour d'appel de Bordeaux\n\nArrêt de la Cour de"
        " cassation en date du 5 juin 2012\n\n",
        "Jugement du Tribunal d'instance de Dax du 12 mars 2008, RG n° 07/00012\nArrêt de la cour "
        "d'appel de Bordeaux du 4 mai 2010, RG n° 08/04567\nArrêt de la Cour de cassation du 5"
        " juin 2012, pourvoi n° 10-12.345\n\n",
    ],
)
@pytest.mark.parametrize("place", ["head", "below"])
def test_sent_back_the_ruling_has_not_the_day_of_the_one_quashed(told, place):
    decision = decision_of(f"{JUDGED}\n\n{APPEAL}".replace("2012", "2008"), **{place: told})
    assert decision.decision_date == dt.date(2014, 5, 3)
    assert decision.appealed_date == dt.date(2008, 3, 12)
    assert decision.appealed_court == "tribunal d'instance de Dax"


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("Jugement rendu par le tribunal d'instance de Dax le 12 mars 2012, enregistré au"
         " répertoire général sous le n° 11/00123", "11/00123"),
        ("Décision déférée du 12 mars 2012 - TRIBUNAL D'INSTANCE DE DAX - 11-11-000123",
         "11-11-000123"),
        ("Décision déférée du 12 mars 2012 - TRIBUNAL D'INSTANCE DE DAX - F 11/00123", "F11/00123"),
        ("Décision déférée à la Cour : 12 mars 2012\nTRIBUNAL D'INSTANCE DE DAX\n2011F00123",
         "2011F00123"),
        ("Décision déférée à la Cour : jugement rendu le 12 mars 2012 par le tribunal d'instance"
         " de Dax (RG : F 11/00123)", "F11/00123"),
    ],
)  # fmt: skip
def test_number_of_the_case_under_review(told, number):
    facts = (
        "La société ORGE a interjeté appel d'un jugement rendu le 12 mars 2012 par le tribunal "
        "d'instance de Dax qui l'a condamnée."
    )
    assert decision_of(facts, below=f"{told}\n\n").appealed_rg == number


@pytest.mark.parametrize(
    "told",
    [
        "Par jugement du 3 mai 2009 (RG n° 08/04567), le tribunal de Pau a statué.",
        "La contrainte n° 09/12345 du 3 mars 2009 a été signifiée.",
        "Le dossier n° 08/12345 du permis de construire a été déposé.",
        "L'affaire a été plaidée devant la première chambre civile du tribunal de Pau.",
        "Le premier juge, statuant par défaut, a condamné la société ORGE.",
        "L'expertise n'a pas été réalisée contradictoirement.",
    ],
)
@pytest.mark.parametrize("number", ["N° RG 12/00007", "N° 12/00007", "MINUTE N° 234\n\n12/00007"])
def test_what_the_facts_tell_near_a_short_head_is_of_another_ruling(told, number):
    head = HEAD.replace("Chambre civile", "").format(head="", below="")
    text = head.replace("N° RG 12/00007", number) + FACTS.format(told)
    text = text.replace("La cour,", "La cour, statuant par arrêt réputé contradictoire,")
    decision = extract(text + END, model="none").decision
    assert decision.rg_numbers == ("12/00007",)
    assert decision.decision_number == ("234" if "234" in number else None)
    assert decision.chamber is None
    assert decision.adversarial == "repute_contradictoire"


def test_no_name_begins_where_the_head_is_cut():
    ruling = HEAD.format(head="", below="") + FACTS.format(JUDGED) + END
    for length in range(40):
        text = ruling.replace("La demande", "x" * (1_480 - len(ruling) + length) + "\n\nLa demande")
        found = extract(text.replace("Le greffier      ", "LA GREFFIÈRE      "), model="none")
        assert [m.name for m in found.court_members] == []


def test_the_number_that_another_sentence_tells_of_the_same_day():
    ruling = extract(
        "COUR ADMINISTRATIVE D'APPEL DE DOUAI\nN° 12DA01388\nlecture du 29 avril 2014\n"
        "REPUBLIQUE FRANCAISE\nAU NOM DU PEUPLE FRANCAIS\n\nVu la requête présentée pour Mme A ;"
        " Mme A demande à la cour :\n1°) de réformer le jugement n° 1001877 du 5 juillet 2012 par"
        " lequel le tribunal administratif d'Amiens a limité à 6 000 euros la somme due ;\n\n"
        "Considérant ce qui suit :\n\nDÉCIDE :\n\nArticle 1er : Le jugement du tribunal"
        " administratif d'Amiens du 5 juillet 2012 est réformé.\n",
        model="none",
    )
    assert ruling.decision.appealed_rg == "1001877"
