"""What becomes of claims that no order names: findings, dismissals, interest, later ranks."""

from decimal import Decimal

import pytest

from arret_extract.stages import claims, outcomes
from tests.case import APPEAL, ASKED, FIRST, PAYS, answers, outcomes_of, ruling_of


@pytest.mark.parametrize(
    "finding",
    [
        "juger que la société BETA a manqué à son obligation de délivrance",
        "constater la déchéance du terme",
        "dire que les intérêts sont réguliers",
        "déclarer la société ALPHA recevable et bien fondée en ses demandes",
    ],
)
@pytest.mark.parametrize(
    ("dispositif", "won"),
    [
        pytest.param(PAYS.format("8 000") + " ;\n", True, id="whole"),
        pytest.param(
            "Déboute la société ALPHA de l'ensemble de ses demandes ;\n", False, id="none"
        ),
    ],
)
def test_a_finding_fares_as_the_sum_that_it_supports(finding, dispositif, won):
    ruling = outcomes_of(
        moyens=ASKED + f"- {finding},\n"
        "- condamner la société BETA à lui payer la somme de 8 000 euros au titre du prix.\n",
        motifs="La demande a été examinée.\n",
        dispositif=dispositif,
    )
    lost = "partiellement_accueillie" if "recevable" in finding else "rejetee"
    assert answers(ruling, "constat", "recevabilite") == ["accueillie" if won else lost]


@pytest.mark.parametrize(
    ("motifs", "result"),
    [
        ("La société BETA a manqué à son devoir de conseil sur le chauffage.\n", "accueillie"),
        ("La société ALPHA soutient que le conseil sur le chauffage manquait.\n", "rejetee"),
        ("La marchandise était conforme.\n", "rejetee"),
    ],
    ids=["upheld", "only_argued", "not_taken_up"],
)
def test_of_a_sum_granted_in_part_the_reasons_say_which_finding_stands(motifs, result):
    ruling = outcomes_of(
        moyens=ASKED + "- juger que la société BETA a manqué à son devoir de conseil sur le"
        " chauffage,\n- condamner la société BETA à lui payer la somme de 8 000 euros.\n",
        motifs=motifs,
        dispositif=PAYS.format("3 000") + " ;\nRejette le surplus ;\n",
    )
    assert answers(ruling) == [result, "partiellement_accueillie"]


@pytest.mark.parametrize(
    ("dispositif", "result"),
    [
        ("Déboute la société ALPHA de l'ensemble de ses demandes ;\n", "accueillie"),
        (PAYS.format("8 000") + " ;\n", "rejetee"),
    ],
)
def test_a_finding_of_who_asks_nothing_fares_as_the_others_do_not(dispositif, result):
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 8 000 euros au titre du prix.\nLa société BETA demande au tribunal de juger que"
        " la société ALPHA n'a livré aucune marchandise.\n",
        motifs="La demande a été examinée.\n",
        dispositif=dispositif,
    )
    assert answers(ruling, "constat") == [result]


@pytest.mark.parametrize(
    ("judgment", "asker", "result"),
    [
        ("Confirme le jugement ;\n", "ALPHA", "rejetee"),
        ("Confirme le jugement ;\n", "BETA", "accueillie"),
    ],
)
def test_a_finding_under_a_judgment_upheld(judgment, asker, result):
    ruling = outcomes_of(
        APPEAL,
        moyens=f"La société {asker} demande à la cour de juger que l'accident est fortuit.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif=judgment,
    )
    assert answers(ruling, "constat") == [result]


def test_what_dismisses_the_finding_itself_answers_it():
    ruling = outcomes_of(
        moyens=ASKED + "- juger que le taux effectif global du prêt est erroné,\n"
        "- condamner la société BETA à lui payer la somme de 8 000 euros au titre du prix.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format("8 000") + " ;\nDéboute la société ALPHA de sa demande tendant à"
        " voir juger erroné le taux effectif global du prêt ;\n",
    )
    finding = next(o for o in ruling.outcomes if ruling.claims[o.claim_id].kind == "constat")
    assert (finding.result, finding.order_id) == ("rejetee", 1)


