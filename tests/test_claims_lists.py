"""Claims: where lists of requests begin and end, and what stands in them."""

from decimal import Decimal

import pytest

from arret_extract.stages import claims
from tests.case import APPEAL, ruling_of
from tests.test_claims import claims_of

THREE = (
    ("ALPHA", "demandeur", "personne_morale"),
    ("BETA", "defendeur", "personne_morale"),
    ("GAMMA", "defendeur", "personne_morale"),
)


@pytest.mark.parametrize(
    "list_",
    [
        "« infirmer le jugement. La créance est née de la vente à la société « Les Pins » ; le juge"
        " s'est mépris. Rejeter la demande. » La société BETA soutient que la vente est nulle.",
        '"infirmer le jugement. La créance est née de la vente à la société "Les Pins" ; le juge'
        " s'est mépris. Rejeter la demande. \" La société BETA soutient que la vente est nulle.",
    ],
)
def test_submissions_quoted_are_one_partys_to_the_last_mark(list_):
    found = claims_of(f"La société ALPHA demande à la cour de : {list_}")
    assert [c.kind for c in found] == ["infirmation", "rejet"]


def test_a_star_that_opens_an_item_multiplies_nothing():
    found = claims_of(
        "La société ALPHA demande au tribunal de condamner la société BETA à lui verser :\n"
        "* 4 125 € de rappel pour les années 2007 et 2008\n* 412,50 € au titre des congés\n"
        "* 1 500 €\n* 900 € de frais\n"
    )
    assert [c.value for c in found] == list(
        map(Decimal, ("4125.00", "412.50", "1500.00", "900.00"))
    )


def test_bullets_drawn_as_closing_marks_open_no_quotation():
    found = claims_of(
        "La société ALPHA demande à la cour de :\n» infirmer le jugement ;\n» rejeter la demande.\n"
        "» La société BETA conclut à la confirmation du jugement."
    )
    assert [c.kind for c in found] == ["infirmation", "rejet", "confirmation"]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        pytest.param(
            "Réformant le jugement,\nCondamner la société BETA aux dépens.",
            ["infirmation", "depens"],
            id="gerund",
        ),
        pytest.param(
            "Déboutant la société BETA de son appel,\nConfirmer le jugement.",
            ["rejet", "confirmation"],
            id="gerund_of_refusal",
        ),
        pytest.param("Statuant à nouveau,\nRejeter la demande.", ["rejet"], id="no_request"),
    ],
)
def test_gerunds_ask(words, kinds):
    assert [c.kind for c in claims_of(f"La société ALPHA demande à la cour de :\n{words}")] == kinds


def test_claims_that_a_party_makes_as_follows():
    found = claims_of(
        "La société ALPHA forme les demandes suivantes :\n- infirmer le jugement ;\n"
        "- condamner la société BETA aux dépens."
    )
    assert [c.kind for c in found] == ["infirmation", "depens"]


def test_a_numbered_item_ends_no_list():
    found = claims_of(
        "La société ALPHA demande à la cour de condamner la société BETA à lui payer :\n"
        "1. En réparation de son préjudice matériel la somme de 900 euros\n"
        "2. En réparation de son préjudice moral la somme de 700 euros.\n"
    )
    assert [(c.head, c.value) for c in found] == [
        ("prejudice_materiel", Decimal("900.00")),
        ("prejudice_moral", Decimal("700.00")),
    ]


