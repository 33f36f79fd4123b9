"""Ways in which rulings answer claims otherwise than by an order for the very thing asked."""

from decimal import Decimal

import pytest

from tests.case import APPEAL, ASKED, ASKED_ON_APPEAL, answers, outcomes_of

ANOTHER = " et celle de 7 000 euros à titre de dommages et intérêts pour dénigrement"
GRANTED = ("accueillie", Decimal("3000.00"))
LESS = ("partiellement_accueillie", Decimal("3000.00"))


def said(ruling, claim_id=0):
    """Why a claim has its answer."""
    rules = {e.row_id: e.rule for e in ruling.evidence if e.table == "outcomes" and not e.column}
    return rules[claim_id]


@pytest.mark.parametrize(
    ("dispositif", "result"),
    [
        ("Condamne la société BETA aux dépens de première instance et d'appel", "accueillie"),
        (
            "Condamne la société ALPHA aux dépens d'appel ;\nCondamne la société BETA aux dépens"
            " de première instance",
            "partiellement_accueillie",
        ),
        ("Condamne la société ALPHA aux dépens", "rejetee"),
    ],
)
def test_costs_of_two_instances(dispositif, result):
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- condamner la société BETA aux entiers dépens.\n",
        motifs="La demande a été examinée.\n",
        dispositif=f"Infirme le jugement ;\n{dispositif} ;\n",
    )
    assert answers(ruling) == [result]


def test_costs_of_the_instance_named():
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- condamner la société BETA aux dépens d'appel.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamne la société ALPHA aux dépens de première instance ;\n"
        "Condamne la société BETA aux dépens d'appel ;\n",
    )
    assert answers(ruling) == ["accueillie"]


@pytest.mark.parametrize(
    ("order", "result"),
    [
        ("Se déclare compétent", "rejetee"),
        ("Rejette l'exception d'incompétence", "rejetee"),
        ("Se déclare incompétent au profit du tribunal judiciaire de Dijon", "accueillie"),
        (
            "Se déclare incompétent pour le prêt ;\nSe déclare compétent pour le surplus",
            "partiellement_accueillie",
        ),
    ],
)
def test_who_says_that_the_court_has_no_power(order, result):
    ruling = outcomes_of(
        moyens="La société BETA demande au tribunal de se déclarer incompétent au profit du"
        " tribunal judiciaire de Dijon.\n",
        motifs="L'exception a été examinée.\n",
        dispositif=order + " ;\n",
    )
    assert answers(ruling, "procedure") == [result]


@pytest.mark.parametrize(
    ("order", "result"),
    [
        ("Constate le désistement d'appel de la société ALPHA", "accueillie"),
        ("Prononce la caducité de la déclaration d'appel de la société ALPHA", "sans_objet"),
    ],
)
def test_a_step_is_not_granted_by_another(order, result):
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- constater son désistement d'appel.\n",
        motifs="L'appel a été examiné.\n",
        dispositif=order + " ;\n",
    )
    assert answers(ruling) == [result]


@pytest.mark.parametrize(
    ("order", "result"),
    [
        ("Dit que la demande d'expulsion est devenue sans objet", "sans_objet"),
        ("Dit n'y avoir lieu à statuer sur la demande d'expulsion", "sans_objet"),
        ("Ordonne l'expulsion de la société BETA", "accueillie"),
    ],
)
def test_what_has_nothing_left_to_be_decided(order, result):
    ruling = outcomes_of(
        moyens=ASKED + "- ordonner l'expulsion de la société BETA.\n",
        motifs="Les lieux ont été libérés.\n",
        dispositif=order + " ;\n",
    )
    assert answers(ruling) == [result]


@pytest.mark.parametrize("asked", ["confirmer le jugement", "infirmer le jugement"])
def test_an_appeal_that_has_nothing_left(asked):
    ruling = outcomes_of(
        APPEAL,
        moyens=f"La société BETA demande à la cour de {asked}.\n",
        motifs="Le bail a pris fin.\n",
        dispositif="Constate que l'appel est devenu sans objet ;\n",
    )
    assert answers(ruling) == ["sans_objet"]


