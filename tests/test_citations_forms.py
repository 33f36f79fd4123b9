"""Citations in the many forms that lawyers and registries give them."""

import datetime as dt

import pytest

from tests.marks import unmark
from tests.test_citations import CPC, read, spans

EDH = "Convention européenne des droits de l'homme"
CESEDA = "code de l'entrée et du séjour des étrangers et du droit d'asile"
CPP = "code de procédure pénale"

ARTICLES = [
    ("[[art L.211-9 du C. des ass.]] ;", [("code des assurances", "L211-9")]),
    ("l'[[article 475-1 C. pr. pén.]] et", [(CPP, "475-1")]),
    ("l'[[article L. 213-6 C. org. jud.]]", [("code de l'organisation judiciaire", "L213-6")]),
    ("l'[[article R 121-5 du CPC exéc.]]", [("code des procédures civiles d'exécution", "R121-5")]),
    ("l'[[article 6 para. 1 de la CESDH]]", [(EDH, "6")]),
    ("l'[[article 6 paragraphe 1 de la convention EDH]]", [(EDH, "6")]),
    ("l'[[article L. 511-1 (3°) du CESEDA]]", [(CESEDA, "L511-1")]),
    ("l'[[article 700 (2°) du code de procédure civile]]", [(CPC, "700")]),
    (
        "l'[[article 1231-1 (1147 ancien) du code civil]]",
        [("code civil", "1231-1"), ("code civil", "1147")],
    ),
    (
        "l'[[article L 1232-1 (ancien L 122-14-3) du code du travail]]",
        [("code du travail", "L1232-1"), ("code du travail", "L122-14-3")],
    ),
    ("les [[articles 699/700 du CPC]]", [(CPC, "699"), (CPC, "700")]),
    (
        "l'[[article 1649 quater B quater du code général des impôts]]",
        [("code général des impôts", "1649 quater B quater")],
    ),
    (
        "l'[[article XVI de la Déclaration de 1789]]",
        [("Déclaration des droits de l'homme et du citoyen", "XVI")],
    ),
    ("l'[[article préliminaire du code de procédure pénale]]", [(CPP, "préliminaire")]),
    ("l'[[article I. 211-9 du code des assurances]]", [("code des assurances", "L211-9")]),
    ("l'[[article L 211 9 du code des assurances]]", [("code des assurances", "L211-9")]),
    ("[[larticle 700 du code de procédure civile]]", [(CPC, "700")]),
    ("l'[[atticle 700 du code de procédure civile]]", [(CPC, "700")]),
    ("l'[[article 7 00 du code de procédure civile]]", [(CPC, "700")]),
    ("l'[[article 453 du Cade Civil]]", [("code civil", "453")]),
    ("l'[[article 700 du code de procédure]], à payer", [(CPC, "700")]),
    (
        "l'[[article 4 du code pénal]] et les [[articles 5 et 6 du même code]] pour",
        [("code pénal", "4"), ("code pénal", "5"), ("code pénal", "6")],
    ),
    (
        "l'[[article 4 du code pénal]] ; l'[[article 9 du code précité]] dit",
        [("code pénal", "4"), ("code pénal", "9")],
    ),
    (
        "l'[[article 407 du code de procédure civile de la Polynésie française]]",
        [("code de procédure civile de la Polynésie française", "407")],
    ),
    (
        "l'[[article Lp. 122-3 du code du travail de Nouvelle-Calédonie]]",
        [("code du travail de la Nouvelle-Calédonie", "LP122-3")],
    ),
    (
        "l'[[article 150-0 D ter du CGI]] et l'[[article 302 bis ZI du même code]]",
        [("code général des impôts", "150-0D ter"), ("code général des impôts", "302 bis ZI")],
    ),
    (
        "l'[[article 46 de l'annexe III au code général des impôts]]",
        [("code général des impôts", "46")],
    ),
    ("l'[[article 23 du livre Ier du code du travail]]", [("code du travail", "23")]),
    (
        "les [[articles 4 alinéa 1 et 6 du code civil]], l'[[article 9 al 1 et 2 du code civil]]",
        [("code civil", "4"), ("code civil", "6"), ("code civil", "9")],
    ),
    (
        "les [[articles 4 alinéa 1er et 12 alinéa 2 du code civil]]",
        [("code civil", "4"), ("code civil", "12")],
    ),
    (
        "les [[articles 1147, et subsidiairement 1382 du code civil]]",
        [("code civil", "1147"), ("code civil", "1382")],
    ),
    (
        "les [[articles 1382-1383 du code civil]]",
        [("code civil", "1382"), ("code civil", "1383")],
    ),
    (
        "l'[[article 1386-1 (devenu 1245) et suivants du code civil]]",
        [("code civil", "1386-1"), ("code civil", "1245")],
    ),
    ("l'[[article 1843-4.I du code civil]]", [("code civil", "1843-4")]),
    ("la règle ([[code civil, art. 9]]) et [[CPC, art. 4]]", [("code civil", "9"), (CPC, "4")]),
    ("[[L. 113-8 C. assur.]]", [("code des assurances", "L113-8")]),
    ("l'[[article 700 du code]] de p. c.", [(CPC, "700")]),
    (
        "les [[articles L. 4-1 ainsi que R. 5-1 du code de la route]]",
        [("code de la route", "L4-1"), ("code de la route", "R5-1")],
    ),
    ("les [[articles 4 ainsi que 12 du code civil]]", [("code civil", "4"), ("code civil", "12")]),
    (
        "l'[[article 4, dans sa rédaction applicable au litige, du code civil]]",
        [("code civil", "4")],
    ),
    (
        "les [[articles 455, dans leur rédaction alors en vigueur, et 458 du CPC]]",
        [(CPC, "455"), (CPC, "458")],
    ),
    (
        "les [[articles 411 al. 2 & 415, paragraphe 2, 32-1 du code civil]]",
        [("code civil", "411"), ("code civil", "415"), ("code civil", "32-1")],
    ),
    (
        "les [[articles 411 alinéa 2 et 3, 415 et 417 du code civil]]",
        [("code civil", a) for a in ("411", "415", "417")],
    ),
    (
        "les [[articles L. 113-1 al. 2 et 3 et R. 112-6 du code des assurances]]",
        [("code des assurances", "L113-1"), ("code des assurances", "R112-6")],
    ),
    ("l'[[ART.222-11 C.PENAL]]. Il", [("code pénal", "222-11")]),
    ("l'[[article L 122 14 3 du code du travail]]", [("code du travail", "L122-14-3")]),
    ("l'[[article L. 16-B du LPF]]", [("livre des procédures fiscales", "L16B")]),
    ("l'[[article 1.134 du code civil]]", [("code civil", "1134")]),
    ("l'[[article 455 du code de procdure civile]]", [(CPC, "455")]),
    ("l'[[article 455 du code de procéddure civile]]", [(CPC, "455")]),
    ("l'[[article 475-1]], la somme", [(CPP, "475-1")]),
    ("l'[[article 39 de la CVIM]]", [(
        "Convention des Nations unies sur les contrats de vente internationale de marchandises",
        "39",
    )]),
]  # fmt: skip


