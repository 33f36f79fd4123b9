"""Outcomes: which of several claims an order grants, or refuses, and which it says nothing of."""

import pytest

from arret_extract.stages.outcomes.refusals import Refusals
from tests.case import APPEAL, ASKED, FIRST, PAYS, outcomes_of, ruling_of

IN_PART, GRANTED, REFUSED = "partiellement_accueillie", "accueillie", "rejetee"
SAID = "La demande a été examinée.\n"
MORE = "- condamner la société BETA à lui payer la somme de {} euros {} ;\n"
THREE = (*FIRST, ("GAMMA", "defendeur", "personne_morale"))
TWO_ASK = (FIRST[0], ("GAMMA", "demandeur", "personne_morale"), FIRST[1])


def told(ruling, *kinds):
    """What became of each claim, or of those of some kinds: its order, answer and sum."""
    kind = {c.claim_id: c.kind for c in ruling.claims}
    return [
        (o.order_id, o.result, None if o.awarded is None else str(o.awarded))
        for o in ruling.outcomes
        if not kinds or kind[o.claim_id] in kinds
    ]


def asked(*heads):
    """The claims of the one who asks, each a sum and what it is for."""
    return ASKED + "".join(MORE.format(*head) for head in heads)


def decided(moyens, dispositif, parties=FIRST, **sections):
    """A ruling with some claims and a dispositif, its reasons of no help."""
    return outcomes_of(parties, **sections, moyens=moyens, motifs=SAID, dispositif=dispositif)


DISMISSAL = asked(
    ("6 100", "à titre d'indemnité compensatrice de préavis"),
    ("20 737", "à titre d'indemnité de licenciement"),
    ("26 600", "à titre d'indemnité pour irrégularité de la procédure de licenciement"),
)


def test_a_sum_named_after_one_head_is_not_part_of_what_is_asked_for_others():
    ruling = decided(
        DISMISSAL,
        f"{PAYS.format('6 200')} à titre d'indemnité légale de licenciement ;\n"
        f"{PAYS.format('7 900')} à titre d'indemnité pour irrégularité de la procédure de"
        " licenciement ;\nRejette toute autre demande ;\n",
    )
    assert told(ruling) == [
        (None, REFUSED, "0.00"),
        (0, IN_PART, "6200.00"),
        (1, IN_PART, "7900.00"),
    ]


def test_a_sum_of_the_first_judge_named_after_one_head_is_not_part_of_others():
    ruling = decided(
        DISMISSAL.replace("au tribunal", "à la cour"),
        "Confirme le jugement en toutes ses dispositions ;\n",
        APPEAL,
        facts="Le tribunal a condamné la société BETA à payer à la société ALPHA la somme de 6 200"
        " euros à titre d'indemnité de licenciement.\n",
    )
    assert [result for _, result, _ in told(ruling)] == [REFUSED, IN_PART, REFUSED]


def test_the_same_head_of_another_claimant_hides_no_words():
    heads = ("en réparation de son préjudice de jouissance", "pour résistance abusive")
    ruling = decided(
        "La société ALPHA et la société GAMMA demandent au tribunal de :\n"
        + "".join(
            f"- condamner la société BETA à payer à la société {name} la somme de {value} euros"
            f" {head} ;\n"
            for name, values in (("ALPHA", ("26 400", "8 237")), ("GAMMA", ("24 700", "17 000")))
            for value, head in zip(values, heads, strict=True)
        ),
        f"{PAYS.format('7 920')} {heads[0]} ;\n"
        f"{PAYS.format('5 100').replace('ALPHA', 'GAMMA')} {heads[1]} ;\n"
        "Rejette toutes autres demandes ;\n",
        TWO_ASK,
    )
    refused = (None, REFUSED, "0.00")
    assert told(ruling) == [(0, IN_PART, "7920.00"), refused, refused, (1, IN_PART, "5100.00")]


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        pytest.param(
            "tous préjudices confondus",
            [(0, IN_PART, "9000.00"), (0, IN_PART, None)],
            id="at_the_first",
        ),
        pytest.param(
            "en réparation de ses préjudices",
            [(0, IN_PART, "9000.00"), (0, IN_PART, None)],
            id="his_losses",
        ),
        pytest.param(
            "en réparation de son préjudice de jouissance",
            [(None, REFUSED, "0.00"), (0, IN_PART, "9000.00")],
            id="one_alone",
        ),
    ],
)
def test_one_sum_for_all_stands_at_the_first(words, answers):
    ruling = decided(
        asked(
            ("9 500", "en réparation de son préjudice financier"),
            ("30 000", "en réparation de son préjudice de jouissance"),
        ),
        f"{PAYS.format('9 000')} {words} ;\nRejette toutes autres demandes ;\n",
    )
    assert told(ruling) == answers