@pytest.mark.parametrize(
    ("order", "result"),
    [
        ("Infirme le jugement", "accueillie"),
        ("Infirme le jugement, sauf en ce qui concerne les dépens", "partiellement_accueillie"),
    ],
)
def test_a_reversal_that_leaves_a_part(order, result):
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- infirmer le jugement.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif=f"{order} ;\nCondamne la société BETA à payer à la société ALPHA la somme de"
        " 8 000 euros ;\n",
    )
    assert answers(ruling, "infirmation") == [result]


def test_an_annulment_refused_though_the_judgment_is_reversed():
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- annuler le jugement.\n",
        motifs="Le jugement est régulier.\n",
        dispositif="Rejette la demande d'annulation du jugement ;\nInfirme le jugement ;\n",
    )
    assert answers(ruling, "annulation") == ["rejetee"]


@pytest.mark.parametrize(
    ("payer", "payee", "results"),
    [
        ("ALPHA", "BETA", ["rejetee", "accueillie"]),
        ("BETA", "ALPHA", ["accueillie", "rejetee"]),
    ],
)
def test_who_loses_all_else_has_not_won_the_reversal(payer, payee, results):
    sum_asked = "condamner la société {} à lui payer la somme de 8 000 euros au titre du prix.\n"
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL
        + "- infirmer le jugement,\n- "
        + sum_asked.format("BETA")
        + "La société BETA demande à la cour de :\n- infirmer le jugement,\n- "
        + sum_asked.format("ALPHA"),
        motifs="Le jugement a été examiné.\n",
        dispositif=f"Infirme le jugement ;\nCondamne la société {payer} à payer à la société"
        f" {payee} la somme de 8 000 euros au titre du prix ;\n",
    )
    assert answers(ruling, "infirmation") == results


def test_a_judgment_upheld_against_who_wants_a_defence_dismissed():
    ruling = outcomes_of(
        APPEAL,
        facts="Le premier juge a déclaré l'action irrecevable.\n",
        moyens=ASKED_ON_APPEAL
        + "- rejeter la fin de non-recevoir,\n- déclarer son action recevable.\n",
        motifs="L'action est prescrite.\n",
        dispositif="Confirme le jugement ;\n",
    )
    assert answers(ruling) == ["rejetee", "rejetee"]


@pytest.mark.parametrize(
    ("granted", "result"), [("500", "rejetee"), ("900", "rejetee"), (None, "accueillie")]
)
def test_who_wants_one_thing_refused_loses_where_it_is_granted_for_less(granted, result):
    order = (
        f"Condamne la société BETA à payer à la société ALPHA la somme de {granted} euros au titre"
        " de l'article 700 du code de procédure civile"
        if granted
        else "Dit n'y avoir lieu à application de l'article 700 du code de procédure civile"
    )
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 900 euros au titre de"
        " l'article 700 du code de procédure civile.\nLa société BETA demande au tribunal de"
        " rejeter la demande fondée sur l'article 700 du code de procédure civile.\n",
        motifs="La demande a été examinée.\n",
        dispositif=order + " ;\n",
    )
    assert answers(ruling, "rejet") == [result]


def test_dismissal_should_the_claims_be_heard():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 900 euros.\nLa société"
        " BETA demande au tribunal de :\n- déclarer la société ALPHA irrecevable en ses"
        " demandes,\n- subsidiairement, débouter la société ALPHA de ses demandes.\n",
        motifs="L'action est prescrite.\n",
        dispositif="Déclare la société ALPHA irrecevable en ses demandes ;\n",
    )
    assert answers(ruling, "irrecevabilite", "rejet") == ["accueillie", "sans_objet"]


@pytest.mark.parametrize(
    ("order", "result"),
    [
        ("Dit que la société BETA est tenue de réparer le dommage", "accueillie"),
        ("Déboute la société ALPHA de ses demandes", "rejetee"),
    ],
)
def test_to_be_held_to_pay_is_found(order, result):
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à réparer le dommage causé par l'incendie.\n",
        motifs="La demande a été examinée.\n",
        dispositif=order + " ;\n",
    )
    assert answers(ruling) == [result]


@pytest.mark.parametrize(
    ("order", "result"),
    [
        ("Dit que la somme allouée portera intérêts au double du taux légal", "accueillie"),
        ("Dit que la somme allouée portera intérêts au taux légal", "rejetee"),
    ],
)
def test_interest_at_twice_the_rate(order, result):
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer les intérêts au double du taux"
        " légal.\n",
        motifs="La demande a été examinée.\n",
        dispositif=order + " ;\nDéboute la société ALPHA de ses autres demandes ;\n",
    )
    assert answers(ruling) == [result]


