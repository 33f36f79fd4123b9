"""The same parties however a court lays out the blocks that name them."""

import pytest

from tests.test_parties import HEAD, TAIL, named, read

DEM, DEF, APP, INT = "demandeur", "defendeur", "appelant", "intime"
FIRST = "TRIBUNAL DE GRANDE INSTANCE DE NIORT\n\nJUGEMENT DU 3 MAI 2012\n\nN° RG 11/01234\n\n"

TRAILING = (
    "Madame Lise Brun\nnée le 2 mai 1960 à Dax\n3 rue Haute\n79000 NIORT\nreprésentée par Me Lou "
    "Pic, avocat au barreau de NIORT\n\nDEMANDERESSE\n\nET :\n\nSA ORGE\n5 rue Basse\n79000 NIORT\n"
    "défaillante\n\nDÉFENDERESSE\n\n"
)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param(
            "AFFAIRE : Lise Brun C/ SA ORGE\n\nORDONNANCE DE RÉFÉRÉ\n\n", "", id="caption"
        ),
        pytest.param("Lise Brun\n\nc/\n\nS.A. ORGE\n\n", "", id="caption_alone"),
        pytest.param(
            "PRÉSIDENT : Monsieur Luc Val\n\nGREFFIER : Madame Ana Roc\n\n", "", id="bench"
        ),
        pytest.param(
            "Madame VAL, Vice-Présidente, statuant seule, assistée de Mme ROC, Greffier\n\n",
            "",
            id="bench_told_behind",
        ),
        pytest.param(
            "Après débats devant : Monsieur Luc Val, président, Madame Ana Roc, juges, assistés "
            "de Madame Eva Cos, greffier.\n\n",
            "",
            id="several_judges",
        ),
        pytest.param("", "Prononcée publiquement par mise à disposition\n\n", id="told_below"),
    ],
)
def test_sides_behind_parties_whom_no_word_opens(above, below):
    ruling = read(FIRST + above + TRAILING + below + "EXPOSÉ DU LITIGE\n\nLe 2 mai…\n")
    assert named(ruling) == [("Lise Brun", DEM), ("ORGE", DEF)]
    assert [p.appearance for p in ruling.parties] == ["representee", "defaillante"]


def _two(first: str, second: str) -> str:
    return f"APPELANTE :\n\n{first}\n\nINTIMÉ :\n\n{second}"


@pytest.mark.parametrize(
    ("place", "others"),
    [
        pytest.param(
            "La Ville Neuve\n44600 SAINT NAZAIRE\nprise en la personne de", [], id="ville"
        ),
        pytest.param("3 rue Haute\n44600 SAINT NAZAIRE\nprise en la personne de", [], id="saint"),
        pytest.param("3 rue Haute\n63000 CLERMONT FERRAND\nprise en la personne de", [], id="town"),
        pytest.param("5 ZA du Gué\n64000 PAU\nprise en la personne de", [], id="zone"),
        pytest.param("5 ZA du Gué 64000 PAU prise en la personne de", [], id="zone_on_the_line"),
        pytest.param(
            "3 rue Haute\n64000 PAU\n\nLa Ville de PAU\n64000 PAU\nprise en la personne de",
            [("Ville de PAU", APP)],
            id="a_town_is_a_party",
        ),
    ],
)
def test_a_place_is_no_party(place, others):
    sep = " " if place.startswith("5 ZA du Gué 6") else "\n"
    block = _two(f"SA ORGE{sep}{place} son représentant légal", "Monsieur Jean Vial\n\ndéfaillant")
    found = named(read(HEAD + block + TAIL))
    assert found == [("ORGE", APP), *others, ("Jean Vial", INT)]


LAW = "représentés par Me Lou Pic, avocat au barreau de PAU"


@pytest.mark.parametrize(
    ("joined", "names"),
    [
        pytest.param("{a} ; {b}, {law}", ["ROC", "FONDS DU GUÉ"], id="semicolon"),
        pytest.param("{a} et {b}, {law}", ["ROC", "FONDS DU GUÉ"], id="and"),
        pytest.param("{a} et le {b}, {law}", ["ROC", "FONDS DU GUÉ"], id="and_article"),
        pytest.param("- {a} - {b} {law}", ["ROC", "FONDS DU GUÉ"], id="dashes"),
        pytest.param("{a}\n{b}\n{law}", ["ROC", "FONDS DU GUÉ"], id="lines"),
        pytest.param("{a}, {b}, {law}", ["ROC", "FONDS DU GUÉ"], id="comma"),
        pytest.param(
            "{a}, M. Luc Val, né le 3 mai 1960 à PAU, {law}", ["ROC", "Luc Val"], id="born"
        ),
        pytest.param("{a}, M. Luc Val, domicilié audit siège, {law}", ["ROC"], id="representative"),
        pytest.param("{a} et gérant M. Luc Val, {law}", ["ROC"], id="manager"),
        pytest.param("{c}, {b}, {law}", ["Ana Bec", "FONDS DU GUÉ"], id="town_in_small_letters"),
    ],
)
def test_parties_of_a_side_in_one_sentence(joined, names):
    said = joined.format(
        a="SA ROC, dont le siège est à PAU, prise en la personne de son représentant légal",
        b="FONDS DU GUÉ, dont le siège social est à DAX",
        c="Mme Ana Bec, née le 2 mai 1961 à Dax, demeurant 3 rue Haute, 63000 Clermont-Ferrand",
        law=LAW,
    )
    ruling = read(HEAD + f"APPELANTS : {said}\n\nINTIMÉ : Monsieur Jean Vial, défaillant" + TAIL)
    assert named(ruling) == [*((name, APP) for name in names), ("Jean Vial", INT)]
    assert {p.appearance for p in ruling.parties[:-1]} == {"representee"}