@pytest.mark.parametrize(("case", "expected"), ARTICLES)
def test_articles_of_a_code(case: str, expected: list[tuple[str, str]]) -> None:
    text, marked = unmark(case)
    rows = read(text)
    assert spans(rows) == marked
    assert [(row.code, row.article) for row in rows] == expected


OTHER_CODES = [
    (
        "l'[[article 8 du code marocain de la famille]] et de l'arrêt du 3 mai 1990",
        ("article", "code marocain de la famille", "8", None),
    ),
    (
        "l'[[article 6 du code malien de la famille et de la tutelle du 3 août 1962]]",
        ("article", "code malien de la famille et de la tutelle", "6", "1962-08-03"),
    ),
    (
        "l'[[article 7 du code de l'état civil ivoirien du 9 décembre 1964]]",
        ("article", "code de l'état civil ivoirien", "7", "1964-12-09"),
    ),
    (
        "l'[[article 8 du code de la nationalité malgache du 22 juillet 1960]]",
        ("article", "code de la nationalité malgache", "8", "1960-07-22"),
    ),
    (
        "l'[[article 147 du Code civil italien]], qui",
        ("article", "code civil italien", "147", None),
    ),
    (
        "l'[[article 5 du code de la famille sénégalais]] dit",
        ("article", "code de la famille sénégalais", "5", None),
    ),
    (
        "l'[[article 3 du Code marocain du statut personnel du 22 novembre 1957]]",
        ("article", "code marocain du statut personnel", "3", "1957-11-22"),
    ),
    (
        "l'[[article 9 du dahir formant code des obligations et contrats du 12 août 1913]]",
        ("article", "code des obligations et contrats", "9", "1913-08-12"),
    ),
    (
        "l'[[article 10 de l'acte uniforme du 17 avril 1997]]",
        ("article", None, "10", "1997-04-17"),
    ),
    (
        "l'[[article 36 du code de déontologie de la police municipale]] et",
        ("article", "code de déontologie de la police municipale", "36", None),
    ),
    ("selon le [[livre IV du code pénal]]", ("autre", "code pénal", None, None)),
    (
        "le [[chapitre II du titre V du livre premier du code de commerce]]",
        ("autre", "code de commerce", None, None),
    ),
]