def test_who_is_not_charged_has_what_is_asked_of_both_dismissed():
    ruling = decided(
        ASKED.replace(":\n", "condamner in solidum la société BETA et la société GAMMA à lui payer")
        + " la somme de 8 000 euros pour résistance abusive.\nLa société GAMMA conclut au débouté"
        " de la société ALPHA.\n",
        f"{PAYS.format('8 000')} pour résistance abusive ;\nRejette toutes autres demandes ;\n",
        THREE,
    )
    assert [result for _, result, _ in told(ruling, "rejet")] == [GRANTED]


def test_of_two_refusals_of_a_head_the_one_in_the_words_of_the_claim():
    ruling = decided(
        asked(
            ("9 500", "en réparation de son préjudice moral"),
            ("3 000", "en réparation de son préjudice d'image"),
        ),
        "Déboute la société ALPHA de sa demande en réparation de son préjudice d'image ;\n"
        "Rejette la demande de la société ALPHA en réparation de son préjudice moral ;\n",
    )
    assert told(ruling) == [(1, REFUSED, "0.00"), (0, REFUSED, "0.00")]


COUNTER = (
    asked(("9 500", "au titre du prix"))
    + "La société BETA demande au tribunal de condamner la société ALPHA à lui payer la somme de"
    " 4 000 euros au titre de la clause pénale.\n"
)


@pytest.mark.parametrize(
    ("refusal", "order_id"),
    [
        ("Rejette la demande reconventionnelle", 1),
        ("Déboute la société BETA de sa demande reconventionnelle", 1),
        ("Déclare irrecevables les demandes reconventionnelles", 1),
        ("Rejette la demande reconventionnelle de la société GAMMA", None),
        ("Rejette l'exception d'incompétence", None),
    ],
)
def test_what_who_is_sued_asks_in_turn_is_refused_by_that_name(refusal, order_id):
    ruling = decided(COUNTER, f"{PAYS.format('9 500')} au titre du prix ;\n{refusal} ;\n", THREE)
    assert told(ruling) == [(0, GRANTED, "9500.00"), (order_id, REFUSED, "0.00")]


@pytest.mark.parametrize(
    ("refusal", "order_id"),
    [
        ("Déclare irrecevable l'action de la société ALPHA", 0),
        ("Déclare l'action irrecevable comme prescrite", 0),
        ("Déclare irrecevable l'action en garantie", None),
        ("Déclare irrecevable l'action de la société BETA", None),
        ("Dit n'y avoir lieu à référé", 0),
        ("Dit n'y avoir lieu à référé sur l'ensemble des demandes", 0),
        ("Dit n'y avoir lieu à référé sur la demande de délais", None),
        ("Dit n'y avoir lieu à référé pour le surplus", None),
    ],
)
def test_an_action_that_is_barred_takes_its_claims_with_it(refusal, order_id):
    ruling = decided(asked(("9 500", "au titre du prix")), f"{refusal} ;\n")
    assert told(ruling) == [(order_id, REFUSED, "0.00")]


