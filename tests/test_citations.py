"""Citations: articles, the texts they belong to, laws, case law."""

import datetime as dt
import time

import pytest

from arret_extract.records import Citation
from arret_extract.ruling import Ruling
from arret_extract.stages import citations
from tests.marks import unmark

CPC = "code de procédure civile"


def read(text: str) -> list[Citation]:
    ruling = Ruling("r", text)
    citations.add_rows(ruling)
    for row in ruling.citations:
        assert row.text == text[row.start_char : row.end_char]
    return ruling.citations


def spans(rows: list[Citation]) -> list[tuple[int, int]]:
    return list(dict.fromkeys((r.start_char, r.end_char) for r in rows))


ARTICLES = [
    pytest.param("vu l'[[article 9 du code civil]].", [("code civil", "9")], id="one"),
    pytest.param(
        "vu l'[[article 514 du code de procédure civile]], l'exécution provisoire est de droit",
        [("code de procédure civile", "514")],
        id="what_follows_is_no_other_code",
    ),
    pytest.param("vu l'[[article 9 du CPC]]. Il", [("code de procédure civile", "9")], id="stop"),
    pytest.param(
        "les [[articles L. 113-1, L. 113-2 et R. 113-4 du code des assurances]]",
        [(("code des assurances"), a) for a in ("L113-1", "L113-2", "R113-4")],
        id="list_with_letters",
    ),
    pytest.param(
        "Vu les [[articles 1101, 121 8-1 et 1303 du Code civil]]",
        [("code civil", a) for a in ("1101", "1218-1", "1303")],
        id="blank_left_by_a_scan",
    ),
    pytest.param(
        "les [[articles 146 et suivants du nouveau\nCode de procédure civile]]",
        [(CPC, "146")],
        id="nouveau_code_over_a_line",
    ),
    pytest.param("l'[[article 145 du N.C.P.C.]]", [(CPC, "145")], id="dotted_sigle"),
    pytest.param("au visa de l'[[art. 32-1 CPC]]", [(CPC, "32-1")], id="no_link"),
    pytest.param("l'[[article 145 du cpc]]", [(CPC, "145")], id="small_letters"),
    pytest.param(
        "les [[articles 1134 & suivants du code civil]]", [("code civil", "1134")], id="ampersand"
    ),
    pytest.param(
        "les [[articles 1103 (anciennement 1134) et 1231-1 (anciennement 1147) du code civil]]",
        [("code civil", a) for a in ("1103", "1134", "1231-1", "1147")],
        id="former_numbers_in_brackets",
    ),
    pytest.param(
        "l'[[article 455 alinéa 1er du CPC]] et l'[[article 16 du même code]]",
        [(CPC, "455"), (CPC, "16")],
        id="meme_code",
    ),
    pytest.param(
        "l'[[article L 132 -1 du code de la consommation]]",
        [("code de la consommation", "L132-1")],
        id="blank_before_hyphen",
    ),
    pytest.param(
        "les dépens et [[700 du code de procédure civile]]", [(CPC, "700")], id="without_the_word"
    ),
    pytest.param(
        "Chambre 11\n\n[[L. 742-1 du code de procédure civile]]",
        [(CPC, "L742-1")],
        id="the_number_above_is_no_article",
    ),
    pytest.param(
        "[[articles 6 du code civil]] et [[11 du code de procédure civile]]",
        [("code civil", "6"), (CPC, "11")],
        id="chained",
    ),
    pytest.param(
        "l'[[article 400 du code de procédure civile]] ; l'[[article 403]] prévoit que",
        [(CPC, "400"), (CPC, "403")],
        id="bare_article_takes_the_last_code",
    ),
    pytest.param(
        "l'[[article 8 § 1 de la Convention européenne des droits de l'homme]]",
        [("Convention européenne des droits de l'homme", "8")],
        id="convention",
    ),
    pytest.param(
        "l'[[article 10 de la convention n° 158 de l'OIT]]",
        [("Convention n° 158 de l'Organisation internationale du travail", "10")],
        id="labour_treaty_article",
    ),
    pytest.param("au titre de l'[[article 700]], 2 000 euros", [(CPC, "700")], id="sum_after"),
    pytest.param("l'[[article 7OO du CPC]]", [(CPC, "700")], id="letters_for_digits"),
    pytest.param("Vu l'[[aricle 145 du CPC]]", [(CPC, "145")], id="mistyped"),
    pytest.param(
        "les [[articles deux et quatre du code civil]]",
        [("code civil", "2"), ("code civil", "4")],
        id="in_words",
    ),
    pytest.param("l'[[article 1153-1 c. civ.]]", [("code civil", "1153-1")], id="small_letters"),
    pytest.param("l'[[article 564 du nouveau C.P.C.]]", [(CPC, "564")], id="new_sigle"),
    pytest.param("l'[[article 11 54 du code civil]]", [("code civil", "1154")], id="blank_within"),
    pytest.param("l'[[article 700du code de procédure civile]]", [(CPC, "700")], id="glued"),
    pytest.param("l'[[article 700-1° du CPC]]", [(CPC, "700")], id="numbered_part"),
    pytest.param(
        "l'[[article 700 du Code de Procédure Ci vile]], les", [(CPC, "700")], id="broken_by_a_scan"
    ),
    pytest.param(
        "l'[[article L. 341-4 du Code de la Gonsommation]]",
        [("code de la consommation", "L341-4")],
        id="misread_by_a_scan",
    ),
    pytest.param(
        "l'[[art. L. 313-22 du code mon. et fin.]]",
        [("code monétaire et financier", "L313-22")],
        id="shortened_words",
    ),
    pytest.param(
        "l'[[article L 16 B du LPF]]",
        [("livre des procédures fiscales", "L16B")],
        id="letter_after",
    ),
    pytest.param(
        "Vu les [[L. 742-4 et suivants du CESEDA]]",
        [("code de l'entrée et du séjour des étrangers et du droit d'asile", "L742-4")],
        id="sigle_without_the_word",
    ),
    pytest.param(
        "l'[[article 1134 alinéa 3, devenu 1104, du code civil]]",
        [("code civil", "1134"), ("code civil", "1104")],
        id="devenu",
    ),
    pytest.param(
        "l'[[article L145-33]] et des [[articles R145-2 et suivants du code de commerce]]",
        [("code de commerce", "L145-33"), ("code de commerce", "R145-2")],
        id="the_text_of_the_next",
    ),
    pytest.param(
        "le code de commerce, en son [[article L. 145-41]]",
        [("code de commerce", "L145-41")],
        id="code_before",
    ),
    pytest.param("responsable selon l'[[article 1384]] ;", [("code civil", "1384")], id="term"),
    pytest.param("[[Article 700]] : 1 500 euros", [(CPC, "700")], id="term_as_a_heading"),
    pytest.param(
        "l'[[article 1 du premier protocole additionnel à la convention de sauvegarde des droits"
        " de l'homme]]",
        [(None, "1")],
        id="protocol",
    ),
    pytest.param(
        "l'[[article A444-32 du code de commerce]]",
        [("code de commerce", "A444-32")],
        id="set_by_an_arrete",
    ),
    pytest.param(
        "l'[[article L. 114-1 du c. des assurances]]",
        [("code des assurances", "L114-1")],
        id="c_for_code",
    ),
    pytest.param("l'[[article 606 C. civil]]", [("code civil", "606")], id="half_abbreviated"),
    pytest.param(
        "l'[[article l382 du code civil]]", [("code civil", "1382")], id="one_read_as_a_letter"
    ),
    pytest.param(
        "les [[articles 1382 et1383 du code civil]]",
        [("code civil", "1382"), ("code civil", "1383")],
        id="glued_to_the_next",
    ),
    pytest.param(
        "l'[[article 1er bis de la loi du 3 mai 2011]]", [(None, "1er bis")], id="first_bis"
    ),
    pytest.param("l'[[article 7-g de la loi du 3 mai 2011]]", [(None, "7")], id="letter_of_a_list"),
    pytest.param("l'[[article L. 211-9 sus visé]]", [(None, "L211-9")], id="named_above"),
    pytest.param(
        "l'[[article 24 de la charte sociale européenne]]",
        [("Charte sociale européenne", "24")],
        id="charter",
    ),
    pytest.param("l'[[article 3 de la loi précitée]]", [(None, "3")], id="law_not_said"),
    pytest.param("l'article 3 précise que", [], id="low_number_alone"),
    pytest.param("l'article 5 du contrat de bail", [], id="contract"),
    pytest.param("Le code civil. Le bail dit en son article 5 que", [], id="code_far_before"),
    pytest.param("l'article 12 des conditions générales", [], id="conditions"),
    pytest.param("Article 3 :\nLe preneur paiera", [], id="clause_copied"),
    pytest.param("un article de presse de 2003", [], id="press"),
    pytest.param("la convention n° 12 du 3 mai 2001 avec la banque", [], id="numbered_contract"),
]


