"""Claims told as wishes, beside a confirmation, by other verbs, and among the reasons."""

import pytest

from arret_extract.stages import claims
from tests.case import FIRST, ruling_of
from tests.test_claims import claims_of

PAIR = [("rejet", None), ("condamnation", "900.00")]


@pytest.mark.parametrize(
    ("moyens", "found"),
    [
        pytest.param(
            "La société ALPHA demande que la société BETA soit déboutée de ses demandes, qu'elle"
            " soit condamnée à lui payer 900 euros.",
            PAIR,
            id="the_next_has_a_pronoun",
        ),
        pytest.param(
            "La société ALPHA conclut à ce que la société BETA soit déboutée de ses demandes et"
            " condamnée à lui payer 900 euros ainsi qu'aux dépens.",
            [*PAIR, ("depens", None)],
            id="one_verb_for_two_participles",
        ),
        pytest.param(
            "La société ALPHA demande que le tribunal déboute la société BETA de ses demandes, la"
            " condamne à payer 900 euros et ordonne l'exécution provisoire.",
            [*PAIR, ("execution_provisoire", None)],
            id="active",
        ),
        pytest.param(
            "La société ALPHA sollicite que le tribunal :\n- déboute la société BETA de ses"
            " demandes,\n- la condamne à payer 900 euros.",
            PAIR,
            id="active_list",
        ),
        pytest.param(
            "La société ALPHA sollicite du tribunal qu'il :\nA titre principal,\n- déboute la"
            " société BETA de ses demandes ;\n- la condamne à payer 900 euros.",
            PAIR,
            id="list_behind_a_pronoun",
        ),
        pytest.param(
            "La société ALPHA demande, au terme de ses dernières écritures :\n- le débouté de la"
            " société BETA,\n- sa condamnation à payer 900 euros.",
            PAIR,
            id="aside_before_the_colon",
        ),
        pytest.param(
            "La société ALPHA demande qu'il soit dit que le loyer est fixé à la somme de 900"
            " euros, le juge des référés ayant rejeté la demande.",
            [("fixation", "900.00")],
            id="as_in_the_infinitive",
        ),
        pytest.param(
            "La société ALPHA demande que sa perte soit chiffrée à la somme de 900 euros.",
            [("fixation", "900.00")],
            id="a_loss_to_be_put_at_a_sum",
        ),
        pytest.param(
            "La société ALPHA sollicite le rejet des demandes et une indemnité de 900 euros.",
            PAIR,
            id="sum_beside_a_rejection",
        ),
        pytest.param(
            "La société ALPHA demande la confirmation de l'ordonnance, outre la somme de 900 euros"
            " au titre de l'article 700 du code de procédure civile.",
            [("confirmation", None), ("condamnation", "900.00")],
            id="sum_beside_a_confirmation",
        ),
        pytest.param(
            "La société ALPHA demande la confirmation de l'ordonnance en ce qu'elle a alloué une"
            " indemnité de 900 euros.",
            [("confirmation", "900.00")],
            id="sum_of_what_is_confirmed",
        ),
        pytest.param(
            "La société BETA invoque un contrat. La société ALPHA, elle en demande la résiliation.",
            [("resiliation", None)],
            id="of_it",
        ),
        pytest.param(
            "La société ALPHA entend demander au tribunal de condamner la société BETA à payer 900"
            " euros.",
            [("condamnation", "900.00")],
            id="two_verbs_of_asking",
        ),
        pytest.param(
            "La société ALPHA conclut, outre au rejet de la demande, à l'allocation de 900 euros.",
            PAIR,
            id="outre_first",
        ),
        pytest.param(
            "La société ALPHA demande au tribunal de bien vouloir rejeter la demande et condamner"
            " la société BETA à payer 900 euros.",
            PAIR,
            id="politely",
        ),
        pytest.param(
            "La société ALPHA renouvelle devant le tribunal sa demande en paiement de la somme de"
            " 900 euros.",
            [("condamnation", "900.00")],
            id="renewed",
        ),
        pytest.param(
            "La société BETA s'est opposée à l'octroi de délais.",
            [("rejet", None)],
            id="opposed_in_the_past",
        ),
        pytest.param(
            "La société BETA sollicite que la société ALPHA soit déboutée de ses demandes, qu'une"
            " expertise soit subsidiairement ordonnée et que la société ALPHA soit condamnée aux"
            " dépens.",
            [("rejet", None), ("expertise", None), ("depens", None)],
            id="each_its_own_verb",
        ),
        pytest.param(
            "La société ALPHA a fait assigner la société BETA. Dans ses conclusions, elle demande"
            " que le tribunal :\n- rejette les demandes,\n- lui alloue 900 euros.",
            PAIR,
            id="a_summons_before_a_list_of_wishes",
        ),
        pytest.param(
            "La société ALPHA conclut au rejet de la demande et subsidiairement sollicite une"
            " expertise.",
            [("rejet", None), ("expertise", None)],
            id="an_adverb_before_the_second_verb",
        ),
        pytest.param(
            "La société ALPHA oppose la prescription de l'action et chiffre son préjudice à 900"
            " euros.",
            [("irrecevabilite", None), ("condamnation", "900.00")],
            id="opposes_and_reckons",
        ),
        pytest.param(
            "La société ALPHA demande, sous le bénéfice de l'exécution provisoire, de condamner la"
            " société BETA à payer 900 euros.",
            [("execution_provisoire", None), ("condamnation", "900.00")],
            id="aside_at_the_verb",
        ),
        pytest.param(
            "La société ALPHA demande la condamnation de la société BETA à retirer sa clôture, sous"
            " astreinte de 50 euros par jour, et à lui verser 900 euros.",
            [("injonction", "50.00"), ("condamnation", "900.00")],
            id="a_deed_and_a_sum",
        ),
        pytest.param(
            "La société ALPHA demande la condamnation de la société BETA à retirer sa clôture et à"
            " lui verser 900 euros.",
            [("injonction", None), ("condamnation", "900.00")],
            id="a_deed_without_penalty_and_a_sum",
        ),
        pytest.param(
            "La société ALPHA demande la condamnation de la société BETA à lui rembourser la"
            " franchise restée à sa charge, évaluée à 450 euros.",
            [("condamnation", "450.00")],
            id="what_an_insurer_kept",
        ),
        pytest.param(
            "La société BETA a pris des conclusions tendant à :\n- rejeter la demande,\n- condamner"
            " la société ALPHA à payer 900 euros.",
            PAIR,
            id="tending_to_a_list",
        ),
        pytest.param(
            "La société ALPHA sollicite l'exécution provisoire.\nLa locataire, la société BETA,"
            " demande des délais de paiement.",
            [("execution_provisoire", None), ("autre", None)],
            id="a_noun_in_aire_is_no_infinitive",
        ),
        pytest.param(
            "La société BETA conclut au rejet de la demande et forme une demande reconventionnelle"
            " pour que la société ALPHA soit condamnée à lui payer 900 euros.",
            PAIR,
            id="a_demand_of_its_own",
        ),
    ],
)
def test_ways_of_wishing(moyens, found):
    told = [(c.kind, None if c.value is None else str(c.value)) for c in claims_of(moyens, FIRST)]
    assert told == found