def test_interest_on_nothing():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 900 euros,\n"
        "- ordonner la capitalisation des intérêts.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Déboute la société ALPHA de ses demandes ;\n",
    )
    assert answers(ruling) == ["rejetee", "sans_objet"]


def test_a_rent_that_the_court_fixes_higher_is_no_win():
    ruling = outcomes_of(
        moyens=ASKED + "- fixer le loyer à la somme de 69 000 euros par an.\nLa société BETA"
        " demande au tribunal de débouter la société ALPHA et, subsidiairement, de fixer le loyer"
        " à la somme de 36 500 euros par an.\n",
        motifs="Le loyer a été examiné.\n",
        dispositif="Fixe le loyer à la somme de 69 000 euros par an ;\nDéboute les parties de"
        " leurs autres demandes ;\n",
    )
    assert answers(ruling, "fixation") == ["accueillie", "rejetee"]


def test_a_rent_for_the_time_of_the_case_has_none():
    ruling = outcomes_of(
        moyens=ASKED + "- fixer le loyer à la somme de 69 000 euros par an,\n"
        "- fixer le loyer provisionnel à la somme de 42 800 euros par an.\n",
        motifs="Le loyer a été examiné.\n",
        dispositif="Fixe le loyer à la somme de 69 000 euros par an ;\n",
    )
    assert answers(ruling, "fixation") == ["accueillie", "sans_objet"]


def test_a_debt_whose_sum_is_left_to_be_counted():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui rembourser le trop-perçu de 5 000"
        " euros.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamne la société BETA à rembourser à la société ALPHA le trop-perçu ;\n",
    )
    (outcome,) = ruling.outcomes
    assert (outcome.result, outcome.awarded) == ("partiellement_accueillie", None)


def test_no_one_gets_what_was_not_asked():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 46 800 euros et celle"
        " de 16 700 euros.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 20 300 euros"
        " en réparation de son préjudice corporel ;\n",
    )
    assert answers(ruling) == ["partiellement_accueillie"] * 2
    assert [o.awarded for o in ruling.outcomes] == [Decimal("20300.00"), None]


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("La demande pour résistance abusive ne saurait prospérer", "outcomes.refused_in_reasons"),
        ("La demande pour résistance abusive est recevable", "outcomes.unanswered"),
        (
            "Elle allègue la résistance abusive de son cocontractant, qui n'est pas établie. Elle"
            " sera déboutée de cette demande",
            "outcomes.unanswered",
        ),
        (
            "La résistance abusive n'est pas établie. Elle sera déboutée de cette demande",
            "outcomes.refused_in_reasons",
        ),
        ("La somme de 3 000 euros réclamée n'est pas due", "outcomes.refused_in_reasons"),
        ("La demande en paiement de 3 000 euros sera rejetée", "outcomes.refused_in_reasons"),
        ("Les 3 000 euros réclamés font double emploi", "outcomes.refused_in_reasons"),
    ],
)
def test_the_reasons_refuse_a_sum_by_what_it_is_for(sentence, why):
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 9 000 euros au titre"
        " du prix et celle de 3 000 euros pour résistance abusive.\n",
        motifs=sentence + ".\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 9 000 euros au"
        " titre du prix ;\n",
    )
    assert answers(ruling) == ["accueillie", "rejetee"]
    assert said(ruling, 1) == why


def test_sums_that_add_up_to_another_are_no_parts_of_it():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer 600 euros au titre du prix,\n"
        "- 400 euros pour résistance abusive,\n- 200 euros pour défaut d'information.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA 600 euros ;\nRejette le"
        " surplus des demandes ;\n",
    )
    assert answers(ruling) == ["accueillie", "rejetee", "rejetee"]


def test_a_total_without_its_cents():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer les sommes de :\n"
        "- 7 200,40 euros au titre du capital,\n- 2 100,50 euros au titre des intérêts,\n"
        "soit un total de 9 301 euros.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 9 300,90"
        " euros ;\n",
    )
    assert answers(ruling) == ["accueillie"] * 3


