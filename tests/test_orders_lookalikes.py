"""Orders: words that are like those that tell who pays whom for what, and tell something else."""

import pytest

from tests.case import ruling_of
from tests.test_orders_turns import COSTS, SUIT, ordered

# A, a company, beside those of the suit.
MORE = (*SUIT, ("ALTA", "defendeur", "personne_morale"))
PAID = "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt ;\n"
HERS = f"Condamne la société GAMMA à lui payer 500 euros au titre de {COSTS}."
GRANTED = "Alloue à M. DURIEU la somme de 500 euros à titre de dommages et intérêts.\n"
FIRST, COSTS_OF_FIRST = "G>L 900 principal", "G>L 500 article_700"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros retenue par "
            "l'expert et dit que la garantie de Mme MARTEL est limitée à cette somme.",
            [FIRST], id="what_another_owes_is_limited",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros mise en compte.\n"
            "Dit que l'astreinte est réduite à 30 euros par jour.",
            [FIRST, "> 30 astreinte"], id="another_sentence",
        ),
        pytest.param(
            "Dit que la somme de 900 euros accordée à M. DURIEU pour son préjudice moral est "
            "portée à 950 euros.",
            [">L 950 prejudice_moral"], id="what_the_first_judge_gave_it_for",
        ),
        pytest.param(
            f"{GRANTED}Condamne la société DELTA à garantir la société GAMMA du paiement de cette "
            "somme.",
            [">L 500 dommages_interets"], id="a_surety",
        ),
        pytest.param(
            f"{GRANTED}Condamne Mme MARTEL à restituer à la société GAMMA cette somme.",
            [">L 500 dommages_interets"], id="who_gives_back",
        ),
        pytest.param(
            f"{GRANTED}Condamne Mme MARTEL à verser cette somme à la société GAMMA.",
            [">L 500 dommages_interets"], id="paid_to_another",
        ),
        pytest.param(
            f"{GRANTED}Condamne la société GAMMA aux intérêts au taux légal sur cette somme.",
            [">L 500 dommages_interets"], id="only_interest",
        ),
        pytest.param(
            f"{GRANTED}Condamne la société GAMMA à payer cette somme à M. DURIEU.",
            ["G>L 500 dommages_interets"], id="but_who_pays_it",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 5000 euros, 1200 euros à "
            f"la société DELTA et 900 euros au titre de {COSTS}.",
            ["G>L 5000 principal", "G>D 1200 article_700", "G>D 900 article_700"],
            id="costs_of_the_last",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 5000 euros, à Mme MARTEL 4000 euros, à "
            f"la société DELTA 900 euros au titre de {COSTS}.",
            ["G>L 5000 principal", "G>E 4000 principal", "G>D 900 article_700"],
            id="costs_unlike_the_rest",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros, à Mme MARTEL 500 euros et à "
            f"la société DELTA 500 euros au titre de {COSTS}.",
            ["G>L 900 article_700", "G>E 500 article_700", "G>D 500 article_700"],
            id="but_costs_alike",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros, à verser à Mme "
            "MARTEL celle de 500 euros au titre de la clause pénale.",
            [FIRST, "G>E 500 clause_penale"], id="another_verb",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros, à Mme MARTEL la "
            "somme de 500 euros en réparation de son préjudice moral.",
            [FIRST, "G>E 500 prejudice_moral"], id="a_loss_of_the_last",
        ),
        pytest.param(
            "Fixe la créance de M. DURIEU et de Mme MARTEL au passif de la société GAMMA à 900 "
            f"euros pour M. DURIEU, 500 euros pour Mme MARTEL et 300 euros au titre de {COSTS}.",
            ["G>L 900 principal", "G>E 500 article_700", "G>L 300 article_700"],
            id="all_named_before_each",
        ),
        pytest.param(
            "Fixe la créance de M. DURIEU sur la succession à la somme de 900 euros au titre des "
            "travaux financés avec Mme MARTEL, et 500 euros au titre de la soulte.",
            [">LE 900 principal", ">LE 500 principal"], id="with_whom_a_thing_was_done",
        ),
        pytest.param(
            "Fixe à 900 euros la créance que la société GAMMA ès qualités de liquidateur de la "
            "société ALTA doit à M. DURIEU.",
            [FIRST], id="in_whose_quality",
        ),
        pytest.param(
            "Fixe au passif de la société GAMMA la créance de M. DURIEU, créancier d'un prêt "
            "consenti avec Mme MARTEL, à 900 euros.",
            ["G>LE 900 principal"], id="creditor_of_a_loan",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer 900 euros à M. DURIEU et à Mme MARTEL, 500 euros au "
            f"titre de {COSTS}.",
            ["G>LE 900 principal", "G>LE 500 article_700"], id="the_last_has_nobody_of_its_own",
        ),
        pytest.param(
            f"{PAID}Condamne la société ALTA à payer à Mme MARTEL la somme de 500 euros au titre "
            "du prêt et la société DELTA à la garantir.",
            [FIRST, "A>E 500 principal"], id="another_is_to_hold_harmless",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt, "
            "et ce solidairement avec Mme MARTEL dans les limites de son engagement envers la "
            "société ALTA.",
            ["GE>L 900 principal"], id="to_whom_one_beside_is_bound",
        ),
        pytest.param(
            "Condamne la société GAMMA à rembourser à M. DURIEU la somme de 900 euros qu'il a dû "
            "payer, et ce solidairement avec Mme MARTEL, à la société ALTA.",
            [FIRST], id="who_paid_beside_in_a_relative_clause",
        ),
        pytest.param(
            f"{PAID}Condamne la société ALTA, in solidum avec elle, en sa qualité d'assureur, à "
            "payer à M. DURIEU la somme de 500 euros au titre du prêt.",
            [FIRST, "GA>L 500 principal"], id="one_named_twice",
        ),
        pytest.param(
            f"{PAID}Condamne M. DURIEU à payer à la société ALTA 500 euros au titre du prêt ;\n"
            "Déboute la société GAMMA de ses demandes contre Mme MARTEL et la société ALTA ;\n"
            f"Condamne la société GAMMA à leur payer 300 euros au titre de {COSTS}.",
            [FIRST, "L>A 500 principal", "G>EA 300 article_700"], id="those_told_last",
        ),
        pytest.param(
            f"{PAID}Condamne la société GAMMA à payer à la société DELTA 500 euros au titre du prêt"
            " ;\nMet hors de cause Mme MARTEL et la société ALTA ;\n"
            f"Condamne la société GAMMA à leur payer 300 euros au titre de {COSTS}.",
            [FIRST, "G>D 500 principal", "G>EA 300 article_700"], id="those_put_out_of_the_case",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt, "
            "de la société ALTA à payer sans délai, et 500 euros au titre de la clause pénale.",
            [FIRST, "G>L 500 clause_penale"], id="what_another_was_to_pay",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt, "
            "et ce solidairement avec la société OMEGA TRAVAUX PUBLICS, anciennement filiale de la "
            "société ALTA.",
            [FIRST], id="beside_somebody_unknown",
        ),
    ],
)  # fmt: skip
def test_no_payer_payee_or_head(words, found):
    assert ordered(words, MORE) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Reçoit la fin de non-recevoir soulevée par Mme MARTEL ;\n", "L"),
        ("Déclare recevable l'exception soulevée par Mme MARTEL mais la rejette ;\n", "L"),
        ("Déclare recevable mais prescrite l'action de Mme MARTEL ;\n", "L"),
        ("Reçoit Mme MARTEL en son intervention ;\nLa déboute de sa demande ;\n", "L"),
        ("Reçoit Mme MARTEL en son intervention ;\n", "E"),
        ("Met hors de cause Mme MARTEL ;\n", "E"),
        ("Déclare le présent jugement commun à la société ALTA ;\n", "L"),
        ("Donne acte à la société ALTA de son intervention ;\n", "L"),
        ("Dit que Mme MARTEL n'a commis aucune faute ;\n", "L"),
        ("Dit que Mme MARTEL est responsable du préjudice à hauteur de 30 % ;\n", "L"),
        ("Dit que Mme MARTEL a subi un préjudice moral ;\n", "E"),
        ("Dit que le licenciement de Mme MARTEL est sans cause réelle et sérieuse ;\n", "E"),
        ("Dit que Mme MARTEL ne justifie d'aucun préjudice ;\n", "L"),
        ("Constate que la société ALTA a indemnisé le préjudice matériel ;\n", "L"),
        ("Dit que le rapport de Mme MARTEL sur les dommages est homologué ;\n", "L"),
        ("Reçoit Mme MARTEL en son appel ;\nDit que cette somme portera intérêts ;\n", "L"),
        ("Met hors de cause Mme MARTEL ;\nDit que cette somme portera intérêts ;\n", "L"),
        ("Déboute Mme MARTEL de ses demandes contre la société ALTA ;\n", "L"),
    ],
)
def test_whom_he_means_in_lui_payer(words, found):
    assert ordered(f"{PAID}{words}{HERS}", MORE) == [FIRST, f"G>{found} 500 article_700"]


