"""Parties that no civility announces, and those cut out of the blocks and told below."""

import pytest

from arret_extract.stages.parties.fallback import ordered
from arret_extract.text import View
from tests.test_parties import HEAD, TAIL, named, read


@pytest.mark.parametrize(
    ("below", "found"),
    [
        pytest.param("née le 3 mai 1960 à Pau", ["Lise Brun", "Odile Vial"], id="when_born"),
        pytest.param("12 rue du Lac", ["Lise Brun"], id="an_address"),
    ],
)
def test_a_name_above_a_birth(below, found):
    block = (
        f"APPELANTE :\n\nBOIS SEC SAS\n\nreprésentée par Me Lou PIC\n\nINTIMÉES :\n\nLise Brun\n\n"
        f"née le 2 mai 1961 à Dax\n\n4, rue Haute\n\nOdile Vial\n\n{below}\n\nreprésentées par"
        " Me ROC"
    )
    assert [name for name, role in named(read(HEAD + block + TAIL)) if role == "intime"] == found


CUT = (
    "APPELANTES : 1 - Madame Lise X...\n... par Maître PIC, avocat à PAU INTIMEE : Monsieur Luc"
    " Y... demeurant à Pau représenté par Maître ROC, avocat à PAU\n"
)


@pytest.mark.parametrize(
    ("block", "told", "found"),
    [
        pytest.param(
            CUT, "Condamne Madame X... et la société ORGE LIN à payer à Monsieur Y... 900 euros.",
            [("ORGE LIN", "appelant")], id="condemned_together",
        ),
        pytest.param(
            CUT, "Condamne Madame X... à payer à la société ORGE LIN une somme de 900 euros.",
            [("ORGE LIN", "intime")], id="paid",
        ),
        pytest.param(
            CUT.replace("\n...", " demeurant à Pau représentée"),
            "Condamne Madame X... et la société ORGE LIN à payer à Monsieur Y... 900 euros.",
            [], id="nothing_cut",
        ),
    ],
)  # fmt: skip
def test_who_was_cut_out(block, told, found):
    words = f"\nFAITS\n\nIls ont fait appel devant la cour d'appel.\n\nPAR CES MOTIFS\n\n{told}\n"
    known = [("Lise X...", "appelant"), ("Luc Y...", "intime")]
    assert named(read(HEAD + block + words)) == [*known, *found]


COLUMNS = """COUR D'APPEL DE PAU ARRÊT DU 13 MAI 2003 APPELANT: ARRÊT No 301 R.G. 01/1111
 Monsieur Luc BRUN Magistrat Rédacteur: né le 3 mars 1948 à DAX M. ROC/SD TRIBUNAL DE GRANDE
 12 rue Basse INSTANCE DAX
 40100 DAX 12 décembre 2000
 représenté par la SCP PIC, avoués à la Cour BRUN
 assisté de Me Lou VAL, avocat au barreau de DAX
 C/
 ORGE ASSURANCES
 C.P.A.M. DU GERS
 INTIMEES:
 Compagnie ORGE ASSURANCES, prise en la personne de son représentant légal 79000 NIORT représentée \
par la SCP RIF, avoués à la Cour
 C.P.A.M. DU GERS 14 rue Haute 32000 AUCH n'ayant pas constitué avoué
"""


def test_a_summary_column_names_no_parties():
    assert named(read(COLUMNS + TAIL)) == [
        ("Luc BRUN", "appelant"),
        ("ORGE ASSURANCES", "intime"),
        ("C.P.A.M. DU GERS", "intime"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "LA COUR DE CASSATION a rendu l'arrêt suivant :\n\nSur le pourvoi formé par M. Luc "
            "Vial, demeurant à Pau, en cassation d'un arrêt rendu le 4 mai 1995 par la cour "
            "d'appel de Pau, au profit :\n\n1 / de la société Orge, dont le siège est à Dax,\n\n2 /"
            " de Mme Ana Roc, défenderesses à la cassation ;\n\nAttendu",
            id="profits",
        ),
        pytest.param(
            "LA COUR DE CASSATION a rendu l'arrêt suivant :\n\nM. Luc Vial, domicilié à Pau, a "
            "formé le pourvoi n° A 22-11.111 contre l'arrêt rendu le 4 mai 2021 par la cour "
            "d'appel de Pau, dans le litige l'opposant à la société Orge, société anonyme, "
            "défenderesse à la cassation.\n\nLa demanderesse",
            id="opposed",
        ),
        pytest.param(
            "COUR D'APPEL DE PAU\n\nMonsieur Vial a régulièrement interjeté appel du jugement. "
            "La société Orge, intimée, conclut à la confirmation.\n\n",
            id="told",
        ),
    ],
)
def test_parties_of_a_text_without_accents(text):
    bare = text.translate(str.maketrans("éèêàç", "eeeac"))
    found = named(read(text))
    assert len(found) > 1
    assert named(read(bare)) == found