@pytest.mark.parametrize(
    ("granted", "result"),
    [
        ("8 000", "rejetee"),
        ("3 000", "partiellement_accueillie"),
        (None, "accueillie"),
    ],
)
def test_a_request_to_dismiss_counts_the_sums_alone(granted, result):
    dispositif = (
        PAYS.format(granted) if granted else "Rejette la demande en paiement de la somme principale"
    )
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 8 000 euros au titre du prix, et celle de 900 euros au titre de l'article 700 du"
        " code de procédure civile, et d'ordonner l'exécution provisoire.\nLa société BETA demande"
        " au tribunal de débouter la société ALPHA de toutes ses demandes.\n",
        motifs="La demande a été examinée.\n",
        dispositif=dispositif + " ;\nDit n'y avoir lieu à exécution provisoire ;\n",
    )
    assert answers(ruling, "rejet") == [result]


@pytest.mark.parametrize(
    "words",
    [
        "réduire à de plus justes proportions les demandes de la société ALPHA",
        "ramener à de plus justes proportions la demande d'indemnité",
        "réduire les dommages et intérêts réclamés",
    ],
)
@pytest.mark.parametrize(("granted", "result"), [("3 000", "accueillie"), ("8 000", "rejetee")])
def test_who_asks_for_less_has_it_where_part_is_granted(words, granted, result):
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 8 000 euros à titre de dommages et intérêts.\nLa société BETA demande au"
        f" tribunal de {words}.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format(granted) + " à titre de dommages et intérêts ;\n",
    )
    assert answers(ruling)[1:] == [result]


@pytest.mark.parametrize(
    "words", ["statuer ce que de droit sur les dépens", "statuer sur les dépens"]
)
def test_who_leaves_costs_to_the_court_has_what_it_asks(words):
    ruling = outcomes_of(
        moyens=f"La société BETA demande au tribunal de {words}.\n",
        dispositif="Condamne la société BETA aux dépens ;\n",
    )
    assert answers(ruling, "depens") == ["accueillie"]


@pytest.mark.parametrize(
    ("dispositif", "result", "order_id"),
    [
        pytest.param(
            PAYS.format("8 000") + ", avec intérêts au taux légal et anatocisme ;\n",
            "accueillie",
            0,
            id="within_the_sum",
        ),
        pytest.param(
            PAYS.format("8 000") + " ;\nDit que les intérêts échus, dus pour une année entière,"
            " produiront eux-mêmes des intérêts ;\n",
            "accueillie",
            1,
            id="in_the_words_of_the_code",
        ),
        pytest.param(
            PAYS.format("8 000") + " avec intérêts au taux légal ;\n", "rejetee", None, id="unsaid"
        ),
    ],
)
def test_interest_on_interest_is_granted_in_words(dispositif, result, order_id):
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 8 000 euros,\n"
        "- ordonner la capitalisation des intérêts.\n",
        motifs="La demande a été examinée.\n",
        dispositif=dispositif,
    )
    asked = [o for o in ruling.outcomes if ruling.claims[o.claim_id].kind == "autre"]
    assert [(o.result, o.order_id) for o in asked] == [(result, order_id)]


LATER = (
    ASKED + "- à titre principal, condamner la société BETA à lui payer la somme de 20 000 euros au"
    " titre du prix,\n- à titre subsidiaire, condamner la société BETA à lui payer la somme de"
    " 15 000 euros au titre du prix.\n"
)


@pytest.mark.parametrize(
    ("dispositif", "answers"),
    [
        pytest.param(
            PAYS.format("12 000") + " ;\n",
            [("partiellement_accueillie", "12000.00"), ("sans_objet", None)],
            id="part_of_what_is_asked_first",
        ),
        pytest.param(
            PAYS.format("20 000") + " ;\n",
            [("accueillie", "20000.00"), ("sans_objet", None)],
            id="what_is_asked_first",
        ),
        pytest.param(
            PAYS.format("15 000") + " ;\n",
            [("rejetee", "0.00"), ("accueillie", "15000.00")],
            id="what_is_asked_then",
        ),
    ],
)
def test_what_is_asked_should_another_claim_fail(dispositif, answers):
    ruling = outcomes_of(moyens=LATER, motifs="La demande a été examinée.\n", dispositif=dispositif)
    found = [(o.result, None if o.awarded is None else str(o.awarded)) for o in ruling.outcomes]
    assert found == answers