@pytest.mark.parametrize(
    ("order", "answer"),
    [
        ("Constate que les demandes de la société ALPHA sont devenues sans objet", "sans_objet"),
        ("Dit que les demandes sont sans objet", "sans_objet"),
        ("Dit que les demandes de la société BETA sont sans objet", REFUSED),
        ("Dit que les demandes en garantie sont sans objet", REFUSED),
    ],
)
def test_all_that_is_asked_may_have_come_to_nothing(order, answer):
    ruling = decided(asked(("9 500", "au titre du prix")), f"{order} ;\n")
    assert [result for _, result, _ in told(ruling)] == [answer]


def test_costs_that_both_are_refused_are_not_all_that_they_ask():
    ruling = decided(
        COUNTER,
        "Rejette les demandes formées par la société ALPHA et la société BETA au titre de l'article"
        " 700 du code de procédure civile ;\nRejette toutes autres demandes ;\n",
    )
    assert told(ruling, "condamnation")[:2] == [(None, REFUSED, "0.00")] * 2


@pytest.mark.parametrize(
    ("claim", "dispositif", "answer"),
    [
        pytest.param(
            "ordonner la capitalisation des intérêts",
            "Dit n'y avoir lieu à capitalisation des intérêts ;\n",
            (0, REFUSED, None),
            id="interest_on_interest",
        ),
        pytest.param(
            "prononcer la résolution de la vente",
            "Prononce la résiliation du bail ;\nRejette la demande de résolution de la vente ;\n",
            (1, REFUSED, None),
            id="another_end",
        ),
        pytest.param(
            "prononcer la résiliation du bail",
            "Constate l'acquisition de la clause résolutoire ;\nRejette la demande de délais ;\n",
            (0, GRANTED, None),
            id="an_end_by_another_name",
        ),
        pytest.param(
            "prononcer la nullité du contrat",
            "Annule le contrat du 3 mai 2018 ;\n",
            (0, GRANTED, None),
            id="annuls",
        ),
        pytest.param(
            "ordonner une expertise judiciaire",
            "Déboute la société ALPHA de sa demande de résiliation judiciaire du bail ;\n"
            "Rejette la demande d'expertise ;\n",
            (1, REFUSED, None),
            id="no_expert",
        ),
    ],
)
def test_claims_without_a_sum(claim, dispositif, answer):
    assert told(decided(f"{ASKED}- {claim}.\n", dispositif)) == [answer]


def test_what_is_granted_in_full_to_several_heads_is_granted():
    ruling = decided(
        asked(
            ("2 500", "en réparation de son préjudice financier"),
            ("3 000", "en réparation de son préjudice de jouissance"),
        ),
        f"{PAYS.format('5 500')} tous chefs de préjudice confondus ;\n",
    )
    assert [result for _, result, _ in told(ruling)] == [GRANTED, GRANTED]


def test_the_head_tells_which_of_two_of_the_same_words_is_meant():
    ruling = decided(
        asked(
            ("6 200", "à titre de dommages et intérêts pour licenciement sans cause réelle et"
             " sérieuse"),
            ("9 000", "à titre d'indemnité de licenciement"),
        ),
        f"{PAYS.format('3 720')} à titre de dommages et intérêts pour licenciement abusif ;\n"
        "Rejette toute autre demande ;\n",
    )  # fmt: skip
    assert told(ruling) == [(0, IN_PART, "3720.00"), (None, REFUSED, "0.00")]


def test_arrears_are_told_by_what_they_are_for():
    ruling = decided(
        asked(
            ("14 200", "à titre de rappel de salaire sur heures supplémentaires"),
            ("3 300", "à titre de rappel de salaire pour la mise à pied conservatoire"),
        ),
        f"{PAYS.format('1 980')} au titre de la mise à pied conservatoire ;\n"
        "Rejette toute autre demande ;\n",
    )
    assert told(ruling) == [(None, REFUSED, "0.00"), (0, IN_PART, "1980.00")]