@pytest.mark.parametrize(("case", "items"), ARTICLES)
def test_articles(case: str, items: list[tuple[str, str]]) -> None:
    text, marked = unmark(case)
    rows = read(text)
    assert spans(rows) == marked
    assert [(r.code, r.article) for r in rows] == items
    assert all(r.kind == "article" for r in rows)


LAWS = [
    pytest.param(
        "l'[[article 3 de la loi n° 85-677 du 5 juillet 1985]]",
        ("article", "3", "85-677", dt.date(1985, 7, 5)),
        id="article_of_a_law",
    ),
    pytest.param(
        "la [[loi du 10 juillet 1965]]", ("loi", None, None, dt.date(1965, 7, 10)), id="law_alone"
    ),
    pytest.param(
        "le [[décret n° 67-223 du 17 mars 1967]]",
        ("decret", None, "67-223", dt.date(1967, 3, 17)),
        id="decree",
    ),
    pytest.param(
        "l'[[article 6 du règlement (UE) n° 2016/679]]",
        ("article", "6", "2016/679", None),
        id="regulation",
    ),
    pytest.param(
        "la [[loi du cinq juillet 1985]]",
        ("loi", None, None, dt.date(1985, 7, 5)),
        id="day_in_words",
    ),
    pytest.param("la [[directive 93/13/CEE]]", ("directive", None, "93/13", None), id="directive"),
    pytest.param(
        "l'[[ordonnance n° 2016-131 du 10 février 2016]]",
        ("ordonnance", None, "2016-131", dt.date(2016, 2, 10)),
        id="ordonnance_of_the_government",
    ),
    pytest.param(
        "l'[[accord national interprofessionnel du 11 janvier 2008]]",
        ("convention_collective", None, None, dt.date(2008, 1, 11)),
        id="national_agreement",
    ),
    pytest.param(
        "la [[circulaire du 3 mars 1993]]",
        ("autre", None, None, dt.date(1993, 3, 3)),
        id="circular",
    ),
    pytest.param(
        "l'[[arrêté du 3 mars 1993]] relatif aux véhicules",
        ("autre", None, None, dt.date(1993, 3, 3)),
        id="general_order",
    ),
    pytest.param(
        "l'[[article 15 de la convention collective des transports du 21 décembre 1950]]",
        ("article", "15", None, dt.date(1950, 12, 21)),
        id="agreement_of_a_day",
    ),
    pytest.param(
        "la [[convention collective nationale des transports routiers]], qui",
        ("convention_collective", None, None, None),
        id="collective_agreement",
    ),
    pytest.param(
        "la [[convention collective nationale des cabinets, et des sociétés de gestion]], la cour",
        ("convention_collective", None, None, None),
        id="name_with_a_comma",
    ),
    pytest.param(
        "la [[loi du 5 juillet 1985 n° 85-677]]",
        ("loi", None, "85-677", dt.date(1985, 7, 5)),
        id="number_behind_the_day",
    ),
    pytest.param(
        "l'[[ordonnance du 10 février 2016]] portant réforme du droit des contrats",
        ("ordonnance", None, None, dt.date(2016, 2, 10)),
        id="ordonnance_that_makes_law",
    ),
    pytest.param(
        "la [[loi n° 89/462 du 6 juillet 1989]]",
        ("loi", None, "89-462", dt.date(1989, 7, 6)),
        id="stroke_in_a_number",
    ),
    pytest.param(
        "l'[[ordonnance du 2 février 1945]]",
        ("ordonnance", None, None, dt.date(1945, 2, 2)),
        id="too_old_for_a_judge",
    ),
    pytest.param(
        "le [[sénatus-consulte du 14 juillet 1865]]",
        ("autre", None, None, dt.date(1865, 7, 14)),
        id="senatus_consulte",
    ),
    pytest.param(
        "la [[CCN du sport]]", ("convention_collective", None, None, None), id="agreement_in_short"
    ),
    pytest.param(
        "le [[règlement du Conseil n° 2201/2003]]",
        ("reglement", None, "2201/2003", None),
        id="who_made_it",
    ),
    pytest.param(
        "la [[convention n° 158 de l'OIT]]", ("convention", None, None, None), id="labour_treaty"
    ),
]