def test_an_offer_is_told_by_a_sum_fixed_for_the_other_side():
    ruling = outcomes_of(
        APPEAL,
        moyens="La société ALPHA demande à la cour de fixer le préjudice de la société BETA à la"
        " somme de 13 000 euros.\n",
        motifs="La cour évalue ce préjudice à la somme de 13 000 euros.\n",
        dispositif="Fixe le préjudice de la société BETA à la somme de 13 000 euros ;\n",
    )
    assert [(o.result, o.awarded) for o in ruling.outcomes] == [("accueillie", Decimal("13000.00"))]


def test_an_offer_is_not_taken_by_a_part_of_what_is_fixed():
    ruling = outcomes_of(
        APPEAL,
        moyens="La société ALPHA demande à la cour de fixer les honoraires de la société BETA à"
        " 5 000 euros.\n",
        motifs="L'honoraire fixe convenu était de 5 000 euros. L'honoraire de résultat est de"
        " 8 000 euros.\n",
        dispositif="Fixe à 13 000 euros les honoraires dus par la société ALPHA à la société BETA"
        " ;\nDit que la société ALPHA devra payer à la société BETA la somme de 9 000 euros.\n",
    )
    assert [(o.result, o.order_id) for o in ruling.outcomes] == [("rejetee", 0)]


QUOTED = (
    "{} l'ordonnance en ce qu'elle a condamné la société BETA à payer à la société ALPHA la somme"
    " de 4 321 euros ;\n"
)


@pytest.mark.parametrize(
    ("dispositif", "result"),
    [
        (
            QUOTED.format("Confirme") + "Réforme le surplus ;\n",
            "accueillie",
        ),
        (
            QUOTED.format("Infirme"),
            "rejetee",
        ),
    ],
)
def test_a_sum_that_the_dispositif_quotes_and_confirms_is_granted(dispositif, result):
    ruling = outcomes_of(
        APPEAL,
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui payer la"
        " somme de 4 321 euros.\n",
        motifs="La demande a été examinée.\n",
        dispositif=dispositif,
    )
    assert answers(ruling) == [result]


@pytest.mark.parametrize(
    "dispositif",
    [
        "Homologue le protocole d'accord signé par les parties ;\n",
        "Homologue la transaction annexée au jugement ;\n",
        "Se déclare incompétent au profit du tribunal judiciaire de Nantes ;\n",
        "Constate la péremption de l'instance ;\n",
    ],
)
def test_what_is_settled_or_for_another_court_is_not_reached(dispositif):
    ruling = ruling_of(
        FIRST,
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 8 000 euros.\n",
        motifs="La demande a été examinée.\n",
        dispositif=dispositif,
    )
    outcome = {"Se ": "incompetence", "Con": "peremption"}.get(dispositif[:3])
    ruling.decide("outcome", outcome, None, "case")
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert answers(ruling) == ["sans_objet"]


@pytest.mark.parametrize(
    "items",
    [
        "- 6 000 euros au titre des souffrances endurées,\n- 3 000 euros au titre du préjudice"
        " esthétique,\n- 2 000 euros au titre du préjudice d'agrément.\n",
        "- souffrances endurées : 6 000 euros,\n- préjudice esthétique : 3 000 euros,\n- préjudice"
        " d'agrément : 2 000 euros.\n",
    ],
    ids=["behind", "before"],
)
def test_the_words_of_a_post_stand_behind_its_sum_or_before(items):
    ruling = outcomes_of(
        moyens=ASKED.replace(" de :", " de condamner la société BETA à lui payer :") + items,
        motifs="Les souffrances endurées seront indemnisées par l'allocation de 4 000 euros.\n"
        "Il sera alloué au titre du préjudice esthétique la somme de 2 500 euros.\n"
        "Il sera alloué au titre du préjudice d'agrément la somme de 500 euros.\n",
        dispositif=PAYS.format("7 000") + " en réparation de son préjudice corporel ;\n",
    )
    assert [o.awarded for o in ruling.outcomes] == [Decimal(4000), Decimal(2500), Decimal(500)]