def test_one_sum_for_the_costs_of_several():
    ruling = decided(
        "La société ALPHA demande au tribunal de condamner la société BETA à lui payer la somme de"
        " 3 000 euros au titre de l'article 700 du code de procédure civile.\nLa société GAMMA"
        " demande au tribunal de condamner la société BETA à lui payer la somme de 2 000 euros au"
        " titre de l'article 700 du code de procédure civile.\n",
        "Condamne la société BETA à payer à la société ALPHA et à la société GAMMA ensemble la"
        " somme de 1 000 euros au titre de l'article 700 du code de procédure civile ;\n",
        TWO_ASK,
    )
    assert told(ruling) == [(0, IN_PART, "1000.00")] * 2


POSTS = (
    ASKED.replace(":\n", "condamner la société BETA à lui payer les sommes suivantes :\n")
    + "- préjudice esthétique : 10 400 euros\n- préjudice d'agrément : 12 500 euros\n"
)


def test_one_post_may_make_up_a_whole():
    ruling = outcomes_of(
        moyens=POSTS,
        motifs="Préjudice esthétique\n\nLa société ALPHA ne justifie pas de ce préjudice et sera"
        " déboutée de ce chef.\n\nPréjudice d'agrément\n\nIl convient d'allouer à ce titre la somme"
        " de 7 500 euros.\n",
        dispositif=f"{PAYS.format('7 500')} en réparation de son préjudice corporel ;\n",
    )
    assert [(result, awarded) for _, result, awarded in told(ruling)] == [
        (REFUSED, "0.00"),
        (IN_PART, "7500.00"),
    ]


QUOTED = (
    "Confirme le jugement{} en ce qu'il a débouté la société ALPHA de sa demande {}, condamné la"
    " société BETA à payer à la société ALPHA la somme de 6 000 euros en réparation de son"
    " préjudice d'image ;\n"
)


@pytest.mark.parametrize(
    ("quoted", "result"),
    [
        pytest.param(
            QUOTED.format("", "en réparation de son préjudice financier"), REFUSED, id="its_words"
        ),
        pytest.param(QUOTED.format("", "de délais de paiement"), IN_PART, id="other_words"),
    ],
)
def test_what_the_first_judge_refused_by_its_words_is_refused(quoted, result):
    ruling = decided(
        asked(
            ("9 000", "en réparation de son préjudice financier"),
            ("6 000", "en réparation de son préjudice d'image"),
        ).replace("au tribunal", "à la cour"),
        quoted,
        APPEAL,
        facts="Le tribunal a condamné la société BETA à payer à la société ALPHA la somme de 6 000"
        " euros en réparation de son préjudice d'image et celle de 4 000 euros en réparation de son"
        " préjudice financier.\n",
    )
    assert [answer for _, answer, _ in told(ruling)] == [result, GRANTED]


LOSSES = asked(
    ("9 500", "au titre du prix"),
    ("4 000", "en réparation de son préjudice financier"),
    ("2 500", "au titre de la clause pénale"),
)


@pytest.mark.parametrize(
    ("refusal", "refused"),
    [
        ("Déboute la société ALPHA de sa demande en paiement", [0]),
        ("Déboute la société ALPHA de son action en paiement", [0, 1, 2]),
        ("Rejette la demande principale", [0]),
        ("Déboute la société ALPHA de sa demande indemnitaire", [1]),
        ("Déboute la société ALPHA de ses demandes de dommages et intérêts", [1]),
        ("Rejette les demandes d'indemnisation", [1]),
        ("Déboute la société ALPHA de sa demande d'indemnisation du préjudice moral", []),
        ("Déboute la société ALPHA de son action en garantie", []),
        ("Déboute la société BETA de sa demande indemnitaire", []),
        ("Rejette la demande en paiement des intérêts", []),
    ],
)
def test_what_an_order_refuses_by_its_kind(refusal, refused):
    answers = told(decided(LOSSES, f"{refusal} ;\n"))
    assert [answer for _, answer, _ in answers] == [REFUSED] * 3
    assert [i for i, (order_id, _, _) in enumerate(answers) if order_id == 0] == refused