@pytest.mark.parametrize(
    ("words", "ranks"),
    [
        pytest.param(
            "juger l'acte nul, et en tout état de cause inopposable,\n- rejeter la demande.",
            ["principal", "principal"],
            id="in_passing",
        ),
        pytest.param(
            "rejeter la demande,\nSi par extraordinaire la cour en jugeait autrement, ordonner une"
            " expertise.",
            ["principal", "subsidiaire"],
            id="unless",
        ),
        pytest.param(
            "rejeter la demande,\nA titre infiniment subsidiaire, et si par impossible la cour en"
            " jugeait autrement, ordonner une expertise.",
            ["principal", "infiniment_subsidiaire"],
            id="beside_a_rank",
        ),
        pytest.param(
            "Vu, à titre subsidiaire, l'article 1240 du code civil,\n- rejeter la demande.",
            ["principal"],
            id="of_a_visa",
        ),
        pytest.param(
            "rejeter la demande,\n- si la cour devait l'accueillir, ordonner une expertise.",
            ["principal", "subsidiaire"],
            id="should_the_court",
        ),
        pytest.param(
            "rejeter la demande,\n- à titre subsidiaire, ordonner une expertise,\n"
            "- condamner la société BETA aux dépens.",
            ["principal", "subsidiaire", "principal"],
            id="costs_whatever_is_granted",
        ),
        pytest.param(
            "rejeter la demande,\n- condamner la société BETA aux dépens,\n- à titre subsidiaire,"
            " ordonner une expertise,\n- condamner la société BETA aux dépens.",
            ["principal", "principal", "subsidiaire", "subsidiaire"],
            id="costs_asked_above_too",
        ),
        pytest.param(
            "rejeter la demande,\n- à titre subsidiaire, ordonner une expertise et condamner la"
            " société BETA aux dépens.",
            ["principal", "subsidiaire", "subsidiaire"],
            id="costs_in_the_same_item",
        ),
    ],
)
def test_words_of_rank(words, ranks):
    found = claims_of(f"La société ALPHA demande à la cour de :\n- {words}")
    assert [c.claim_rank for c in found] == ranks


def test_interest_on_a_sum_asks_no_sum():
    found = claims_of(
        "La société ALPHA demande à la cour de dire que la somme de 900 euros, accordée par"
        " l'ordonnance, portera intérêts au taux légal."
    )
    assert [(c.kind, c.head, c.value) for c in found] == [("condamnation", "interets", None)]


def test_whose_submissions_they_are_counts_not_the_number_of_the_verb():
    found = claims_of(
        "Il est renvoyé à leurs conclusions :\n"
        ". pour la société GAMMA à celles du 3 mai 2021 aux termes desquelles ils sollicitent du"
        " tribunal de : rejeter la demande.\n"
        ". pour la société BETA à celles du 5 mai 2021 aux termes desquelles elle sollicite du"
        " tribunal de : ordonner une expertise.\n",
        THREE,
    )
    assert [(c.kind, c.claimant_ids) for c in found] == [("rejet", (2,)), ("expertise", (1,))]


def test_a_hidden_name_at_a_lines_end_ends_no_sentence():
    parties = (("Luc X...", "appelant", "personne_physique"), APPEAL[1])
    found = claims_of(
        "La société BETA demande à la cour de :\nDébouter Luc\n X...\n en ses demandes,\n"
        "Condamner Luc X... aux dépens.\n",
        parties,
    )
    assert [c.kind for c in found] == ["rejet", "depens"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "la somme de 900 euros, augmentée des intérêts au taux de 5 % du 3 mai au 3 juin pour"
            " un montant de 70 euros",
            [("principal", "900.00"), ("interets", "70.00")],
            id="interest_counted",
        ),
        pytest.param(
            "le trop-perçu de 900 euros correspondant au préjudice économique",
            [("principal", "900.00")],
            id="to_give_back",
        ),
        pytest.param(
            "au titre du préjudice économique : 900 euros - 200 euros (provisions) = 700 euros",
            [("prejudice_materiel", "700.00")],
            id="computed",
        ),
    ],
)
def test_what_sums_of_a_list_are_for(words, found):
    told = claims_of(
        f"La société ALPHA demande à la cour de condamner la société BETA à lui payer {words}."
    )
    assert [(c.head, c.value) for c in told] == [(h, Decimal(v)) for h, v in found]


def test_offers_that_are_made():
    found = claims_of(
        "La société ALPHA fait des offres s'agissant du préjudice corporel :\n- souffrances"
        " endurées : 900 euros\n- préjudice esthétique : 700 euros il réclame les dépens.\n"
    )
    assert [(c.kind, c.value) for c in found][:2] == [
        ("fixation", Decimal("900.00")),
        ("fixation", Decimal("700.00")),
    ]


def test_a_party_that_does_not_appear_is_no_request():
    found = claims_of(
        "La société ALPHA demande à la cour de :\n- infirmer le jugement ;\nVu l'absence de"
        " constitution de la société BETA, à qui l'appel a été signifié pour 300 euros ;\n"
    )
    assert [c.kind for c in found] == ["infirmation"]