def test_reasons_that_begin_with_the_submissions():
    ruling = ruling_of(
        FIRST,
        motifs="Par conclusions du 3 octobre 2007, la société BETA demande le rejet des demandes de"
        " la société ALPHA et 900 euros pour procédure abusive.\nLa faute n'est pas établie.",
    )
    claims.add_rows(ruling)
    assert [c.kind for c in ruling.claims] == ["rejet", "condamnation"]
    assert {c.claimant_ids for c in ruling.claims} == {(1,)}


@pytest.mark.parametrize(
    ("facts", "moyens", "who"),
    [
        pytest.param(
            "La société ALPHA a donné à bail un local à la société BETA.",
            "Le preneur demande des délais. La bailleresse s'oppose à cette demande.",
            [(1,), (0,)],
            id="lease",
        ),
        pytest.param(
            "La société ALPHA a consenti un prêt à la société OMEGA, dont la société BETA s'est"
            " portée caution.",
            "En réplique, la caution conclut au rejet ; elle demande des délais.",
            [(1,), (1,)],
            id="surety",
        ),
        pytest.param(
            "La société ALPHA a vendu un véhicule à la société BETA.",
            "L'acquéreur conclut au rejet. Le vendeur demande 900 euros.",
            [(1,), (0,)],
            id="sale",
        ),
    ],
)
def test_parts_in_a_contract(facts, moyens, who):
    found = claims_of(moyens, FIRST, facts=facts + "\n")
    assert [c.claimant_ids for c in found] == who
