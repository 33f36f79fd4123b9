"""Orders: several sums given in a row, and who pays or is paid by the words of a clause before."""

import pytest

from tests.test_orders_turns import COSTS, ordered

HARM = "en réparation de leur préjudice moral"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt "
            f"et la SA DELTA à payer à Mme MARTEL la somme de 500 euros {HARM}.",
            ["G>L 900 principal", "D>E 500 prejudice_moral"], id="its_legal_form_is_no_possessive",
        ),
        pytest.param(
            "Condamne :\n- la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du "
            "prêt\n- la société DELTA à payer à M. DURIEU la somme de 500 euros au titre du prêt.",
            ["G>L 900 principal", "D>L 500 principal"], id="a_list_of_debtors",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à titre de dommages et intérêts à :\n"
            "- M. DURIEU : 900 euros,\n- la société DELTA : 500 euros.",
            ["G>L 900 dommages_interets", "G>D 500 dommages_interets"], id="a_list_of_the_paid",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros, à Mme MARTEL la "
            f"somme de 500 euros et à la société DELTA la somme de 300 euros {HARM}.",
            ["G>L 900 prejudice_moral", "G>E 500 prejudice_moral", "G>D 300 prejudice_moral"],
            id="what_for_said_once",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros, 500 euros à Mme MARTEL, à la "
            f"société DELTA 300 euros {HARM}.",
            ["G>L 900 prejudice_moral", "G>E 500 prejudice_moral", "G>D 300 prejudice_moral"],
            id="before_and_behind_by_turns",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer 900 euros à M. DURIEU, 500 euros à Mme MARTEL et\n"
            f"300 euros à la société DELTA {HARM}.",
            ["G>L 900 prejudice_moral", "G>E 500 prejudice_moral", "G>D 300 prejudice_moral"],
            id="over_two_lines",
        ),
        pytest.param(
            f"Alloue à M. DURIEU 900 euros et à Mme MARTEL 500 euros {HARM}.",
            [">L 900 prejudice_moral", ">E 500 prejudice_moral"], id="granted_in_turn",
        ),
        pytest.param(
            f"Alloue 900 euros à M. DURIEU et 500 euros à Mme MARTEL {HARM}.",
            [">L 900 prejudice_moral", ">E 500 prejudice_moral"], id="granted_told_behind",
        ),
        pytest.param(
            "Alloue, à la charge de la société GAMMA, 900 euros à M. DURIEU, 500 euros à Mme "
            f"MARTEL {HARM}.",
            ["G>L 900 prejudice_moral", "G>E 500 prejudice_moral"], id="granted_at_ones_charge",
        ),
        pytest.param(
            f"Alloue à M. DURIEU 900 euros {HARM} à la charge de la société GAMMA, sa voisine, et "
            "de la société DELTA.",
            ["GD>L 900 prejudice_moral"], id="granted_at_the_charge_of_two",
        ),
        pytest.param(
            f"Alloue à M. DURIEU 900 euros {HARM} à la charge de la société GAMMA et à Mme MARTEL "
            f"500 euros {HARM} à la charge de la société DELTA.",
            ["G>L 900 prejudice_moral", "D>E 500 prejudice_moral"], id="each_at_a_charge",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer la somme de 900 euros à M. DURIEU, 500 euros au "
            f"titre de {COSTS}.",
            ["G>L 900 principal", "G>L 500 article_700"], id="not_what_the_next_alone_is_for",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt, "
            f"à Mme MARTEL celle de 500 euros {HARM} et aux deux, ensemble, la somme de 300 euros "
            f"au titre de {COSTS}.",
            ["G>L 900 principal", "G>E 500 prejudice_moral", "G>LE 300 article_700"],
            id="to_both",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt "
            f"et celle de\n500 € au titre de {COSTS}, rejette toutes autres demandes.",
            ["G>L 900 principal", "G>L 500 article_700"], id="a_line_that_a_sum_begins",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer la somme de 900 euros au titre du prêt à Monsieur\n"
            "DURIEU et à la SCI\nDELTA.",
            ["G>LD 900 principal"], id="a_line_breaks_before_a_name",
        ),
        pytest.param(
            f"Vu {COSTS},\nCondamne la société GAMMA à payer à M. DURIEU la somme de 900 euros et "
            "à la société DELTA celle de 500 euros.",
            ["G>L 900 article_700", "G>D 500 article_700"], id="under_a_text_applied",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt "
            "et Mme MARTEL celle de 500 euros au même titre.",
            ["G>L 900 principal", "E>L 500 principal"], id="another_of_its_side_the_next",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt "
            "et la société DELTA celle de 500 euros au même titre.",
            ["G>L 900 principal", "G>L 500 principal"], id="none_of_the_other_side",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt, "
            "et ce solidairement avec Mme MARTEL.",
            ["GE>L 900 principal"], id="with_whom_told_last",
        ),
        pytest.param(
            "Condamne Mme MARTEL à payer à M. DURIEU une indemnité d'occupation égale au montant "
            "du loyer, soit 900 euros par mois.",
            ["E>L 900 indemnite"], id="what_it_is_reckoned_by",
        ),
        pytest.param(
            "Fixe à 900 euros la créance de M. DURIEU au passif de la liquidation judiciaire de la "
            "société GAMMA à titre d'indemnité de licenciement.",
            ["G>L 900 indemnite"], id="what_a_claim_is_for_behind_who_owes_it",
        ),
        pytest.param(
            "Fixe le préjudice moral de M. DURIEU à la somme de 900 euros et celui de Mme MARTEL à "
            "la somme de 500 euros.",
            [">L 900 prejudice_moral", ">E 500 prejudice_moral"], id="fixed_for_each",
        ),
        pytest.param(
            "Fixe à 900 euros le préjudice moral de M. DURIEU et à 500 euros celui de Mme MARTEL.",
            [">L 900 prejudice_moral", ">E 500 prejudice_moral"], id="fixed_for_each_behind",
        ),
    ],
)  # fmt: skip
def test_sums_in_a_row(words, found):
    assert ordered(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros au titre du prêt ;\n"
            "Reçoit la société DELTA en son intervention ;\n"
            "Condamne la société GAMMA à lui payer 500 euros au titre du prêt.",
            ["G>L 900 principal", "G>D 500 principal"], id="who_was_received",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros au titre du prêt ;\n"
            "Dit que Mme MARTEL n'est pas recevable en son intervention ;\n"
            "Condamne la société GAMMA à lui payer 500 euros au titre du prêt.",
            ["G>L 900 principal", "G>L 500 principal"], id="not_who_was_not",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros au titre du prêt ;\n"
            "Condamne la société GAMMA à payer à la société DELTA 500 euros au titre du prêt ;\n"
            f"Condamne la société GAMMA à leur payer 300 euros au titre de {COSTS}.",
            ["G>L 900 principal", "G>D 500 principal", "G>LD 300 article_700"], id="all_the_paid",
        ),
        pytest.param(
            "Rejette la demande de la société DELTA et la condamne à payer à Mme MARTEL 500 euros "
            f"au titre de {COSTS}.",
            ["D>E 500 article_700"], id="whose_demand_is_refused",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros au titre du prêt ;\n"
            "Dit que la société GAMMA a manqué à ses devoirs envers la société DELTA ;\n"
            "Condamne la société GAMMA à lui payer 500 euros au titre du prêt.",
            ["G>L 900 principal", "G>D 500 principal"], id="whom_a_finding_names",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros au titre du prêt ;\n"
            "Déboute la société GAMMA de sa demande à l'encontre de Mme MARTEL ;\n"
            "Condamne la société GAMMA à lui payer 500 euros au titre du prêt.",
            ["G>L 900 principal", "G>E 500 principal"], id="against_whom_it_was_refused",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros au titre du prêt ;\n"
            "Déboute Mme MARTEL de ses demandes ;\n"
            "Condamne la société GAMMA à lui payer 500 euros au titre du prêt.",
            ["G>L 900 principal", "G>L 500 principal"], id="not_who_is_refused",
        ),
        pytest.param(
            "Déboute M. DURIEU de ses demandes à l'encontre de la société GAMMA ;\n"
            "Condamne Mme MARTEL à lui payer 500 euros au titre du prêt.",
            ["E>L 500 principal"], id="refused_against_another",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros au titre du prêt ;\n"
            "Condamne la société DELTA, assureur de Mme MARTEL, in solidum avec cette dernière, à "
            "payer à M. DURIEU 500 euros au titre du prêt.",
            ["G>L 900 principal", "ED>L 500 principal"], id="the_last_named_in_the_clause",
        ),
        pytest.param(
            "Condamne M. DURIEU à payer à Mme MARTEL 900 euros au titre du prêt ;\n"
            "Condamne la société GAMMA et, in solidum avec elle, la société DELTA à payer à M. "
            "DURIEU 500 euros au titre du prêt.",
            ["L>E 900 principal", "GD>L 500 principal"], id="with_whom_the_clause_names_first",
        ),
        pytest.param(
            "Dit que Mme MARTEL a commis une faute ;\nCondamne in solidum cette dernière et la "
            "société GAMMA à payer à M. DURIEU 500 euros au titre du prêt.",
            ["EG>L 500 principal"], id="a_pronoun_beside_a_name",
        ),
        pytest.param(
            "Dit que la société GAMMA et Mme MARTEL devront, in solidum, verser à M. DURIEU la "
            "somme de 500 euros au titre du prêt.",
            ["GE>L 500 principal"], id="shall_in_solidum",
        ),
        pytest.param(
            "Dit que la société GAMMA est tenue à l'égard de M. DURIEU au paiement de la somme de "
            "500 euros au titre du prêt.",
            ["G>L 500 principal"], id="bound_toward",
        ),
        pytest.param(
            "Alloue à M. DURIEU la somme de 500 euros à titre de dommages et intérêts et condamne "
            "la société GAMMA à la lui payer.",
            ["G>L 500 dommages_interets"], id="granted_then_paid",
        ),
        pytest.param(
            "Condamne la société OMEGA à payer à M. DURIEU la somme de 500 euros à titre de "
            "dommages et intérêts ;\nCondamne Mme MARTEL à rembourser cette somme à la société "
            "OMEGA.",
            [">L 500 dommages_interets"], id="not_who_gives_back",
        ),
        pytest.param(
            "Prononce la condamnation de la société GAMMA à payer à M. DURIEU la somme de 500 "
            "euros au titre du prêt.",
            ["G>L 500 principal"], id="by_a_noun",
        ),
        pytest.param(
            "Fixe le préjudice corporel de M. DURIEU à la somme de 900 euros et condamne la "
            "société GAMMA à lui payer la somme de 500 euros.",
            [">L 900 prejudice_corporel", "G>L 500 prejudice_corporel"], id="left_of_a_loss",
        ),
    ],
)  # fmt: skip
def test_told_by_what_is_before(words, found):
    assert ordered(words) == found