AT_TWO_RATES = (
    ASKED
    + "- condamner la société BETA à lui payer la somme de 9 876,54 euros avec intérêts au taux"
    " contractuel de 7,5 % à compter du 3 mai 2021,\n- à titre subsidiaire, condamner la société"
    " BETA à lui payer la somme de 9 876,54 euros avec intérêts au taux légal.\n"
)


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        ("au taux légal à compter de la mise en demeure", ["rejetee", "accueillie"]),
        ("au taux contractuel de 7,5 %", ["accueillie", "sans_objet"]),
        ("au taux de 7,5 % l'an", ["accueillie", "sans_objet"]),
    ],
)
def test_of_one_sum_at_two_rates_the_one_granted(rate, expected):
    ruling = outcomes_of(
        moyens=AT_TWO_RATES,
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format("9 876,54") + f", avec intérêts {rate} ;\n",
    )
    assert answers(ruling) == expected


def test_who_is_named_as_the_other_side_is_not_dismissed():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 8 000 euros.\nLa société BETA demande au tribunal de condamner la société ALPHA"
        " à lui payer la somme de 700 euros.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Déboute la société BETA de toutes ses demandes contre la société ALPHA ;\n",
    )
    assert [o.order_id for o in ruling.outcomes] == [None, 0]


@pytest.mark.parametrize(
    ("dispositif", "result", "order_id"),
    [
        ("Sursoit à statuer sur l'ensemble des demandes ;\n", "accueillie", 1),
        ("Renvoie l'affaire à l'audience de mise en état ;\n", "sans_objet", None),
    ],
)
def test_a_stay_is_granted_by_a_stay_alone(dispositif, result, order_id):
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de surseoir à statuer dans l'attente de"
        " l'arrêt de la cour d'appel.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Révoque l'ordonnance de clôture ;\n" + dispositif,
    )
    assert [(o.result, o.order_id) for o in ruling.outcomes] == [(result, order_id)]


@pytest.mark.parametrize("asked", ["infirmer", "confirmer"])
def test_a_judgment_confirmed_but_for_something_is_reversed_in_part(asked):
    ruling = ruling_of(
        moyens=f"La société ALPHA demande à la cour de {asked} le jugement.\n",
        dispositif="Confirme le jugement sauf en ce qu'il a fixé le point de départ des"
        " intérêts ;\n",
    )
    ruling.decide("outcome", "infirmation_partielle", None, "case")
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert answers(ruling) == ["partiellement_accueillie"]


def test_a_head_that_the_reasons_never_come_to_is_refused():
    ruling = outcomes_of(
        moyens=ASKED.replace(" de :", " de condamner la société BETA à lui payer :")
        + "- souffrances endurées : 9 000 euros,\n- préjudice esthétique : 3 000 euros,\n"
        "- préjudice d'agrément : 2 500 euros,\n- préjudice sexuel : 7 000 euros,\n"
        "- préjudice scolaire : 1 234,56 euros.\n",
        motifs="Les souffrances endurées seront indemnisées par l'allocation de 4 000 euros.\n"
        "Il sera alloué au titre du préjudice esthétique la somme de 2 000 euros.\n"
        "Le préjudice d'agrément est établi par les attestations.\n",
        dispositif=PAYS.format("7 700") + " en réparation de son préjudice corporel ;\n",
    )
    found = {o.claimed: (o.result, o.awarded) for o in ruling.outcomes}
    assert found[Decimal("9000.00")] == ("partiellement_accueillie", Decimal("4000.00"))
    assert found[Decimal("2500.00")] == ("partiellement_accueillie", None)
    assert found[Decimal("7000.00")] == ("rejetee", Decimal("0.00"))