def test_an_error_is_mended():
    ruling = outcomes_of(
        moyens=ASKED + "- rectifier l'erreur matérielle qui affecte le jugement.\n",
        motifs="L'erreur est patente.\n",
        dispositif="Rectifie le jugement ;\nDit qu'il faut lire « ALPHA » au lieu de « ALFA » ;\n",
    )
    assert answers(ruling) == ["accueillie"]


def test_a_measure_that_is_to_be_dismissed():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 900 euros,\n"
        "- ordonner l'expulsion de la société BETA.\nLa société BETA demande au tribunal de"
        " débouter la société ALPHA de sa demande d'expulsion.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 300 euros ;\n"
        "Ordonne l'expulsion de la société BETA ;\n",
    )
    assert answers(ruling, "rejet") == ["rejetee"]


JUDGED = (
    "Par jugement du 4 mai 2018, le tribunal a condamné la société BETA à payer à la société ALPHA"
    " la somme de 20 000 euros au titre de la toiture et celle de 3 000 euros au titre du trouble"
    " de jouissance.\n"
)
SAVE_THE_ROOF = (
    "Confirme le jugement, sauf en ce qui concerne la toiture ;\nStatuant à nouveau, condamne la"
    " société BETA à payer à la société ALPHA la somme de 25 000 euros au titre de la toiture ;\n"
)


@pytest.mark.parametrize(
    ("asked", "result"),
    [
        ("confirmer le jugement en ce qu'il a accordé des délais de paiement", "accueillie"),
        ("confirmer les délais de paiement", "accueillie"),
        ("confirmer le jugement en ce qui concerne la toiture", "rejetee"),
        ("infirmer le jugement en ce qu'il a accordé des délais de paiement", "rejetee"),
        ("infirmer le jugement en ce qui concerne la toiture", "accueillie"),
        ("infirmer le jugement pour le surplus", "partiellement_accueillie"),
    ],
)
def test_a_point_that_the_court_leaves_or_changes(asked, result):
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + f"- {asked}.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif=SAVE_THE_ROOF,
    )
    assert answers(ruling) == [result]


@pytest.mark.parametrize(
    ("asked", "result", "awarded"),
    [
        ("confirmer le jugement en ce qu'il lui a alloué la somme de 3 000 euros", *GRANTED),
        ("condamner la société BETA à lui payer la somme de 9 000 euros", *LESS),
    ],
)
def test_a_sum_of_the_first_judge_that_is_left(asked, result, awarded):
    ruling = outcomes_of(
        APPEAL,
        facts=JUDGED,
        moyens=ASKED_ON_APPEAL + f"- {asked} au titre du trouble de jouissance.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif=SAVE_THE_ROOF,
    )
    (outcome,) = ruling.outcomes
    assert (outcome.result, outcome.awarded) == (result, awarded)


def test_a_sum_of_the_first_judge_that_the_court_excepts():
    ruling = outcomes_of(
        APPEAL,
        facts=JUDGED,
        moyens=ASKED_ON_APPEAL + "- condamner la société BETA à lui payer la somme de 30 000"
        " euros au titre de la toiture.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif="Confirme le jugement sauf en ce qu'il a condamné la société BETA à payer la"
        " somme de 20 000 euros au titre de la toiture ;\nDéboute la société ALPHA de sa demande"
        " au titre de la toiture ;\n",
    )
    assert answers(ruling) == ["rejetee"]


@pytest.mark.parametrize(
    "words",
    [
        "la somme de 8 000 euros, comme l'a fait le premier juge",
        "la somme de 8 000 euros retenue par le tribunal",
        "la somme de 8 000 euros fixée par les premiers juges",
    ],
)
def test_the_reasons_grant_what_the_first_judge_did(words):
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- condamner la société BETA à lui payer :\n- 12 000 euros au"
        " titre des souffrances endurées,\n- 9 000 euros au titre du préjudice d'agrément.\n",
        motifs=f"Les souffrances endurées justifient l'allocation de {words}.\nLe préjudice"
        " d'agrément sera indemnisé par la somme de 2 500 euros.\n",
        dispositif="Confirme le jugement sauf en ce qu'il a rejeté la demande au titre du préjudice"
        " d'agrément ;\nCondamne la société BETA à payer à la société ALPHA la somme de 2 500 euros"
        " au titre du préjudice d'agrément ;\n",
    )
    assert [o.awarded for o in ruling.outcomes] == [Decimal("8000.00"), Decimal("2500.00")]


