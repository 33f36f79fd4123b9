"""The header: court, numbers, day, decision under review, members of the court."""

import datetime as dt

import pytest

from arret_extract.pipeline import extract
from arret_extract.ruling import Ruling
from arret_extract.stages import header

FILLING = "\nLa suite ne dit rien de la juridiction." * 5


def read(text: str) -> Ruling:
    ruling = Ruling("r", text + FILLING)
    header.add_rows(ruling)
    return ruling


def noted(ruling: Ruling, column: str) -> list[str]:
    """What the evidence of a column of `decisions` quotes."""
    return [
        ruling.text[e.start_char : e.end_char]
        for e in ruling.evidence
        if e.table == "decisions" and e.column == column and e.start_char is not None
    ]


@pytest.mark.parametrize(
    ("text", "jurisdiction", "court", "city"),
    [
        pytest.param(
            "COUR D'APPEL D'AIX EN PROVENCE\n10e Chambre\nARRÊT AU FOND",
            "cour_d_appel", "Cour d'appel d'Aix-en-Provence", "Aix-en-Provence", id="capitals",
        ),
        pytest.param(
            "T R I B U N A L\nD E GRANDE\nI N S T A N C E\nD E P A R I S\nN° RG : 12/00001",
            "tribunal_de_grande_instance", "Tribunal de grande instance de Paris", "Paris",
            id="spaced_letters",
        ),
        pytest.param(
            " TRIBUNAL\n JUDICIAIRE\n DE BOBIGNY\nJUGEMENT",
            "tribunal_judiciaire", "Tribunal judiciaire de Bobigny", "Bobigny", id="broken_lines",
        ),
        pytest.param(
            "cour d'appel de Montpellier\nArrêt du 3 mai 2012\nTribunal judiciaire de Pau, du",
            "cour_d_appel", "Cour d'appel de Montpellier", "Montpellier", id="first_line",
        ),
        pytest.param(
            "TRIBUNAL DE COMMERCE DU MANS\nJUGEMENT DU 3 MAI 2012",
            "tribunal_de_commerce", "Tribunal de commerce du Mans", "Le Mans", id="article_in_link",
        ),
        pytest.param(
            "COUR D'APPEL DE RIOM\nTRIBUNAL JUDICIAIRE DE CUSSET\nJUGEMENT DU 3 MAI 2021",
            "tribunal_judiciaire", "Tribunal judiciaire de Cusset", "Cusset", id="of_a_district",
        ),
        pytest.param(
            "COUR D'APPEL DE RIOM\nTRIBUNAL JUDICIAIRE DE CUSSET\nARRÊT DU 3 MAI 2021",
            "cour_d_appel", "Cour d'appel de Riom", "Riom", id="district_of_an_arret",
        ),
        pytest.param(
            "TRIBUNAL DES ACTIVITÉS ÉCONOMIQUES DE MARSEILLE\nJUGEMENT DU 3 MAI 2025",
            "tribunal_des_activites_economiques",
            "Tribunal des activités économiques de Marseille", "Marseille", id="tae",
        ),
        pytest.param(
            "TRIBUNAL\n\nDE GRANDE INSTANCE Minute 09/54\n\nde BOBIGNY\n\nJUGEMENT",
            "tribunal_de_grande_instance", "Tribunal de grande instance de Bobigny", "Bobigny",
            id="number_between",
        ),
        pytest.param(
            "TRIBUNAL DE COMMERCE DE. CARCASSONNE\nJUGEMENT", "tribunal_de_commerce",
            "Tribunal de commerce de Carcassonne", "Carcassonne", id="stray_point",
        ),
        pytest.param(
            "CONSEIL DE PRUD'HOMMES\nDE BOULOGNE BILLANCOURT\nJUGEMENT",
            "conseil_de_prud_hommes", "Conseil de prud'hommes de Boulogne-Billancourt",
            "Boulogne-Billancourt", id="prud_hommes",
        ),
        pytest.param(
            "COUR DE CASSATION\nAudience publique du 5 mai 2020\ncontre l'arrêt rendu par la cour"
            " d'appel de Pau",
            "cassation", "Cour de cassation", None, id="cassation",
        ),
        pytest.param(
            "TRIBUNAL DE GRANDE INSTANCE DE PRIVAS 31 juillet 2009\nCOUR D'APPEL DE NÎMES\nARRÊT",
            "cour_d_appel", "Cour d'appel de Nîmes", "Nîmes", id="higher_court_speaks",
        ),
        pytest.param(
            "COUR D'APPEL\nDE [Localité 1]\nARRÊT DU 3 MAI 2021", "cour_d_appel", None, None,
            id="hidden_seat",
        ),
        pytest.param(
            "COUR D'APPEL\nDE [Localité 1]\nN° Portalis DBVX-V-B7F-N4ZZ", "cour_d_appel",
            "Cour d'appel de Lyon", "Lyon", id="seat_by_portalis",
        ),
        pytest.param(
            "TRIBUNAL D'INSTANCE\n77 avenue du Port\n44600 SAINT-NAZAIRE\nJUGEMENT",
            "tribunal_d_instance", "Tribunal d'instance de Saint-Nazaire", "Saint-Nazaire",
            id="its_address",
        ),
        pytest.param(
            "TRIBUNAL JUDICIAIRE DE CRETEIL\nTRIBUNAL DE PROXIMITE DE VILLEJUIF\nJUGEMENT",
            "tribunal_de_proximite", "Tribunal de proximité de Villejuif", "Villejuif",
            id="part_of_another",
        ),
        pytest.param(
            "Grosse + copie délivrées le à COUR D'APPEL DE PAU ARRET DU 3 MAI 2011 Décision"
            " déférée : Jugement du 4 MAI 2009 TRIBUNAL D'INSTANCE DE DAX",
            "cour_d_appel", "Cour d'appel de Pau", "Pau", id="copies_without_their_day",
        ),
        pytest.param(
            "CHAMBRE DE DISCIPLINE\nPRES LA COUR D'APPEL DE PAU\n\nDECISION DU 3 MAI 2011",
            None, None, None, id="beside_a_court",
        ),
        pytest.param(
            "CONSEIL DE PRUD'HOMMES DE CREIL EN DATE DU 3 MAI 2011\n", "conseil_de_prud_hommes",
            "Conseil de prud'hommes de Creil", "Creil", id="before_its_day",
        ),
        pytest.param(
            "CAA de MARSEILLE\n\nN° 17MA01234\n\n2ème chambre\n", "cour_administrative_d_appel",
            "Cour administrative d'appel de Marseille", "Marseille", id="caa_in_short",
        ),
        pytest.param(
            "Nous, juge des référés, avons rendu la décision suivante", None, None, None,
            id="no_court",
        ),
    ],
)  # fmt: skip
def test_court(text, jurisdiction, court, city):
    decision = read(text).decision
    assert (decision.jurisdiction, decision.court, decision.city) == (jurisdiction, court, city)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("COUR D'APPEL DE PAU\nN° RG 22/01234 - N° Portalis DBVV-V-B7G-IGZZ", ["22/01234"]),
        ("COUR D'APPEL DE PAU\nRôle No 05 / 24702", ["05 / 24702"]),
        ("COUR D'APPEL DE PAU\nRG N : 99/01829 et 99/02000", ["99/01829", "99/02000"]),
        ("TRIBUNAL DE COMMERCE DE PAU\nN° de RG : 2014 F01101", ["2014 F01101"]),
        ("TRIBUNAL DE COMMERCE DE PAU\nN° de rôle : 2022JC00318", ["2022JC00318"]),
        ("TRIBUNAL DE COMMERCE DE PAU\nDr : 2009/00488\nJugement", ["2009/00488"]),
        ("TRIBUNAL DE COMMERCE DE PAU\nORDONNANCE\nN° 2011M02345\nNous", ["2011M02345"]),
        (
            "COUR NATIONALE DE L'INCAPACITE ET DE LA TARIFICATION DE L'ASSURANCE DES ACCIDENTS DU"
            " TRAVAIL\nARRET N° 11/00234\nDossier n° : 0902456\n",
            ["0902456"],
        ),
        ("COUR D'APPEL DE PAU\nMe ROUX, avoué - N° du dossier 1023456\n", []),
        ("Tribunal des Conflits\n\nN° C4149\n\nlecture du lundi 3 mai 2011", ["C4149"]),
        ("TRIBUNAL DE COMMERCE DE PAU\nx\n2011 F 508 SA ORGE c/ M. ROC", ["2011 F 508"]),
        ("COUR D'APPEL DE PAU\nN° RG 22/01234\n(Réf 1ère instance : 19/00042)", ["22/01234"]),
        ("COUR D'APPEL DE PAU\ndécision du TGI de DAX du 3 mai 2002\nRG N° 2000/2768", []),
        (
            "COUR D'APPEL DE PAU\nARRÊT DU 4 MAI 2019\nsur requête en rectification\n"
            "N° RG 19/00451\nArrêt de la cour d'appel de PAU en date du 13 décembre 2018\nRG :"
            " 16/06543",
            ["19/00451"],
        ),
        (
            "COUR D'APPEL DE PAU\nARRÊT DU 4 MAI 2019\nN° RG 19/00451\nArrêt de jonction du 4 mai"
            " 2019\nRG : 16/06543",
            ["19/00451", "16/06543"],
        ),
    ],
)
def test_register_numbers(text, numbers):
    ruling = read(text)
    assert list(ruling.decision.rg_numbers) == [n.replace(" ", "") for n in numbers]
    assert noted(ruling, "rg_numbers") == numbers