def test_of_several_losses_a_refusal_of_one_tells_not_which():
    ruling = decided(
        LOSSES + MORE.format("1 000", "en réparation de son préjudice moral"),
        "Déboute la société ALPHA de sa demande indemnitaire ;\n",
    )
    assert [order_id for order_id, _, _ in told(ruling)] == [None] * 4


LOANS = asked(("9 500", "au titre du prêt"), ("4 000", "au titre du prêt"))


@pytest.mark.parametrize(
    ("order", "answer"),
    [
        pytest.param(
            "Déboute la société ALPHA de sa demande en paiement de la somme de 9 500 euros",
            (0, REFUSED, "0.00"),
            id="refused",
        ),
        pytest.param(
            "Déclare irrecevable la demande en paiement de la somme de 9 500 euros",
            (0, REFUSED, "0.00"),
            id="barred",
        ),
        pytest.param(
            "Se déclare incompétent pour connaître de la demande en paiement de 9 500 euros",
            (0, "sans_objet", None),
            id="put_off",
        ),
        pytest.param(
            "Déboute la société BETA de sa demande de réduction de la somme de 9 500 euros",
            (1, IN_PART, "3000.00"),
            id="reduction",
        ),
        pytest.param(
            "Déboute la société BETA de sa demande en paiement de la somme de 9 500 euros",
            (1, IN_PART, "3000.00"),
            id="others",
        ),
        pytest.param(
            "Rejette le surplus de la demande en paiement de la somme de 9 500 euros",
            (1, IN_PART, "3000.00"),
            id="surplus",
        ),
    ],
)
def test_a_sum_that_an_order_quotes_to_refuse_it(order, answer):
    ruling = decided(LOANS, f"{order} ;\n{PAYS.format('3 000')} au titre du prêt ;\n")
    assert told(ruling)[0] == answer


def test_a_quoted_sum_that_is_granted_elsewhere_is_not_refused():
    ruling = decided(
        LOANS,
        f"{PAYS.format('9 500')} au titre du prêt ;\n"
        "Rejette la demande de la société BETA en paiement de la somme de 9 500 euros ;\n",
    )
    assert told(ruling)[0] == (0, GRANTED, "9500.00")


@pytest.mark.parametrize(
    ("given", "answer"),
    [("38 035", (0, GRANTED, "38035.00")), ("90 000", (None, REFUSED, "0.00"))],
)
def test_the_one_debt_asked_may_have_grown(given, answer):
    ruling = decided(asked(("30 035", "au titre du prêt")), f"{PAYS.format(given)} au prêt ;\n")
    assert told(ruling) == [answer]


JUDGED = (
    "Le tribunal a condamné la société BETA à payer à la société ALPHA la somme de 5 300 euros à"
    " titre d'indemnité d'éviction et la somme de 16 200 euros à titre de dommages et intérêts.\n"
)


def on_appeal(*heads):
    """The same claims before a court of appeal."""
    return asked(*heads).replace("au tribunal", "à la cour")


@pytest.mark.parametrize(
    ("order", "result"),
    [
        pytest.param("", IN_PART, id="the_one_sum_of_its_head"),
        pytest.param(f"{PAYS.format('9 000')} à titre de dommages et intérêts", IN_PART, id="new"),
        pytest.param(
            "Déboute la société ALPHA de sa demande de dommages et intérêts", REFUSED, id="refused"
        ),
    ],
)
def test_bare_damages_of_the_first_judge_are_left_where_another_sum_is_changed(order, result):
    ruling = decided(
        on_appeal(
            ("15 900", "à titre d'indemnité d'éviction"),
            ("48 600", "à titre de dommages et intérêts"),
        ),
        "Confirme le jugement sauf en ce qu'il a condamné la société BETA à payer à la société"
        " ALPHA la somme de 5 300 euros à titre d'indemnité d'éviction ;\n"
        f"Déboute la société ALPHA de sa demande d'indemnité d'éviction ;\n{order} ;\n",
        APPEAL,
        facts=JUDGED,
    )
    assert [answer for _, answer, _ in told(ruling)] == [REFUSED, result]