def test_a_sum_that_the_reasons_break_down_is_the_total():
    ruling = ruling_of(
        moyens="La société ALPHA sollicite le paiement de la somme de 900 euros.\n",
        motifs="La société ALPHA sollicite le paiement de la somme de 700 euros au titre de la"
        " facture et de 200 euros au titre de la clause pénale.\n",
    )
    claims.add_rows(ruling)
    assert [(c.head, c.value) for c in ruling.claims] == [
        ("total", Decimal("900.00")),
        ("principal", Decimal("700.00")),
        ("clause_penale", Decimal("200.00")),
    ]


SUBMITTED = (
    "La société ALPHA demande au tribunal de :\n- constater la livraison du four ;\n- juger que le"
    " prix est dû ;\n- condamner la société BETA à lui payer 900 euros à titre de dommages et"
    " intérêts ;\n"
)


def test_submissions_told_anew_take_the_place_of_those_before():
    again = SUBMITTED.replace("juger que le prix est dû", "rejeter la demande")
    found = claims_of(f"{SUBMITTED}Par conclusions du 3 mai,\n{again}")
    assert [c.kind for c in found] == ["constat", "rejet", "condamnation"]


def test_a_measure_asked_again_in_prose_is_asked_once():
    found = claims_of(
        "La société ALPHA demande au tribunal de :\n- rejeter la demande ;\n- ordonner l'exécution"
        " provisoire.\nElle sollicite l'exécution provisoire."
    )
    assert [c.kind for c in found] == ["rejet", "execution_provisoire"]


def test_what_an_expert_is_to_do_is_no_request():
    found = claims_of(
        "La société ALPHA demande au tribunal d'ordonner une expertise avec mission de décrire le"
        " four, et de condamner la société BETA aux dépens."
    )
    assert [c.kind for c in found] == ["expertise", "depens"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "le constat de l'acquisition de la clause résolutoire, la condamnation de la société"
            " BETA au paiement de 900 euros au titre des loyers et indemnités d'occupation échus et"
            " d'une indemnité d'occupation égale au montant du loyer",
            [("resiliation", None), ("condamnation", "900.00"), ("condamnation", None)],
            id="indemnity_as_the_rent",
        ),
        pytest.param(
            "l'expulsion Madame DURIEU et le paiement de 900 euros",
            [("expulsion", None), ("condamnation", "900.00")],
            id="without_a_preposition",
        ),
    ],
)
def test_leases_that_end(words, found):
    told = claims_of(f"La société ALPHA sollicite {words}.")
    assert [(c.kind, c.value) for c in told] == [(k, v and Decimal(v)) for k, v in found]


def test_purposes_within_a_request_ask_nothing():
    found = claims_of(
        "La société ALPHA demande au tribunal de juger que la société BETA ne saurait, en l'état,"
        " aux fins de se prévaloir du bail, agir ; rejeter la demande."
    )
    assert [c.kind for c in found] == ["constat", "rejet"]


def test_a_long_list_in_one_paragraph_is_no_new_sentence_at_a_verb_of_arguing():
    reasons = ", - constater que la société ALPHA a livré les marchandises de la saison" * 9
    found = claims_of(
        f"La société ALPHA demande à la cour de : - infirmer le jugement{reasons}, - constater que"
        " la société BETA ne conteste pas la dette, - condamner la société BETA à lui payer la"
        " somme de 900 euros, - la condamner aux dépens. * La société BETA soutient qu'elle a payé."
    )
    assert [c.kind for c in found][-2:] == ["condamnation", "depens"]
    assert len(found) == 13


@pytest.mark.parametrize(
    "list_",
    [
        "- s'entendre condamner à lui payer 900 euros ; - voir ordonner l'exécution provisoire.",
        "vu l'article 1134 du code civil, condamner la société BETA à lui payer 900 euros, ordonner"
        " l'exécution provisoire.",
        "dire la dette échue et condamner la société BETA à lui payer 900 euros, ordonner"
        " l'exécution provisoire.",
    ],
)
def test_what_a_summons_asks_may_stand_in_its_own_paragraph(list_):
    found = claims_of(
        "Par acte du 3 mai 2021, la société ALPHA a fait assigner la société BETA devant le"
        f" tribunal de commerce pour : {list_}"
    )
    assert [c.kind for c in found][-2:] == ["condamnation", "execution_provisoire"]
    assert {c.claimant_ids for c in found} == {(0,)}


