"""The answer to each claim, and the role and head of every sum."""

from dataclasses import replace
from decimal import Decimal

import pytest

from arret_extract.records import Claim, Order
from arret_extract.stages import claims, outcomes
from arret_extract.stages.outcomes.matching import aligned, matched
from tests.case import APPEAL, outcomes_of, ruling_of

ASKED = (
    "La société ALPHA demande au tribunal de condamner la société BETA à lui payer la somme de"
    " 8 000 euros au titre des factures impayées et celle de 2 000 euros au titre de l'article 700"
    " du code de procédure civile.\n"
)


REFUSED, IN_PART = "rejetee", "partiellement_accueillie"


def answers(ruling):
    return [(o.claimed, o.result, o.awarded) for o in ruling.outcomes if o.claimed is not None]


def test_granted_in_whole_and_in_part():
    ruling = outcomes_of(
        moyens=ASKED,
        motifs="La créance est établie.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 8 000 euros au"
        " titre des factures impayées ;\nCondamne la société BETA à payer à la société ALPHA la"
        " somme de 500 euros au titre de l'article 700 du code de procédure civile ;\n",
    )
    assert answers(ruling) == [
        (Decimal("8000.00"), "accueillie", Decimal("8000.00")),
        (Decimal("2000.00"), "partiellement_accueillie", Decimal("500.00")),
    ]
    assert [o.order_id for o in ruling.outcomes] == [0, 1]


def test_what_no_order_answers_is_dismissed():
    ruling = outcomes_of(moyens=ASKED, dispositif="Déboute la société ALPHA de ses demandes ;\n")
    assert {(result, awarded) for _, result, awarded in answers(ruling)} == {
        ("rejetee", Decimal("0.00"))
    }


def test_a_sum_that_nothing_is_said_of_answers_the_one_claim_left():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 9 000 euros à titre de dommages-intérêts.\n",
        motifs="Le dommage est établi.\n",
        dispositif="Condamne la société BETA, conjointement et solidairement avec son assureur,"
        " à payer à la société ALPHA la somme de 4 000 euros ;\n",
    )
    assert answers(ruling) == [(Decimal("9000.00"), "partiellement_accueillie", Decimal("4000.00"))]


def test_what_grants_one_claim_to_the_cent_grants_no_other():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
        "- 8 000 euros à titre d'indemnité de licenciement,\n- 3 000 euros à titre d'indemnité"
        " compensatrice de préavis.\n",
        motifs="La rupture est abusive.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 8 000 euros à"
        " titre d'indemnité de licenciement ;\nRejette le surplus des demandes ;\n",
    )
    assert answers(ruling) == [
        (Decimal("8000.00"), "accueillie", Decimal("8000.00")),
        (Decimal("3000.00"), "rejetee", Decimal("0.00")),
    ]


@pytest.mark.parametrize(
    ("dispositif", "order_ids", "trusted"),
    [
        pytest.param(
            "Déboute la société ALPHA de toutes ses demandes ;\n", [0, 0], True, id="name"
        ),
        pytest.param(
            "Déclare irrecevables les demandes de la société ALPHA ;\n", [0, 0], True, id="barred"
        ),
        pytest.param(
            "Déboute la société BETA de ses demandes ;\nRejette la demande au titre de l'article"
            " 700 du code de procédure civile ;\n",
            [None, 1],
            None,
            id="another_party_and_a_head",
        ),
        pytest.param(
            "Déboute les parties de toutes autres demandes plus amples ou contraires ;\n",
            [None, None],
            False,
            id="what_is_left",
        ),
        pytest.param("Condamne la société BETA aux dépens ;\n", [None, None], False, id="silence"),
    ],
)
def test_a_refusal_is_trusted_as_far_as_it_is_said(dispositif, order_ids, trusted):
    ruling = outcomes_of(moyens=ASKED, dispositif=dispositif)
    assert {o.result for o in ruling.outcomes} == {"rejetee"}
    assert [o.order_id for o in ruling.outcomes] == order_ids
    sure = [o.confidence >= 0.7 for o in ruling.outcomes]
    assert sure == ([False, True] if trusted is None else [trusted] * 2)
    assert all(o.confidence < 0.7 for o in ruling.outcomes if o.order_id is None)