def test_damages_in_the_words_of_one_claim_are_not_those_of_a_named_loss():
    ruling = decided(
        asked(
            ("4 950", "à titre de dommages et intérêts"),
            ("58 200", "au titre du préjudice de jouissance"),
        ),
        f"{PAYS.format('1 650')} à titre de dommages et intérêts ;\nRejette le surplus ;\n",
    )
    assert told(ruling) == [(0, IN_PART, "1650.00"), (None, REFUSED, "0.00")]


@pytest.mark.parametrize(("but", "refusing"), [("", 1), (", sauf", 0), (" à l'exception", 0)])
def test_a_confirmation_but_for_a_refusal_refuses_nothing(but, refusing):
    ruling = ruling_of(
        dispositif=f"Confirme le jugement{but} en ce qu'il a débouté la société ALPHA de sa demande"
        " d'indemnité d'éviction ;\n"
    )
    assert len(Refusals(ruling, ruling.orders).orders) == refusing


def test_a_refusal_in_the_words_of_another_claim_is_not_for_bare_damages():
    ruling = decided(
        asked(
            ("38 200", "au titre du préjudice de jouissance"),
            ("17 850", "à titre de dommages et intérêts"),
        ),
        "Déboute la société ALPHA de sa demande au titre du préjudice de jouissance ;\n"
        "Rejette toute autre demande ;\n",
    )
    assert told(ruling) == [(0, REFUSED, "0.00"), (None, REFUSED, "0.00")]


PARTLY = (
    "Le tribunal a condamné la société BETA à payer à la société ALPHA la somme de 4 000 euros à"
    " titre de dommages et intérêts pour licenciement sans cause réelle et sérieuse, la somme de"
    " 2 850 euros à titre d'indemnité de licenciement et la somme de 900 euros à titre de dommages"
    " et intérêts pour licenciement vexatoire, a rejeté les autres demandes et a condamné la"
    " société BETA aux dépens.\n"
)
LABOUR = on_appeal(
    ("9 000", "à titre de dommages et intérêts pour licenciement sans cause réelle et sérieuse"),
    ("2 850", "à titre d'indemnité de licenciement"),
    ("1 500", "à titre de dommages et intérêts pour licenciement vexatoire"),
)


@pytest.mark.parametrize(
    ("dispositif", "given"),
    [
        pytest.param(
            "Infirme le jugement en ce qu'il a condamné la société BETA à payer à la société ALPHA"
            " la somme de 900 euros à titre de dommages et intérêts pour licenciement vexatoire ;\n"
            "Le confirme pour le surplus ;\nDéboute la société ALPHA de sa demande de dommages et"
            " intérêts pour licenciement vexatoire ;\n",
            ["4000.00", "2850.00", "0.00"],
            id="one_refused",
        ),
        pytest.param(
            "Infirme le jugement sur l'indemnité de licenciement ;\nConfirme le jugement pour le"
            f" surplus ;\n{PAYS.format('2 000')} à titre d'indemnité de licenciement ;\n",
            ["4000.00", "2000.00", "900.00"],
            id="one_lowered",
        ),
        pytest.param(
            "Infirme le jugement sur l'indemnité de licenciement et le licenciement vexatoire ;\n"
            "Confirme le jugement pour le surplus ;\nDéboute la société ALPHA de sa demande"
            " d'indemnité de licenciement et de dommages et intérêts pour licenciement"
            " vexatoire ;\n",
            ["4000.00", "0.00", "0.00"],
            id="two_refused",
        ),
    ],
)
def test_of_sums_that_share_words_the_one_named_is_changed(dispositif, given):
    ruling = decided(LABOUR, dispositif, APPEAL, facts=PARTLY)
    assert [awarded for _, _, awarded in told(ruling)] == given