def test_what_tells_the_wording_may_cite_a_law() -> None:
    first = (
        "article 4-1, dans sa rédaction issue de la loi n° 2016-1088 du 8 août 2016, du code civil"
    )
    rows = read(f"Selon l'{first}, le juge")
    assert [(row.code, row.article, row.number) for row in rows] == [
        ("code civil", "4-1", None),
        (None, None, "2016-1088"),
    ]
    assert [row.text for row in rows] == [first, "loi n° 2016-1088 du 8 août 2016"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "l'article L. 4-1 dans sa rédaction de la loi du 8 août 2016 et l'article 9 du CPC",
            [("L4-1", None), (None, None), ("9", CPC)],
        ),
        ("le prix ainsi que 500 euros, du code civil", []),
        ("l'article 12 du contrat dans sa rédaction applicable, et 500 du bail", []),
        (
            "l'article 1147 dans sa rédaction en vigueur aux faits et l'article 9 du code civil",
            [("1147", "code civil"), ("9", "code civil")],
        ),
        ("l'article L. 4-1 ainsi que 12 pièces", [("L4-1", None)]),
        (
            "les articles 3 alinéa 1 et 6, 7 et 8 du code civil",
            [(number, "code civil") for number in "3678"],
        ),
        (
            "l'article 5 du CT et l'article L. 1235-3 CT",
            [("L1235-3", "code du travail")],
        ),
        ("la majoration de l'article 1729 et l'avis du C.E. 3 mai 2010", [("1729", None)]),
    ],
)
def test_a_wording_ends_before_what_follows(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(row.article, row.code) for row in read(text)] == expected


@pytest.mark.parametrize(("case", "expected"), OTHER_CODES)
def test_codes_of_other_states_unlisted_ones_and_parts_of_a_code(
    case: str, expected: tuple[str | None, ...]
) -> None:
    text, marked = unmark(case)
    rows = read(text)
    assert spans(rows) == marked
    found = [(r.kind, r.code, r.article, str(r.date) if r.date else None) for r in rows]
    assert found == [expected]


def test_articulated_lorries_are_no_articles() -> None:
    assert read("un ensemble articulé 44 tonnes, des véhicules articulés 5 et 6") == []


