"""Relatives called by what they are: who they are, as the words beside their names tell."""

import pytest

from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Party
from arret_extract.ruling import Ruling
from arret_extract.stages import claims
from tests.case import ruling_of
from tests.test_harms import KILLED

FAMILY = (
    ("Luc VIAL", "Monsieur"),
    ("Ana ROC épouse VIAL", "Madame"),
    ("Eva ROC", "Madame"),
    ("Tom VIAL", "Monsieur"),
)
TOLD = (
    "Luc VIAL, père de la victime, Ana VIAL, mère de la victime, Eva ROC, grand-mère de la victime,"
    " et Tom VIAL, frère de la victime, ont saisi le tribunal. "
)


@pytest.mark.parametrize(
    ("text", "called", "who"),
    [
        pytest.param(TOLD, "à chacun des parents", (0, 1), id="of_each"),
        pytest.param(TOLD, "à chacun des père et mère", (0, 1), id="father_and_mother"),
        pytest.param(TOLD, "à la mère de la victime", (1,), id="mother"),
        pytest.param(TOLD, "à son père", (0,), id="father"),
        pytest.param(TOLD, "au frère de la victime", (3,), id="brother"),
        pytest.param(TOLD, "à la sœur", (), id="a_man_is_no_sister"),
        pytest.param(TOLD, "à la tante", (), id="nobody_is_told_to_be_an_aunt"),
        pytest.param(TOLD, "à ce père de deux enfants", (), id="no_relative_of_a_victim"),
        pytest.param(
            "M. Luc VIAL et Mme Ana VIAL sont ses parents, Mme Eva ROC sa grand-mère. ",
            "pour les grands-parents", (2,), id="told_by_a_verb",
        ),
        pytest.param(
            "M. Luc VIAL et Mme Ana VIAL sont ses parents, Mme Eva ROC sa grand-mère. ",
            "pour les parents", (0, 1), id="both_told_by_a_verb",
        ),
        pytest.param(
            "Ses parents, M. Luc VIAL et Mme Ana VIAL, et son frère, M. Tom VIAL, demandent. ",
            "aux parents", (0, 1), id="told_before_their_names",
        ),
        pytest.param(
            "Luc VIAL, père de trois enfants, conduisait. ", "au père", (), id="he_has_children"
        ),
        pytest.param(
            TOLD + "Eva ROC, mère de Paul, conduisait. ", "à la mère", (), id="two_mothers"
        ),
    ],
)  # fmt: skip
def test_relatives(text, called, who):
    ruling = Ruling("r", f"{text}Il paiera 900 euros {called}.")
    ruling.parties += [
        Party(party_id=i, name=name, civility=civility, role="intime", kind="personne_physique")
        for i, (name, civility) in enumerate(FAMILY)
    ]
    last = list(PartyIndex.of(ruling).mentions(len(text), len(ruling.text)))
    assert [m.party_ids for m in last] == ([who] if who else [])


def test_what_is_offered_to_relatives_is_for_their_grief():
    persons = [(name, "intime", "personne_physique", title) for name, title in FAMILY]
    ruling = ruling_of(
        (("ALPHA", "appelant", "personne_morale"), *persons),
        facts=TOLD + "\n",
        moyens="La société ALPHA demande à la cour de fixer l'indemnisation à hauteur de 900 euros"
        " pour chacun des parents et 800 euros pour le frère.\n",
        motifs=KILLED,
    )
    claims.add_rows(ruling)
    asked = [(c.against_ids, c.head) for c in ruling.claims]
    assert asked == [((1, 2), "prejudice_moral"), ((4,), "prejudice_moral")]


def test_relatives_whom_nothing_tells_apart_are_less_sure():
    persons = [(name, "appelant", "personne_physique", title) for name, title in FAMILY]
    ruling = ruling_of(
        (*persons, ("ALPHA", "intime", "personne_morale")),
        moyens="Les appelants demandent à la cour de condamner la société ALPHA à payer :\n"
        "- 900 euros à chacun des grands-parents de l'enfant.\n",
    )
    claims.add_rows(ruling)
    [claim] = ruling.claims
    assert (claim.claimant_ids, claim.confidence < 0.7) == ((0, 1, 2, 3), True)
