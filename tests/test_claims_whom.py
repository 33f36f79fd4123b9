"""Claims: parties called by what they are to another, and who stands on which side."""

import pytest

from arret_extract.stages import claims
from tests.case import ruling_of
from tests.test_claims import claims_of

INSURED = (
    ("Luc DURIEU", "appelant", "personne_physique"),
    ("DELTA ASSURANCES", "appelant", "personne_morale"),
    ("Eva MARTEL", "intime", "personne_physique"),
)
BUILDERS = (
    ("ALPHA", "appelant", "personne_morale"),
    ("Luc DURIEU", "intime", "personne_physique"),
    ("GAMMA", "intime", "personne_morale"),
    ("Eva MARTEL", "intime", "personne_physique"),
)
LEASE = (
    ("ALPHA", "demandeur", "personne_morale"),
    ("BETA", "defendeur", "personne_morale"),
    ("Eva MARTEL", "defendeur", "personne_physique"),
)
WIDOWED = (
    ("ALPHA", "appelant", "personne_morale"),
    ("Luc DURIEU", "intime", "personne_physique"),
    ("Eva MARTEL veuve DURIEU", "intime", "personne_physique"),
)
FACED = (
    ("Luc DURIEU", "appelant", "personne_physique"),
    ("Eva MARTEL", "intime", "personne_physique"),
)
HURT = (
    FACED[0],
    ("ALPHA", "intime", "personne_morale"),
    ("GAMMA", "intime", "personne_morale"),
)
WORK = (
    ("Luc DURIEU", "demandeur", "personne_physique"),
    ("ALPHA", "defendeur", "personne_morale"),
    ("CAISSE PRIMAIRE D'ASSURANCE MALADIE", "intervenant", "personne_morale"),
)