def test_whose_claims_a_heading_tells():
    found = claims_of(
        "Les prétentions de la société BETA sont les suivantes :\n- Débouter la société ALPHA de"
        " ses demandes ;\n- Condamner la société ALPHA à lui payer 900 euros.\n"
    )
    assert [(c.kind, c.claimant_ids) for c in found] == [("rejet", (1,)), ("condamnation", (1,))]


def test_a_line_that_ends_with_a_sum_ends_its_item():
    found = claims_of(
        "La société BETA demande à la cour de :\ncondamner la société ALPHA à lui payer 900 euros\n"
        "ordonner la capitalisation des intérêts\n"
    )
    assert [c.kind for c in found] == ["condamnation", "autre"]


@pytest.mark.parametrize("label", ["{})", "{}.", "{}°", "{}°)", "{}/", "- {})"])
@pytest.mark.parametrize("letters", ["12345", "abcde"])
def test_items_told_apart_by_letters_or_numbers_under_headings(label, letters):
    if "°" in label and letters == "abcde":
        return
    one, two, three, four, five = (label.format(letter) for letter in letters)
    found = claims_of(
        f"La société ALPHA demande au tribunal de :\n\n{one} rejeter la demande ;\n\n"
        f"{two} dire que la vente est parfaite.\n\nSur le bail commercial\n\n"
        f"{three} prononcer la résiliation du bail,\n\n{four} condamner la société BETA à lui payer"
        f" 900 euros,\n\n{five} ordonner l'exécution provisoire."
    )
    kinds = [c.kind for c in found]
    assert kinds[0] == "rejet"
    assert kinds[-3:] == ["resiliation", "condamnation", "execution_provisoire"]


@pytest.mark.parametrize(
    ("sums", "values"),
    [
        ("1 200 €, c'est-à-dire 1 000 € HT", [1200]),
        ("1 000 € HT, soit 1 200 € TTC", [1000]),
        ("la moitié du prix, c'est-à-dire 900 €", [900]),
        ("12 mois de loyer à 100 €, soit 1 200 €", [1200]),
        ("1 200 €, c'est-à-dire 1 000 € de loyers et 200 € de frais", [1200, 1000, 200]),
    ],
)
def test_a_sum_told_in_other_words_is_asked_once(sums, values):
    asked = f"La société ALPHA demande au tribunal de condamner la société BETA à lui payer {sums}."
    assert [(c.kind, c.value) for c in claims_of(asked)] == [
        ("condamnation", Decimal(v)) for v in values
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(
            "- infirmer le jugement,\nÀ titre subsidiaire,\n- ordonner une expertise",
            ["infirmer le jugement", "ordonner une expertise"],
            id="rank_of_the_next",
        ),
        pytest.param(
            "confirmer le jugement et de débouter la société BETA de ses demandes",
            ["confirmer le jugement", "débouter la société BETA de ses demandes"],
            id="joined",
        ),
        pytest.param(
            "condamner la société BETA à lui payer :\n- préjudice esthétique : 900 euros,\n"
            "- préjudice d'agrément : 800 euros",
            ["préjudice esthétique : 900 euros", "préjudice d'agrément : 800 euros"],
            id="label_of_the_next",
        ),
        pytest.param(
            "condamner la société BETA à lui payer :\n- préjudice esthétique\n900 euros\n"
            "- pretium doloris 3/7\n800 euros",
            ["préjudice esthétique\n900 euros", "pretium doloris 3/7\n800 euros"],
            id="label_of_the_next_on_its_line",
        ),
        pytest.param(
            "dire mal fondée la demande formée à titre subsidiaire",
            ["dire mal fondée la demande formée à titre subsidiaire"],
            id="rank_of_what_is_told",
        ),
    ],
)
def test_a_claim_ends_before_what_leads_on_to_the_next(words, told):
    text = f"La société ALPHA demande à la cour de :\n{words}.\n"
    found = [text[c.start_char : c.end_char].rstrip(".") for c in claims_of(text)]
    assert [said.split(":\n- ")[-1] for said in found] == told


