"""Counsel: persons and firms, bars, toques, capacities, and for whom they act."""

import pytest

from tests.test_parties import HEAD, TAIL, read


def lawyers(block: str) -> list[tuple[str | None, str | None, str | None, str | None]]:
    text = HEAD + "APPELANTE\n\nMadame Odile Brun\n\n" + block + "\n\nINTIMÉ\n\nM. Jean Vial" + TAIL
    return [(c.name, c.firm, c.bar, c.capacity) for c in read(text).counsel]


@pytest.mark.parametrize(
    ("block", "found"),
    [
        pytest.param(
            "représentée par Me Anne LE GOFF de la SELARL ROC & VAL, avocat au barreau de "
            "SAINT-BRIEUC",
            [("Anne LE GOFF", "SELARL ROC & VAL", "SAINT-BRIEUC", None)],
            id="person_of_a_firm",
        ),
        pytest.param(
            "représentée par la SCP ROC-VAL, avoués à la Cour\nassistée de Me Pic, avocat au "
            "barreau"
            " d'Agen",
            [(None, "SCP ROC-VAL", None, "avoue"), ("Pic", None, "Agen", "plaidant")],
            id="avoue_and_avocat",
        ),
        pytest.param(
            "représentée par Me Lou Pic, Postulant, avocat au barreau de PAU\nreprésentée par "
            "Me Zoé Mas,"
            " Plaidant, avocat au barreau de PARIS",
            [("Lou Pic", None, "PAU", "postulant"), ("Zoé Mas", None, "PARIS", "plaidant")],
            id="postulant_and_plaidant",
        ),
        pytest.param(
            "représentée par Me Lou Pic, avocat au barreau de PAU, substitué par Me Zoé Mas, "
            "avocat",
            [("Lou Pic", None, "PAU", None), ("Zoé Mas", None, None, "substituant")],
            id="substitute",
        ),
        pytest.param(
            "Ayant pour avocat la SELAS BEL AIR AVOCATS, avocats au barreau de DAX",
            [(None, "SELAS BEL AIR AVOCATS", "DAX", None)],
            id="firm_alone",
        ),
        pytest.param(
            "assistée de la SCPA ROC  VAL-PIC, avocats, et de Me Mas de la SELARL GUÉ en la "
            "personne de Me Mas",
            [(None, "SCPA ROC VAL-PIC", None, None), ("Mas", "SELARL GUÉ", None, None)],
            id="two_blanks_in_a_firm_and_its_member",
        ),
        pytest.param("représentée par son gérant, M. Paul Mas", [], id="manager_is_no_lawyer"),
    ],
)
def test_lawyers_of_a_block(block, found):
    assert lawyers(block) == found


def test_plural_representation_is_for_all_before_it():
    block = (
        "APPELANTS\n\nMonsieur Luc Brun\n\nMadame Lise Brun\n\nreprésentés par Me Roux, avocat "
        "au barreau"
        " de PAU, toque : B12\n\nINTIMÉ\n\nM. Jean Vial"
    )
    ruling = read(HEAD + block + TAIL)
    assert [(c.name, c.party_id, c.toque) for c in ruling.counsel] == [
        ("Roux", 0, "B12"),
        ("Roux", 1, "B12"),
    ]


def test_copies_are_not_counsel():
    text = (
        "Copie exécutoire délivrée à : Me Roux\n\n"
        + HEAD
        + "APPELANT\n\nM. A B\n\nINTIMÉ\n\nM. C D"
    )
    assert read(text + TAIL).counsel == []