def test_numbers_of_a_pourvoi():
    ruling = read(
        "COUR DE CASSATION\nAudience publique du 5 décembre 2023\nArrêt n° 1174 F-D\n"
        "Pourvoi n° A 22-23.701\nECLI:FR:CCASS:2023:C201174"
    )
    assert ruling.decision.pourvoi_numbers == ("22-23.701",)
    assert ruling.decision.decision_number == "1174"
    assert ruling.decision.ecli == "ECLI:FR:CCASS:2023:C201174"
    assert ruling.decision.rg_numbers == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("COUR D'APPEL DE PAU\nARRÊT AU FOND\nDU 02 OCTOBRE 2007", (2007, 10, 2)),
        ("COUR D'APPEL DE PAU\nARRET DUMARDI 31 OCTOBRE 2006\nDECLARATION DE SAISINE DU 05 Octobre"
         " 2004", (2006, 10, 31)),
        ("DU 25 Octobre 2001 -----\nCOUR D'APPEL DE PAU", (2001, 10, 25)),
        (
            "COUR D'APPEL DE PAU\nDébats à l'audience publique du 3 mai 2011\nArrêt : prononcé"
            " publiquement le 9 juin 2011 par mise à disposition",
            (2011, 6, 9),
        ),
        ("COUR D'APPEL DE PAU\nappel d'un jugement rendu le 3 mai 2011 par le TGI de DAX", None),
        ("TRIBUNAL DE GRANDE INSTANCE DE DAX\nORDONNANCE DE CLÔTURE\nLe 02 Mars 2017\nNous, X",
         (2017, 3, 2)),
        ("TRIBUNAL JUDICIAIRE DE PAU\nORDONNANCE DU JUGE DE LA MISE EN ETAT\nDU 19 JUIN 2023",
         (2023, 6, 19)),
        ("TRIBUNAL JUDICIAIRE DE PAU\nFAIT A PAU, LE VINGT ET UN MAI DEUX MIL DOUZE",
         (2012, 5, 21)),
        ("TRIBUNAL DE COMMERCE D'EVRY\nA L'AUDIENCE DU 17 Mars 2015, A ETE PRONONCE LE JUGEMENT",
         (2015, 3, 17)),
        ("TRIBUNAL DE COMMERCE D'EVRY\nA L'AUDIENCE DU 26 MAI 2015, A ETE PRONONCE LE JUGEMENT\n"
         "RECTIFICATION (JUGEMENT DU 3 MAI 2012)", (2015, 5, 26)),
        ("AUDIENCE PUBLIQUE DU TRIBUNAL DE COMMERCE DE DAX, séant au Palais, le MARDI TROIS MAI"
         " DEUX MILLE ONZE\nA l'audience publique du 8 mars 2011, mis en délibéré", (2011, 5, 3)),
        ("TRIBUNAL DE COMMERCE DE DAX\nDébats à l'audience publique du 8 mars 2011\n\nLe jugement"
         " suivant a été prononcé par mise à disposition au greffe le 3 mai 2011", (2011, 5, 3)),
        ("COUR D'APPEL DE PAU\ndécision du tribunal de Dax\n\narrêt de la cour d'appel de Pau du 2"
         " mars 2009\n\nARRÊT DU 3 MAI 2011", (2011, 5, 3)),
        ("TRIBUNAL DE COMMERCE DE DAX\nJ U G E M E N T\ndu 3 mai 2011\n", (2011, 5, 3)),
        ("TRIBUNAL DE COMMERCE DE DAX\nmis en délibéré lors de l'audience publique du 8 mars 2011",
         None),
        ("TRIBUNAL DE COMMERCE DE DAX\nMinute n° 11/12\nDU : 03 mai 2011\n", (2011, 5, 3)),
        ("COUR D'APPEL DE PAU\nDéclaration d'appel\nDU : 03 mai 2011\n", None),
        ("COUR D'APPEL DE PAU\nOrdonnance de clôture\nDate : 03 mai 2011\n", None),
        ("TRIBUNAL DE COMMERCE DE DAX\nJUGEMENT : 3 mai 2011\n", (2011, 5, 3)),
        ("TRIBUNAL DE COMMERCE DE DAX\nL'AN DEUX MIL ONZE ET LE TROIS MAI\n", (2011, 5, 3)),
        ("TRIBUNAL DE COMMERCE DE DAX\nJUGEMENT\n3 MAI 2011\n\nM. Jean VIAL, demandeur.\n\nPar"
         " mémoire reçu le 4 mars 2011, le receveur conclut au rejet.\n", (2011, 5, 3)),
        ("TRIBUNAL DE COMMERCE DE DAX\nLe 3 mai 2011, le juge a rendu l'ordonnance", (2011, 5, 3)),
        ("TRIBUNAL DE COMMERCE DE DAX\nLe 3 mai 2011, le préfet a rendu l'arrêté", None),
        ("COUR D'APPEL DE PAU\nRendu l'arrêt dont la teneur suit après que la cause a été débattue "
         "en audience publique, le 8 mars 2011", None),
        ("Cour de cassation, civile, Chambre civile 1, 3 mai 2011, 10-12.345, Publié au bulletin\n",
         (2011, 5, 3)),
        ("COUR DE CASSATION, CHAMBRE CIVILE 3, du 13 mai 1976, 74-12.345, Publié au bulletin\n",
         (1976, 5, 13)),
        ("TRIBUNAL JUDICIAIRE DE DAX\nA l'audience publique du tribunal correctionnel de Dax du 3"
         " mai 2011, composé de :\nPrésident : M. Roc", (2011, 5, 3)),
        ("LA COUR DE CASSATION, en son audience publique tenue au Palais de Justice, le trois mai"
         " deux mille onze, a rendu l'arrêt suivant", (2011, 5, 3)),
        ("COUR D'APPEL DE PAU\nAudience du 3 mai 2011\nA R R E T,\nExposé du litige :\nSuivant"
         " marché du 4 mai 2001, M. A a confié des travaux", (2011, 5, 3)),
    ],
)  # fmt: skip
def test_decision_date(text, day):
    assert read(text).decision.decision_date == (dt.date(*day) if day else None)