def test_an_order_whose_words_name_one_claim_adds_up_no_others():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer :\n- 18 000 euros à titre de"
        " dommages et intérêts pour rupture abusive,\n- 5 000 euros à titre de dommages et intérêts"
        " pour dénigrement,\n- 10 800 euros à titre d'indemnité de préavis.\n",
        motifs="La rupture est abusive ; il sera alloué 12 000 euros.\nLe dénigrement n'est pas"
        " établi.\nIl sera alloué 1 200 euros au titre de l'article 700 du code de procédure"
        " civile.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 12 000 euros à"
        " titre de dommages et intérêts pour rupture abusive ;\nRejette le surplus ;\n",
    )
    assert answers(ruling) == ["partiellement_accueillie", "rejetee", "rejetee"]


def test_a_capital_is_not_paid_by_the_month():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer une prestation compensatoire de"
        " 60 000 euros.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Fixe à 220 euros par mois la pension alimentaire ;\n",
    )
    assert answers(ruling) == ["rejetee"]


@pytest.mark.parametrize(
    "order",
    [
        "Rejette la demande formée à l'encontre de la société BETA",
        "Déboute la société ALPHA de ses demandes dirigées contre la société BETA",
    ],
)
def test_what_is_refused_against_somebody_is_what_he_asked(order):
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 900 euros.\nLa société"
        " BETA demande au tribunal de débouter la société ALPHA de ses demandes.\n",
        motifs="La demande a été examinée.\n",
        dispositif=order + " ;\n",
    )
    assert answers(ruling) == ["rejetee", "accueillie"]


def test_keeping_safe_is_granted_whatever_it_is_from():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à la garantir de toute condamnation.\n",
        motifs="La garantie est due.\n",
        dispositif="Condamne la société BETA à garantir la société ALPHA de la condamnation au"
        " titre des travaux de reprise ;\n",
    )
    assert answers(ruling) == ["accueillie"]


@pytest.mark.parametrize(
    ("asked", "result"),
    [
        ("limiter la condamnation à la somme de 1 900 euros", "accueillie"),
        ("constater que la créance s'élève à la somme de 1 900 euros", "accueillie"),
        ("condamner la société ALPHA à lui payer la somme de 1 900 euros", "rejetee"),
    ],
)
def test_who_says_what_he_owes(asked, result):
    ruling = outcomes_of(
        moyens=f"La société BETA demande au tribunal de {asked}.\n",
        motifs="La créance a été examinée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 1 900 euros"
        " ;\nDéboute les parties de leurs autres demandes ;\n",
    )
    assert answers(ruling) == [result]


def test_nothing_to_set_off():
    ruling = outcomes_of(
        moyens="La société BETA demande au tribunal de condamner la société ALPHA à lui payer la"
        " somme de 1 900 euros à titre de dommages et intérêts et d'ordonner la compensation.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Déboute la société BETA de sa demande de dommages et intérêts ;\n",
    )
    assert answers(ruling) == ["rejetee", "sans_objet"]


def test_the_same_figure_for_another_post_is_another_sum():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer 12 000 euros au titre des"
        " souffrances endurées, 8 000 euros au titre du préjudice d'agrément et 30 000 euros au"
        " titre du déficit fonctionnel permanent.\n",
        motifs="Les souffrances endurées seront réparées par l'octroi de 8 000 euros. Le déficit"
        " fonctionnel permanent justifie une indemnité de 24 000 euros. Rien n'établit un préjudice"
        " d'agrément.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 32 000 euros"
        " en réparation de son préjudice corporel ;\n",
    )
    assert [o.awarded for o in ruling.outcomes] == [Decimal(8000), Decimal(0), Decimal(24000)]


def test_a_lump_sum_of_the_law_is_for_no_post():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer 12 000 euros au titre des"
        " souffrances endurées et 7 000 euros au titre du préjudice d'agrément.\n",
        motifs="Les souffrances endurées seront réparées par l'octroi de 8 000 euros. Rien"
        " n'établit le préjudice d'agrément. La caisse obtiendra l'indemnité forfaitaire de 760"
        " euros.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 8 000 euros"
        " en réparation de son préjudice corporel ;\n",
    )
    assert ruling.outcomes[1].awarded in (None, Decimal(0))