def test_dismissal_against_one_of_two_is_not_what_both_wanted():
    ruling = outcomes_of(
        (
            ("Luc Brun", "appelant", "personne_physique", "M."),
            ("Odile Val", "appelant", "personne_physique", "Mme"),
            ("BETA", "intime", "personne_morale"),
        ),
        moyens="M. Brun et Mme Val demandent à la cour de débouter la société BETA de toutes ses"
        " demandes, et subsidiairement, de condamner la société BETA à leur payer la somme de 6 000"
        " euros à titre de dommages et intérêts.\nLa société BETA demande à la cour de confirmer le"
        " jugement.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif="Infirme le jugement ;\nDéboute la société BETA de ses demandes formées contre"
        " Mme Val ;\nCondamne M. Brun à payer à la société BETA la somme de 8 000 euros ;\nRejette"
        " la demande de dommages et intérêts ;\n",
    )
    assert answers(ruling, "rejet", "condamnation") == ["partiellement_accueillie", "rejetee"]


@pytest.mark.parametrize(
    ("lessee", "granted", "result"),
    [
        ("réduire la clause pénale à la somme de 10 euros", "8 000", "rejetee"),
        ("réduire la clause pénale à la somme de 10 euros", "3 000", "partiellement_accueillie"),
        ("fixer l'indemnité à la somme de 10 euros", "3 000", "rejetee"),
    ],
)
def test_who_wants_a_sum_reduced_where_the_court_lands_between(lessee, granted, result):
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 8 000 euros au titre de la clause pénale.\nLa société BETA demande au tribunal"
        f" de {lessee}.\n",
        motifs="La demande a été examinée.\n",
        dispositif=f"Condamne la société BETA à payer à la société ALPHA la somme de {granted}"
        " euros au titre de la clause pénale ;\n",
    )
    assert answers(ruling, "fixation") == [result]


def test_a_finding_granted_is_not_the_one_that_is_refused_in_words():
    ruling = outcomes_of(
        moyens=ASKED + "- dire que la société BETA a commis des actes de contrefaçon du dessin,\n"
        "- dire que la société BETA a commis des actes de contrefaçon de la marque.\n",
        motifs="Le dessin a été copié.\n",
        dispositif="Dit que la société BETA a commis des actes de contrefaçon du dessin ;\nDéboute"
        " la société ALPHA de ses demandes au titre de la contrefaçon de la marque ;\n",
    )
    assert answers(ruling) == ["accueillie", "rejetee"]


@pytest.mark.parametrize(
    ("asked", "result"),
    [
        ("infirmer le jugement en ce qu'il l'a débouté de sa demande de commissions", "accueillie"),
        ("infirmer le jugement en ce qu'il a rejeté le transport", "rejetee"),
        ("confirmer le jugement en ce qu'il a rejeté les commissions", "rejetee"),
    ],
)
def test_what_a_judgment_reversed_but_for_a_point_has_not_spared_is_reversed(asked, result):
    ruling = outcomes_of(
        APPEAL,
        moyens=f"La société ALPHA demande à la cour de {asked}.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif="Infirme le jugement sauf en ce qu'il a débouté la société BETA de sa demande au"
        " titre du transport ;\nStatuant à nouveau, condamne la société BETA à payer à la société"
        " ALPHA la somme de 900 euros au titre des commissions ;\n",
    )
    assert answers(ruling, "infirmation", "confirmation") == [result]


@pytest.mark.parametrize(
    ("since", "result"),
    [("le 3 mai 2018", "accueillie"), ("le 12 juin 2018", "partiellement_accueillie")],
)
def test_interest_that_a_sum_is_to_bear_from_another_day(since, result):
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer les intérêts au taux légal sur la"
        " somme de 60 000 euros à compter du 3 mai 2018.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Dit que la somme de 60 000 euros due par la société BETA portera intérêts au"
        f" taux légal à compter du {since.removeprefix('le ')} ;\n",
    )
    assert answers(ruling) == [result]


@pytest.mark.parametrize(
    ("granted", "result"),
    [(" ;\n", "rejetee"), (" ;\nOrdonne la capitalisation des intérêts ;\n", "accueillie")],
)
def test_interest_on_interest_asked_in_a_word_is_granted_in_words_or_not(granted, result):
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 8 000 euros, avec capitalisation.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format("8 000") + granted,
    )
    assert answers(ruling, "autre") == [result]