@pytest.mark.parametrize(
    ("review", "court", "day", "number"),
    [
        (
            "Décision déférée à la Cour :\nJugement du Tribunal Judiciaire de NICE en date du 24"
            " Juin 2021 enregistré au répertoire général sous le n° 19/01234.",
            "tribunal judiciaire de Nice", (2021, 6, 24), "19/01234",
        ),
        (
            "Décision déférée à la Cour : jugement rendu le 22 septembre 2021 (R.G. n°F 20/00123)"
            " par le Conseil de Prud'hommes - Formation de départage de PÉRIGUEUX",
            "conseil de prud'hommes de Périgueux", (2021, 9, 22), "F20/00123",
        ),
        (
            "Appel d'un jugement (N° R.G. 20/03821) rendu par le tribunal judiciaire de Gap en date"
            " du 15 décembre 2022, suivant déclaration d'appel du 18 avril 2023",
            "tribunal judiciaire de Gap", (2022, 12, 15), "20/03821",
        ),
        (
            "APPEL D'UNE DÉCISION DU :\nPole social du TJ de SAINT ETIENNE\ndu 16 Février 2022\n"
            "RG : 18/00177",
            "tribunal judiciaire de Saint-Étienne", (2022, 2, 16), "18/00177",
        ),
        (
            "Vu l'ordonnance rendue le 19 octobre 2024 à 10h30 par le juge du tribunal judiciaire"
            " de Metz ordonnant la prolongation",
            "tribunal judiciaire de Metz", (2024, 10, 19), None,
        ),
        (
            "Décision déférée à la Cour : jugement du Tribunal judiciaire d'EPINAL, R.G. n°"
            " 20/00987, en date du 24 mars 2022,",
            "tribunal judiciaire d'Épinal", (2022, 3, 24), "20/00987",
        ),
        (
            "jugement du 29 Avril 2019\nTribunal de Grande Instance d'ANGERS\nn° d'inscription au"
            " RG de première instance 17/01234",
            "tribunal de grande instance d'Angers", (2019, 4, 29), "17/01234",
        ),
        (
            "DÉCISION DÉFÉRÉE :\n\n19/01234\nTribunal judiciaire de Rouen du 19 juillet 2021",
            "tribunal judiciaire de Rouen", (2021, 7, 19), "19/01234",
        ),
        (
            "Décision déférée du 15 Juin 2000 - TGI TOULOUSE - 1999/01234\nM. ROC",
            "tribunal de grande instance de Toulouse", (2000, 6, 15), "1999/01234",
        ),
        (
            "Décision déférée à la cour :\nrendue le : 15 Septembre 2008\npar le : Tribunal de"
            " première instance de NOUMEA\nSaisine de la cour : 12 Novembre 2008",
            "tribunal de première instance de Nouméa", (2008, 9, 15), None,
        ),
        (
            "Appel d'un jugement rendu par le Tribunal civil d'Orbec le 23 février 1956",
            "tribunal civil d'Orbec", (1956, 2, 23), None,
        ),
        (
            "Décision attaquée :\ndu 12 janvier 2023\nOrigine :\nTribunal judiciaire de NEVERS",
            "tribunal judiciaire de Nevers", (2023, 1, 12), None,
        ),
        (
            "Décisions :\n- du tribunal judiciaire de Gap en date du 12 mars 2018\nRG : 15/01234\n"
            "- de la cour d'appel de Grenoble en date du 15 septembre 2020\nRG : 18/02345",
            "tribunal judiciaire de Gap", (2018, 3, 12), "15/01234",
        ),
        (
            "Jugement du 12 mars 2018 rendu par le Tribunal Civil de Première Instance de Papeete",
            "tribunal civil de première instance de Papeete", (2018, 3, 12), None,
        ),
        (
            "Jugement Au fond, origine Tribunal des Affaires de Sécurité Sociale de DAX, décision"
            " attaquée en date du 12 Mars 2008, enregistrée sous le no 20 070 456",
            "tribunal des affaires de sécurité sociale de Dax", (2008, 3, 12), "20070456",
        ),
    ],
)  # fmt: skip
def test_decision_under_review(review, court, day, number):
    decision = read(f"COUR D'APPEL DE PAU\nN° RG 23/00007\nARRÊT DU 3 MAI 2024\n{review}").decision
    assert decision.appealed_court == court
    assert decision.appealed_date == dt.date(*day)
    assert decision.appealed_rg == number
    assert decision.rg_numbers == ("23/00007",)
    assert decision.decision_date == dt.date(2024, 5, 3)