def test_posts_under_one_sum_are_read_in_the_reasons():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer :\n- souffrances endurées : 12 000"
        " euros,\n- préjudice esthétique : 3 000 euros,\n- préjudice d'agrément : 5 000 euros,\n"
        "soit au total la somme de 20 000 euros,\n- condamner la société BETA à lui payer la somme"
        " de 2 500 euros au titre de l'article 700 du code de procédure civile.\n",
        motifs="Souffrances endurées : il sera alloué la somme de 8 500 euros.\nPréjudice"
        " esthétique : il sera alloué la somme de 1 500 euros.\nPréjudice d'agrément : il n'est"
        " justifié d'aucune activité. La demande sera rejetée.\nTotal : 10 000 euros.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 10 000 euros en"
        " réparation de son préjudice corporel ;\nCondamne la société BETA à payer à la société"
        " ALPHA la somme de 1 500 euros au titre de l'article 700 du code de procédure civile ;\n",
    )
    assert [o.awarded for o in ruling.outcomes][:3] == [
        Decimal("8500.00"),
        Decimal("1500.00"),
        Decimal("0.00"),
    ]


def test_a_confirmation_where_the_court_reverses_all_but_a_part():
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- confirmer le jugement pour le surplus.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif="Infirme le jugement sauf en ce qu'il a condamné la société BETA au titre des"
        " factures ;\n",
    )
    assert answers(ruling) == ["partiellement_accueillie"]


@pytest.mark.parametrize(("more", "sure"), [("", True), (ANOTHER, False)])
def test_one_of_several_sums_of_a_head_is_trusted_less(more, sure):
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 9 000 euros à titre de"
        f" dommages et intérêts{more}.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 4 000 euros à"
        " titre de dommages et intérêts ;\n",
    )
    assert (ruling.outcomes[0].confidence >= 0.9) is sure


THREE = (
    ("ALPHA", "demandeur", "personne_morale"),
    ("BETA", "defendeur", "personne_morale"),
    ("GAMMA", "demandeur", "personne_morale"),
)


@pytest.mark.parametrize(
    ("words", "awarded"),
    [
        ("la somme de 10 000 euros chacune", [Decimal("10000.00")] * 2),
        ("ensemble la somme de 10 000 euros", [Decimal("10000.00"), None]),
    ],
)
def test_a_sum_that_each_of_several_is_paid(words, awarded):
    asked = "La société {} demande au tribunal de condamner la société BETA à lui payer la somme de"
    moral = " 15 000 euros au titre de son préjudice moral.\n"
    ruling = outcomes_of(
        THREE,
        moyens=asked.format("ALPHA") + moral + asked.format("GAMMA") + moral,
        motifs="La demande a été examinée.\n",
        dispositif=f"Condamne la société BETA à payer à la société ALPHA et à la société GAMMA"
        f" {words} au titre de leur préjudice moral ;\n",
    )
    assert answers(ruling) == ["partiellement_accueillie"] * 2
    assert [o.awarded for o in ruling.outcomes] == awarded


def test_what_is_held_void_was_not_held_valid():
    for order, result in (
        ("Déclare nul le congé délivré le 3 mai", "rejetee"),
        ("Déclare sans effet le congé délivré le 3 mai", "rejetee"),
        ("Valide le congé délivré le 3 mai", "accueillie"),
    ):
        ruling = outcomes_of(
            moyens=ASKED + "- valider le congé délivré le 3 mai,\n- condamner la société BETA à lui"
            " payer la somme de 9 000 euros.\n",
            motifs="La demande a été examinée.\n",
            dispositif=f"{order} ;\nCondamne la société BETA à payer à la société ALPHA la somme de"
            " 3 000 euros ;\n",
        )
        assert answers(ruling, "constat") == [result]


def test_who_is_found_to_owe_a_guarantee_keeps_safe():
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- condamner la société BETA à la garantir de toutes"
        " condamnations.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Infirme le jugement ;\nDit que la société BETA doit sa garantie à la société"
        " ALPHA ;\n",
    )
    assert answers(ruling, "condamnation") == ["accueillie"]


