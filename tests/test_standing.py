"""Parties called by their part: who plays it, as the words beside their names tell."""

import pytest

from arret_extract.mentions.resolve import PartyIndex
from tests.case import ruling_of
from tests.test_claims import claims_of

# Who is not made out is taken for the one who sues, the first.
PARTIES = (
    ("Eva MARTEL", "demandeur", "personne_physique"),
    ("ALPHA", "defendeur", "personne_morale"),
    ("BETA", "defendeur", "personne_morale"),
    ("Luc DURIEU", "defendeur", "personne_physique"),
)


@pytest.mark.parametrize(
    ("facts", "called", "who"),
    [
        pytest.param(
            "La société ALPHA est propriétaire de locaux commerciaux situés à Metz et loués à usage"
            " de bureaux à la société BETA.",
            "La société bailleresse",
            (1,),
            id="owner_of_premises_let",
        ),
        pytest.param(
            "La société ALPHA est propriétaire de locaux donnés à bail à la société BETA.",
            "La société locataire",
            (2,),
            id="premises_given_on_a_lease",
        ),
        pytest.param(
            "La société ALPHA a, par acte du 3 mai 2001, donné à bail à la société BETA un local.",
            "La preneuse",
            (2,),
            id="words_within_the_verb",
        ),
        pytest.param(
            "La société ALPHA a consenti à la société BETA, pour neuf ans, un bail commercial.",
            "La locataire",
            (2,),
            id="what_is_granted_behind",
        ),
        pytest.param(
            "La société ALPHA a consenti à la société BETA, pour neuf ans, un rabais.",
            "La locataire",
            (0,),
            id="no_lease_granted",
        ),
        pytest.param(
            "Les travaux ont été conçus par M. Luc DURIEU, architecte, et livrés en 2001.",
            "L'architecte",
            (3,),
            id="a_trade_in_apposition",
        ),
        pytest.param(
            "M. Luc DURIEU, en sa qualité d'architecte, a livré les travaux.",
            "L'architecte",
            (3,),
            id="a_trade_as_a_quality",
        ),
        pytest.param(
            "M. Luc DURIEU a choisi un architecte, M. Val.",
            "L'architecte",
            (0,),
            id="the_trade_of_a_stranger",
        ),
        pytest.param(
            "Selon M. Luc DURIEU, l'architecte a manqué à ses obligations.",
            "L'architecte",
            (0,),
            id="the_subject_of_what_follows",
        ),
        pytest.param(
            "La société BETA est locataire de la société ALPHA.",
            "La bailleresse",
            (1,),
            id="tenant_of",
        ),
        pytest.param(
            "Par acte du 3 mai 2001, la société ALPHA, bailleresse, a donné congé.",
            "Le propriétaire",
            (1,),
            id="lessor_in_apposition",
        ),
        pytest.param(
            "Elle a fait assigner sa locataire, la société BETA.",
            "La société locataire",
            (2,),
            id="tenant_before_the_name",
        ),
        pytest.param(
            "La société BETA est titulaire d'un bail commercial.",
            "La preneuse",
            (2,),
            id="holder_of_a_lease",
        ),
        pytest.param(
            "Le même jour, Monsieur Luc DURIEU, gérant, se porte caution solidaire.",
            "La caution",
            (3,),
            id="becomes_surety",
        ),
        pytest.param(
            "Le prêt était garanti par un engagement de caution souscrit par Monsieur Luc DURIEU.",
            "La caution",
            (3,),
            id="surety_by_a_deed",
        ),
        pytest.param(
            "Le prêt était assorti du cautionnement personnel de Monsieur Luc DURIEU.",
            "La caution",
            (3,),
            id="whose_surety",
        ),
        pytest.param(
            "Le cautionnement de la dette de Monsieur Luc DURIEU a été donné.",
            "La caution",
            (0,),
            id="whose_debt",
        ),
    ],
)
def test_parts(facts, called, who):
    words = f"{facts}\n{called} demande la somme de 900 euros."
    assert [c.claimant_ids for c in claims_of(words, PARTIES)] == [who]


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("La société ALPHA a donné à bail à la société BETA. La société ALPHA et son locataire", 2),
        ("La société ALPHA a donné à bail à la société BETA. Luc DURIEU et son locataire", None),
        ("La société ALPHA a donné à bail à la société BETA. Luc DURIEU et son bailleur", None),
        ("Luc DURIEU s'est porté caution de la société BETA. La société ALPHA et sa caution", None),
    ],
)
def test_his_own_tenant_behind_his_name(words, whose):
    index = PartyIndex.of(ruling_of(PARTIES, moyens=words + "\n"))
    found = [m.party_ids for m in index.mentions(0, len(words)) if m.how == "role"]
    assert found == ([(whose,)] if whose is not None else [])


def test_two_parts_beside_each_other():
    facts = (
        "La société ALPHA a donné à bail un local à la société BETA. Monsieur Luc DURIEU s'est"
        " porté caution solidaire."
    )
    words = f"{facts}\nLa locataire et la caution demandent la somme de 900 euros."
    assert [c.claimant_ids for c in claims_of(words, PARTIES)] == [(2, 3)]