LAWS = [
    ("la [[loi n° 2003-721du 1er août 2003]] a", [("loi", None, "2003-721", "2003-08-01")]),
    (
        "la [[loi du 5 juillet 1985]] et l'[[article 4 de ce texte]]",
        [("loi", None, None, "1985-07-05"), ("article", "4", None, "1985-07-05")],
    ),
    ("la [[loi « Scrivener » du 13 juillet 1979]]", [("loi", None, None, "1979-07-13")]),
    (
        "la [[loi n° 94-475 du 10 juin 1994, art. 12]] ;",
        [("article", "12", "94-475", "1994-06-10")],
    ),
    ("l'[[article 5.2.1 de la loi du 3 janvier 1985]]", [("article", "5.2.1", None, "1985-01-03")]),
    ("l'[[article IV de la loi du 3 janvier 1985]]", [("article", "IV", None, "1985-01-03")]),
    (
        "l'[[article 14 de l'annexe I de la convention collective nationale du sport]]",
        [("article", "14", None, None)],
    ),
    (
        "la [[loi relative à l'aide juridique du 10 juillet 1991]]",
        [("loi", None, None, "1991-07-10")],
    ),
    (
        "l'[[article 4 de la loi de sauvegarde des entreprises du 26 juillet 2005]]",
        [("article", "4", None, "2005-07-26")],
    ),
    (
        "la [[loi de programmation n° 2019-222 du 23 mars 2019]]",
        [("loi", None, "2019-222", "2019-03-23")],
    ),
    ("la [[loi SRU du 13 décembre 2000]]", [("loi", None, None, "2000-12-13")]),
    ("la [[loi 'Hoguet' du 2 janvier 1970]]", [("loi", None, None, "1970-01-02")]),
    (
        "la [[loi n° 70-9 du 2 janvier 1970, dite loi Hoguet]]",
        [("loi", None, "70-9", "1970-01-02")],
    ),
    ("la [[loi de finances rectificative pour 2004]]", [("loi", None, None, None)]),
    (
        "l'[[article 78 de la loi de finances pour 2004 n° 2003-1311 du 30 décembre 2003]]",
        [("article", "78", "2003-1311", "2003-12-30")],
    ),
    (
        "les [[lois du 5 juillet 1985 et du 6 juillet 1989]]",
        [("loi", None, None, "1985-07-05"), ("loi", None, None, "1989-07-06")],
    ),
    (
        "les [[lois n° 85-98 du 25 janvier 1985 et n° 94-475 du 10 juin 1994]]",
        [("loi", None, "85-98", "1985-01-25"), ("loi", None, "94-475", "1994-06-10")],
    ),
    ("la [[loi des 16-24 août 1790]]", [("loi", None, None, "1790-08-16")]),
    ("le [[décret du 16 fructidor an III]]", [("decret", None, None, None)]),
    ("la [[loi du pays n° 2011-15 du 4 mai 2011]]", [("loi", None, "2011-15", "2011-05-04")]),
    ("la [[délibération n° 91-2 AT du 16 janvier 1991]]", [("autre", None, "91-2", "1991-01-16")]),
    ("l'[[ordonnance 2020-304]]", [("ordonnance", None, "2020-304", None)]),
    ("la [[circulaire DSS n° 2003/34 du 3 mars 2003]]", [("autre", None, "2003/34", "2003-03-03")]),
    ("la [[loi dite « Carrez »]]", [("loi", None, None, None)]),
    ("la [[loi du 6 juillet 1989 (n° 89-462)]]", [("loi", None, "89-462", "1989-07-06")]),
    ("la [[loi n° 89-462]]. Il", [("loi", None, "89-462", None)]),
    ("la [[circulaire n° DRT 94-4 du 21 avril 1994]]", [("autre", None, "94-4", "1994-04-21")]),
    ("l'[[article 4 du règlement Rome I]]", [("article", "4", None, None)]),
    (
        "l'[[article 4 du règlement (CE) n° 593/2008 du 17 juin 2008 dit Rome I]]",
        [("article", "4", "593/2008", "2008-06-17")],
    ),
    (
        "l'[[accord franco-algérien du 27 décembre 1968]]",
        [("convention", None, None, "1968-12-27")],
    ),
    (
        "la [[convention collective nationale du 31 octobre 1951]]",
        [("convention_collective", None, None, "1951-10-31")],
    ),
    ("la [[CCN 51]]", [("convention_collective", None, None, None)]),
    ("l'[[article 4-1 de la convention Syntec]]", [("article", "4-1", None, None)]),
    ("le [[RGPD]] impose", [("reglement", None, None, None)]),
    (
        "la [[Charte sociale européenne du 3 mai 1996]]",
        [("convention", None, None, "1996-05-03")],
    ),
    (
        "la [[convention européenne des droits de l'homme, signée à Rome le 4 novembre 1950]]",
        [("convention", None, None, "1950-11-04")],
    ),
    (
        "fondée sur la [[convention européenne des droits de l'homme]], en date du 12 juin 2012",
        [("convention", None, None, None)],
    ),
    (
        "l'[[accord d'entreprise du 3 juillet 2001]]",
        [("convention_collective", None, None, "2001-07-03")],
    ),
    (
        "l'[[article 12 de l'accord collectif du 3 mars 2001]]",
        [("article", "12", None, "2001-03-03")],
    ),
    (
        "l'[[article 15 de la convention d'assurance chômage du 18 janvier 2006]]",
        [("article", "15", None, "2006-01-18")],
    ),
    (
        "la [[convention du 6 mai 2011]] relative à l'indemnisation du chômage",
        [("convention", None, None, "2011-05-06")],
    ),
    (
        "l'[[article 4 de l'annexe VIII au règlement annexé à la convention du 6 mai 2011]]",
        [("article", "4", None, "2011-05-06")],
    ),
    (
        "l'[[article 46 de l'annexe au décret du 17 mars 1967]]",
        [("article", "46", None, "1967-03-17")],
    ),
    (
        "l'[[article 6 du titre II de l'accord national du 5 mai 1998]]",
        [("article", "6", None, "1998-05-05")],
    ),
    (
        "l'[[article 23 de la loi camerounaise n° 68-LF-3 du 11 juin 1968]]",
        [("article", "23", "68-LF-3", "1968-06-11")],
    ),
    ("l'[[article 31 de la loi d'Empire du 30 mai 1908]]", [("article", "31", None, "1908-05-30")]),
]