def test_a_provision_to_be_raised_is_refused_where_urgency_grants_none():
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- confirmer l'ordonnance sauf à porter la provision à la somme de"
        " 3 000 euros.\n",
        motifs="La demande se heurte à une contestation.\n",
        dispositif="Infirme l'ordonnance ;\nDit n'y avoir lieu à référé sur les demandes ;\n",
    )
    assert answers(ruling, "fixation") == ["rejetee"]


def test_a_notice_that_is_annulled_is_so_whole():
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- infirmer le jugement,\n- annuler le congé du 3 mai.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Confirme le jugement sur le fermage ;\nL'infirme pour le surplus ;\nAnnule le"
        " congé du 3 mai ;\n",
    )
    assert answers(ruling, "annulation") == ["accueillie"]


@pytest.mark.parametrize(
    ("before", "result"),
    [
        ("2 900 euros au titre du préavis", "rejetee"),
        ("9 000 euros au titre du harcèlement", "partiellement_accueillie"),
    ],
)
def test_a_reversal_that_only_makes_one_pay_more_is_not_his(before, result):
    ruling = outcomes_of(
        APPEAL,
        facts="Par jugement du 4 mai 2018, le tribunal a condamné la société ALPHA à payer à la"
        f" société BETA la somme de {before}.\n",
        moyens=ASKED_ON_APPEAL + "- infirmer le jugement,\n- débouter la société BETA de ses"
        " demandes.\nLa société BETA demande à la cour de :\n- infirmer le jugement,\n- condamner"
        " la société ALPHA à lui payer la somme de 12 000 euros au titre du harcèlement.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Infirme le jugement ;\nCondamne la société ALPHA à payer à la société BETA la"
        " somme de 3 000 euros au titre du harcèlement ;\nConfirme le jugement pour le surplus ;\n",
    )
    assert answers(ruling, "infirmation")[0] == result


THREE = (
    ("ALPHA", "demandeur", "personne_morale"),
    ("BETA", "defendeur", "personne_morale"),
    ("GAMMA", "defendeur", "personne_morale"),
)


def test_what_is_refused_against_another_is_not_refused_against_who_pays():
    ruling = outcomes_of(
        THREE,
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 900 euros au titre du"
        " prix,\n- condamner la société GAMMA à lui payer la somme de 500 euros au titre des"
        " travaux.\nLa société BETA conclut au débouté de la société ALPHA.\n",
        motifs="Les demandes ont été examinées.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 800 euros au"
        " titre du prix ;\nDéboute la société ALPHA de ses demandes à l'encontre de la société"
        " GAMMA ;\n",
    )
    assert answers(ruling, "rejet") == ["partiellement_accueillie"]


def test_the_word_for_a_side_makes_no_two_requests_alike():
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- condamner la société BETA à lui payer la somme de 900 euros au"
        " titre du prix.\nLa société BETA demande le rejet des demandes plus amples de"
        " l'appelante.\n",
        motifs="Les demandes ont été examinées.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 800 euros au"
        " titre du prix ;\nDéboute l'appelante de sa demande de doublement des intérêts ;\n",
    )
    assert answers(ruling, "rejet") == ["partiellement_accueillie"]


def test_who_bears_what_of_several_keeps_each_safe_from_the_rest():
    ruling = outcomes_of(
        THREE,
        moyens="La société BETA demande de condamner la société GAMMA à la garantir de toute"
        " condamnation.\n",
        motifs="Les deux fautes ont concouru au dommage.\n",
        dispositif="Condamne in solidum la société BETA et la société GAMMA à payer à la société"
        " ALPHA la somme de 800 euros ;\nDit que dans leurs rapports, la société BETA supportera"
        " les deux tiers de cette somme et la société GAMMA le tiers ;\n",
    )
    assert answers(ruling, "condamnation") == ["partiellement_accueillie"]


def test_doubled_interest_that_is_refused():
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- condamner la société BETA à lui payer la somme de 900 euros au"
        " titre du prix.\nElle demande que cette somme porte intérêts au double du taux légal.\n",
        motifs="Les demandes ont été examinées.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 900 euros au"
        " titre du prix ;\nDéboute l'appelante de sa demande de doublement des intérêts ;\n",
    )
    assert answers(ruling) == ["accueillie", "rejetee"]