def test_who_is_dismissed_by_a_name_that_we_do_not_know_did_not_ask():
    ruling = outcomes_of(
        moyens=ASKED,
        dispositif="Déboute la société DELTA de sa demande au titre de l'article 700 du code de"
        " procédure civile ;\nRejette le surplus ;\n",
    )
    costs = next(c for c in ruling.claims if c.head == "article_700")
    assert [o.order_id for o in ruling.outcomes if o.claim_id == costs.claim_id] == [None]


def test_a_court_that_calls_an_expert_first_has_answered_no_sum():
    ruling = outcomes_of(moyens=ASKED, dispositif="Ordonne une expertise et commet M. Durand ;\n")
    assert {result for _, result, _ in answers(ruling)} == {"sans_objet"}


def test_one_sum_for_several_heads_stands_at_their_total():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de :\n"
        "- condamner la société BETA à lui verser la somme de 7 300 euros, correspondant à :\n"
        "- Frais de remise en état : 5 200 euros ;\n- Atteinte à la réputation : 2 100 euros.\n",
        motifs="Il convient d'allouer une somme globale de 4 000 euros.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 4 000 euros à"
        " titre de dommages et intérêts ;\n",
    )
    assert [awarded for _, _, awarded in answers(ruling)] == [Decimal("4000.00"), None, None]
    assert {o.order_id for o in ruling.outcomes} == {0}


@pytest.mark.parametrize(
    ("dispositif", "asked", "answered"),
    [
        ("Confirme le jugement entrepris ;\n", "infirmer", "rejetee"),
        ("Infirme le jugement entrepris ;\n", "infirmer", "accueillie"),
        ("Confirme le jugement entrepris ;\n", "confirmer", "accueillie"),
        ("Infirme le jugement entrepris ;\n", "confirmer", "rejetee"),
    ],
)
def test_what_becomes_of_the_judgment(dispositif, asked, answered):
    ruling = ruling_of(
        moyens=f"La société ALPHA demande à la cour d'{asked} le jugement.\n"
        if asked == "infirmer"
        else f"La société ALPHA demande à la cour de {asked} le jugement.\n",
        dispositif=dispositif,
    )
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert [o.result for o in ruling.outcomes] == [answered]


APPEALED = "La société ALPHA a interjeté appel du jugement du 3 mai 2010.\n"
THREE_POSTS = (
    "La société ALPHA demande à la cour de condamner la société BETA à lui payer :\n"
    "- souffrances endurées : 9 000 euros,\n- préjudice esthétique : 3 000 euros,\n"
    "- préjudice d'agrément : 5 000 euros.\n"
)


def test_heads_granted_one_by_one_under_a_global_order():
    ruling = outcomes_of(
        parties=APPEAL,
        facts=APPEALED,
        moyens=THREE_POSTS,
        motifs="Souffrances endurées : il sera alloué la somme de 7 000 euros.\nPréjudice"
        " esthétique : la somme de 1 500 euros allouée par le tribunal sera confirmée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 8 500 euros en"
        " réparation de son préjudice corporel ;\n",
    )
    assert answers(ruling) == [
        (Decimal("9000.00"), "partiellement_accueillie", Decimal("7000.00")),
        (Decimal("3000.00"), "partiellement_accueillie", Decimal("1500.00")),
        (Decimal("5000.00"), "rejetee", Decimal("0.00")),
    ]


