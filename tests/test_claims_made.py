"""Claims: what parties ask in other words, and what they only tell beside it."""

from decimal import Decimal

import pytest

from tests.case import APPEAL, FIRST
from tests.test_claims import claims_of
from tests.test_claims_argued import told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "condamner la société ALPHA à venir enlever la cuve à ses frais, dans le mois, sous"
            " astreinte de 50 euros par jour de retard ;",
            [("injonction", "astreinte", "50.00")],
            id="a_deed_under_penalty",
        ),
        pytest.param(
            "condamner la société ALPHA à payer 57 000 euros, dont 56 000 euros en principal,"
            " avec intérêts au taux légal ;",
            [("condamnation", "principal", "57000.00")],
            id="a_part_of_a_sum",
        ),
        pytest.param(
            "ordonner l'ouverture des opérations de comptes, liquidation et partage de la"
            " succession ;\n- ordonner la licitation de la maison sur la mise à prix de 320 000"
            " euros ;\n- désigner tel notaire qu'il plaira pour y procéder ;",
            [("autre", None, None)] * 3,
            id="a_partition",
        ),
        pytest.param(
            "fixer à 18 430 euros sa créance sur l'indivision ;",
            [("fixation", "principal", "18430.00")],
            id="a_claim_on_what_is_held_together",
        ),
        pytest.param(
            "constater que le contrat conclu le 3 mai 2012 entre les parties est nul ;",
            [("resiliation", None, None)],
            id="a_void_contract",
        ),
        pytest.param(
            "constater qu'aucun accord n'a été donné pour un nouveau bail ou le paiement d'une"
            " indemnité sur la base d'un loyer de 900 euros ;",
            [("constat", None, None)],
            id="what_is_found",
        ),
        pytest.param(
            "condamner la société ALPHA au paiement d'une indemnité d'occupation de 900 euros en"
            " principal par an ;",
            [("condamnation", "indemnite", "900.00")],
            id="what_touches_the_sum",
        ),
        pytest.param(
            "déclarer l'arrêt commun à la société GAMMA condamner solidairement la société ALPHA"
            " et la société GAMMA à payer 900 euros au titre de la facture ;",
            [("constat", None, None), ("condamnation", "principal", "900.00")],
            id="a_mark_is_lost",
        ),
        pytest.param(
            "réduire à 80 000 F l'indemnité au titre du préjudice moral, de fixer cette dernière à"
            " 60 000 F pour le surplus ;",
            [
                ("fixation", "prejudice_moral", "80000.00"),
                ("fixation", "prejudice_moral", "60000.00"),
            ],
            id="the_last_one_spoken_of",
        ),
        pytest.param(
            "accorder à la société BETA un délai de trente-six mois pour apurer sa dette par"
            " versements de 80 euros ;\n- reporter le paiement à deux années ;",
            [("autre", None, None)] * 2,
            id="time_to_pay",
        ),
        pytest.param(
            "confirmer l'ordonnance, sauf à actualiser la provision au titre des loyers à la somme"
            " de 5 236 euros ;",
            [("confirmation", None, None), ("fixation", "provision", "5236.00")],
            id="brought_up_to_date_on_appeal",
        ),
        pytest.param(
            "limiter le montant des dommages et intérêts à six mois de salaire, soit 13 800"
            " euros ;",
            [("fixation", "dommages_interets", "13800.00")],
            id="damages_are_no_interest",
        ),
        pytest.param(
            "fixer le préjudice moral à 9 000 euros, dont à déduire la créance de la caisse pour"
            " 900 euros et la provision de 500 euros ;",
            [("fixation", "prejudice_moral", "9000.00")],
            id="two_sums_come_off",
        ),
        pytest.param(
            "condamner la société ALPHA aux dépens, comprenant le coût du commandement, soit 142"
            " euros ;",
            [("depens", "depens", None)],
            id="a_post_of_the_costs",
        ),
        pytest.param(
            "condamner la société ALPHA à payer 900 euros au titre de l'indemnité de 7 % ;",
            [("condamnation", "indemnite", "900.00")],
            id="an_indemnity_in_percent",
        ),
        pytest.param(
            "condamner la société ALPHA à payer 50 000 euros au titre de la concurrence déloyale ;",
            [("condamnation", "dommages_interets", "50000.00")],
            id="unfair_competition",
        ),
        pytest.param(
            "condamner la société ALPHA dans les conditions suivantes :\n- condamner la société"
            " ALPHA à payer 900 euros au titre du prêt ;",
            [("condamnation", "principal", "900.00")],
            id="a_heading",
        ),
        pytest.param(
            "déclarer satisfactoires ses offres, à savoir :\n* ITT : 3.000 euros\n* pretium doloris"
            " : 3.500 euros ;",
            [
                ("rejet", None, None),
                ("fixation", "prejudice_corporel", "3000.00"),
                ("fixation", "prejudice_corporel", "3500.00"),
            ],
            id="offers_that_are_enough",
        ),
        pytest.param(
            "ramener à de plus justes proportions l'indemnisation du déficit fonctionnel, qui ne"
            " saurait excéder 15 000 euros ;",
            [("autre", None, None), ("fixation", "prejudice_corporel", "15000.00")],
            id="just_proportions",
        ),
        pytest.param(
            "retenir une valeur locative de 22 400 euros et de fixer le loyer à cette somme ;",
            [("constat", None, None), ("fixation", "principal", "22400.00")],
            id="that_sum_is_to_be_fixed",
        ),
        pytest.param(
            "condamner la société ALPHA à payer 18 000 euros au titre des factures, 4 000 euros au"
            " titre de la retenue de garantie, et 6 000 euros au titre de ses frais irrépétibles ;",
            [
                ("condamnation", "principal", "18000.00"),
                ("condamnation", "principal", "4000.00"),
                ("condamnation", "article_700", "6000.00"),
            ],
            id="each_sum_has_its_own_title",
        ),
        pytest.param(
            "dire que le préjudice de la société BETA peut s'évaluer à la somme de 52 401 euros ;",
            [("fixation", "dommages_interets", "52401.00")],
            id="a_loss_that_may_be_put_at",
        ),
        pytest.param(
            "limiter le calcul des intérêts au 17 février 2015 ;",
            [("autre", "interets", None)],
            id="interest_is_stopped",
        ),
        pytest.param(
            "dire qu'elle reprendra l'usage de son nom de jeune fille ;",
            [("autre", None, None)],
            id="a_name",
        ),
        pytest.param(
            "prononcer la déchéance des intérêts et pénalités ;",
            [("autre", "interets", None)],
            id="interest_is_lost",
        ),
        pytest.param(
            "prononcer la déchéance de la banque de son droit aux intérêts ;",
            [("autre", "interets", None)],
            id="interest_that_a_bank_has_lost",
        ),
        pytest.param(
            "ordonner l'expulsion de la société ALPHA sous astreinte de 50 euros par jour ;",
            [("expulsion", None, None), ("injonction", "astreinte", "50.00")],
            id="an_eviction_and_its_penalty",
        ),
        pytest.param(
            "faire interdiction à la société ALPHA de vendre, sous astreinte de 50 euros ;",
            [("injonction", "astreinte", "50.00")],
            id="a_ban",
        ),
        pytest.param(
            "constater la caducité du contrat de location ;",
            [("resiliation", None, None)],
            id="a_contract_that_has_lapsed",
        ),
        pytest.param(
            "la relever de la forclusion ;", [("autre", None, None)], id="a_creditor_out_of_time"
        ),
        pytest.param(
            "convertir le redressement judiciaire en liquidation judiciaire ;",
            [("autre", None, None)],
            id="a_collective_procedure",
        ),
        pytest.param(
            "condamner la société ALPHA à lui payer, déduction faite des provisions versées à"
            " hauteur de 20 000 euros :\n* tierce personne (22 €/h) : 9 372 euros ;",
            [("condamnation", "prejudice_corporel", "9372.00")],
            id="by_the_hour",
        ),
        pytest.param(
            "condamner la société ALPHA à lui verser 142 560 euros au titre des infiltrations ;",
            [("condamnation", "prejudice_materiel", "142560.00")],
            id="what_water_has_done",
        ),
    ],
)
def test_items_of_a_list(words, found):
    assert told(f"La société BETA demande à la cour de :\n- {words}\n") == found