def test_the_day_of_an_order_below_the_judgment_is_its_own():
    decision = read(
        "COUR D'APPEL DE PAU\nDécision déférée du 26 mars 2013 - Conseil de Prud'hommes de DAX\n\n"
        "ORDONNANCE DU TROIS MAI DEUX MILLE QUATORZE\n\nAPPELANTE"
    ).decision
    assert decision.decision_date == dt.date(2014, 5, 3)
    assert decision.appealed_date == dt.date(2013, 3, 26)


def test_the_same_without_line_breaks():
    decision = read(
        "COUR D'APPEL DE PAU Décision déférée du 26 mars 2013 - Conseil de Prud'hommes de DAX "
        "ORDONNANCE DU TROIS MAI DEUX MILLE QUATORZE APPELANTE"
    ).decision
    assert decision.decision_date == dt.date(2014, 5, 3)
    assert decision.appealed_date == dt.date(2013, 3, 26)


def test_the_conflict_of_two_courts_reviews_neither():
    decision = read(
        "Tribunal des Conflits\n\nN° 4149\n\nlecture du lundi 3 mai 2011\n\nVu l'expédition du"
        " jugement du 4 avril 2010 par lequel le tribunal administratif de Pau a renvoyé la cause"
    ).decision
    assert decision.appealed_court is decision.appealed_date is None


def test_the_ruling_s_own_number_is_not_that_of_the_decision_under_review():
    text = (
        "COUR D'APPEL DE PAU\nORDONNANCE N° 2021/104\nDU 16 JUIN 2021\n\nN° RG 21/00087\n\n"
        "Recours sur décision du TRIBUNAL JUDICIAIRE DE DAX du 19 Février 2021"
    )
    decision = read(text).decision
    assert decision.rg_numbers == ("21/00087",)
    assert (decision.decision_number, decision.appealed_rg) == ("2021/104", None)


def test_the_day_after_a_copy_list_is_no_day_under_review():
    decision = read(
        "ARRÊT N°41\nN° RG 23/00008\n(Réf 1ère instance : 2021000333)\nCopie délivrée à : TC de"
        " NANTES\nAU NOM DU PEUPLE FRANÇAIS\nCOUR D'APPEL DE RENNES\nARRÊT DU 4 JUIN 2024\nLa"
        " société a assigné son fournisseur devant le tribunal de commerce de Nantes.\nPar jugement"
        " du 7 juillet 2022, le tribunal a rejeté la demande. La société a interjeté appel."
    ).decision
    assert decision.decision_date == dt.date(2024, 6, 4)
    assert decision.appealed_court == "tribunal de commerce de Nantes"
    assert decision.appealed_date == dt.date(2022, 7, 7)
    assert decision.appealed_rg == "2021000333"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("COUR D'APPEL DE PAU\nARRÊT N°417", "417"),
        ("COUR D'APPEL DE PAU\nARRET DU 3 MAI 2024\n(n° 2024/ 95 , 1 page)", "2024/95"),
        ("COUR D'APPEL DE PAU ARRÊT DU 3 MAI 2007 No 2007/ 331 Rôle No 05/12345", "2007/331"),
        ("No 361\n\nGR\n\nCOUR D'APPEL DE PAU\nAudience du 3 mai 2011", "361"),
        ("TRIBUNAL JUDICIAIRE DE PAU\nN° MINUTE : 4\nJUGEMENT", "4"),
        ("TRIBUNAL DE GRANDE INSTANCE DE PAU\nORDONNANCE DE RÉFÉRÉ N° 03/318\nCabinet 1", "03/318"),
        ("TRIBUNAL DE GRANDE INSTANCE DE PAU\nN° RG :\n14/00585\nN° : 3\nAssignation", "3"),
        ("TRIBUNAL JUDICIAIRE DE PAU\nMINUTE N° : 15 Janvier 2018\nJUGEMENT", None),
        ("TRIBUNAL JUDICIAIRE DE PAU\nMINUTE N°07/\nJUGEMENT", None),
        ("TRIBUNAL JUDICIAIRE DE PAU\nMINUTE N°07/31\nJUGEMENT", "07/31"),
        ("COUR D'APPEL DE PAU\nN° Minute :\n\nC1\n\nARRÊT DU 3 MAI 2024", None),
        ("COUR DE CASSATION\na formé un pourvoi contre l'arrêt n° 334 de la cour de Caen", None),
    ],
)
def test_decision_number(text, number):
    assert read(text).decision.decision_number == number