@pytest.mark.parametrize(("case", "values"), LAWS)
def test_laws(case: str, values: tuple[object, ...]) -> None:
    text, marked = unmark(case)
    rows = read(text)
    assert spans(rows) == marked
    assert [(r.kind, r.article, r.number, r.date) for r in rows] == [values]


CASES = [
    pytest.param(
        "([[Cass. 3e civ., 7 mai 2008, n° 07-13.212]])", "07-13.212", dt.date(2008, 5, 7), id="cass"
    ),
    pytest.param(
        "([[2e Civ., 4 juin 2015, pourvoi n° 14-11.098]], Bull.)",
        "14-11.098",
        dt.date(2015, 6, 4),
        id="as_the_court_cites",
    ),
    pytest.param("([[CE, 3 juin 2009, n° 301222]])", "301222", dt.date(2009, 6, 3), id="conseil"),
    pytest.param("([[Cass. 2e civ., 8 juill. 2004]])", None, dt.date(2004, 7, 8), id="month_cut"),
    pytest.param("([[Civ 2ème 4 mai 2011]] Bull.)", None, dt.date(2011, 5, 4), id="no_point"),
    pytest.param(
        "([[Com. 3 mai 2011, pourvoi 10-16.555]])", "10-16.555", dt.date(2011, 5, 3), id="no_sign"
    ),
    pytest.param(
        "([[Cour de Cass. 3e ch. civ- 4 mai 2011 n°10.11.374]])",
        "10-11.374",
        dt.date(2011, 5, 4),
        id="dashes_and_points",
    ),
    pytest.param(
        "([[Cass. Civ. 3 - 16 mai 2017 - n° 16-24.642]])",
        "16-24.642",
        dt.date(2017, 5, 16),
        id="dashes",
    ),
    pytest.param(
        "([[Cass. Civ 1 du 14/10/2010 n° 09-69.195]])",
        "09-69.195",
        dt.date(2010, 10, 14),
        id="chamber_before_figures",
    ),
    pytest.param("([[Ch. mixte, 24 mai 1975]])", None, dt.date(1975, 5, 24), id="mixed"),
    pytest.param(
        "dans un [[arrêt du 3 février 2011 (n° 10-30.439)]], jugé",
        "10-30.439",
        dt.date(2011, 2, 3),
        id="number_tells_the_court",
    ),
    pytest.param("([[Cass crim 3 mars 2011]])", None, dt.date(2011, 3, 3), id="neither_point"),
    pytest.param("([[Cass. Civ. II, 3 mai 2000]])", None, dt.date(2000, 5, 3), id="roman_chamber"),
    pytest.param("([[CA d'Angers, 3 mai 2000]])", None, dt.date(2000, 5, 3), id="appeal_of"),
    pytest.param(
        "([[CAA Lyon, 3 mai 2010, n° 10LY01234]])",
        "10LY01234",
        dt.date(2010, 5, 3),
        id="administrative_appeal",
    ),
    pytest.param("([[CE Ass. 3 mai 2010]])", None, dt.date(2010, 5, 3), id="assembly"),
    pytest.param(
        "([[Conseil d'État, 3 mai 2010, n° 310.300]])",
        "310.300",
        dt.date(2010, 5, 3),
        id="point_in_a_number",
    ),
    pytest.param(
        "la [[Cour de justice de l'Union européenne du 14 mars 2013]]",
        None,
        dt.date(2013, 3, 14),
        id="court_in_full",
    ),
    pytest.param("([[CA Lyon 3 mai 2000]])", None, dt.date(2000, 5, 3), id="appeal_no_comma"),
    pytest.param(
        "([[CEDH, 6 octobre 2005, Roc c. France, n° 1513/03]])",
        "1513/03",
        dt.date(2005, 10, 6),
        id="name_before_number",
    ),
    pytest.param("[[CJCE 4 juin 2009, C-243/08]]", "C-243/08", dt.date(2009, 6, 4), id="europe"),
    pytest.param(
        "la [[décision n° 2010-71 QPC du 26 novembre 2010]]",
        "2010-71 QPC",
        dt.date(2010, 11, 26),
        id="constitutional",
    ),
    pytest.param(
        "la [[Cour de cassation avait, par un arrêt du 3 mai 2006]], jugé",
        None,
        dt.date(2006, 5, 3),
        id="held",
    ),
    pytest.param(
        "l'[[arrêt de la Cour de cassation du 9 mai 1984]]", None, dt.date(1984, 5, 9), id="prose"
    ),
]