@pytest.mark.parametrize(
    ("printed", "form", "name"),
    [
        ("la société SARL ORGE", "SARL", "ORGE"),
        ("LA SOCIÉTÉ S.A.S. ORGE", "SAS", "ORGE"),
        ("Sté SCI LE PIN", "SCI", "LE PIN"),
        ("la SARL dénommée ORGE", "SARL", "ORGE"),
        ("la SAS à associé unique ORGE", "SAS", "ORGE"),
        ("SARL unipersonnelle ORGE", "SARL", "ORGE"),
        ("Société ORGE, SA à directoire", "SA", "ORGE"),
        ("SOCIETE GENERALE SA", "SA", "SOCIETE GENERALE"),
    ],
)
def test_a_form_before_a_name_is_no_part_of_it(printed, form, name):
    block = _two(f"{printed}\ndont le siège est à PAU", "Monsieur Jean Vial\n\ndéfaillant")
    party = read(HEAD + block + TAIL).parties[0]
    assert (party.legal_form, party.name) == (form, name)


MARKDOWN = """\
| Qualité | Partie | Avocat |
|---|---|---|
| DEMANDERESSE | SARL ORGE, dont le siège est à PAU | représentée par Me Lou Pic, avocat |
| DÉFENDEURS | M. Luc Val, né le 3 mai 1960 | représenté par Me Ana Roc, avocat |
|  | SA BLÉ | défaillante |
"""
TWO_CELLS = """\
| DEMANDERESSE | DÉFENDEURS |
| --- | --- |
| SARL ORGE, représentée par Me Lou Pic, avocat | M. Luc Val, représenté par Me Ana Roc, avocat |
| | SA BLÉ, défaillante |
"""
BESIDE = """\
DEMANDERESSE :                       DÉFENDEURS :

SARL ORGE                            M. Luc Val
3 rue Haute                          5 rue Basse
64000 PAU                            représenté par Me Ana Roc, avocat
représentée par Me Lou Pic, avocat
                                     SA BLÉ
                                     défaillante
"""


@pytest.mark.parametrize("table", [MARKDOWN, TWO_CELLS, BESIDE], ids=["rows", "cells", "columns"])
def test_parties_of_a_table(table):
    ruling = read(FIRST + table + "\nEXPOSÉ DU LITIGE\n\nLe 2 mai…\n")
    assert sorted(named(ruling)) == [("BLÉ", DEF), ("Luc Val", DEF), ("ORGE", DEM)]
    names = {p.party_id: p.name for p in ruling.parties}
    assert {(names[c.party_id], c.name) for c in ruling.counsel} == {
        ("ORGE", "Lou Pic"),
        ("Luc Val", "Ana Roc"),
    }
    assert {p.name for p in ruling.parties if p.appearance == "defaillante"} == {"BLÉ"}


@pytest.mark.parametrize("end", ["\n\n", " "])
def test_a_table_whose_cells_follow_one_another(end):
    cells = f"DEMANDERESSE\tDÉFENDEUR{end}SARL ORGE\n3 rue Haute\n\nM. Luc Val\n5 rue Basse\n\n"
    ruling = read(FIRST + cells + "EXPOSÉ DU LITIGE\n\nLe 2 mai…\n")
    assert named(ruling) == [("ORGE", DEM), ("Luc Val", DEF)]


@pytest.mark.parametrize(
    ("over", "under"),
    [
        ("La demanderesse :", "Le défendeur :"),
        ("La demanderesse", "Le défendeur"),
        ("Partie demanderesse", "Partie défenderesse"),
        ("D E M A N D E R E S S E", "D É F E N D E U R :"),
        ("**DEMANDERESSE :**", "**DÉFENDEUR :**"),
    ],
)
def test_headings_over_the_parties(over, under):
    blocks = f"{over}\n\nSARL ORGE\ndéfaillante\n\n{under}\n\nM. Luc Val\ncomparant en personne\n\n"
    ruling = read(FIRST + blocks + "EXPOSÉ DU LITIGE\n\nLe défendeur : il n'a rien dit.\n")
    assert named(ruling) == [("ORGE", DEM), ("Luc Val", DEF)]