@pytest.mark.parametrize(
    ("later", "values"),
    [
        (
            "À l'audience du 3 mai 2011, elle a déposé des conclusions n° 2, demandant",
            ["700", "90"],
        ),
        ("Dans ses conclusions récapitulatives, elle demande", ["700", "90"]),
        ("Au vu de la procédure, elle demande", ["800", "60", "700", "90"]),
    ],
)
def test_later_submissions_take_the_place_of_the_list_before(later, values):
    found = claims_of(
        "La société ALPHA demande au tribunal de :\n- condamner la société BETA à payer 800 €,\n"
        "- condamner la société BETA à payer 60 € de pénalités,\n- condamner la société BETA à"
        f" payer 50 € de frais irrépétibles.\n{later} au tribunal de :\n- dire le bail résilié,\n"
        "- condamner la société BETA à payer 700 € de loyers,\n- débouter la société BETA,\n"
        "- condamner la société BETA à payer 90 € de frais irrépétibles.\n",
        THREE[:2],
    )
    sums = [f"{c.value:.0f}" for c in found if c.value]
    assert sums == values


def test_submissions_that_answer_a_counterclaim_add_to_the_list_before():
    found = claims_of(
        "La société ALPHA demande au tribunal de :\n- condamner la société BETA à payer 800 €,\n"
        "- condamner la société BETA à payer 60 € de pénalités,\n- condamner la société BETA à"
        " payer 50 € de frais irrépétibles.\nDans ses conclusions en réponse, elle demande au"
        " tribunal de :\n- débouter la société BETA de sa demande reconventionnelle,\n"
        "- condamner la société BETA à payer 90 € pour procédure abusive,\n- condamner la société"
        " BETA à payer 70 € de frais irrépétibles.\n",
        THREE[:2],
    )
    assert {800, 60} <= {c.value for c in found}


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("conclut au principal à l'irrecevabilité de l'action et au fond à son rejet",
         ["irrecevabilite", "rejet"]),
        ("sollicite le paiement de 900 €, la compensation entre les créances et 50 € de frais",
         ["condamnation", "autre", "condamnation"]),
        ("sollicite 900 € au titre de la dépose et de la remise en état", ["condamnation"]),
        ("sollicite le paiement de 900 € et les dépens, comprenant les frais de référé et"
         " d'expertise", ["condamnation", "depens"]),
    ],
)  # fmt: skip
def test_nouns_that_ask_and_nouns_that_only_tell(words, kinds):
    found = claims_of(f"La société ALPHA {words}.\n", THREE[:2])
    assert [c.kind for c in found] == kinds


def test_a_list_told_of_the_summons_gives_way_to_the_later_one():
    found = claims_of(
        "Par assignation du 9 juillet 2008, la société ALPHA demande à ce tribunal de :\n"
        "- condamner la société BETA à lui payer 900 euros au titre du prêt,\n"
        "- ordonner l'exécution provisoire.\n"
        "À l'audience du 3 mai 2009, la société ALPHA demande au tribunal de :\n"
        "- condamner la société BETA à lui payer 800 euros au titre du prêt,\n"
        "- condamner la société BETA à lui payer 700 euros au titre de l'article 700,\n"
        "- ordonner l'exécution provisoire.\n",
        THREE,
    )
    assert [c.value for c in found if c.value] == [Decimal("800.00"), Decimal("700.00")]
    assert [c.kind for c in found].count("execution_provisoire") == 1


def test_what_a_loan_was_of_is_no_claim_beside_what_is_left_of_it():
    found = claims_of(
        "La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
        "- Tranche de prêt de 900 euros : 500 euros,\n"
        "- Tranche bancaire de 800 euros : 400 euros.\n",
        THREE,
    )
    assert [c.value for c in found] == [Decimal("500.00"), Decimal("400.00")]


def test_demands_in_fixation_are_to_be_fixed():
    found = claims_of(
        "La société ALPHA demande au tribunal de faire droit à ses demandes en fixation de ses"
        " créances au passif de la société BETA soit :\nAu titre du compte à 900 euros,\n",
        THREE,
    )
    assert [(c.kind, c.value) for c in found] == [("fixation", Decimal("900.00"))]


LABOUR = (
    ("Luc DURIEU", "demandeur", "personne_physique", "Monsieur"),
    ("ALPHA", "defendeur", "personne_morale"),
    ("SYNDICAT DES TRANSPORTS", "intervenant", "personne_morale"),
)