def test_rulings_of_one_chamber_follow_each_other() -> None:
    rows = read("(Civ. 2e, 4 mai 2011, n° 10-17.100 ; 7 juin 2013, n° 11-25.200)")
    assert [r.number for r in rows] == ["10-17.100", "11-25.200"]
    assert rows[1].text == "7 juin 2013, n° 11-25.200"


@pytest.mark.parametrize(("case", "number", "date"), CASES)
def test_case_law(case: str, number: str | None, date: dt.date) -> None:
    text, marked = unmark(case)
    rows = read(text)
    assert spans(rows) == marked
    assert [(r.kind, r.number, r.date) for r in rows] == [("jurisprudence", number, date)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ARRÊT DE LA COUR DE CASSATION, CHAMBRE SOCIALE, DU 3 MAI 2020", id="heading"),
        pytest.param(
            "l'ordonnance du 3 mai 2020 du juge de la mise en état", id="order_of_a_judge"
        ),
        pytest.param("délibéré conformément à la loi", id="the_law"),
        pytest.param("la convention d'assistance du 3 mai 2010", id="agreement"),
        pytest.param("la banque a traité ce prêt", id="treated"),
        pytest.param("l'arrêté du 3 mai 2010 portant placement en rétention", id="one_person"),
        pytest.param("conformément au code de la route", id="code_alone"),
    ],
)
def test_no_citation(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("article", "number"), [("L. 311-29", None), ("29", "2010-737")])
def test_an_article_with_a_letter_is_none_of_a_law(article: str, number: str | None) -> None:
    text = f"La loi n° 2010-737 du 1er juillet 2010 dispose que l'article {article} est abrogé."
    assert [r.number for r in read(text)] == ["2010-737", number]


def test_own_case_sent_back_is_no_case_law() -> None:
    text = "L'arrêt de la Cour de cassation du 9 mai 1984 a cassé l'arrêt."
    assert read(text) == []


@pytest.mark.parametrize("text", ["", "\0", " " * 9, "article", "articles L. ", "art. ‏12‏ ", "CPC"])
def test_any_text_is_read(text: str) -> None:
    read(text)


def test_time_grows_with_the_text() -> None:
    def seconds(n: int) -> float:
        text = "articles 1, 2, 3 et l'article L. 1-2 de la loi n° " * n
        started = time.perf_counter()
        read(text)
        return time.perf_counter() - started

    seconds(20)
    assert seconds(2000) < 40 * seconds(200) + 0.5