@pytest.mark.parametrize(
    ("reasons", "answer"),
    [
        (
            "Considérant que le tribunal a fait une exacte évaluation du préjudice esthétique en le"
            " fixant à 1 500 euros ;\n",
            (Decimal("3000.00"), "partiellement_accueillie", Decimal("1500.00")),
        ),
        (
            "Considérant que rien n'établit le préjudice esthétique ; que le tribunal a accordé"
            " à tort de ce chef 1 500 euros ; que le jugement sera réformé sur ce point et la"
            " demande rejetée ;\n",
            (Decimal("3000.00"), "rejetee", Decimal("0.00")),
        ),
    ],
)
def test_the_first_judge_is_upheld_or_not_before_his_sum(reasons, answer):
    ruling = outcomes_of(
        parties=APPEAL,
        facts=APPEALED,
        moyens=THREE_POSTS,
        motifs="Considérant que les souffrances endurées justifient l'allocation de 7 000 euros ;\n"
        "Considérant que le préjudice d'agrément sera réparé par la somme de 2 000 euros ;\n"
        + reasons,
        dispositif="Infirme le jugement ;\nCondamne la société BETA à payer à la société ALPHA la"
        " somme de 8 640 euros en réparation de son préjudice corporel ;\n",
    )
    assert answers(ruling)[1] == answer


POSTS = (
    "La société ALPHA demande à la cour de condamner la société BETA à lui payer :\n"
    "- souffrances endurées : 9 000 euros,\n- préjudice dentaire : 3 000 euros,\n"
    "- préjudice d'agrément : 5 000 euros.\n"
)
GLOBAL = (
    "Infirme le jugement ;\nCondamne la société BETA à payer à la société ALPHA la somme de {}"
    " euros en réparation de son préjudice corporel ;\n"
)


@pytest.mark.parametrize(
    ("motifs", "granted", "total"),
    [
        pytest.param(
            "Souffrances endurées : l'expert les cote 4/7, ce qui justifie la somme de 8 000 euros"
            " puis celle de 7 250 euros.\nLe préjudice dentaire s'établit à 1 510 euros.\n",
            ["7250.00", "1510.00", "0.00"],
            "8 760",
            id="sums_that_make_the_order",
        ),
        pytest.param(
            "Le préjudice dentaire s'établit à 1 510 euros.\nLe préjudice d'agrément justifie la"
            " somme de 4 000 euros.\nLe préjudice de la société ALPHA est de 5 570 euros"
            " (1 510 + 4 000 + 60).\n",
            [None, "1510.00", "4000.00"],
            "5 570",
            id="an_addition_written_out",
        ),
    ],
)
def test_heads_are_told_by_the_sum_that_they_make(motifs, granted, total):
    ruling = outcomes_of(APPEAL, moyens=POSTS, motifs=motifs, dispositif=GLOBAL.format(total))
    assert [awarded for _, _, awarded in answers(ruling)] == [g and Decimal(g) for g in granted]


FIRST_JUDGE = (
    "Par jugement du 3 mai 2010, le tribunal a condamné la société BETA à payer à la société ALPHA"
    " la somme de 7 300 euros au titre des factures impayées et celle de 600 euros à titre de"
    " dommages et intérêts. La société BETA a interjeté appel.\n"
)


@pytest.mark.parametrize(
    ("dispositif", "results"),
    [
        (
            "Confirme le jugement en toutes ses dispositions ;\n",
            [("accueillie", Decimal("7300.00")), ("partiellement_accueillie", Decimal("600.00"))],
        ),
        (
            "Infirme le jugement en toutes ses dispositions ;\n",
            [("rejetee", Decimal("0.00")), ("rejetee", Decimal("0.00"))],
        ),
    ],
    ids=["confirmed", "reversed"],
)
def test_a_judgment_that_is_confirmed_grants_what_it_granted(dispositif, results):
    ruling = outcomes_of(
        APPEAL,
        facts=FIRST_JUDGE,
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui payer la"
        " somme de 7 300 euros au titre des factures impayées et celle de 2 000 euros à titre de"
        " dommages et intérêts.\n",
        motifs="Le jugement sera examiné.\n",
        dispositif=dispositif,
    )
    assert [(result, awarded) for _, result, awarded in answers(ruling)] == results
    assert all(o.confidence < 0.7 for o in ruling.outcomes)


