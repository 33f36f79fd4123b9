"""What is under review, and the ruling's own number, as few heads tell them."""

import datetime as dt

import pytest

from arret_extract import extract

PARTIES = "APPELANTE :\nS.A.R.L. ORGE\n\nINTIMÉ :\nMonsieur Luc ROC\n\n"
END = (
    "MOTIFS\nLa demande est fondée.\n\nPAR CES MOTIFS\nStatuant contradictoirement,\n"
    "Confirme le jugement.\n\nLe greffier      Le président\n"
)
DAY = dt.date(2009, 3, 12)


def decision_of(head, facts="M. ROC a vendu un camion."):
    text = f"{head}\n\n{PARTIES}FAITS ET PROCÉDURE\n{facts}\n\n{END}"
    return extract(text, model="none").decision


FEES = "COUR D'APPEL DE PAU\n{}\nORDONNANCE DU 5 MAI 2010\nN° RG 09/02345"
TAXED = [
    "Par décision du 12 mars 2009, le bâtonnier de l'ordre des avocats au barreau de Dax, saisi le"
    " 4 novembre 2008, a fixé les honoraires à 900 euros.",
    "Saisi le 4 novembre 2008, le bâtonnier de l'ordre des avocats du barreau de Dax a fixé les"
    " honoraires par une ordonnance de taxe en date du 12 mars 2009.",
    "M. ROC a contesté la décision rendue le 12 mars 2009 par la bâtonnière de l'ordre des avocats"
    " de Dax. Le tribunal judiciaire de Dax avait jugé son affaire le 4 mars 2007.",
]


@pytest.mark.parametrize("head", ["JURIDICTION DU PREMIER PRÉSIDENT", "Contestations d'honoraires"])
@pytest.mark.parametrize("facts", TAXED)
def test_a_decision_of_the_batonnier_on_fees(head, facts):
    decision = decision_of(FEES.format(head), facts)
    assert decision.appealed_court == "bâtonnier de l'ordre des avocats au barreau de Dax"
    assert decision.appealed_date == DAY


def test_the_number_of_the_batonnier_s_decision():
    head = FEES.format("Chambre civile") + (
        "\n\nDÉCISION CONTESTÉE : décision du bâtonnier de l'ordre des avocats au barreau de Dax"
        " en date du 12 mars 2009 (dossier 2009-14)"
    )
    decision = decision_of(head)
    assert (decision.appealed_date, decision.appealed_rg) == (DAY, "2009-14")


@pytest.mark.parametrize("head", ["Chambre civile", "Demande en paiement d'honoraires"])
def test_a_batonnier_told_of_in_another_case(head):
    head = f"COUR D'APPEL DE PAU\n{head}\nARRÊT DU 5 MAI 2010\nN° RG 09/02345\n\nDécision déférée"
    facts = (
        "Le bâtonnier de l'ordre des avocats au barreau de Dax a, le 3 mai 2007, taxé les frais."
    )
    decision = decision_of(
        f"{head} : jugement du tribunal d'instance de Dax du 12 mars 2009", facts
    )
    assert (decision.appealed_court, decision.appealed_date) == ("tribunal d'instance de Dax", DAY)


CHAIN = [
    "Décision frappée d'appel : TGI DAX, 12 mars 2009\nCour d'appel de BORDEAUX, 10 novembre 2009\n"
    "Cour de cassation (2e chambre civile), 9 février 2010",
    "COUR DE CASSATION du 09/02/2010\nCOUR D'APPEL DE BORDEAUX du 10/11/2009\n"
    "TRIBUNAL DE GRANDE INSTANCE DE DAX du 12/03/2009",
]


@pytest.mark.parametrize("chain", CHAIN)
def test_the_courts_that_ruled_before_a_case_was_sent_back(chain):
    head = "COUR D'APPEL DE PAU\nARRÊT DU 5 MAI 2010\nN° RG 10/02345\nRENVOI APRÈS CASSATION\n\n"
    decision = decision_of(head + chain)
    assert (decision.court, decision.appealed_date) == ("Cour d'appel de Pau", DAY)
    assert decision.rg_numbers == ("10/02345",)


@pytest.mark.parametrize(
    "facts",
    [
        "Le tribunal de grande instance de Dax, saisi par acte du 3 mai 2007, a, le 12 mars 2009,"
        " débouté la société ORGE, qui a relevé appel.",
        "Par ordonnance du 4 juin 2008, le juge de la mise en état du tribunal de grande instance"
        " de Dax a ordonné une expertise. Le tribunal a rendu son jugement le 12 mars 2009. La"
        " société ORGE a relevé appel.",
    ],
)
def test_what_seized_the_judge_is_not_under_review(facts):
    decision = decision_of("COUR D'APPEL DE PAU\nARRÊT DU 5 MAI 2010\nN° RG 09/02345", facts)
    assert decision.appealed_date == DAY
    assert decision.appealed_court == "tribunal de grande instance de Dax"


@pytest.mark.parametrize(
    ("under", "number"),
    [
        ("n° 05/0217\n\nRG : 03/03517", "05/0217"),
        ("N°184\n\nRG : 03/03517", "184"),
        ("N° d'arrêt : 184\n\nRG : 03/03517", "184"),
        ("n° 05/0217", None),
        ("N° 2005\n\nRG : 03/03517", None),
        ("N° 03/3517\n\nRG : 03/03517", None),
    ],
)
def test_the_number_under_the_day(under, number):
    decision = decision_of(f"COUR D'APPEL DE PAU\nARRÊT DU 22 FÉVRIER 2005\n{under}")
    assert decision.decision_number == number


def test_a_judgment_told_above_the_court_s_own_name():
    head = (
        "RG : 09/02345\n\nDécision déférée : Tribunal d'instance de Dax, jugement du 12 mars 2009"
    )
    decision = decision_of(f"{head}\n\nCOUR D'APPEL DE PAU\n\nARRÊT DU 5 mai 2010")
    assert (decision.decision_date, decision.appealed_date) == (dt.date(2010, 5, 5), DAY)