@pytest.mark.parametrize(("case", "expected"), LAWS)
def test_laws_and_agreements(case: str, expected: list[tuple[str | None, ...]]) -> None:
    text, marked = unmark(case)
    rows = read(text)
    assert spans(rows) == marked
    assert [
        (row.kind, row.article, row.number, row.date and row.date.isoformat()) for row in rows
    ] == expected


@pytest.mark.parametrize(
    "text",
    [
        "les ordonnances du 3 mars 2010 et du 4 mai 2011",
        "l'ordonnance portant renvoi du 3 mars 2010",
        "la loi de son contrat du 3 mars 2010",
        "la délibération n° 91-2 du 16 janvier 1991",
        "le règlement de son prêt du 3 mars 2010",
        "l'accord d'entreprise applicable",
        "l'accord du 3 mars 2010",
        "l'accord-cadre du 3 mars 2010",
        "la convention du 3 mars 2010 relative aux travaux",
        "l'ordonnance n° 12-RG-345 du 3 mai 2012",
    ],
)
def test_other_acts_are_no_laws(text: str) -> None:
    assert read(text) == []


LYON = "Cour d'appel de Lyon"
CASE_LAW = [
    (
        "([[2e Civ., 4 mai 2010, Bull. 2010, II, n° 45, pourvoi n° 09-12.345]])",
        ("Cour de cassation", "09-12.345", "2010-05-04"),
    ),
    (
        "[[Cour de cassation, civile, Chambre civile 2, 4 mai 2010, 09-12.345]]",
        ("Cour de cassation", "09-12.345", "2010-05-04"),
    ),
    ("[[Cass. req., 3 mars 1920]]", ("Cour de cassation", None, "1920-03-03")),
    ("[[Cass. avis, 4 mai 2010, n° 10-00.001]]", ("Cour de cassation", "10-00.001", "2010-05-04")),
    (
        "l'[[avis de la Cour de cassation n° 15012 du 17 juillet 2019]]",
        ("Cour de cassation", "15012", "2019-07-17"),
    ),
    (
        "la [[Cour de cassation juge, depuis un arrêt du 4 mai 2010]], que",
        ("Cour de cassation", None, "2010-05-04"),
    ),
    ("selon elle ([[pourvoi n° 09-12.345]])", ("Cour de cassation", "09-12.345", None)),
    (
        "[[CE, 5e et 4e ch. réunies, 4 mai 2010, n° 310300]]",
        ("Conseil d'État", "310300", "2010-05-04"),
    ),
    ("([[Cass 2e civ 8 fév 2018 n° 17-10.456]])", ("Cour de cassation", "17-10.456", "2018-02-08")),
    ("([[T. confl., 4 mai 2010, n° 3890]])", ("Tribunal des conflits", "3890", "2010-05-04")),
    (
        "([[Cour européenne des droits de l'homme, 4 mai 2010, n° 1234/08]])",
        ("Cour européenne des droits de l'homme", "1234/08", "2010-05-04"),
    ),
    ("[[CA Lyon 4 mai 2010 RG 09/12345]]", (LYON, "09/12345", "2010-05-04")),
    (
        "([[CJCE, 6 octobre 1982, Martin, aff. 283/81]])",
        ("Cour de justice des Communautés européennes", "283/81", "1982-10-06"),
    ),
    (
        "([[Cons. const., 23 juillet 2010, n° 2010-15/23 QPC]])",
        ("Conseil constitutionnel", "2010-15/23 QPC", "2010-07-23"),
    ),
    ("([[CE 4 mai 2010 n° 310300]])", ("Conseil d'État", "310300", "2010-05-04")),
    (
        "[[TA Lyon, 4 mai 2010, n° 0912345]]",
        ("Tribunal administratif de Lyon", "0912345", "2010-05-04"),
    ),
    ("[[C.E. 4 mai 2010]]", ("Conseil d'État", None, "2010-05-04")),
    ("le [[Conseil d'État en date du 4 mai 2010]]", ("Conseil d'État", None, "2010-05-04")),
    (
        "le [[Conseil constitutionnel, par décision du 4 mai 2010]], a",
        ("Conseil constitutionnel", None, "2010-05-04"),
    ),
    (
        "l'arrêt de la [[CJUE du 4 mai 2010 (C-26/09)]]",
        ("Cour de justice de l'Union européenne", "C-26/09", "2010-05-04"),
    ),
    ("([[Assemblée plénière, 4 mai 2010]])", ("Cour de cassation", None, "2010-05-04")),
    (
        "un [[arrêt du 4 mai 2010 (Cass. soc., n° 09-10.111)]]",
        ("Cour de cassation", "09-10.111", "2010-05-04"),
    ),
    ("[[T. confl., 4 mai 2010, n° 3890]]", ("Tribunal des conflits", "3890", "2010-05-04")),
    ("[[CA Lyon, pôle 2, ch. 5, 4 mai 2010, n° 09/12345]]", (LYON, "09/12345", "2010-05-04")),
    ("([[cour d'appel de Lyon, 4 mai 2010, RG 09/12345]])", (LYON, "09/12345", "2010-05-04")),
    (
        "([[TGI Lyon, réf., 4 mai 2010, n° 10/00123]])",
        ("Tribunal de grande instance de Lyon", "10/00123", "2010-05-04"),
    ),
    ("[[Cons. const. n° 2010-8 QPC]]", ("Conseil constitutionnel", "2010-8 QPC", None)),
    (
        "[[Cons. const., déc. n° 2010-8 QPC du 18 juin 2010]]",
        ("Conseil constitutionnel", "2010-8 QPC", "2010-06-18"),
    ),
    (
        "l'[[arrêt du 14 mars 2013, Martin, C-415/11]]",
        ("Cour de justice de l'Union européenne", "C-415/11", "2013-03-14"),
    ),
    (
        "la [[CJUE a jugé, dans un arrêt du 14 mars 2013]], que",
        ("Cour de justice de l'Union européenne", None, "2013-03-14"),
    ),
    (
        "l'[[arrêt Martin c. Croatie du 5 avril 2018, n° 40160/12]]",
        ("Cour européenne des droits de l'homme", "40160/12", "2018-04-05"),
    ),
]