def test_months_of_delay_are_granted_by_instalments():
    ruling = outcomes_of(
        moyens="La société BETA demande au tribunal de lui accorder 24 mois de délai.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format("8 000") + " ;\nDit que la société BETA pourra s'acquitter de sa"
        " dette en 24 versements égaux ;\n",
    )
    assert answers(ruling, "autre") == ["accueillie"]


def test_what_is_fixed_against_a_debtor_is_lost_by_who_stands_beside_him():
    ruling = outcomes_of(
        (*FIRST, ("ROC", "defendeur", "personne_morale")),
        moyens="La société ALPHA demande au tribunal de fixer sa créance au passif de la société"
        " BETA à la somme de 8 000 euros et de condamner in solidum la société BETA et la société"
        " ROC aux dépens.\nLa société ROC demande au tribunal de débouter la société ALPHA de ses"
        " demandes.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Fixe la créance de la société ALPHA au passif de la société BETA à la somme de"
        " 3 000 euros ;\n",
    )
    assert answers(ruling, "rejet") == ["partiellement_accueillie"]


def test_a_clause_penale_is_not_granted_for_a_harm_of_the_mind():
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA à lui payer la somme de 6 000 euros au titre de"
        " l'indemnité de rupture et celle de 1 500 euros au titre de l'atteinte à son image.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 1 euro au titre"
        " de la clause pénale ;\nDéboute la société ALPHA de ses autres demandes ;\n",
    )
    assert answers(ruling) == ["partiellement_accueillie", "rejetee"]


def test_the_rest_that_is_refused_is_not_all_that_was_to_be_dismissed():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au juge des référés de condamner la société BETA à lui"
        " payer une provision de 8 000 euros.\nLa société BETA demande au juge des référés de dire"
        " n'y avoir lieu à référé.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamnons la société BETA à payer à la société ALPHA une provision de 3 000"
        " euros ;\nDisons n'y avoir lieu à référé pour le surplus ;\n",
    )
    assert answers(ruling, "rejet") == ["partiellement_accueillie"]


def test_what_a_debtor_wants_fixed_is_told_by_the_order_that_says_he_owes_it():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer"
        " 90 000 euros à titre d'indemnité d'éviction et de fixer l'indemnité d'occupation à la"
        " somme de 800 euros par mois.\n",
        motifs="L'indemnité d'occupation sera fixée à 800 euros.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA 90 000 euros à titre"
        " d'indemnité d'éviction ;\nFixe à 800 euros par mois l'indemnité d'occupation due par la"
        " société ALPHA ;\n",
    )
    assert [o.result for o in ruling.outcomes if o.claimed == 800] == ["accueillie"]


def test_damages_refused_are_those_of_who_is_named_last():
    asked = "condamner la société {} à lui payer la somme de {} euros à titre de dommages-intérêts"
    ruling = outcomes_of(
        moyens=f"La société ALPHA demande au tribunal de {asked.format('BETA', '70 000')} et la"
        " somme de 145 000 euros au titre de l'indemnité d'éviction.\nLa société BETA demande au"
        f" tribunal de {asked.format('ALPHA', '20 000')}.\n",
        motifs="L'indemnité d'éviction est due à hauteur de 100 000 euros. La société ALPHA"
        " n'établit pas de perte distincte ; sa demande de dommages-intérêts sera rejetée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 100 000 euros"
        " de dommages-intérêts ;\nDéboute les parties du surplus ;\n",
    )
    assert [o.result for o in ruling.outcomes if o.claimed == 70000] == ["rejetee"]


def test_rent_that_is_paid_meanwhile_is_not_the_rent_asked():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de fixer le montant du loyer du bail"
        " renouvelé.\n",
        motifs="Une expertise est nécessaire.\n",
        dispositif="Ordonne une expertise ;\nDit que la société BETA est redevable pendant le cours"
        " de l'instance d'un loyer égal au montant du loyer du bail précédent ;\nRéserve les autres"
        " demandes ;\n",
    )
    assert [o.result for o in ruling.outcomes] == ["sans_objet"]