def test_lists_of_a_conseil_de_prud_hommes_under_the_name_of_each():
    moyens = (
        "\nDERNIER ÉTAT DES CHEFS DE LA DEMANDE\n\nMonsieur DURIEU\n"
        "- Rappel de salaires : 900,00 Euros\n- Congés payés afférents : 90,00 Euros\n\n"
        "SYNDICAT DES TRANSPORTS\n- Dommages et intérêts : 500,00 Euros\n\n"
        "Demandes présentées en défense\nSociété ALPHA :\n- Débouter le salarié\n"
        "- Article 700 du Code de procédure civile : 400,00 Euros\n"
    )
    ruling = ruling_of(LABOUR, moyens=moyens, motifs="MOTIFS\nLa demande est fondée.\n")
    ruling.decide("jurisdiction", "conseil_de_prud_hommes", None, "case")
    claims.add_rows(ruling)
    found = [(c.claimant_ids, c.value) for c in ruling.claims if c.value]
    assert found == [
        ((0,), Decimal("900.00")),
        ((0,), Decimal("90.00")),
        ((2,), Decimal("500.00")),
        ((1,), Decimal("400.00")),
    ]


@pytest.mark.parametrize("marks", [("- ", " ;"), ("* ", ","), ("1) ", ""), ("• ", "."), ("", " ;")])
@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("le débouté de la société BETA", "rejet"),
        ("la confirmation du jugement", "confirmation"),
        ("une expertise", "expertise"),
        ("le sursis à statuer", "procedure"),
        ("que le contrat soit résolu", "resiliation"),
    ],
)
@pytest.mark.parametrize(
    "sum_",
    [
        "900 euros de dommages et intérêts",
        "des dommages et intérêts à hauteur de 900 euros",
        "l'application de l'article 700 à hauteur de 900 euros",
        "une indemnité de 900 euros",
    ],
)
def test_a_sum_that_an_item_tells_is_asked_beside_the_items_before(marks, first, kind, sum_):
    bullet, end = marks
    found = claims_of(
        f"La société ALPHA sollicite :\n{bullet}{first}{end}\n{bullet.replace('1', '2')}{sum_}.\n"
    )
    assert [(c.kind, c.value) for c in found] == [(kind, None), ("condamnation", Decimal("900.00"))]


def test_items_of_what_a_judgment_granted_are_no_requests_of_their_own():
    found = claims_of(
        "La société ALPHA sollicite la confirmation du jugement en ce qu'il lui a alloué :\n"
        "- 900 euros de dommages et intérêts ;\n- 400 euros de frais.\n"
    )
    assert {c.kind for c in found} == {"confirmation"}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "sollicite la confirmation du jugement, la somme de 900 euros au titre de ses frais"
            " irrépétibles et le débouté de la société BETA.",
            [("confirmation", None), ("condamnation", "article_700"), ("rejet", None)],
        ),
        (
            "conclut à la confirmation du jugement, à une indemnité de 900 euros en application de"
            " l'article 700 et à la capitalisation des intérêts.",
            [("confirmation", None), ("condamnation", "article_700"), ("autre", "interets")],
        ),
        (
            "sollicite la garantie de la société BETA, une indemnité de 900 euros au titre de"
            " l'article 700 et une expertise.",
            [("condamnation", None), ("condamnation", "article_700"), ("expertise", None)],
        ),
        (
            "conclut à la condamnation de la société BETA aux dépens et à l'exécution provisoire.",
            [("depens", "depens"), ("execution_provisoire", None)],
        ),
        (
            "sollicite la résolution du contrat, la somme de 900 euros au titre de ses frais"
            " irrépétibles et le rejet des demandes adverses.",
            [("resiliation", None), ("condamnation", "article_700"), ("rejet", None)],
        ),
        (
            "sollicite la condamnation de la société BETA à lui payer la somme de 800 euros, 900"
            " euros en application de l'article 700.",
            [("condamnation", "principal"), ("condamnation", "article_700")],
        ),
        (
            "conclut à la fixation de sa créance à la somme de 800 euros et à la somme de 900 euros"
            " au titre de ses frais irrépétibles.",
            [("fixation", "principal"), ("condamnation", "article_700")],
        ),
    ],
)
def test_requests_that_follow_one_another_in_a_sentence(words, found):
    claims_ = claims_of(f"La société ALPHA {words}")
    assert [(c.kind, c.head) for c in claims_] == found