@pytest.mark.parametrize(
    ("block", "found"),
    [
        pytest.param(
            "ENTRE : le sieur Luc VIAL, cultivateur à Dax, appelant, comparant par Me Pic ;\nET : "
            "la dame Ana ROC, intimée, comparant par Me Val ;",
            [("Luc VIAL", "appelant"), ("Ana ROC", "intime")],
            id="sieur_and_dame",
        ),
        pytest.param(
            "ENTRE : le sieur Luc VIAL, cultivateur à Dax, appelant, comparant par Me Pic ;\nET : "
            "1° le sieur Ivo ROC, intimé, comparant par Me Val ;\n2° La Compagnie d'assurances "
            "L'ORGE, dont le siège est à Pau, intimée, comparant par Me Val ;",
            [("Luc VIAL", "appelant"), ("Ivo ROC", "intime"), ("L'ORGE", "intime")],
            id="numbered_without_a_bracket",
        ),
        pytest.param(
            "APPELANT et défendeur à l'incident :\n\nMonsieur Luc VIAL\nreprésenté par Me Pic, "
            "avocat\n\nINTIMEE et demanderesse à l'incident :\n\nLa S.A. ORGE\nreprésentée par "
            "Me Val, avocat",
            [("Luc VIAL", "appelant"), ("ORGE", "intime")],
            id="sides_of_an_appeal_and_of_its_incident",
        ),
        pytest.param(
            "Entre :\n\nMonsieur Luc VIAL, demeurant à Dax\nDemandeur, assisté de Maître Pic\n\n"
            "Et :\n\nL'indivision ROC, composée de :\nMadame Ana ROC, demeurant à Pau\nMonsieur "
            "Ivo ROC, demeurant à Dax\nDéfendeurs, représentés par Maître Val",
            [("Luc VIAL", "demandeur"), ("Ana ROC", "defendeur"), ("Ivo ROC", "defendeur")],
            id="those_who_own_together",
        ),
        pytest.param(
            "DEMANDEUR\nSAS ORGE\nreprésentée par Me Pic, avocat\nDÉFENDEUR, OPPOSANT\nMonsieur "
            "Luc VIAL\ncomparant en personne",
            [("ORGE", "demandeur"), ("Luc VIAL", "defendeur")],
            id="who_opposes_an_order_to_pay",
        ),
        pytest.param(
            "APPELANTE :\n\nMadame Rose BRUN née ARNAUD\n\nINTIMÉE :\n\nMadame Lise VIAL née "
            "LEGRAND",
            [("Rose BRUN née ARNAUD", "appelant"), ("Lise VIAL née LEGRAND", "intime")],
            id="a_maiden_name_that_begins_as_another_word",
        ),
    ],
)
def test_old_and_unusual_headers(block, found):
    assert named(read(HEAD + block + TAIL)) == found


def test_who_asks_for_an_order_to_pay_and_whom_it_is_given_against():
    ruling = read(
        "TRIBUNAL D'INSTANCE DE PAU\n\nORDONNANCE PORTANT INJONCTION DE PAYER\n\nVu la requête "
        "présentée le 3 septembre 2007 par la SA ORGE, dont le siège est à Dax\n\nEnjoignons à "
        "Monsieur Luc VIAL, demeurant à Pau, de payer à la SA ORGE la somme de 900 €"
    )
    assert named(ruling) == [("ORGE", "demandeur"), ("Luc VIAL", "defendeur")]


def test_a_lawyer_in_brackets_is_no_part_of_a_name():
    ruling = read(
        "TRIBUNAL DE COMMERCE DE PAU\n\nSA ORGE ET LIN (Me Pic)\n\nC/\n\nSARL BLÉ (Me Val)\n\n"
    )
    assert named(ruling) == [("ORGE ET LIN", "demandeur"), ("BLÉ", "defendeur")]


@pytest.mark.parametrize(
    "verb", ["Condamne", "CONDAMNE, en conséquence,", "Condamne en conséquence", "Condamne, donc,"]
)
def test_whom_a_court_condemns(verb):
    view = View.of(
        f"PAR CES MOTIFS\n\n{verb} la SARL BLE à payer à la SA ORGE la somme de 500 € ;\n"
    )
    found = [view.plain[n.name.start : n.name.end] for n in ordered(view, 0, [])]
    assert found == ["BLE", "ORGE"]
