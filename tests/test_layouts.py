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
