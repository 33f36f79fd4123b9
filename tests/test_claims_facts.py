"""Claims: sums and names told within what is asked that are not asked, and how asking is told."""

import pytest

from tests.case import APPEAL
from tests.test_claims import claims_of
from tests.test_claims_addressees import asked


@pytest.mark.parametrize(
    "words",
    [
        "900 euros au titre des travaux, soit 1 500 euros sous déduction de la provision",
        "900 euros au titre du trouble, soit 150 euros par mois pendant six mois",
        "900 euros de dommages et intérêts calculés sur la base d'un loyer mensuel de 150 euros",
        "900 euros",
    ],
)
def test_what_a_sum_comes_from_is_not_asked(words):
    found = claims_of(
        f"La société ALPHA demande à la cour de condamner la société BETA à lui payer {words}.\n",
        APPEAL,
    )
    assert [int(c.value) for c in found if c.value] == [900]


@pytest.mark.parametrize(
    "words",
    [
        "réformer les sommes fixées par les premiers juges et de lui allouer 900 euros",
        "condamner la société BETA à lui payer les sommes fixées par le conseil, soit 900 euros",
        "condamner la société BETA à lui payer, sur la base d'un préavis de deux mois, la somme de"
        " 900 euros",
        "porter à 500 euros l'indemnité fixée par le tribunal et à 900 euros celle des frais",
        "condamner la société BETA à lui payer 500 euros au titre des arriérés, outre le loyer"
        " courant, soit 900 euros par mois",
    ],
)
def test_a_sum_is_asked_behind_what_was_judged_or_reckoned(words):
    found = claims_of(f"La société ALPHA demande à la cour de {words}.\n", APPEAL)
    assert [int(c.value) for c in found if c.value][-1:] == [900]


def test_a_sum_told_by_the_month_too_is_for_what_follows():
    found = claims_of(
        "La société ALPHA demande 900 euros, soit 90 euros par mois, à titre de préjudice de"
        " jouissance.\n",
        APPEAL,
    )
    assert [(int(c.value), c.head) for c in found] == [(900, "dommages_interets")]


def test_a_sum_joined_by_soit_without_a_reckoning_is_read():
    found = claims_of(
        "La société ALPHA demande à la cour de condamner la société BETA à lui payer 900 euros au"
        " titre des travaux, et 150 euros par mois jusqu'à leur fin.\n",
        APPEAL,
    )
    assert [int(c.value) for c in found if c.value] == [900, 150]


def test_a_sum_with_and_without_tax_is_for_what_follows_both():
    found = claims_of(
        "La société ALPHA demande 900 euros HT, soit 1 080 euros TTC, au titre du trouble de"
        " jouissance, et 500 euros au titre de la clause pénale.\n",
        APPEAL,
    )
    assert [c.head for c in found] == ["dommages_interets", "clause_penale"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("sollicite devant la cour la somme de 900 euros.", "D>LGE 900"),
        ("demande aujourd'hui la somme de 900 euros.", "D>LGE 900"),
        ("ne réclame plus que 900 euros.", "D>LGE 900"),
        ("s'estime en droit de réclamer, plus précisément, la somme de 900 euros.", "D>LGE 900"),
        ("demande à titre de réparation la somme de 900 euros.", "D>LGE 900"),
        (
            "demande de voir la société GAMMA condamnée à lui payer la somme de 900 euros.",
            "D>G 900",
        ),
        (
            "demande au tribunal d'entrer en voie de condamnation à l'encontre de la société GAMMA"
            " pour la somme de 900 euros.",
            "D>G 900",
        ),
        (
            "demande au tribunal de condamner M. DURIEU, dont le siège est à Pau et la société"
            " GAMMA à lui payer 900 euros.",
            "D>LG 900",
        ),
        (
            "demande la condamnation de M. DURIEU, à hauteur de la moitié, et de la société GAMMA à"
            " lui payer 900 euros.",
            "D>LG 900",
        ),
        ("ne réclame plus rien, ayant perçu 900 euros.", ""),
        ("demande plus que les 900 euros qui lui sont dus.", ""),
        ("rappelle que, dans sa lettre, M. DURIEU ne réclame plus que 900 euros.", ""),
        ("expose que M. DURIEU agit contre la société GAMMA en paiement de 900 euros.", ""),
        ("agit contre M. DURIEU en paiement de 900 euros devant le juge des référés.", ""),
        ("ajoute que la société GAMMA s'estime en droit de réclamer 900 euros.", ""),
        (
            "demande qu'elle ne soit tenue de garantir la société GAMMA qu'à hauteur de 900 euros.",
            "",
        ),
        ("demande qu'elle soit tenue au paiement de la seule somme de 900 euros.", ""),
        (
            "sollicite le rejet des demandes de M. DURIEU, la confirmation du jugement, la société"
            " GAMMA sollicitant sa mise hors de cause, et 900 euros.",
            "D>LGE 900",
        ),
        (
            "demande au tribunal de condamner M. DURIEU, qui a travaillé pour la société GAMMA et"
            " Mme MARTEL, à lui payer 900 euros.",
            "D>L 900",
        ),
        (
            "demande au tribunal de condamner pour avoir manqué à leurs devoirs la société GAMMA et"
            " Mme MARTEL à lui payer 900 euros.",
            "D>GE 900",
        ),
        (
            "demande la condamnation de M. DURIEU, qui a posé les tuiles et de la société GAMMA à"
            " lui payer 900 euros.",
            "D>LG 900",
        ),
        (
            "demande que M. DURIEU, qui a suivi les travaux de la société GAMMA, soit condamné à"
            " lui payer 900 euros.",
            "D>L 900",
        ),
        (
            "demande la condamnation de M. DURIEU pour avoir laissé la société GAMMA travailler et"
            " lui réclame 900 euros.",
            "D>L 900",
        ),
        (
            "demande la condamnation de M. DURIEU, qui est gérant, et de la société GAMMA à lui"
            " payer 900 euros.",
            "D>LG 900",
        ),
    ],
)
def test_how_asking_is_told(words, found):
    assert asked(f"La société DELTA {words}") == found


@pytest.mark.parametrize("deed", ["retirer le mur", "remettre les lieux en état"])
def test_a_deed_and_the_costs(deed):
    found = claims_of(
        f"La société ALPHA demande à la cour de condamner la société BETA à {deed} et aux"
        " dépens.\n",
        APPEAL,
    )
    assert [c.kind for c in found] == ["injonction", "depens"]