def test_a_sum_brought_up_to_date_leaves_the_rest_of_the_summons():
    found = told(
        "Par acte du 8 juin 2004, la société ALPHA a assigné la société BETA aux fins de la voir"
        " condamner, avec exécution provisoire, à lui payer :\n- la somme de 7 000 euros au titre"
        " des charges,\n- la somme de 1 500 euros à titre de dommages-intérêts.\n\nDans ses"
        " dernières écritures, la société ALPHA a actualisé sa demande en principal à la somme de"
        " 9 000 euros.\n",
        FIRST,
    )
    assert sorted(found) == [
        ("condamnation", "dommages_interets", "1500.00"),
        ("condamnation", "principal", "9000.00"),
        ("execution_provisoire", None, None),
    ]


def test_what_else_is_asked_than_in_the_summons_stands_beside_it():
    found = claims_of(
        "La société ALPHA a assigné la société BETA aux fins de voir prononcer la nullité de la"
        " saisie, d'en ordonner la mainlevée et d'obtenir 3 000 euros à titre de"
        " dommages-intérêts.\n\nLa société ALPHA sollicite à titre subsidiaire un délai de grâce"
        " de vingt-quatre mois.\n",
        FIRST,
    )
    assert [(c.kind, c.claim_rank) for c in found if c.kind == "autre"] == [
        ("autre", "principal"),
        ("autre", "subsidiaire"),
    ]


