"""Claims beside a confirmation, sums told before they are asked, what a debtor offers."""

import pytest

from tests.test_claims import claims_of

KEPT = ("confirmation", None)


@pytest.mark.parametrize(
    ("moyens", "found"),
    [
        pytest.param(
            "La société BETA conclut à la confirmation du jugement, sauf à voir porter à 240.000 F"
            " l'indemnité allouée.",
            [KEPT, ("fixation", "240000.00")],
            id="save_to_raise",
        ),
        pytest.param(
            "La société BETA conclut à la confirmation du jugement, hormis sur le préjudice, pour"
            " lequel est réclamée une indemnité de 900 euros.",
            [KEPT, ("condamnation", "900.00")],
            id="save_for_a_point",
        ),
        pytest.param(
            "La société BETA demande à la cour de confirmer le jugement et d'y ajouter une"
            " indemnité de 900 euros pour la dépréciation.",
            [KEPT, ("condamnation", "900.00")],
            id="to_be_added",
        ),
        pytest.param(
            "La société BETA demande à la cour de fixer l'indemnité à 82 460 euros, soit 2 euros le"
            " m².",
            [("fixation", "82460.00")],
            id="a_metre_is_no_claim",
        ),
        pytest.param(
            "La société BETA demande à la cour de réduire la prestation à un capital de 900 euros.",
            [("fixation", "900.00")],
            id="to_a_capital",
        ),
        pytest.param(
            "La société BETA demande à la cour de confirmer le jugement sauf à élever à 25.000"
            " euros la somme allouée.",
            [KEPT, ("fixation", "25000.00")],
            id="save_to_raise_in_the_infinitive",
        ),
        pytest.param(
            "La société BETA demande à la cour de confirmer le jugement, sauf à parfaire.",
            [KEPT],
            id="save_to_complete_asks_nothing",
        ),
        pytest.param(
            "La société BETA conclut à la confirmation du jugement et à une indemnité de 900 euros"
            " au titre de l'article 700 du code de procédure civile.",
            [KEPT, ("condamnation", "900.00")],
            id="and_to_an_indemnity",
        ),
        pytest.param(
            "La société BETA conclut à la confirmation du jugement, une somme de 3.000 euros ayant"
            " été versée.",
            [KEPT],
            id="a_sum_that_was_paid",
        ),
        pytest.param(
            "La société BETA demande le rejet de la demande relative au commandement de payer"
            " 1.900 euros outre 500 euros de frais.",
            [("rejet", None)],
            id="the_sums_of_a_summons_to_pay",
        ),
        pytest.param(
            "La société BETA sollicite des délais de paiement et propose de régler 150 euros par"
            " mois en plus du loyer.",
            [("autre", None)],
            id="instalments",
        ),
        pytest.param(
            "La société BETA offre de payer la somme de 4.000 euros en réparation du préjudice.",
            [("fixation", "4000.00")],
            id="an_insurer_offers",
        ),
        pytest.param(
            "La société BETA demande 800 euros, soit 400 euros chacune, et 700 euros chacune au"
            " titre des frais.",
            [("condamnation", "800.00"), ("condamnation", "700.00")],
            id="the_share_of_each",
        ),
        pytest.param(
            "La société BETA demande à la cour de :\n- confirmer le jugement,\n- formant appel"
            " incident, porter à 900 euros la réparation de son préjudice.",
            [KEPT, ("fixation", "900.00")],
            id="an_appeal_in_return_to_raise_a_sum",
        ),
        pytest.param(
            "La société BETA demande de fixer l'indemnité, déduction faite de la créance due, à 900"
            " euros, de condamner la société ALPHA à lui payer 800 euros, sauf à déduire les"
            " provisions versées, et celle de 700 euros.",
            [("fixation", "900.00"), ("condamnation", "800.00"), ("condamnation", "700.00")],
            id="sums_behind_what_is_taken_off",
        ),
        pytest.param(
            "La société BETA, poursuivant l'infirmation du jugement, réclame 900 euros.",
            [("infirmation", None), ("condamnation", "900.00")],
            id="who_pursues_a_reversal",
        ),
        pytest.param(
            "La société BETA, qui indique que ses débours se sont élevés à 31.208,47 euros, demande"
            " à la cour de condamner la société ALPHA à lui rembourser cette somme.",
            [("condamnation", "31208.47")],
            id="that_sum",
        ),
        pytest.param(
            "La société BETA indique que 900 euros restent dus. Elle demande que l'indemnité lui"
            " soit versée à concurrence de cette somme.",
            [("condamnation", "900.00")],
            id="that_sum_in_a_wish",
        ),
        pytest.param(
            "La société BETA demande d'annuler la facture d'un montant de 900 euros, de condamner"
            " la société ALPHA à lui rembourser cette somme et à lui payer 300 euros.",
            [("annulation", None), ("condamnation", "900.00"), ("condamnation", "300.00")],
            id="that_sum_of_another_request",
        ),
        pytest.param(
            "La société BETA demande au tribunal qu'il :\n- déclare nul le congé,\n- condamne la"
            " société ALPHA à lui payer 900 euros.",
            [("annulation", None), ("condamnation", "900.00")],
            id="a_list_of_what_the_court_is_to_declare",
        ),
        pytest.param(
            "La société BETA demande 900 euros. Elle déclare nul le congé de 300 euros.",
            [("condamnation", "900.00")],
            id="what_a_party_declares",
        ),
        pytest.param(
            "La société BETA a reçu 900 euros. Elle a quitté les lieux. Les clés ont été rendues."
            " Elle demande à la cour de condamner la société ALPHA à lui rembourser cette somme.",
            [("condamnation", None)],
            id="that_sum_told_long_before",
        ),
        pytest.param(
            "La société BETA a reçu 900 euros. Elle demande à la cour de condamner la société"
            " ALPHA à lui payer la dite somme de 800 euros.",
            [("condamnation", "800.00")],
            id="that_sum_with_its_figure",
        ),
        pytest.param(
            "La société BETA demande que la société ALPHA soit condamnée à retirer le mur.",
            [("injonction", None)],
            id="a_deed_in_a_wish",
        ),
        pytest.param(
            "La société BETA entend être garantie par la société ALPHA.",
            [("condamnation", None)],
            id="means_to_be_kept_safe",
        ),
        pytest.param(
            "La société BETA demande à la cour de :\n- dire que les désordres relèvent de la"
            " garantie décennale ;\n- limiter l'indemnité pour licenciement sans cause réelle à"
            " 900 euros ;\n- ne pas écarter l'exécution provisoire.",
            [("constat", None), ("fixation", "900.00"), ("execution_provisoire", None)],
            id="a_verb_of_arguing_in_an_item",
        ),
        pytest.param(
            "La société BETA forme un appel incident tendant à voir porter à 900 euros"
            " l'indemnité.",
            [("fixation", "900.00")],
            id="cross_appeal_to_raise",
        ),
        pytest.param(
            "La société BETA demande la confirmation du jugement en ce qui la concerne et 900 euros"
            " au titre de l'indemnité forfaitaire.",
            [KEPT, ("condamnation", "900.00")],
            id="beside_what_concerns_it",
        ),
        pytest.param(
            "La société BETA conclut au débouté de l'appelante, motif pris de l'absence de faute,"
            " et à sa condamnation au paiement de 900 euros.",
            [("rejet", None), ("condamnation", "900.00")],
            id="goes_on_behind_reasons",
        ),
        pytest.param(
            "La société BETA demande de déduire la franchise contractuelle de 900 euros.",
            [("autre", None)],
            id="a_franchise",
        ),
        pytest.param(
            "La société BETA réclame paiement d'une somme de 900 euros se décomposant comme suit"
            " :\nITT : 300 euros\nIPP 9 % : 600 euros\nà laquelle elle demande d'ajouter 70 euros"
            " pour ses frais non compris dans les dépens.",
            [
                ("condamnation", "900.00"),
                ("condamnation", "300.00"),
                ("condamnation", "600.00"),
                ("condamnation", "70.00"),
            ],
            id="a_list_that_a_clause_follows",
        ),
        pytest.param(
            "La société BETA conclut à la confirmation du jugement, et prétend à l'octroi d'une"
            " somme de 900 euros.",
            [KEPT, ("condamnation", "900.00")],
            id="lays_claim_to",
        ),
        pytest.param(
            "La société BETA demande à la cour de :\n- lui donner acte de ce qu'elle ne conteste"
            " pas sa responsabilité ;\n- réduire les demandes, sans pouvoir excéder 900 euros ;\n-"
            " rejeter le surplus.",
            [("constat", None), ("fixation", "900.00"), ("rejet", None)],
            id="an_item_that_notes_an_argument",
        ),
        pytest.param(
            "La société BETA demande à s'en acquitter par mensualités de 100 euros.",
            [("autre", None)],
            id="asks_for_instalments",
        ),
        pytest.param(
            "La société BETA demande de porter de 800 euros à 900 euros l'indemnité et réclame 700"
            " euros au lieu des 600 euros alloués.",
            [("fixation", "900.00"), ("condamnation", "700.00")],
            id="what_was_granted_before",
        ),
        pytest.param(
            "La société BETA conclut à la confirmation relevant que la faute est établie.",
            [KEPT],
            id="a_noun_before_reasons",
        ),
        pytest.param(
            "La société BETA chiffre à 900 euros le montant de son dommage.",
            [("condamnation", "900.00")],
            id="reckons_its_damage",
        ),
        pytest.param(
            "La société BETA soutient que l'indemnité ne saurait excéder 900 euros.",
            [("fixation", "900.00")],
            id="no_more_than",
        ),
        pytest.param(
            "La société BETA fait appel incident pour obtenir 900 euros de dommages et intérêts.",
            [("condamnation", "900.00")],
            id="appeals_to_obtain",
        ),
        pytest.param(
            "Il est demandé à la cour par la société BETA de réformer le jugement et de lui allouer"
            " 900 euros.",
            [("infirmation", None), ("condamnation", "900.00")],
            id="it_is_asked_by",
        ),
        pytest.param(
            "La société BETA se porte reconventionnellement demanderesse d'une somme de 900 euros.",
            [("condamnation", "900.00")],
            id="stands_as_claimant",
        ),
        pytest.param(
            "Vu les conclusions de la société BETA déposées le 6 septembre 2005 qui demande la"
            " confirmation du jugement.",
            [KEPT],
            id="who_asks_in_its_submissions",
        ),
        pytest.param(
            "La société BETA sollicite la confirmation pure et simple du jugement, 900 euros de"
            " dommages-intérêts et 800 euros pour ses frais de procédure.",
            [KEPT, ("condamnation", "900.00"), ("condamnation", "800.00")],
            id="a_sum_right_behind_the_judgment",
        ),
        pytest.param(
            "La société ALPHA demande à la cour de condamner la société BETA à lui payer, avec"
            " exécution provisoire :\n- 900 euros en principal,\n- 800 euros au titre de l'article"
            " 700.",
            [
                ("condamnation", "900.00"),
                ("condamnation", "800.00"),
                ("execution_provisoire", None),
            ],
            id="provisional_execution_over_a_list",
        ),
        pytest.param(
            "La société ALPHA réclame la somme de 900 euros. Elle demande que cette somme produise"
            " intérêts au double du taux légal et que lui soit allouée la somme de 800 euros.",
            [("condamnation", "900.00"), ("condamnation", None), ("condamnation", "800.00")],
            id="interest_on_that_sum",
        ),
        pytest.param(
            "La société BETA conclut à la confirmation du jugement sauf à voir condamner la société"
            " ALPHA à lui payer 900 euros au titre des travaux.",
            [KEPT, ("condamnation", "900.00")],
            id="save_for_a_condemnation",
        ),
        pytest.param(
            "La société ALPHA demande à la cour de condamner la société BETA à enlever le mur dans"
            " le mois sous astreinte de 100 euros par jour et à lui payer 900 euros à titre de"
            " dommages-intérêts ainsi que 800 euros au titre de l'article 700.",
            [("injonction", "100.00"), ("condamnation", "900.00"), ("condamnation", "800.00")],
            id="a_deed_under_penalty_and_sums_to_be_paid",
        ),
    ],
)
def test_what_is_asked_beside(moyens, found):
    assert [(c.kind, c.value and str(c.value)) for c in claims_of(moyens)] == found


def test_submissions_are_those_of_the_party_that_they_name():
    (claim,) = claims_of(
        "La société ALPHA conclut.\nVu les conclusions de la société BETA déposées le 6 septembre"
        " 2005 qui demande la confirmation du jugement."
    )
    assert claim.claimant_ids == (1,)
