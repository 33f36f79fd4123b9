"""Claims: who asks what of whom, sum by sum."""

from decimal import Decimal

import pytest

from arret_extract.stages import claims
from tests.case import APPEAL, FIRST, ruling_of


def claims_of(moyens, parties=APPEAL, **others):
    ruling = ruling_of(parties, **others, moyens=moyens)
    claims.add_rows(ruling)
    return ruling.claims


LIST = (
    "La société ALPHA demande à la cour de :\n"
    "- infirmer le jugement en toutes ses dispositions,\n"
    "- juger que la société BETA a manqué à ses obligations,\n"
    "- condamner la société BETA à lui payer la somme de 12 500 euros au titre des factures"
    " impayées"
    " et celle de 3 000 euros au titre de l'article 700 du code de procédure civile,\n"
    "- condamner la société BETA aux entiers dépens.\n"
)


def test_a_list_of_requests_gives_one_claim_a_request_and_a_sum():
    found = [(c.kind, c.head, c.value) for c in claims_of(LIST)]
    assert found == [
        ("infirmation", None, None),
        ("constat", None, None),
        ("condamnation", "principal", Decimal("12500.00")),
        ("condamnation", "article_700", Decimal("3000.00")),
        ("depens", "depens", None),
    ]


def test_each_claim_has_its_parties():
    assert {(c.claimant_ids, c.against_ids) for c in claims_of(LIST)} == {((0,), (1,))}


@pytest.mark.parametrize(
    ("moyens", "kinds"),
    [
        pytest.param(
            "La société BETA conclut à la confirmation du jugement et au débouté de l'appelante.",
            ["confirmation", "rejet"],
            id="nouns",
        ),
        pytest.param("La société BETA sollicite le rejet de l'appel.", ["rejet"], id="single_noun"),
        pytest.param(
            "La société BETA prie la cour de confirmer la décision, de débouter l'appelante"
            " et de la"
            " condamner aux dépens.",
            ["confirmation", "rejet", "depens"],
            id="prose",
        ),
        pytest.param(
            "La société BETA demande que le jugement soit confirmé.",
            ["confirmation"],
            id="subjunctive",
        ),
        pytest.param(
            "La société BETA demande à la cour de condamner la société ALPHA à lui remettre"
            " les clés.",
            ["injonction"],
            id="a_thing_to_do",
        ),
        pytest.param(
            "La société BETA demande à la cour d'ordonner une expertise, de surseoir à"
            " statuer et de"
            " prononcer la capitalisation des intérêts.",
            ["expertise", "procedure", "autre"],
            id="measures",
        ),
        pytest.param(
            "La société BETA soutient que la demande de la société ALPHA est tardive.",
            [],
            id="an_argument_asks_nothing",
        ),
        pytest.param(
            "Les sommes demandées par la société ALPHA sont détaillées dans ses écritures.",
            [],
            id="a_participle_asks_nothing",
        ),
    ],
)
def test_kinds_of_claims(moyens, kinds):
    assert [c.kind for c in claims_of(moyens)] == kinds


def test_ranks_carry_over_to_the_claims_that_follow():
    found = claims_of(
        "La société BETA demande à la cour de :\nA titre principal,\n- confirmer le jugement,\n"
        "A titre subsidiaire,\n- réduire la condamnation à 500 euros,\n"
        "En tout état de cause,\n- condamner la société ALPHA aux dépens.\n"
    )
    assert [c.claim_rank for c in found] == [
        "principal",
        "subsidiaire",
        "en_tout_etat_de_cause",
    ]


def test_a_total_and_its_heads():
    found = claims_of(
        "La société ALPHA demande à la cour de :\n"
        "- condamner la société BETA à lui verser la somme de 7 300 euros, correspondant à :\n"
        "- Frais de remise en état : 5 200 euros ;\n"
        "- Atteinte à la réputation : 2 100 euros.\n"
    )
    assert [(c.head, c.value) for c in found] == [
        ("total", Decimal("7300.00")),
        ("prejudice_materiel", Decimal("5200.00")),
        ("prejudice_moral", Decimal("2100.00")),
    ]


def test_the_same_sum_in_another_currency_is_one_claim():
    found = claims_of("La société ALPHA réclame la somme de 1 524,49 euros (10 000 F).")
    assert [c.value for c in found] == [Decimal("1524.49")]