def test_what_the_first_judge_was_asked_for_or_gave_to_others_is_no_answer():
    ruling = outcomes_of(
        APPEAL,
        facts="La société ALPHA a demandé au tribunal la somme de 7 300 euros. Par jugement du 3"
        " mai 2010, le tribunal a condamné la société BETA à payer à Mme Durand la somme de 7 300"
        " euros. La société ALPHA a interjeté appel.\n",
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui payer la"
        " somme de 7 300 euros au titre des factures impayées.\n",
        dispositif="Confirme le jugement en toutes ses dispositions ;\n",
    )
    assert [result for _, result, _ in answers(ruling)] == ["rejetee"]


def test_a_judgment_confirmed_but_for_its_sums_grants_none():
    ruling = outcomes_of(
        APPEAL,
        facts=FIRST_JUDGE,
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui payer la"
        " somme de 7 300 euros au titre des factures impayées.\n",
        dispositif="Confirme le jugement sauf sur les sommes allouées ;\n",
    )
    assert [result for _, result, _ in answers(ruling)] == ["rejetee"]


def test_a_head_that_the_dispositif_refuses_has_no_part_of_a_global_sum():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
        "- 52 000 euros correspondant aux travaux de reprise,\n"
        "- 7 500 euros au titre du trouble de jouissance,\n"
        "- 3 000 euros en réparation du préjudice moral.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA :\n- la somme de 48 000"
        " euros, indexée sur l'indice du coût de la construction,\n- la somme de 2 400 euros en"
        " réparation du trouble de jouissance,\nDéboute la société ALPHA de sa demande au titre du"
        " préjudice moral ;\n",
    )
    assert [result for _, result, _ in answers(ruling)] == [
        "partiellement_accueillie",
        "partiellement_accueillie",
        "rejetee",
    ]


@pytest.mark.parametrize(
    ("motifs", "result"),
    [
        (
            "Sur le préjudice moral\n\nCes tracas sont déjà réparés. La demande sera rejetée.\n",
            REFUSED,
        ),
        (
            "2.3 - Sur le préjudice moral :\nAucune preuve n'en est rapportée. Il sera débouté.\n",
            REFUSED,
        ),
        (
            "Sur le préjudice moral\n\nBETA soutient que la demande doit être rejetée.\n",
            IN_PART,
        ),
        (
            "Sur le préjudice moral\n\nIl sera alloué 1 400 euros. Le surplus sera rejeté.\n",
            IN_PART,
        ),
        ("Sur les demandes de préjudice moral\n\nCelle de M. Roc sera rejetée.\n", IN_PART),
        ("Sur les intérêts\n\nLa demande sera rejetée.\n", IN_PART),
    ],
)
def test_what_a_heading_is_about_is_refused_under_it(motifs, result):
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
        "- 12 000 euros en réparation du préjudice de jouissance,\n"
        "- 5 000 euros au titre du préjudice moral.\n",
        motifs="Sur le préjudice de jouissance\n\nL'expert relève que l'eau a pénétré dans deux"
        " pièces pendant deux hivers, que la société ALPHA n'a pu louer. Ce préjudice sera évalué"
        f" à 3 500 euros.\n\n{motifs}",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 3 500 euros à"
        " titre de dommages et intérêts ;\nDéboute les parties du surplus de leurs demandes ;\n",
    )
    found = [answer for _, answer, _ in answers(ruling)]
    assert found == ["partiellement_accueillie", result]


@pytest.mark.parametrize(
    "heading",
    ["Sur la remise tardive de l'attestation :", "2.3. La remise tardive de l'attestation"],
)
def test_the_heading_over_a_sum_tells_what_it_is_for(heading):
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
        "* 30 000 € de dommages et intérêts pour rupture abusive\n"
        "* 1 500 € pour remise tardive de l'attestation\n",
        motifs="Sur la rupture :\n\nLa faute est établie. La demande de dommages et intérêts sera"
        f" rejetée.\n\n{heading}\n\nCe retard a causé un préjudice, qui sera réparé par l'octroi"
        " d'une somme de 300 €.\n",
        dispositif="Condamne la société BETA à verser à la société ALPHA la somme de 300 € à titre"
        " de dommages et intérêts ;\nDéboute les parties du surplus de leurs demandes ;\n",
    )
    assert answers(ruling) == [
        (Decimal("30000.00"), "rejetee", Decimal("0.00")),
        (Decimal("1500.00"), "partiellement_accueillie", Decimal("300.00")),
    ]