@pytest.mark.parametrize(("case", "expected"), CASE_LAW)
def test_case_law(case: str, expected: tuple[str, str | None, str | None]) -> None:
    text, marked = unmark(case)
    rows = read(text)
    assert spans(rows) == marked
    court, number, date = expected
    day = dt.date.fromisoformat(date) if date else None
    assert [(row.court, row.number, row.date) for row in rows] == [(court, number, day)]


@pytest.mark.parametrize(
    "text",
    [
        "selon l'arrêt attaqué (cour d'appel de Lyon, 4 mai 2010), rendu en référé",
        "sur ce, 4 mai 2010, n° 310300",
        "l'ASSEMBLÉE PLÉNIÈRE DES CRÉANCIERS, 4 mai 2010",
        "le bail consenti par M. Martin c/ loyer du 5 avril 2018",
        "TGI LYON, 4 mai 2010",
    ],
)
def test_rulings_of_the_case_are_no_case_law(text: str) -> None:
    assert read(text) == []


def test_rulings_judged_together() -> None:
    text, marked = unmark("([[2e Civ., 4 mai 2010, pourvois n° 09-10.111 et n° 09-10.112]])")
    rows = read(text)
    assert spans(rows) == marked
    assert [row.number for row in rows] == ["09-10.111", "09-10.112"]


def test_a_number_before_code_in_a_heading_is_no_article() -> None:
    assert read("répertoire 2008-1311\nCode 14A") == []