def test_what_an_insurer_offers_is_to_be_fixed():
    found = claims_of(
        "La société BETA offre d'indemniser le préjudice ainsi qu'il suit :\n- frais divers : 900"
        " €\n- souffrances endurées : 8 000 €\n- déficit fonctionnel permanent : 18 900 €\n",
        FIRST,
    )
    assert [(c.kind, c.head, c.value) for c in found] == [
        ("fixation", "prejudice_corporel", Decimal("900.00")),
        ("fixation", "prejudice_corporel", Decimal("8000.00")),
        ("fixation", "prejudice_corporel", Decimal("18900.00")),
    ]


def test_its_amount_is_that_of_what_was_spoken_of():
    found = told(
        "La société BETA demande à la cour de dire n'y avoir lieu à prestation compensatoire,"
        " subsidiairement d'en limiter le montant à la somme de 30 000 euros.\n"
    )
    assert found[-1] == ("fixation", "pension", "30000.00")


def test_for_which_a_sum_is_asked():
    found = told(
        "La société BETA conclut à la confirmation du jugement, à l'exception du préjudice"
        " d'agrément, pour lequel elle sollicite 25 000 F.\n"
    )
    assert found[-1] == ("condamnation", "prejudice_corporel", "25000.00")


def test_the_same_are_those_made_to_pay_before():
    parties = (*APPEAL, ("M. Paul DURAND", "intime", "personne_physique"))
    found = claims_of(
        "La société ALPHA demande à la cour de :\n- condamner in solidum la société BETA et M."
        " DURAND à lui payer 900 euros au titre de la facture,\n- débouter M. DURAND de sa"
        " demande,\n- condamner les mêmes à lui payer 500 euros au titre de l'article 700 du code"
        " de procédure civile.\n",
        parties,
    )
    assert [c.against_ids for c in found if c.value] == [(1, 2), (1, 2)]


def test_posts_of_a_party_line_by_line():
    found = claims_of(
        "La société BETA sollicite :\n- pour son compte :\npréjudice moral : 150.000 F\npréjudice"
        " économique : 640.000 F\nfrais d'obsèques : 18.340 F\n",
        facts="La victime avait pour seules ressources sa retraite. " * 5 + "\n",
    )
    assert [c.head for c in found] == [
        "prejudice_moral",
        "prejudice_materiel",
        "prejudice_materiel",
    ]