def test_no_head_is_granted_more_than_its_total():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
        "- au titre de la facture de mai, 3 000 euros,\n"
        "- au titre de la facture de juin, 6 000 euros,\n"
        "- soit au total 9 000 euros,\n"
        "- au titre de la facture du portail, 4 000 euros.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 5 000 euros au"
        " titre des factures ;\nCondamne la société BETA à payer à la société ALPHA la somme de"
        " 700 euros au titre de la facture du portail ;\n",
    )
    assert [awarded for _, _, awarded in answers(ruling)] == [
        None,
        None,
        Decimal("5000.00"),
        Decimal("700.00"),
    ]


@pytest.mark.parametrize(
    ("granted", "result"),
    [("7 900", "partiellement_accueillie"), ("2 000", "rejetee")],
    ids=["near", "far"],
)
def test_a_sum_that_the_dispositif_lost_is_read_in_the_reasons(granted, result):
    ruling = outcomes_of(
        moyens=ASKED,
        motifs=f"Le tribunal condamnera la société BETA à payer la somme de {granted} euros au"
        " titre des factures impayées.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA les sommes de : ;\n",
    )
    assert ruling.outcomes[0].result == result
    assert ruling.outcomes[0].confidence <= 0.5


def test_a_total_has_what_its_heads_have():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de :\n"
        "- condamner la société BETA à lui verser la somme de 7 310 euros, correspondant à :\n"
        "- Principal de la facture : 5 210 euros ;\n- clause pénale : 2 100 euros.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 5 210 euros au"
        " titre de la facture ;\nCondamne la société BETA à payer à la société ALPHA la somme de"
        " 50 euros au titre de la clause pénale ;\n",
    )
    assert [awarded for _, _, awarded in answers(ruling)] == [
        Decimal("5260.00"),
        Decimal("5210.00"),
        Decimal("50.00"),
    ]


def test_one_order_for_two_debts_grants_both():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
        "- 1 200 euros au titre du prêt,\n- 350 euros au titre du découvert.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 1 550"
        " euros ;\n",
    )
    assert answers(ruling) == [
        (Decimal("1200.00"), "accueillie", Decimal("1200.00")),
        (Decimal("350.00"), "accueillie", Decimal("350.00")),
    ]


def test_the_same_sum_for_the_same_is_trusted():
    ruling = outcomes_of(
        moyens=ASKED,
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 8 000 euros au"
        " titre des factures impayées ;\n",
    )
    assert [o.confidence >= 0.9 for o in ruling.outcomes] == [True, False]


def test_every_claim_has_its_answer():
    ruling = outcomes_of(moyens=ASKED, dispositif="")
    assert [o.claim_id for o in ruling.outcomes] == [c.claim_id for c in ruling.claims]


def test_roles_follow_who_speaks():
    ruling = ruling_of(
        facts="Le prix était de 300 euros. Par jugement du 3 mai 2010, le tribunal a condamné la"
        " société BETA à payer la somme de 400 euros. La société ALPHA a interjeté appel.\n",
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui"
        " payer la somme"
        " de 900 euros.\n",
        motifs="La facture est d'un montant de 350 euros. Il y a lieu de condamner la"
        " société BETA à"
        " payer la somme de 600 euros.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 600 euros ;\n",
    )
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert [(a.value, a.role) for a in ruling.amounts] == [
        (Decimal("300.00"), "fait"),
        (Decimal("400.00"), "premiere_instance"),
        (Decimal("900.00"), "demande"),
        (Decimal("350.00"), "fait"),
        (Decimal("600.00"), "alloue"),
        (Decimal("600.00"), "alloue"),
    ]