def test_a_sum_that_a_count_starts_from_is_not_asked():
    found = claims_of(
        "La société ALPHA réclame la somme de 900 euros avec intérêts sur la somme de 400 euros."
    )
    assert [c.value for c in found] == [Decimal("900.00")]


def test_a_summons_gives_way_to_the_last_submissions():
    found = claims_of(
        "La société ALPHA a fait assigner la société BETA aux fins de voir condamner la société"
        " BETA à lui payer la somme de 700 euros.\n"
        "Dans ses dernières conclusions, la société ALPHA demande au tribunal de :\n"
        "- condamner la société BETA à lui payer la somme de 950 euros.\n",
        FIRST,
    )
    assert [c.value for c in found] == [Decimal("950.00")]


def test_claims_before_the_first_judge_are_none_here():
    found = claims_of(
        "La société BETA conclut à la confirmation.",
        facts="La société ALPHA a assigné la société BETA aux fins de la voir condamner à lui payer"
        " la somme de 700 euros. Le tribunal l'a déboutée. La société ALPHA a interjeté appel.\n",
    )
    assert [c.kind for c in found] == ["confirmation"]


def test_a_claim_told_only_in_the_reasons():
    ruling = ruling_of(
        moyens="Vu les conclusions de la société ALPHA du 3 mai 2010.\n",
        motifs="Attendu que la société ALPHA réclame une indemnité de 4 200 euros.\n",
    )
    claims.add_rows(ruling)
    assert [c.value for c in ruling.claims] == [Decimal("4200.00")]


def test_the_pourvoi_is_a_claim():
    ruling = ruling_of(
        (
            ("ALPHA", "demandeur_au_pourvoi", "personne_morale"),
            ("BETA", "defendeur_au_pourvoi", "personne_morale"),
        ),
        header="La société ALPHA a formé le pourvoi n° X 11-11.111 contre l'arrêt rendu.\n",
        dispositif="REJETTE le pourvoi ;\nEn application de l'article 700 du code de procédure"
        " civile, rejette la demande formée par la société ALPHA ;\n",
    )
    ruling.decide("jurisdiction", "cassation", None, "case")
    claims.add_rows(ruling)
    found = [(c.kind, c.head, c.claimant_ids) for c in ruling.claims]
    assert found == [("cassation", None, (0,)), ("condamnation", "article_700", (0,))]


@pytest.mark.parametrize(
    "moyens",
    [
        "",
        "demande à la cour de",
        "demande à la cour de\x00 :" + "- " * 50,
        " " * 5000,
        "condamner " * 300,
        "La société ALPHA demande la somme de",
        "\u200f\u202edemande à la cour de confirmer",
    ],
    ids=["empty", "cut", "null", "blanks", "repeated", "unended", "right_to_left"],
)
def test_strange_texts_are_read_without_error(moyens):
    claims_of(moyens)


def test_a_claim_quotes_its_own_words():
    ruling = ruling_of(moyens=LIST)
    claims.add_rows(ruling)
    words = [ruling.text[c.start_char : c.end_char] for c in ruling.claims]
    assert words[0].startswith("infirmer le jugement")
    assert all(w == w.strip() and w for w in words)


def asked_by(moyens, parties=FIRST):
    return [(c.kind, c.claimant_ids, c.against_ids) for c in claims_of(moyens, parties)]


def test_who_assigns_is_who_asks():
    found = asked_by(
        "Par acte du 3 mai 2015, la société ALPHA assigne la société BETA et demande au tribunal"
        " de la condamner à lui payer la somme de 7 310,20 euros."
    )
    assert found == [("condamnation", (0,), (1,))]


def test_no_one_asks_for_its_own_condemnation():
    found = asked_by(
        "Elle demande au tribunal de :\n- condamner la société ALPHA à lui payer 7 310,20 euros.\n"
    )
    assert found == [("condamnation", (1,), (0,))]


def test_a_summons_for_nouns():
    found = asked_by(
        "La société ALPHA a assigné la société BETA en acquisition de clause résolutoire,"
        " expulsion et paiement d'une provision de 4 250 euros."
    )
    assert [kind for kind, _, _ in found] == ["resiliation", "expulsion", "condamnation"]