@pytest.mark.parametrize(
    ("moyens", "found"),
    [
        pytest.param(
            "La société BETA fait valoir que l'incapacité permanente doit être chiffrée à 12 000"
            " euros. Elle soutient que son préjudice d'agrément ne saurait être évalué à moins de"
            " 4 000 euros. Elle sollicite l'octroi d'une somme globale de 16 000 euros.",
            [
                ("fixation", "prejudice_corporel", "12000.00"),
                ("fixation", "prejudice_corporel", "4000.00"),
                ("condamnation", "total", "16000.00"),
            ],
            id="posts_reckoned_then_their_whole",
        ),
        pytest.param(
            "Vu les conclusions de la société BETA tendant à ce que les demandes soient déclarées"
            " irrecevables, subsidiairement à l'octroi de délais de paiement.",
            [("irrecevabilite", None, None), ("autre", None, None)],
            id="tending_to_a_wish",
        ),
        pytest.param(
            "La société BETA conclut au plafonnement du loyer, soit 13 650 euros par an.",
            [("fixation", "principal", "13650.00")],
            id="a_rent_is_capped",
        ),
        pytest.param(
            "La société BETA invoque la disproportion de son engagement et demande d'en être"
            " déchargée.",
            [("autre", None, None)],
            id="to_be_freed_of_it",
        ),
        pytest.param(
            "La société BETA sollicite la réduction de la clause pénale à 1 euro et des délais de"
            " paiement.",
            [("fixation", "clause_penale", "1.00"), ("autre", None, None)],
            id="and_time_to_pay",
        ),
        pytest.param(
            "La société BETA demande que la provision soit limitée à 8 000 euros, que la demande"
            " d'expertise soit rejetée et que les dépens soient réservés.",
            [
                ("fixation", "provision", "8000.00"),
                ("rejet", None, None),
                ("procedure", None, None),
            ],
            id="three_wishes",
        ),
        pytest.param(
            "La société BETA demande que la banque soit déchue de son droit aux intérêts et"
            " condamnée à lui verser 900 euros au titre de l'article 700.",
            [("autre", "interets", None), ("condamnation", "article_700", "900.00")],
            id="loses_its_right",
        ),
        pytest.param(
            "La société BETA demande que lui soient alloués 2 000 euros pour le préjudice"
            " esthétique, que la société ALPHA soit condamnée à lui payer ces sommes. Elle réclame"
            " enfin 2 000 euros au titre de l'article 700.",
            [
                ("condamnation", "prejudice_corporel", "2000.00"),
                ("condamnation", "article_700", "2000.00"),
            ],
            id="the_same_figure_for_costs",
        ),
        pytest.param(
            "La société BETA sollicite le prononcé du divorce, la fixation de la pension à 150"
            " euros par mois et le rejet de la demande de prestation compensatoire, subsidiairement"
            " sa réduction à 10 000 euros.",
            [
                ("autre", None, None),
                ("fixation", "pension", "150.00"),
                ("rejet", "pension", None),
                ("fixation", "pension", "10000.00"),
            ],
            id="of_a_family",
        ),
        pytest.param(
            "La société BETA sollicite : - l'exécution sous astreinte des travaux, - le paiement de"
            " 900 euros en réparation de son trouble de jouissance.",
            [("injonction", None, None), ("condamnation", "dommages_interets", "900.00")],
            id="works_to_be_done",
        ),
        pytest.param(
            "La société BETA demande qu'il lui soit accordé un délai de dix-huit mois et que les"
            " effets de la clause résolutoire soient suspendus.",
            [("autre", None, None)] * 2,
            id="effects_are_stayed",
        ),
    ],
)
def test_ways_of_asking_in_prose(moyens, found):
    assert told(moyens + "\n") == found


def test_a_heading_tells_whose_the_next_requests_are():
    parties = (
        ("GAN", "intime", "personne_morale"),
        ("Sabrina MOREL", "appelant", "personne_physique"),
        ("Odile MOREL", "appelant", "personne_physique"),
    )
    found = claims_of(
        "Mmes Sabrina MOREL et Odile MOREL demandent à la cour de :\n1) Concernant Mme Sabrina"
        " MOREL :\nCondamner le GAN à lui payer 9 000 euros au titre de son préjudice moral,\n2)"
        " Concernant Mme Odile MOREL :\nCondamner le GAN à lui payer 2 000 euros en réparation de"
        " son entier préjudice par ricochet.\n",
        parties,
    )
    assert [(c.claimant_ids, c.head) for c in found] == [
        ((1,), "prejudice_moral"),
        ((2,), "prejudice_moral"),
    ]


def test_a_pseudonym_alone_on_its_line_is_within_its_sentence():
    found = told(
        "La société BETA demande à la cour de :\n\nDire et juger que le préjudice de la mère, Mme"
        " Jacqueline  \n\n X... \n\n , sera indemnisé à hauteur de 1600 euros.\n"
    )
    assert [(kind, value) for kind, _, value in found] == [("fixation", "1600.00")]


def test_several_of_whom_one_is_asked_more_are_told_by_their_number():
    parties = (*APPEAL, ("M. Paul DURAND", "intime", "personne_physique"))
    found = claims_of(
        "La société ALPHA demande à la cour de condamner in solidum la société BETA et M. DURAND à"
        " lui payer 65 000 euros à titre de dommages et intérêts, de condamner M. DURAND à lui"
        " restituer 12 000 euros et de les condamner chacun à lui payer 2 000 euros en application"
        " de l'article 700.\n",
        parties,
    )
    assert [c.against_ids for c in found] == [(1, 2), (2,), (1, 2)]