THREE = (
    "DEMANDEUR :\n\nM. Luc Val\n3 rue Haute\n64000 PAU\ncomparant en personne\n\nDÉFENDERESSE :\n\n"
    "SARL ORGE\n5 rue Basse\n64000 PAU\ndéfaillante\n\n{}\n\nCPAM DU GUÉ\n7 rue Basse\n64000 PAU\n"
    "défaillante\n\nEXPOSÉ DU LITIGE\n\nLe 2 mai…\n"
)


@pytest.mark.parametrize(
    "over",
    [
        "EN PRÉSENCE DE :",
        "En présence de",
        "ET EN PRÉSENCE DE :",
        "INTERVENTION VOLONTAIRE :",
        "Intervenante forcée",
        "INTERVENANT ACCESSOIRE",
        "Appelée en garantie :",
        "ASSIGNÉE EN INTERVENTION FORCÉE :",
        "Mise en cause",
        "DEMANDERESSE EN INTERVENTION VOLONTAIRE :",
    ],
)
def test_who_joins_the_sides_is_on_neither(over):
    found = named(read(FIRST + THREE.format(over)))
    assert found == [("Luc Val", DEM), ("ORGE", DEF), ("CPAM DU GUÉ", "intervenant")]


def test_who_joins_the_sides_told_behind_them():
    told = THREE.format("").replace("\n\nEXPOSÉ", "\n\nINTERVENANTE VOLONTAIRE\n\nEXPOSÉ")
    told = told.replace("DEMANDEUR :\n\n", "").replace("DÉFENDERESSE :", "DEMANDEUR")
    told = told.replace("\n\n\n\nCPAM", "\n\nDÉFENDERESSE\n\nCPAM")
    found = named(read(FIRST + told))
    assert found == [("Luc Val", DEM), ("ORGE", DEF), ("CPAM DU GUÉ", "intervenant")]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("défaillante\n\nEn présence de :\nMme Roc, greffier", ["ORGE"]),
        ("ASSIGNÉE EN INTERVENTION FORCÉE\ndéfaillante", ["ORGE"]),
        ("représentée par ses parents Monsieur Jean Val et Madame Lise Brun", ["ORGE"]),
        ("représentée par son syndic en exercice,\n\nla SAS LE PIN\n\n5 rue Basse", ["ORGE"]),
        ("prise en la personne de son gérant\n\nla SAS LE PIN\n\n5 rue Basse", ["ORGE", "LE PIN"]),
    ],
)
def test_who_stands_for_a_party_or_beside_it_is_none(said, names):
    block = f"APPELANT :\n\nM. Jean Vial\n\nINTIMÉE :\n\nSARL ORGE\n{said}"
    assert named(read(HEAD + block + TAIL)) == [("Jean Vial", APP), *((n, INT) for n in names)]


@pytest.mark.parametrize("foot", ["Page 2 sur 7", "page 2/7", "2/7", "PAGE 2", "Page : 2"])
def test_a_page_s_number_is_no_party(foot):
    block = _two(f"{foot}\n\nSARL ORGE\n5 rue Basse", f"Monsieur Jean Vial\n\n{foot}\n\ndéfaillant")
    assert named(read(HEAD + block + TAIL)) == [("ORGE", APP), ("Jean Vial", INT)]


@pytest.mark.parametrize("mark", ["•", "-", "*", "1)"])
def test_marks_before_parties_between_sides(mark):
    blocks = f"ENTRE\n{mark} SARL ORGE\ndéfaillante\n\nET\n{mark} M. Luc Val\ndéfaillant\n\n"
    ruling = read(FIRST + blocks + "EXPOSÉ DU LITIGE\n\nLe 2 mai…\n")
    assert named(ruling) == [("ORGE", DEM), ("Luc Val", DEF)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ouest Travaux SAS", "Ouest Travaux"),
        ("Ouest Bâtiment SAS", "Ouest Bâtiment"),
        ("SAS OUEST BÂTIMENT", "OUEST BÂTIMENT"),
    ],
)
def test_a_company_told_by_its_form_or_a_building_in_its_name(line, name):
    block = f"APPELANT :\n\nMonsieur Luc Vial\n\nINTIMÉE :\n\n{line}\n3 rue Haute\n64000 PAU\n"
    ruling = read(HEAD + block + TAIL)
    assert named(ruling) == [("Luc Vial", APP), (name, INT)]
    assert (ruling.parties[1].kind, ruling.parties[1].legal_form) == ("personne_morale", "SAS")


@pytest.mark.parametrize("between", [" - ", ", ", " / "])
def test_a_side_of_first_instance_is_no_side_on_appeal(between):
    block = (
        f"APPELANT{between}défendeur en première instance :\nMonsieur Luc Vial\n\n"
        f"INTIMÉE{between}demanderesse en première instance :\nSARL ORGE\n"
    )
    assert named(read(HEAD + block + TAIL)) == [("Luc Vial", APP), ("ORGE", INT)]
