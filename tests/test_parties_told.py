"""Parties that no civility announces, and those cut out of the blocks and told below."""

import pytest

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