@pytest.mark.parametrize(
    ("motifs", "roles"),
    [
        pytest.param(
            "Il y a lieu d'indemniser ce poste à la somme demandée de 700 euros.",
            ["alloue"],
            id="what_is_granted_as_asked",
        ),
        pytest.param(
            "La somme de 700 euros réclamée à ce titre n'est pas justifiée.",
            ["demande"],
            id="asked_behind",
        ),
        pytest.param(
            "Une somme de 700 euros doit donc être allouée à M. Durand.",
            ["alloue"],
            id="granted_behind",
        ),
        pytest.param(
            "Le préjudice que le tribunal a fixé à la somme de 700 euros est contesté.",
            ["premiere_instance"],
            id="judged",
        ),
        pytest.param(
            "La somme de 700 euros allouée par le premier juge est critiquée.",
            ["premiere_instance"],
            id="judged_behind",
        ),
        pytest.param(
            "Il revient à la victime la somme de 600 euros (700 euros - 100 euros).",
            ["alloue", "fait", "fait"],
            id="terms_of_a_difference",
        ),
        pytest.param(
            "L'assureur a présenté une offre d'indemnisation d'un montant de 700 euros.",
            ["fait"],
            id="an_offer_is_no_claim",
        ),
        pytest.param(
            "M. Durand s'est engagé comme caution à hauteur de 700 euros.",
            ["fait"],
            id="how_far_a_surety_goes",
        ),
        pytest.param(
            "Il convient d'évaluer la valeur locative à 190 euros le m2.",
            ["fait"],
            id="a_price_by_the_unit",
        ),
        pytest.param(
            "Les séquelles sont modérées.\nPréjudice esthétique (1,5/7) : 700 euros.",
            ["alloue"],
            id="a_post_and_its_sum",
        ),
        pytest.param(
            "Un loyer fixé à 700 euros était prévu au bail.", ["fait"], id="what_a_contract_fixes"
        ),
    ],
)
def test_roles_among_reasons(motifs, roles):
    ruling = outcomes_of(
        facts="La société ALPHA a interjeté appel du jugement du 3 mai 2010.\n",
        moyens="La société ALPHA demande à la cour d'infirmer le jugement.\n",
        motifs=f"{motifs}\n",
        dispositif="Confirme le jugement ;\n",
        parties=APPEAL,
    )
    assert [a.role for a in ruling.amounts] == roles


def test_what_was_paid_is_no_award():
    ruling = outcomes_of(
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 900 euros, dont"
        " à déduire la provision de 400 euros ;\n"
    )
    assert [a.role for a in ruling.amounts] == ["alloue", "fait"]


def test_a_twin_in_another_currency_has_the_same_role_and_head():
    ruling = outcomes_of(
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 4 000 F, soit"
        " 609,80 euros, au titre de l'article 700 du nouveau code de procédure civile ;\n"
    )
    assert {(a.role, a.head) for a in ruling.amounts} == {("alloue", "article_700")}


def test_interest_on_a_sum_makes_it_no_award():
    ruling = outcomes_of(
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 900"
        " euros, outre"
        " intérêts sur la somme de 250 euros à compter du 3 mai 2010 ;\n"
    )
    assert [a.role for a in ruling.amounts] == ["alloue", "fait"]


def _claim(number, value, head="principal"):
    return Claim(
        claim_id=number,
        claimant_ids=(0,),
        against_ids=(1,),
        kind="condamnation",
        head=head,
        value=Decimal(value),
        currency="EUR",
        start_char=number,
        end_char=number + 1,
    )


def _order(number, value, head="principal"):
    return Order(
        order_id=number,
        kind="condamnation",
        head=head,
        payer_ids=(1,),
        payee_ids=(0,),
        value=Decimal(value),
        currency="EUR",
        start_char=number,
        end_char=number + 1,
    )


