"""Parties called by the name of whom they stand for."""

from dataclasses import replace

import pytest

from arret_extract.mentions.resolve import PartyIndex
from tests.case import ruling_of

PARTIES = (
    ("LUNE ET FILS", "demandeur", "personne_morale"),
    ("Eva MARTEL", "demandeur", "personne_physique"),
    ("SOL", "defendeur", "personne_morale"),
)


@pytest.mark.parametrize(
    ("party", "quality", "words", "who"),
    [
        pytest.param(
            0,
            "ès qualités de liquidateur judiciaire de la SARL ORGE BOIS",
            "fixer la créance au passif de la société ORGE BOIS",
            (0,),
            id="liquidator",
        ),
        pytest.param(
            0,
            "en qualité de mandataire judiciaire de la société SOL",
            "condamner la société SOL",
            (2,),
            id="who_is_a_party_stands_for_itself",
        ),
        pytest.param(
            0,
            "ès qualités d'assureur de la société ORGE",
            "condamner la société ORGE",
            (),
            id="insurer_of_another",
        ),
        pytest.param(
            0, "liquidateur de la société ORGE", "rue de ORGE", (), id="the_name_without_its_kind"
        ),
        pytest.param(
            1,
            "agissant en qualité de représentante légale de ses enfants mineurs : Zoé et Ugo",
            "verser la somme de 900 euros pour Ugo",
            (1,),
            id="child",
        ),
        pytest.param(
            1,
            "ès qualités de représentante légale de sa fille mineure : Zoé M",
            "de ses deux filles mineures, Zoé et Lina. Elle demande 900 euros pour Lina",
            (1,),
            id="child_told_below",
        ),
        pytest.param(
            1,
            "ès qualités de tutrice de son fils Ugo DURIEU",
            "le préjudice d'Ugo DURIEU",
            (1,),
            id="grown_up_child",
        ),
    ],
)
def test_stand_ins(party, quality, words, who):
    ruling = ruling_of(PARTIES, moyens=words)
    ruling.parties[party] = replace(ruling.parties[party], quality=quality)
    found = PartyIndex.of(ruling).find(0, len(words))
    assert found == who


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("DELMAS Marie-Lise Ep. DURIEU", "à Marie Lise DURIEU", id="hyphen_left_out"),
        pytest.param("Eva MARTEL née DURIEU", "Condamner Eva MARTEL", id="behind_a_verb"),
        pytest.param("B", "Condamner Mme G B à payer", id="an_initial_and_a_letter"),
    ],
)
def test_names(name, words):
    ruling = ruling_of(((name, "demandeur", "personne_physique"), PARTIES[2]), moyens=words)
    assert PartyIndex.of(ruling).find(0, len(words)) == (0,)


@pytest.mark.parametrize(
    ("words", "who"),
    [("à Ugo Z...", (0,)), ("À UGO Z...", (0,)), ("à Léa Z...", (1,)), ("À UGO z...", ())],
)
def test_a_first_name_beside_a_pseudonym_is_known_in_capitals(words, who):
    parties = (
        ("Ugo Z...", "demandeur", "personne_physique"),
        ("Léa Z...", "demandeur", "personne_physique"),
    )
    assert PartyIndex.of(ruling_of(parties, moyens=words)).find(0, len(words)) == who


def test_pair_of_namesakes():
    parties = [
        (f"{first} DURIEU", "demandeur", "personne_physique") for first in ("Luc", "Eva Lou")
    ]
    ruling = ruling_of(parties, moyens="et Luc et Eva Lou DURIEU demandent")
    assert PartyIndex.of(ruling).find(0, 30) == (0, 1)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        pytest.param("Les sociétés SOL et Y demandent", (0, 1), id="behind_another"),
        pytest.param("La société SOL demande un plan Y", (0,), id="a_letter"),
    ],
)
def test_a_body_that_a_letter_stands_for(words, who):
    parties = (PARTIES[2], ("Y", "defendeur", "personne_morale"))
    assert PartyIndex.of(ruling_of(parties, moyens=words)).find(0, len(words)) == who


def test_a_whole_name_is_not_a_longer_one():
    parties = [(name, "appelant", "personne_morale") for name in ("SOL IARD", "SOL IARD MUTUELLES")]
    ruling = ruling_of(parties, moyens="La société SOL IARD demande")
    assert PartyIndex.of(ruling).find(0, 25) == (0,)


def test_namesakes_on_both_sides():
    parties = [
        (f"{first} DURIEU", role, "personne_physique")
        for first, role in (("Eva", "appelant"), ("Lou", "appelant"), ("Zoé", "intime"))
    ]
    ruling = ruling_of(
        (*parties, ("Ugo DURIEU", "intime", "personne_physique")),
        dispositif="Condamne Eva DURIEU à payer aux consorts DURIEU 900 euros.",
    )
    assert [o.payee_ids for o in ruling.orders] == [(2, 3)]


def test_an_insurer_is_called_by_its_brand():
    name = "CAISSE DE REASSURANCE MUTUELLE AGRICOLE GROUPAMA DU LAC"
    words = "in solidum Monsieur DURIEU et GROUPAMA à payer"
    ruling = ruling_of(((name, "intime", "personne_morale"),), moyens=words)
    assert PartyIndex.of(ruling).find(0, len(words)) == (0,)