def test_a_sum_asked_again_counts_once():
    found = claims_of(
        "La société ALPHA a assigné la société BETA en paiement de la somme de 7 310,20 euros.\n"
        "À l'audience, la société ALPHA demande au tribunal de condamner la société BETA à lui"
        " payer la somme de 7 310,20 euros.\n",
        FIRST,
    )
    assert [c.value for c in found] == [Decimal("7310.20")]


def sums_of(moyens, parties=APPEAL):
    return [(c.kind, c.value) for c in claims_of(moyens, parties)]


def test_an_asterisk_before_a_sum_is_a_bullet_not_a_multiplication():
    found = sums_of(
        "La société ALPHA demande à la cour de condamner la société BETA à lui verser les sommes"
        " suivantes :\n* 4 310 euros au titre du dépôt de garantie,\n*1 900 euros au titre de"
        " l'article 700 du code de procédure civile.\n"
    )
    assert [value for _, value in found] == [Decimal("4310.00"), Decimal("1900.00")]


def test_any_mark_of_a_font_begins_an_item():
    found = sums_of(
        "La société ALPHA demande à la cour de : \uf0b7 juger bien fondée sa demande,"
        " \uf0b7 débouter la société BETA, \uf0b7 condamner la société BETA à lui payer 700 euros."
    )
    assert found == [("constat", None), ("rejet", None), ("condamnation", Decimal("700.00"))]


def test_a_line_broken_within_a_sentence_begins_no_request():
    found = sums_of(
        "La société ALPHA demande à la cour de dire que la société BETA ne peut pas se\n"
        "prévaloir d'une subrogation."
    )
    assert found == [("constat", None)]


def test_a_list_may_ask_to_ask():
    found = sums_of(
        "La société ALPHA demande à la cour de :\n- Demander l'annulation du jugement ;\n"
    )
    assert found == [("annulation", None)]


@pytest.mark.parametrize(
    "subject", ["La SCI DURIEU", "L'Etat Français", "La société DURIEU", "Madame Durieu"]
)
def test_a_stranger_is_not_the_one_who_spoke_before(subject):
    found = claims_of(
        "La société ALPHA demande la somme de 700 euros.\n"
        "La société BETA conclut à la confirmation du jugement.\n"
        f"{subject} conclut à la réformation du jugement."
    )
    assert [(c.kind, c.claimant_ids) for c in found[1:]] == [
        ("confirmation", (1,)),
        ("infirmation", ()),
    ]


def test_who_a_sentence_turns_to_is_not_who_it_began_with():
    found = claims_of(
        "Considérant que la résistance de l'appelante est abusive, la société BETA sollicite"
        " la somme de 700 euros."
    )
    assert [(c.claimant_ids, c.against_ids) for c in found] == [((1,), (0,))]


def test_time_to_pay_asks_no_sum():
    found = sums_of(
        "La société BETA demande à la cour de l'autoriser à se libérer de la somme de 9 100 euros"
        " en 24 mensualités."
    )
    assert found == [("autre", None)]


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        ("prononcer la nullité du rapport d'expertise", "annulation"),
        ("rejeter la demande de jonction", "rejet"),
        ("se déclarer incompétente", "procedure"),
        ("suspendre les poursuites", "autre"),
        ("déclarer acquise la clause résolutoire", "resiliation"),
        ("dire n'y avoir lieu à exécution provisoire", "rejet"),
    ],
)
def test_the_kind_is_that_of_the_verb_and_its_object(request_, kind):
    found = claims_of(f"La société BETA demande à la cour de :\n- {request_}.\n")
    assert [c.kind for c in found] == [kind]


def test_a_sum_has_its_own_rank():
    found = claims_of(
        "La société BETA demande la fixation du loyer à la somme de 60 500 euros ou"
        " subsidiairement à celle de 52 900 euros."
    )
    assert [(c.value, c.claim_rank) for c in found] == [
        (Decimal("60500.00"), "principal"),
        (Decimal("52900.00"), "subsidiaire"),
    ]


def test_reasons_given_in_a_sentence_ask_nothing():
    found = sums_of(
        "La société BETA sollicite la somme de 700 euros en faisant valoir qu'elle aurait gagné"
        " 42 000 euros par an."
    )
    assert found == [("condamnation", Decimal("700.00"))]


def test_who_opposes_asks_to_refuse():
    found = sums_of("La société BETA s'oppose au paiement de la somme de 700 euros.")
    assert found == [("rejet", None)]