def test_who_is_put_out_of_the_case_is_paid_costs_alone():
    words = "Met hors de cause Mme MARTEL ;\nDit que la société GAMMA devra lui verser 500 euros."
    assert ordered(PAID + words, MORE) == [FIRST, "G>L 500 principal"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (", qui a manqué à ses devoirs envers M. DURIEU, à payer", ""),
        (", déjà condamnée au profit de M. DURIEU par un autre juge, à payer", ""),
        (", en vertu de l'engagement souscrit envers M. DURIEU, à payer", ""),
        (" caution au profit de M. DURIEU à payer", ""),
        (" au profit de M. DURIEU à payer", "L"),
    ],
)
def test_whom_a_debtor_is_bound_to(words, found):
    words = f"Condamne la société GAMMA{words} la somme de 900 euros au titre du prêt."
    assert ordered(words) == [f"G>{found} 900 principal"]


def test_one_alone_is_not_each_of_them():
    words = f"Condamne la société GAMMA à payer à chacun d'eux la somme de 500 euros : {COSTS}."
    assert ordered(f"Déboute Mme MARTEL de ses demandes.\n{words}") == ["G> 500 article_700"]


def test_who_pays_is_held_harmless_and_not_who_is_refused():
    words = "Déboute Mme MARTEL de ses demandes.\nCondamne la société ALTA à la garantir."
    ruling = ruling_of(MORE, motifs="MOTIFS\n", dispositif=f"PAR CES MOTIFS\n{PAID}{words}\n")
    assert [(o.payer_ids, o.payee_ids) for o in ruling.orders][-1] == ((4,), (2,))