@pytest.mark.parametrize(
    ("words", "parties", "who"),
    [
        pytest.param(
            "Monsieur Luc DURIEU demande à être garanti par son assureur.",
            INSURED,
            [((0,), (1,))],
            id="by_his_insurer",
        ),
        pytest.param(
            "La société ALPHA demande que la société GAMMA, son assureur, soit condamnée à la"
            " garantir. Monsieur Luc DURIEU sollicite la condamnation in solidum de la société"
            " ALPHA, de son assureur et de Madame Eva MARTEL à lui payer 900 euros.",
            BUILDERS,
            [((0,), (2,)), ((1,), (0, 3, 2))],
            id="the_insurer_that_was_told",
        ),
        pytest.param(
            "La société ALPHA demande à la cour de dire que le droit de Monsieur Luc DURIEU sera"
            " réduit de moitié, de ramener à 900 euros son préjudice.",
            BUILDERS,
            [((0,), (1, 2, 3)), ((0,), (1,))],
            id="whose_damage_is_told",
        ),
        pytest.param(
            "La société ALPHA a fait assigner la société BETA et Madame Eva MARTEL afin de voir"
            " ordonner l'expulsion de la société BETA.\nLa preneuse demande la condamnation de la"
            " bailleresse à lui verser 900 euros.",
            LEASE,
            [((0,), (1,)), ((1,), (0,))],
            id="the_tenant_is_to_be_evicted",
        ),
        pytest.param(
            "Après l'accident du travail, la Caisse Primaire d'Assurance Maladie demande la"
            " condamnation de l'employeur à lui rembourser 900 euros.",
            WORK,
            [((2,), (1,))],
            id="the_employer_is_no_fund",
        ),
        pytest.param(
            "Monsieur Luc DURIEU et Madame Eva MARTEL concluent à la confirmation du jugement."
            " Monsieur Luc DURIEU réclame 900 euros. Ils sollicitent 800 euros.",
            BUILDERS,
            [((1, 3), (0,)), ((1,), (0,)), ((1, 3), (0,))],
            id="they_are_those_who_spoke_together",
        ),
        pytest.param(
            "La société ALPHA offre 900 euros pour l'incapacité de Madame Eva MARTEL et demande que"
            " la créance de la société GAMMA soit limitée à 800 euros.",
            BUILDERS,
            [((0,), (3,)), ((0,), (2,))],
            id="whose_damage_and_whose_claim",
        ),
        pytest.param(
            "Monsieur Luc DURIEU demande l'allocation des indemnités suivantes :\n- frais médicaux"
            " : pris en charge par la Caisse Primaire d'Assurance Maladie\n- perte de gains : 900"
            " euros",
            WORK,
            [((0,), (1,))],
            id="what_a_fund_pays_is_not_asked_of_it",
        ),
        pytest.param(
            "La société ALPHA demande à la cour de ramener à 900 euros le préjudice de la veuve et"
            " à 800 euros celui de Monsieur Luc DURIEU.",
            WIDOWED,
            [((0,), (2,)), ((0,), (1,))],
            id="the_widow",
        ),
        pytest.param(
            "La société ALPHA offre de payer à Madame Eva MARTEL la somme de 900 euros.",
            BUILDERS,
            [((0,), (3,))],
            id="whom_an_offer_is_made_to",
        ),
        pytest.param(
            "Le préjudice de Monsieur Luc DURIEU n'est pas contesté par la société ALPHA qui offre"
            " la somme de 900 euros.",
            BUILDERS,
            [((0,), (1, 2, 3))],
            id="who_offers_is_the_last_named",
        ),
        pytest.param(
            "Monsieur Luc DURIEU demande à la cour de fixer son préjudice à 900 euros, suivant"
            " décompte de la société GAMMA, et de condamner la société ALPHA à lui payer 800"
            " euros.",
            HURT,
            [((0,), (1,)), ((0,), (1,))],
            id="who_is_made_to_pay_owes_the_loss",
        ),
        pytest.param(
            "La société ALPHA demande de fixer les préjudices aux sommes suivantes :\n- 900 euros"
            " pour Madame veuve MARTEL.\nLa société ALPHA conclut au débouté.",
            (BUILDERS[0], BUILDERS[1], ("Eva MARTEL", "intime", "personne_physique")),
            [((0,), (2,)), ((0,), (1, 2))],
            id="an_offer_to_a_widow",
        ),
        pytest.param(
            "La société GAMMA demande la fixation à 900 euros du préjudice de Madame Eva MARTEL.",
            BUILDERS,
            [((2,), (3,))],
            id="whose_loss_though_on_the_same_side",
        ),
        pytest.param(
            "Monsieur Luc DURIEU considère que l'indemnité doit être ramenée à 900 euros et que la"
            " demande de Madame Eva MARTEL doit être rejetée.",
            FACED,
            [((0,), (1,)), ((0,), (1,))],
            id="what_must_be_refused",
        ),
    ],
)
def test_who_is_meant(words, parties, who):
    assert [(c.claimant_ids, c.against_ids) for c in claims_of(words, parties)] == who


def test_who_is_paid_by_one_of_the_others_is_none_of_them():
    ruling = ruling_of(
        (
            ("Luc DURIEU", "demandeur", "personne_physique"),
            ("ALPHA", "defendeur", "personne_morale"),
            ("GAMMA", "defendeur", "personne_morale"),
        ),
        moyens="Monsieur Luc DURIEU demande 900 euros.",
        dispositif="Condamne la société ALPHA à payer à Monsieur Luc DURIEU 800 euros et à la"
        " société GAMMA la somme de 700 euros.",
    )
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [(1,)]


def test_a_fund_that_is_made_to_pay_is_no_bystander():
    ruling = ruling_of(
        (
            ("Luc DURIEU", "appelant", "personne_physique"),
            ("AGENT JUDICIAIRE DU TRESOR", "intime", "autorite_publique"),
            ("GAMMA", "intime", "personne_morale"),
        ),
        moyens="Monsieur Luc DURIEU demande 900 euros.\n",
        dispositif="Condamne l'Agent Judiciaire du Trésor à payer à M. Luc DURIEU 800 euros.",
    )
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [(1, 2)]


def test_costs_that_both_sides_bear_make_no_allies():
    ruling = ruling_of(
        (
            ("Luc DURIEU", "appelant", "personne_physique"),
            ("ALPHA", "intime", "personne_morale"),
            ("GAMMA", "intime", "personne_morale"),
        ),
        moyens="Monsieur Luc DURIEU demande 900 euros.\n",
        dispositif="Condamne M. Luc DURIEU, la société ALPHA et la société GAMMA aux dépens.",
    )
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [(1, 2)]