def test_claims_and_orders_keep_their_order():
    asked = [_claim(0, "900"), _claim(1, "800"), _claim(2, "700")]
    given = [_order(0, "600"), _order(1, "500"), _order(2, "400")]
    pairs = [(c.claim_id, o.order_id) for c, o in matched(asked, given)]
    assert pairs == [(0, 0), (1, 1), (2, 2)]


def test_no_one_gets_more_than_asked():
    assert matched([_claim(0, "100")], [_order(0, "500")]) == []


def test_who_is_to_bear_costs_was_not_granted_its_own():
    own, other = _claim(0, "900", "article_700"), _claim(1, "500", "article_700")
    other = replace(other, claimant_ids=(1,), against_ids=(0,))
    given = [_order(0, "500", "article_700")]
    assert [c.claim_id for c, _ in matched([own, other], given)] == [0]
    assert matched([other], given) == []


def test_costs_answer_costs_alone():
    assert matched([_claim(0, "900", "article_700")], [_order(0, "500")]) == []


def test_aligned_of_nothing():
    assert aligned({}) == []


REQUESTS = (
    "La société ALPHA demande au tribunal de condamner la société BETA à lui payer 800 euros.\n"
)


@pytest.mark.parametrize(
    ("asked", "dispositif", "result", "order_id"),
    [
        pytest.param(
            "débouter la société ALPHA de ses demandes",
            "Déboute la société ALPHA de toutes ses demandes ;\n",
            "accueillie",
            0,
            id="dismissed_by_name",
        ),
        pytest.param(
            "rejeter la demande de sursis à statuer",
            "Dit recevable l'action ;\nRejette la demande de sursis à statuer ;\n",
            "accueillie",
            1,
            id="dismissed_in_its_words",
        ),
        pytest.param(
            "débouter la société ALPHA de ses demandes",
            "Déboute la société BETA de sa demande de sursis ;\nCondamne la société BETA à payer à"
            " la société ALPHA la somme de 800 euros ;\n",
            "rejetee",
            None,
            id="its_own_request_was_dismissed",
        ),
    ],
)
def test_a_request_to_dismiss(asked, dispositif, result, order_id):
    ruling = outcomes_of(
        moyens=f"{REQUESTS}La société BETA demande au tribunal de {asked}.\n",
        dispositif=dispositif,
    )
    assert [(o.result, o.order_id) for o in ruling.outcomes][-1] == (result, order_id)


@pytest.mark.parametrize(
    ("dispositif", "result"),
    [
        ("Dit que la société BETA se libérera par mensualités de 50 euros ;\n", "accueillie"),
        ("Dit que le présent jugement sera notifié ;\n", "rejetee"),
    ],
    ids=["granted", "unanswered"],
)
def test_time_to_pay_is_granted_by_any_name(dispositif, result):
    ruling = outcomes_of(
        moyens=f"{REQUESTS}La société BETA demande au tribunal de lui accorder des délais de"
        " paiement.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 800 euros ;\n"
        + dispositif,
    )
    assert ruling.outcomes[-1].result == result


def test_of_claims_that_fit_alike_the_nearest_is_granted():
    asked = [_claim(0, "90000"), _claim(1, "1000")]
    assert [(c.claim_id, o.order_id) for c, o in matched(asked, [_order(0, "950")])] == [(1, 0)]


def test_what_is_put_off_is_not_reached():
    ruling = outcomes_of(
        moyens=ASKED,
        dispositif="Sursoit à statuer sur l'ensemble des demandes ;\nRéserve les dépens ;\n",
    )
    assert {(o.result, o.order_id, o.awarded) for o in ruling.outcomes[:1]} == {
        ("sans_objet", 0, None)
    }


def test_an_answer_points_to_its_order():
    ruling = outcomes_of(
        moyens=ASKED,
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 8 000 euros au"
        " titre des factures impayées ;\n",
    )
    order = ruling.orders[0]
    read = next(e for e in ruling.evidence if e.table == "outcomes" and e.column == "result")
    assert (read.start_char, read.end_char) == (order.start_char, order.end_char)