@pytest.mark.parametrize(
    ("text", "chamber"),
    [
        ("TROISIEME CHAMBRE CIVILE\n\n12 Décembre 2014", "TROISIEME CHAMBRE CIVILE"),
        ("Chambre des Appels correctionnels\nARRÊT", "Chambre des Appels correctionnels"),
        ("M. Brun, président de chambre, devant la chambre des métiers", None),
        ("Chambre 7/Section 3\nN° RG", "Chambre 7/Section 3"),
        ("1ERE CHAMBRE - SECTION 1 ARRÊT DU", "1ERE CHAMBRE - SECTION 1"),
        ("9e chambre 1re section\nN° RG", "9e chambre 1re section"),
        ("CHAMBRE CIVILE\n(1ère Chambre A)\nARRÊT", "CHAMBRE CIVILE (1ère Chambre A)"),
        ("3e CHAMBRE CIVILE – BAUX COMMERCIAUX\n", "3e CHAMBRE CIVILE - BAUX COMMERCIAUX"),
        ("POLE CIVIL\n1re Chambre section A\n", "POLE CIVIL 1re Chambre section A"),
        ("4e CHAMBRE\nA L'AUDIENCE DU 2 mars 2012", "4e CHAMBRE"),
        ("2e chambre – C/ la société Orge", "2e chambre"),
        ("6e Chambre – R.G. N° : 14/00012", "6e Chambre"),
        ("ORDONNANCE DE RÉFÉRÉ\nRéférés Cabinet 3\n", "Référés Cabinet 3"),
        ("ORDONNANCE DE RÉFÉRÉ\nle cabinet 3 du juge", None),
        ("À LA 3E SECTION DE LA 9E CHAMBRE\n9e chambre 2e section\n", "9e chambre 2e section"),
        ("appel du jugement rendu par le tribunal judiciaire de Dax (chambre 2)", None),
        ("(chambre 2)\nARRÊT", "chambre 2"),
        ("5ème chambre, section B\nARRÊT", "5ème chambre, section B"),
        ("CHAMBRE CIVILE-1° SECTION\nARRÊT", "CHAMBRE CIVILE-1° SECTION"),
        (
            "CHAMBRE COMMERCIALE, ÉCONOMIQUE ET FINANCIÈRE\nARRÊT",
            "CHAMBRE COMMERCIALE, ÉCONOMIQUE ET FINANCIÈRE",
        ),
        ("PÔLE SOCIAL\nN° RG", "PÔLE SOCIAL"),
        ("N° RG\nJugement du\nTribunal judiciaire de DAX\nPôle social\n", None),
    ],
)
def test_chamber(text, chamber):
    assert read(f"COUR D'APPEL DE PAU\n{text}").decision.chamber == chamber


def test_a_court_of_appeal_without_a_name():
    decision = read(
        "EXPOSÉ DU LITIGE\nPar jugement du 3 mai 2001, le tribunal d'instance de Dax a condamné le"
        " vendeur, qui a relevé appel. LA COUR, Confirme le jugement entrepris."
    ).decision
    assert (decision.jurisdiction, decision.court) == ("cour_d_appel", None)
    assert decision.appealed_court == "tribunal d'instance de Dax"
    assert decision.appealed_date == dt.date(2001, 5, 3)


def test_the_judgment_told_behind_the_court_that_was_sued_before_is_under_review():
    decision = read(
        "COUR D'APPEL DE PAU\nARRÊT DU 17 NOVEMBRE 2016\n\nAPPELANT :\n\nMonsieur Luc ROC\n\nINTIMÉ"
        " :\n\nMonsieur Jean VIAL\n\nEXPOSE DU LITIGE\n\nM. ROC a confié à M. VIAL la défense de"
        " ses intérêts. Son recours contre le jugement du conseil de prud'hommes de Bayonne a été"
        " déclaré irrecevable par arrêt du 12 mars 2012.\n\nPar acte du 4 décembre 2012, il a fait"
        " assigner M. VIAL devant le tribunal de grande instance de Dax qui, par jugement du 8"
        " juillet 2014, l'a débouté.\n\nM. ROC a interjeté appel de cette décision.\n"
    ).decision
    assert decision.appealed_court == "tribunal de grande instance de Dax"
    assert decision.appealed_date == dt.date(2014, 7, 8)


def test_nothing_is_under_review_at_first_instance():
    decision = read(
        "TRIBUNAL JUDICIAIRE DE PAU\nJUGEMENT DU 3 MAI 2024\nVu l'ordonnance rendue le 4 mai 2023"
        " par le tribunal judiciaire de Dax"
    ).decision
    assert decision.appealed_court is decision.appealed_date is None


@pytest.mark.parametrize(
    ("text", "nature", "adversarial"),
    [
        ("COUR D'APPEL DE PAU\nARRÊT RÉPUTÉ CONTRADICTOIRE du 3 mai 2011", "arret",
         "repute_contradictoire"),
        ("TRIBUNAL DE COMMERCE DE PAU\nJUGEMENT\nDécision contradictoire", "jugement",
         "contradictoire"),
        ("COUR D'APPEL DE PAU\nArrêt de défaut", "arret", "par_defaut"),
        ("COUR D'APPEL DE PAU\nARRÊTRéputé contradictoire", "arret", "repute_contradictoire"),
        ("TRIBUNAL DE COMMERCE DE PAU\npar un jugement contradictoire à l'égard de M. Roc et par un"
         " jugement réputé contradictoire à l'égard de M. Vial", "jugement",
         "repute_contradictoire"),
        ("COUR D'APPEL DE PAU\nARRÊT DU 3 MAI 2011\nle principe du contradictoire", "arret", None),
        ("TRIBUNAL JUDICIAIRE DE PAU\nORDONNANCE DE RÉFÉRÉ", "ordonnance", None),
        ("Tribunal des Conflits\n\nN° 4149\n\nlecture du lundi 3 mai 2011", "autre", None),
        ("COUR D'APPEL DE PAU Première Chambre Civile N° RG 17/00012 ORDONNANCE DU CONSEILLER DE LA"
         " MISE EN ETAT du 3 mai 2018", "ordonnance", None),
        ("COUR D'APPEL DE PAU APPEL D'UNE ORDONNANCE DE REFERE DU 4 MAI 2017", "arret", None),
        ("TRIBUNAL DE COMMERCE DE PAU\nORDONNANCE D'INJONCTION DE CONCLURE\nArt. 469 : le juge"
         " statue par jugement contradictoire", "ordonnance", None),
        ("COUR D'APPEL DE PAU\nARRÊT du 3 mai 2011\nPrononcé publiquement par arrêt contradictoire"
         " le 3 MAI 2011", "arret", "contradictoire"),
    ],
)  # fmt: skip
def test_status(text, nature, adversarial):
    decision = read(text).decision
    assert (decision.nature, decision.adversarial) == (nature, adversarial)


@pytest.mark.parametrize(
    ("text", "members"),
    [
        pytest.param(
            "Président : Madame Anne DURAND, présidente de chambre\nAssesseur : Monsieur Paul"
            " PETIT, président de chambre\nGREFFIER :\nMme Zoé NOIR, lors des débats, et M. Jean"
            " GRIS, lors du prononcé",
            [("Anne DURAND", "president"), ("Paul PETIT", "conseiller"),
             ("Zoé NOIR", "greffier"), ("Jean GRIS", "greffier")],
            id="labels",
        ),
        pytest.param(
            "devant Monsieur LEROUX, Président de Chambre, Messieurs A... et BLANC, Conseillers,"
            " assistés de Monique NOIR, Greffier,",
            [("LEROUX", "president"), ("A...", "conseiller"), ("BLANC", "conseiller"),
             ("Monique NOIR", "greffier")],
            id="sentence",
        ),
        pytest.param(
            "devant Mme DURAND, Présidente, Mme B... & M. BLANC, Conseillers\nSigné par Mme NOIR\n"
            "Le Conmis Greffier",
            [("DURAND", "president"), ("B...", "conseiller"), ("BLANC", "conseiller")],
            id="ampersand_and_title_of_two_words",
        ),
        pytest.param(
            "Mme Anne DURAND, conseillère qui a fait son rapport\nArrêt signé par Mme DURAND,"
            " conseillère, et par Mme NOIR, greffière",
            [("Anne DURAND", "rapporteur"), ("NOIR", "greffier")],
            id="one_row_a_person",
        ),
        pytest.param(
            "Sur le rapport de M. Petit, conseiller référendaire, l'avis de Mme Blanc, avocat"
            " général, où étaient présents Mme Durand, président, M. Petit, conseiller référendaire"
            " rapporteur, et Mme Noir, greffier de chambre,",
            [("Petit", "rapporteur"), ("Blanc", "ministere_public"), ("Durand", "president"),
             ("Noir", "greffier")],
            id="cassation_style",
        ),
        pytest.param(
            "COMPOSITION LORS DES DEBATS\nM. Paul BLANC, Président, assisté de Mme Zoé NOIR Commis-"
            " Greffier de la SELAS PIC",
            [("Paul BLANC", "president"), ("Zoé NOIR", "greffier")],
            id="commis",
        ),
        pytest.param(
            "LE GREFFIER          LE PRESIDENT\nZoé NOIR          Anne DURAND",
            [("Zoé NOIR", "greffier"), ("Anne DURAND", "president")],
            id="signatures",
        ),
        pytest.param(
            "Mme Lucie ROUX-BLANC, Conseiller\nRédacteur : Mme ROUX-BLANC\nMadame NOIRMadame DURAND"
            "\nGREFFIÈRE PRÉSIDENTE",
            [("Lucie ROUX-BLANC", "conseiller"), ("NOIR", "greffier"), ("DURAND", "president")],
            id="glued_signatures",
        ),
        pytest.param(
            "Président : Mme Anne DURAND\nJuges : M. Paul PETIT\n: M. Luc BLANC\nGREFFIER : Zoé"
            " NOIR, F.F.Greffier\nE X P O S E\nLe Président\nD U L I T I G E",
            [("Anne DURAND", "president"), ("Paul PETIT", "conseiller"),
             ("Luc BLANC", "conseiller"), ("Zoé NOIR", "greffier")],
            id="columns_and_headings_letter_by_letter",
        ),
        pytest.param(
            "PRÉSIDENT : Mme DURAND, rapporteur\nGREFFIER LORS DES DÉBATS : Mme NOIR\n"
            "Lors du délibéré : Mme DURAND, présidente de chambre",
            [("DURAND", "president"), ("NOIR", "greffier")],
            id="who_deliberated_is_no_clerk",
        ),
        pytest.param(
            "Président : Anne DURAND,\nGREFFIER : Zoé NOIR aux débats et au prononcé de l'arrêt.\n"
            "RAPPEL DE LA PROCÉDURE :\nPar jugement du 3 mai 2010",
            [("Anne DURAND", "president"), ("Zoé NOIR", "greffier")],
            id="a_heading_is_no_clerk",
        ),
        pytest.param(
            "Présidente : Mme DURAND\nGreffier lors des débats : Mme NOIR\nlors du prononcé : M."
            " ROUX",
            [("DURAND", "president"), ("NOIR", "greffier"), ("ROUX", "greffier")],
            id="two_clerks",
        ),
        pytest.param(
            "La SAS ALPHA, représentée par M. Jean BLANC, président de la société, et par Me Paul"
            " PETIT, avocat général de rien", [], id="no_members",
        ),
        pytest.param(
            "Présidente : Mme Anne DURAND\nGreffier :\n\nMme Lise ROC\n\nDÉBATS :\n\nÀ l'audience"
            " du 3 mai\n\nÉtaient présents :\nM. Luc PIC, juge-commissaire, entendu en son rapport",
            [("Anne DURAND", "president"), ("Lise ROC", "greffier")], id="who_reports_does_not_sit",
        ),
        pytest.param(
            "Présidente : Mme Anne DURAND\nPrononcé publiquement.\nElle juge la somme excessive.",
            [("Anne DURAND", "president")], id="a_pronoun_is_no_judge",
        ),
        pytest.param(
            "JUGE DE L'EXÉCUTION\nSERVICE DES SAISIES\n\nJuge des libertés\n\nN° RG 11/00007\n\n"
            "Président : Mme Anne DURAND\n" + FILLING * 3 + "\nDésigne M. PIC, juge-commissaire,"
            "\nPrononcé par Mme Anne DURAND, président.",
            [("Anne DURAND", "president")], id="neither_services_nor_whom_the_court_appoints",
        ),
    ],
)  # fmt: skip
def test_members(text, members):
    ruling = Ruling("r", f"COUR D'APPEL DE PAU\nARRÊT DU 3 MAI 2011\n{text}")
    header.add_rows(ruling)
    assert [(m.name, m.role) for m in ruling.court_members] == members
    for member in ruling.court_members:
        quoted = ruling.text[member.start_char : member.end_char]
        assert " ".join(quoted.split()) == member.name


def test_an_arbitrator_is_no_judge_of_the_court():
    ruling = read(
        "COUR D'APPEL DE PARIS\nDécision déférée : sentence du tribunal arbitral composé de M."
        " GRIS, arbitre, et de M. NOIR, président\nCOMPOSITION DE LA COUR :\nMme ROSE, Présidente\n"
        "M. VERT, Conseiller\n"
    )
    assert [(m.name, m.role) for m in ruling.court_members] == [
        ("ROSE", "president"),
        ("VERT", "conseiller"),
    ]


@pytest.mark.parametrize(
    ("bench", "title"),
    [
        (
            "lors du délibéré : M. Luc PIC, Président de Chambre, M. Paul ROC, Juge",
            "Président de Chambre",
        ),
        ("Président : M. Luc PIC, Juge", "Président"),
    ],
)
def test_title_printed(bench, title):
    text = (
        "TRIBUNAL DE COMMERCE DE DAX\n\nCOMPOSITION DU TRIBUNAL : M. Paul ROC, Juge chargé"
        f" d'instruire l'affaire, {bench}\n\n"
    )
    assert [m.title for m in read(text).court_members if m.name == "Luc PIC"] == [title]


@pytest.mark.parametrize(
    ("bench", "role"),
    [
        ("Mme Anne DURAND, Juge, statuant en juge unique", "juge"),
        ("M. Luc DURAND, juge délégué par M. le président du tribunal", "juge"),
        ("Mme Anne DURAND, juge de l'exécution", "president"),
    ],
)
def test_who_sits_alone_is_what_his_title_says_else_what_the_signature_does(bench, role):
    ruling = extract(
        f"TRIBUNAL DE GRANDE INSTANCE DE PAU\nJUGEMENT DU 3 MAI 2011\n\n{bench}, assistée de Zoé"
        " NOIR, greffier.\n\nENTRE\nMme Ana ROC\nET\nM. Luc VIAL\n\nPAR CES MOTIFS\n\n"
        "Déboute Mme ROC.\n\nLE GREFFIER          LE PRESIDENT\n",
        "none",
    )
    assert [m.role for m in ruling.court_members] == [role, "greffier"]


@pytest.mark.parametrize(
    ("text", "members"),
    [
        pytest.param(
            "Délibéré par Messieurs Jean ROC, Luc VIAL et Mme Ana PIC.",
            [("Jean ROC", "juge"), ("Luc VIAL", "juge"), ("Ana PIC", "juge")],
            id="told_by_their_part_alone",
        ),
        pytest.param(
            "Président : Madame Ana PIC\nAssesseur représentant les employeurs : M. Luc VIAL\n"
            "Assesseur représentant les salariés : Mme Odile ROC",
            [("Ana PIC", "president"), ("Luc VIAL", "juge"), ("Odile ROC", "juge")],
            id="assessors_of_a_pole_social",
        ),
        pytest.param("Juge des contentieux de la protection", [], id="the_court_is_no_judge"),
        pytest.param(
            "Président : Mme PIC, vice-présidente\nAssesseur : M. VIAL\nSecrétaire : Mme NOIR",
            [("PIC", "president"), ("VIAL", "juge"), ("NOIR", "greffier")],
            id="the_secretary_of_a_social_court",
        ),
        pytest.param(
            "M. Le Gall, président, assisté de M. Le Bras, greffier\nLe Greffier",
            [("Le Gall", "president"), ("Le Bras", "greffier")],
            id="names_with_an_article",
        ),
        pytest.param(
            "M. Luc VIAL, juge chargé d'instruire l'affaire, en a rendu compte au tribunal, "
            "composé de : M. Jean ROC, M. Luc VIAL et M. B C.\nSigné par M. Jean ROC, président.",
            [("Luc VIAL", "juge"), ("B C", "juge"), ("Jean ROC", "president")],
            id="composed_of_names_alone",
        ),
        pytest.param(
            "débattue devant Ana PIC, Juge, chargée du rapport\nLe tribunal étant composé de :\n"
            "Zoé NOIR, Vice-Présidente\nAna PIC, Juge\nLuc VIAL, Juge",
            [("Ana PIC", "rapporteur"), ("Zoé NOIR", "president"), ("Luc VIAL", "juge")],
            id="a_vice_president_of_three",
        ),
        pytest.param(
            "tenue sous la Présidence de Ana PIC, Juge d'Instance, assistée de Zoé NOIR, Greffier",
            [("Ana PIC", "juge"), ("Zoé NOIR", "greffier")],
            id="a_judge_alone_who_presides",
        ),
        pytest.param(
            "présidée par Ana PIC, juge, Luc VIAL et Jean ROC, juges",
            [("Ana PIC", "president"), ("Luc VIAL", "juge"), ("Jean ROC", "juge")],
            id="a_judge_who_presides_others",
        ),
        pytest.param(
            "Présidente : J H, assistée de J I, Greffière\nSigné par G H, Présidente, et Zoé I, "
            "Greffière",
            [("J H", "president"), ("J I", "greffier")],
            id="letters_for_first_names_change",
        ),
        pytest.param(
            "M. ROC, Président de la 3ème Chambre, Section B, M. VIAL et Mme PIC, Juges",
            [("ROC", "president"), ("VIAL", "juge"), ("PIC", "juge")],
            id="a_section_is_no_judge",
        ),
        pytest.param(
            "Juge des contentieux de la protection : Ana PIC\nJean ROC, Premier Juge",
            [("Ana PIC", "juge"), ("Jean ROC", "juge")],
            id="juge_des_contentieux_and_premier_juge",
        ),
        pytest.param(
            "Ana PIC, Juge\nJean ROC, Secrétaire assermenté faisant fonction de Greffier",
            [("Ana PIC", "juge"), ("Jean ROC", "greffier")],
            id="secretaire",
        ),
    ],
)
def test_members_at_first_instance(text, members):
    ruling = read(f"TRIBUNAL JUDICIAIRE\nDE LILLE\n{text}")
    assert [(m.name, m.role) for m in ruling.court_members] == members


def test_a_judge_alone():
    ruling = read("TRIBUNAL JUDICIAIRE DE PAU\nNous, Anne DURAND, Vice-Présidente, assistée de Z")
    assert [(m.name, m.role) for m in ruling.court_members] == [("Anne DURAND", "president")]


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "\x00", " " * 100_000, "\u200f\u202eCOUR D'APPEL DE PAU",
        "N° RG " * 3_000, "Président : " * 3_000, "M. A, " * 3_000 + "juges", "COUR D'APPEL DE",
        "ARRÊT DU 99/99/2020", "Le 31 février 2020", "tribunal de commerce de " * 2_000,
    ],
    ids=lambda text: repr(text[:15]),
)  # fmt: skip
def test_mangled_texts(text):
    header.add_rows(Ruling("r", text))


@pytest.mark.parametrize(
    "heading",
    [
        "A R R E T  D U  3 MAI 2011",
        "Date de l'arrêt : 03/05/2011",
        "ARRÊT : contradictoire, prononcé le 3 mai 2011",
        "Mise à disposition du trois mai deux mille onze",
    ],
)
def test_ways_to_head_an_arret(heading):
    told = "\nAPPELANTE\nLa société Brise\n\nLe 2 mars 2009, un bateau a coulé.\n"
    told += "La cour confirme le jugement."
    decision = read("COUR D'APPEL DE PAU\n" + heading + told).decision
    assert (decision.decision_date, decision.nature) == (dt.date(2011, 5, 3), "arret")


@pytest.mark.parametrize(
    ("review", "court"),
    [
        pytest.param(
            "Décision du 4 mars 2010 du Tribunal judiciaire de Dax, 1ère chambre civile,"
            " RG n° 08/00123",
            "tribunal judiciaire de Dax",
            id="chamber_before_the_number",
        ),
        pytest.param(
            "Tribunal judiciaire de Quimper, décision du 4 mars 2010 (RG 08/00123)",
            "tribunal judiciaire de Quimper",
            id="under_the_day_of_the_ruling",
        ),
        pytest.param(
            "Jugement rendu par le Tribunal judiciaire de Quimper le 4 mars 2010 (RG 08/00123)",
            "tribunal judiciaire de Quimper",
            id="a_town_before_le",
        ),
        pytest.param(
            "Jugement rendu le 4 mars 2010 par le Juge aux affaires familiales du Tribunal"
            " judiciaire de LORIENT (RG 08/00123)",
            "tribunal judiciaire de Lorient",
            id="judge_of_a_court",
        ),
        pytest.param(
            "Décision du Juge commissaire de LENS\ndu 4 mars 2010\nRG : 08/00123",
            "juge-commissaire de Lens",
            id="judge_of_a_bankruptcy",
        ),
        *(
            pytest.param(
                f"Jugement du {printed} de DAX du 4 mars 2010, RG n° 08/00123", court, id=printed
            )
            for printed, court in (
                ("T.A.S.S.", "tribunal des affaires de sécurité sociale de Dax"),
                ("C.P.H.", "conseil de prud'hommes de Dax"),
                ("Trib. de commerce", "tribunal de commerce de Dax"),
                ("T. CORRECT.", "tribunal correctionnel de Dax"),
            )
        ),
    ],
)
def test_courts_under_review(review, court):
    text = "COUR D'APPEL DE PAU\nN° RG 11/00007\nN° PortalisDBVX-V-B7G-OE2I\nARRÊT DU 3 MAI 2011\n"
    decision = read(text + review + "\nAPPELANTE\nLa société Brise").decision
    assert (decision.appealed_court, decision.appealed_date) == (court, dt.date(2010, 3, 4))
    assert (decision.appealed_rg, decision.rg_numbers) == ("08/00123", ("11/00007",))
    assert (decision.portalis, decision.decision_date) == ("DBVX-V-B7G-OE2I", dt.date(2011, 5, 3))


@pytest.mark.parametrize(
    ("judge", "day", "numbers"),
    [
        ("Magistrat chargé de la mise en état de PARIS", (2024, 3, 14), ("24/00123",)),
        ("conseiller de la mise en état", (2024, 3, 14), ("24/00123",)),
        ("Bâtonnier de l'ordre des avocats de PARIS", (2024, 3, 14), ("24/00123",)),
        ("rendue par M. le Bâtonnier de PARIS", (2024, 3, 14), ("24/00123",)),
        ("juge de l'exécution de MEAUX", (2024, 3, 14), ("24/00123",)),
    ],
)
def test_an_order_of_the_court_s_own_judge_is_under_review(judge, day, numbers):
    ruling = read(
        "COUR D'APPEL DE PARIS\nARRÊT DU 10 OCTOBRE 2024\nN° RG 24/00123\nDécision déférée à la"
        f" Cour : Ordonnance du 14 mars 2024 - {judge} - RG n° 23/00987\n" + FILLING * 3 + "\nIl a"
        " fait appel d'un jugement du conseil de prud'hommes de Paris du 12 janvier 2023.\n"
    )
    assert ruling.decision.appealed_date == dt.date(*day)
    assert ruling.decision.appealed_rg == "23/00987"
    assert ruling.decision.rg_numbers == numbers


def test_of_two_judgments_told_the_dispositif_names_the_one_under_review():
    text = (
        "COUR D'APPEL DE PAU\nN° RG 11/00007\nARRÊT DU 3 MAI 2011\n\nAPPELANT :\n\nM. Luc ROC\n\n"
        "INTIMÉ :\n\nM. Jean PIC\n\nFAITS ET PROCÉDURE\n\nPar jugement du 6 mai 2008, le tribunal "
        "d'instance de Dax a condamné M. ROC sous astreinte.\n\nPar jugement du 4 mars 2010, le "
        "juge de l'exécution a liquidé l'astreinte. M. ROC a relevé appel de ce jugement.\n\nMOTIFS"
        "\n\nIl y a lieu de liquider l'astreinte.\n\nPAR CES MOTIFS\n\nInfirme le jugement rendu "
        "le 4 mars 2010 par le juge de l'exécution du tribunal de grande instance de Dax.\n"
    )
    decision = extract(text, model="none").decision
    assert decision.appealed_court == "tribunal de grande instance de Dax"
    assert decision.appealed_date == dt.date(2010, 3, 4)


@pytest.mark.parametrize(
    ("facts", "court"),
    [
        ("du tribunal judiciaire de Dax a ordonné la vente", "tribunal judiciaire de Dax"),
        ("du tribunal judiciaire de Pau a ordonné la vente", "juge de l'exécution de Dax"),
        ("a ordonné la vente", "juge de l'exécution de Dax"),
    ],
)
def test_the_court_of_a_judge_is_told_in_the_facts(facts, court):
    text = (
        "COUR D'APPEL DE PAU\nN° RG 20/00007\n\nDécision déférée du 4 mars 2020 - Juge de "
        "l'exécution de DAX\n\nAPPELANT :\n\nM. Luc ROC\nINTIMÉ :\n\nM. Jean PIC\n\nFAITS\n\nPar"
        f" jugement du 4 mars 2020, le juge de l'exécution {facts}.\n\nMOTIFS\n\nIl y a lieu.\n\n"
        "PAR CES MOTIFS\n\nConfirme le jugement.\n"
    )
    assert extract(text, model="none").decision.appealed_court == court


@pytest.mark.parametrize(
    ("text", "decided", "appealed"),
    [
        ("ARRÊT DU 2024-10-22\nsur appel du jugement du 2022-12-15", "2024-10-22", "2022-12-15"),
        (
            "Arrêt rendu le 2024-10-22\ncontre le jugement rendu le 2022-10-04",
            "2024-10-22",
            "2022-10-04",
        ),
    ],
)
def test_days_that_a_program_printed_year_first(text, decided, appealed):
    ruling = read(f"COUR D'APPEL DE RIOM\n{text} par le tribunal judiciaire de Cusset\n\n")
    decision = ruling.decision
    assert (str(decision.decision_date), str(decision.appealed_date)) == (decided, appealed)
