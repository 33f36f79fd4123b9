"""How labour courts and those of social security order, ask and name: employers, funds, unions."""

from decimal import Decimal

import pytest

from arret_extract import extract

WORKER = "Madame Lise BRUN\n3 rue Haute\n40100 DAX\nreprésentée par Me Lou PIC, avocat\n\n"
FIRM = "SARL ORGE\n4 rue Basse\n40100 DAX\nreprésentée par Me Jean VIAL, avocat\n\n"
INSURER = "S.A. BLÉ ASSURANCES\n5 rue Basse\n40100 DAX\nreprésentée par Me Jean VIAL, avocat\n\n"
FUND = "CPAM DES LANDES\n6 rue Basse\n40100 DAX\nreprésentée par Mme Anne ROY\n\n"
ASKS = "Mme BRUN demande la condamnation de la SARL ORGE à lui payer 900 € de dommages et intérêts."


def first(dispositif, moyens=ASKS, others=FIRM, motifs="La demande est fondée."):
    """The tables of a judgment of first instance."""
    return extract(
        f"CONSEIL DE PRUD'HOMMES DE DAX\n\nJUGEMENT DU 3 MAI 2019\n\nDEMANDEUR\n\n{WORKER}"
        f"DÉFENDEURS\n\n{others}FAITS\n\nMme BRUN a été licenciée le 4 avril 2018 à la suite d'un "
        f"accident du travail.\n\nPRÉTENTIONS DES PARTIES\n\n{moyens}\n\nMOTIFS\n\n{motifs}\n\n"
        f"PAR CES MOTIFS\n\nLe tribunal, statuant publiquement,\n\n{dispositif}\n\nLe greffier",
        "none",
    )


def appeal(judged, moyens, dispositif, others=FIRM, side="INTIMÉES"):
    """The tables of an appeal."""
    return extract(
        f"COUR D'APPEL DE PAU\n\nCHAMBRE SOCIALE\n\nARRÊT DU 3 MAI 2021\n\nAPPELANTE\n\n{WORKER}"
        f"{side}\n\n{others}FAITS\n\nMme BRUN a eu un accident du travail.\n\nPar jugement "
        f"du 3 mai 2019, le tribunal {judged}\n\nPRÉTENTIONS DES PARTIES\n\n{moyens}\n\nMOTIFS\n\n"
        f"Sur le préjudice\n\nIl sera fait droit à la demande.\n\nPAR CES MOTIFS\n\nLa cour,\n\n"
        f"{dispositif}\n\nLe greffier",
        "none",
    )


def ordered(ruling):
    return [(o.kind, o.head, o.payer_ids, o.payee_ids) for o in ruling.orders]


@pytest.mark.parametrize(
    ("provision", "order"),
    [
        (
            "Ordonne à la SARL ORGE de verser à Mme BRUN, à titre de provision, la somme de 900 €.",
            ("condamnation", "provision", (1,), (0,)),
        ),
        (
            "Ordonne le remboursement par la SARL ORGE à Pôle emploi des indemnités de chômage "
            "versées à Mme BRUN, dans la limite de six mois.",
            ("condamnation", "principal", (1,), ()),
        ),
        ("Ordonne la majoration au maximum de la rente.", ("fixation", "pension", (), ())),
        ("Dit que la rente sera majorée au taux maximum.", ("fixation", "pension", (), ())),
        ("Fixe au maximum la majoration de la rente.", ("fixation", "pension", (), ())),
        (
            "Valide la contrainte du 3 mai 2018 pour la somme de 900 €, dont 800 € en cotisations "
            "et 100 € en majorations de retard.",
            ("fixation", "principal", (), ()),
        ),
    ],
)
def test_what_such_courts_order(provision, order):
    assert ordered(first(provision)) == [order]


def test_who_gets_a_sum_back_is_not_paid_it():
    ruling = first(
        "Dit que la CPAM des Landes versera cette somme à Mme BRUN et en récupérera le montant "
        "auprès de la SARL ORGE.",
        others=FIRM + FUND,
    )
    assert ordered(ruling) == [("condamnation", None, (2,), (0,))]


@pytest.mark.parametrize(
    "besides", [INSURER, "SYNDICAT CGT DES LANDES\n5 rue Basse\n40100 DAX\n\n"]
)
def test_the_employer_is_no_insurer_and_no_union(besides):
    asks = "La CPAM des Landes sollicite la condamnation de l'employeur à lui rembourser 900 €."
    ruling = first("Rejette la demande.", asks, FIRM + besides + FUND)
    assert [c.against_ids for c in ruling.claims if c.claimant_ids == (3,)] == [(1,)]


def test_the_liquidation_pays_by_who_winds_up():
    others = (
        "S.E.L.A.R.L. BLÉ, prise en la personne de Me Luc ROC, ès qualités de liquidateur "
        "judiciaire de la SARL ORGE\n5 rue Basse\n40100 DAX\nreprésentée par Me Jean VIAL\n\n"
    )
    ruling = first("Dit que les dépens seront inscrits au passif de la liquidation.", others=others)
    assert ordered(ruling) == [("depens", "depens", (1,), ())]


@pytest.mark.parametrize(
    "about", ["AT : Monsieur Luc ROC", "MP : Madame Anne ROC", "Salarié : M. Luc ROC"]
)
def test_whose_accident_it_is_is_no_party(about):
    ruling = first("Rejette la demande.", others=f"SARL ORGE\n4 rue Basse\n40100 DAX\n{about}\n\n")
    assert [p.name for p in ruling.parties] == ["Lise BRUN", "ORGE"]


def test_a_post_that_the_judge_indemnified_is_upheld():
    ruling = appeal(
        "a fixé l'indemnisation de Mme BRUN à :\n- souffrances endurées : 800 €,\n- préjudice "
        "esthétique : 400 €.",
        "Mme BRUN demande à la cour de :\n- réformer le jugement ;\n- fixer son préjudice comme "
        "suit :\nsouffrances endurées : 1 500 €\npréjudice esthétique : 700 €",
        "INFIRME le jugement en ce qu'il a fixé à 800 € l'indemnisation des souffrances endurées ;"
        "\nLE CONFIRME pour le surplus ;\nFIXE l'indemnisation de Mme BRUN au titre des "
        "souffrances endurées à la somme de 1 000 €.",
    )
    given = [(o.result, o.awarded) for o in ruling.outcomes if o.claimed is not None]
    assert given == [("partiellement_accueillie", 1000), ("partiellement_accueillie", 400)]


def test_what_is_annulled_is_not_what_is_kept():
    ruling = first(
        "Rejette la demande d'annulation de l'avertissement du 3 mai 2017 ;\nAnnule la mise à pied "
        "disciplinaire du 4 juin 2017.",
        "Mme BRUN demande au conseil de :\n- annuler l'avertissement du 3 mai 2017,\n- annuler la "
        "mise à pied disciplinaire du 4 juin 2017.",
    )
    assert [o.result for o in ruling.outcomes] == ["rejetee", "accueillie"]


def test_the_last_state_of_what_is_asked():
    ruling = first(
        "Rejette les demandes.",
        "Dernier état des demandes :\n\n- Salaire de mars 2018 : 900 €\n- Salaire d'avril 2018 : "
        "900 €\n- Remise de l'attestation rectifiée, sous astreinte de 20 € par jour\n- Dépens\n\n"
        "La SARL ORGE s'en rapporte.",
    )
    assert [(c.kind, c.head, c.value) for c in ruling.claims] == [
        ("condamnation", "principal", 900),
        ("condamnation", "principal", 900),
        ("injonction", "astreinte", 20),
        ("depens", "depens", None),
    ]


def test_mean_wages_are_not_granted():
    ruling = first(
        "Rappelle que l'exécution provisoire est de droit dans la limite de neuf mois de salaire, "
        "la moyenne des trois derniers mois étant fixée à 1 613 €."
    )
    assert [a.role for a in ruling.amounts] == ["demande", "fait"]


def test_sums_of_the_ruling_that_is_quashed():
    ruling = extract(
        "COUR DE CASSATION\n\nARRÊT DE LA COUR DE CASSATION, CHAMBRE SOCIALE, DU 3 MAI 2022\n\n"
        "Mme Lise Brun a formé le pourvoi n° P 20-10.001 contre l'arrêt rendu le 4 mai 2020 par la "
        "cour d'appel de Pau, dans le litige l'opposant à la société Orge, défenderesse à la "
        "cassation.\n\nFaits et procédure\n\n1. Mme Brun a été engagée en 2010.\n\nExamen du moyen"
        "\n\nEnoncé du moyen\n\n2. La salariée fait grief à l'arrêt de limiter à la somme de 900 "
        "euros le rappel de salaire.\n\nRéponse de la Cour\n\n3. Le moyen est fondé.\n\nPAR CES "
        "MOTIFS, la Cour :\n\nCASSE ET ANNULE, mais seulement en ce qu'il limite à la somme de 900 "
        "euros le rappel de salaire, l'arrêt rendu le 4 mai 2020 ;\n\nCondamne la société Orge aux "
        "dépens ;",
        "none",
    )
    assert {a.role for a in ruling.amounts} == {"premiere_instance"}


ENDED = (
    "Mme BRUN demande au conseil de :\n- annuler l'avertissement du 3 mai 2017,\n- à titre "
    "principal, dire que le licenciement est nul,\n- à titre subsidiaire, dire que le licenciement "
    "est sans cause réelle et sérieuse."
)


@pytest.mark.parametrize(
    ("told", "void", "without"),
    [
        ("Dit que le licenciement est nul", "accueillie", "sans_objet"),
        ("Prononce la nullité du licenciement", "accueillie", "sans_objet"),
        ("Dit que le licenciement n'est pas nul mais sans cause réelle", "rejetee", "accueillie"),
        (
            "Dit que la rupture s'analyse en un licenciement sans cause réelle et sérieuse",
            "rejetee",
            "accueillie",
        ),
        ("Dit que le licenciement pour faute grave est justifié", "rejetee", "rejetee"),
        (
            "Requalifie le licenciement pour faute grave en licenciement pour cause réelle et "
            "sérieuse",
            "rejetee",
            "rejetee",
        ),
        ("Déboute Mme BRUN du surplus de ses demandes", "rejetee", "rejetee"),
    ],
)
def test_how_a_dismissal_is_held(told, void, without):
    ruling = first(f"Annule l'avertissement du 3 mai 2017 ;\n{told} ;", ENDED)
    assert [o.result for o in ruling.outcomes] == ["accueillie", void, without]


def test_who_intervened_stands_below_both_sides():
    ruling = extract(
        "TRIBUNAL JUDICIAIRE DE DAX\n\nPOLE SOCIAL\n\nJUGEMENT DU 7 mars 2022\n\nENTRE :\n\n"
        "Madame Lise BRUN\ndemeurant 3 rue Haute\n\nMonsieur Luc BRUN\ndemeurant 3 rue Haute\n\n"
        "représentés par la SELARL PIC, avocats\n\nET :\n\nLa S.A.S. ORGE\ndont le siège est 4 rue "
        "Basse\nreprésentée par Maître Jean VIAL, avocat\n\nPARTIE INTERVENANTE :\n\nLa CPAM DES "
        "LANDES\nreprésentée par Madame Anne ROY\n\nEXPOSE DU LITIGE\n\nMme BRUN a saisi le pôle "
        "social.\n",
        "none",
    )
    assert [(p.name, p.role) for p in ruling.parties] == [
        ("Lise BRUN", "demandeur"),
        ("Luc BRUN", "demandeur"),
        ("ORGE", "defendeur"),
        ("CPAM DES LANDES", "intervenant"),
    ]


def test_initials_with_a_birth_below_are_a_party():
    others = "[B] [D]\nné le 14 juin 1970 à [Localité 7]\n[Adresse 1]\n[Localité 5]\n\n"
    others += "[R] [O]\nnée le 3 mai 1981 à [Localité 8]\n[Adresse 2]\n[Localité 6]\n\n"
    ruling = appeal("a tranché.", "Mme BRUN s'en rapporte.", "Confirme le jugement.", others)
    assert [p.name for p in ruling.parties[1:]] == ["[B] [D]", "[R] [O]"]


@pytest.mark.parametrize(
    "name",
    [
        "A.G.S. - C.G.E.A. d'AMIENS",
        "AGS - CGEA DE TOULOUSE",
        "UNEDIC (AGS - CGEA de Rouen)",
        "Centre de Gestion et d'Etudes AGS (C.G.E.A.) d'ILE DE FRANCE",
    ],
)
def test_names_of_the_fund_that_insures_wages(name):
    others = f"L'{name}\n2 rue de l'Etoile\n80000 AMIENS\n\n"
    ruling = appeal("a tranché.", "Mme BRUN s'en rapporte.", "Confirme.", others, "INTIMÉE")
    assert [p.name.removeprefix("L'") for p in ruling.parties[1:]] == [name]


def test_for_whom_each_sum_is():
    ruling = first(
        "Fixe ainsi qu'il suit l'indemnisation du préjudice moral :\n- 3 000 € pour Mme BRUN,\n"
        "- 2 000 € pour la SARL ORGE."
    )
    assert [o.payee_ids for o in ruling.orders] == [(0,), (1,)]


def test_a_list_in_the_subjunctive():
    ruling = first(
        "Rejette les demandes.",
        "Mme BRUN sollicite du conseil qu'il :\n1°) annule l'avertissement du 3 mai 2017 et "
        "condamne la SARL ORGE à lui verser 500 € de dommages et intérêts ;\n2°) dise le "
        "licenciement nul ;\n3°) condamne la SARL ORGE aux dépens.",
    )
    kinds = [c.kind for c in ruling.claims]
    assert kinds == ["annulation", "condamnation", "annulation", "depens"]


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("11 000 € nets (onze mille euros)", 11000),
        ("TROIS MILLE FRANCS SOIXANTE (3.000,60 francs)", Decimal("3000.60")),
    ],
)
def test_sums_in_digits_and_words_are_one(printed, value):
    ruling = first(f"Condamne la SARL ORGE à payer à Mme BRUN {printed} de dommages et intérêts.")
    assert [a.value for a in ruling.amounts[1:]] == [value]


def test_what_a_fund_decided_is_no_judgment():
    ruling = appeal(
        "a débouté Mme BRUN.\n\nPar décision du 3 mai 2019, la CPAM lui a alloué une indemnité de "
        "1 900 euros. La commission de recours amiable a fixé l'indu à 300 euros.",
        "Mme BRUN demande à la cour de fixer à 15 % le taux d'incapacité permanente partielle et "
        "de lui accorder une remise totale de dette.",
        "Fixe à 12 % le taux d'incapacité permanente partielle.",
        FUND,
    )
    assert [a.role for a in ruling.amounts] == ["fait", "fait"]
    assert [(c.kind, c.head) for c in ruling.claims] == [("constat", None), ("autre", None)]
    assert ruling.outcomes[0].result == "partiellement_accueillie"


def test_a_refusal_that_is_upheld_refuses():
    ruling = appeal(
        "a débouté Mme BRUN de ses demandes.",
        "Mme BRUN demande à la cour d'infirmer le jugement, de condamner la SARL ORGE à lui payer "
        "la somme de 1 620 euros à titre d'indemnité de requalification et de la condamner à lui "
        "payer 3 240 euros à titre d'indemnité de préavis et 9 720 euros à titre de dommages et "
        "intérêts pour rupture abusive.",
        "CONFIRME le jugement en ce qu'il a débouté Mme BRUN de ses demandes au titre de la "
        "requalification et du travail dissimulé ;\nL'INFIRME en ses autres dispositions ;\n"
        "CONDAMNE la SARL ORGE à payer à Mme BRUN :\n- 3 240 euros à titre d'indemnité de préavis,"
        "\n- 6 500 euros à titre de dommages et intérêts pour licenciement sans cause réelle.",
    )
    assert [(o.result, o.awarded) for o in ruling.outcomes if o.claimed is not None] == [
        ("rejetee", 0),
        ("accueillie", 3240),
        ("partiellement_accueillie", 6500),
    ]


def test_a_sum_that_was_to_be_raised_is_upheld():
    ruling = appeal(
        "a condamné la SARL ORGE à lui payer les sommes de :\n- 16.800 € à titre de dommages-"
        "intérêts,\n- 1.133 € à titre d'indemnité spéciale de licenciement.",
        "Mme BRUN demande la confirmation du jugement sauf à voir porter les dommages-intérêts à "
        "la somme de 25.000 €.",
        "Réforme le jugement en ce qu'il a condamné la SARL ORGE à payer à Mme BRUN la somme de "
        "1.133 € à titre d'indemnité spéciale de licenciement ;\nConfirme le jugement pour le "
        "surplus.",
    )
    given = [(o.result, o.awarded) for o in ruling.outcomes if o.claimed is not None]
    assert given == [("partiellement_accueillie", 16800)]


def test_where_letters_go_is_no_party():
    others = (
        "URSSAF DES LANDES\nDépartement des contentieux amiables et judiciaires\n[Adresse 3]\n\n"
    )
    ruling = appeal("a tranché.", "Mme BRUN s'en rapporte.", "Confirme le jugement.", others)
    assert [p.name for p in ruling.parties[1:]] == ["URSSAF DES LANDES"]


def test_what_an_order_calls_a_point_keeps_its_head():
    ruling = appeal(
        "a annulé le chef de redressement n° 3.",
        "La SARL ORGE demande à la cour de condamner Mme BRUN à lui payer la somme de 21 450 euros "
        "au titre des cotisations, ainsi que celle de 1 500 euros au titre de l'article 700.",
        "Condamne Mme BRUN à payer à la SARL ORGE la somme de 21 450 euros au titre de ce chef de "
        "redressement.",
    )
    assert [a.head for a in ruling.amounts] == ["principal", "article_700", "principal"]


@pytest.mark.parametrize("leave", ["de congés payés", "de congés payés sur préavis"])
def test_paid_leave_is_as_what_it_is_earned_on(leave):
    notice = first(
        "Condamne la SARL ORGE à payer à Mme BRUN 3 240 euros à titre d'indemnité compensatrice de "
        f"préavis, outre 324 euros {leave}."
    )
    wages = first(
        "Condamne la SARL ORGE à payer à Mme BRUN 3 240 euros de rappel de salaire, outre 324 "
        "euros de congés payés."
    )
    assert [o.head for o in notice.orders] == ["indemnite", "indemnite"]
    assert [o.head for o in wages.orders] == ["principal", "principal"]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("SARL ORGE EN REDRESSEMENT JUDICIAIRE", "ORGE"),
        (
            "LA CAISSE D'ASSURANCE RETRAITE ET DE LA SANTE AU TRAVAIL DU SUD",
            "CAISSE D'ASSURANCE RETRAITE ET DE LA SANTE AU TRAVAIL DU SUD",
        ),
    ],
)
def test_what_ends_a_name_and_what_does_not(printed, name):
    ruling = first("Rejette la demande.", others=f"{printed}\n4 rue Basse\n40100 DAX\n\n")
    assert [p.name for p in ruling.parties[1:]] == [name]


@pytest.mark.parametrize(
    ("claimant", "other"),
    [
        ("Demandes du demandeur :", "Demandes du défendeur :"),
        ("Demandes de Mme BRUN :", "Demandes de la SARL ORGE :"),
        ("En demande :", "En défense :"),
        ("DEMANDES PRINCIPALES", "DEMANDES RECONVENTIONNELLES"),
        (
            "Mme BRUN formule les chefs de demande suivants :",
            "La SARL ORGE formule les demandes reconventionnelles suivantes :",
        ),
    ],
)
def test_headings_over_lists_of_demands(claimant, other):
    ruling = first(
        "Rejette les demandes.",
        f"{claimant}\n- indemnité de préavis : 5 000 €\n- article 700 : 800 €\n\n{other}\n"
        "- procédure abusive : 400 €\n",
    )
    assert [(c.claimant_ids, c.value) for c in ruling.claims] == [
        ((0,), 5000),
        ((0,), 800),
        ((1,), 400),
    ]


def test_wages_of_a_suspension_are_wages():
    ruling = first(
        "Condamne la SARL ORGE à payer à Mme BRUN :\n* indemnité de congés payés : 1 450,50 €\n"
        "* mise à pied conservatoire : 745,12 €"
    )
    assert [o.head for o in ruling.orders] == ["indemnite", "principal"]


@pytest.mark.parametrize(
    "asked",
    [
        "ordonner, avant dire droit sur les préjudices, une expertise médicale",
        "ordonner avant dire droit une expertise médicale",
        "avant dire droit, ordonner une expertise médicale",
    ],
)
def test_what_is_asked_in_the_meantime_is_one_request(asked):
    ruling = first(
        "Avant dire droit, ordonne une expertise.",
        "Mme BRUN demande au tribunal de :\n- dire que l'accident est dû à la faute de la SARL "
        f"ORGE ;\n- {asked} ;\n- lui allouer une provision de 5 000 €.",
    )
    assert [c.kind for c in ruling.claims] == ["constat", "expertise", "condamnation"]


def test_who_wins_on_what_is_found_needs_no_expert():
    ruling = appeal(
        "a débouté Mme BRUN.",
        "Mme BRUN demande à la cour de :\n- infirmer le jugement,\n- dire que la décision de prise "
        "en charge lui est inopposable,\n- à titre subsidiaire, ordonner une expertise.",
        "Infirme le jugement ;\nDéclare inopposable à Mme BRUN la décision de prise en charge.",
        FUND,
        "INTIMÉE",
    )
    assert [o.result for o in ruling.outcomes] == ["accueillie", "accueillie", "sans_objet"]


def test_sums_are_matched_by_their_words_before_their_place():
    ruling = first(
        "Condamne la SARL ORGE à payer à Mme BRUN :\n- 800 euros à titre de prime de vacances,\n"
        "- 80 euros au titre des congés payés afférents ;\nDéboute Mme BRUN du surplus.",
        "Mme BRUN demande de condamner la SARL ORGE à lui payer :\n- 5 400 euros à titre d'heures "
        "supplémentaires,\n- 540 euros au titre des congés payés afférents,\n- 1 000 euros à "
        "titre de prime de vacances.",
    )
    assert [o.awarded for o in ruling.outcomes] == [0, 80, 800]


JUDGED = (
    "a dit le licenciement sans cause réelle et sérieuse et condamné la SARL ORGE à payer à Mme "
    "BRUN les sommes de :\n- 320 euros au titre des congés payés,\n- 12 000 euros à titre de "
    "dommages et intérêts."
)


def test_paid_leave_that_is_upheld_answers_no_other_wages():
    ruling = appeal(
        JUDGED,
        "Mme BRUN demande à la cour de condamner la SARL ORGE à lui payer 5 400 euros à titre "
        "d'heures supplémentaires.",
        "Confirme le jugement en toutes ses dispositions.",
    )
    assert [(o.result, o.awarded) for o in ruling.outcomes] == [("rejetee", 0)]


@pytest.mark.parametrize(
    ("dispositif", "kept"),
    [
        (
            "Confirme le jugement sauf sur le montant des dommages et intérêts ;\nL'infirme de ce "
            "chef ;\nCondamne la SARL ORGE à payer à Mme BRUN la somme de 9 000 euros à titre de "
            "dommages et intérêts pour licenciement sans cause réelle et sérieuse.",
            True,
        ),
        (
            "Infirme le jugement sauf en ce qu'il a débouté Mme BRUN de ses heures ;\nDit que le "
            "licenciement repose sur une faute grave.",
            False,
        ),
    ],
)
def test_the_judgment_on_a_dismissal(dispositif, kept):
    ruling = appeal(
        JUDGED,
        "Mme BRUN demande à la cour de confirmer le jugement en ce qu'il a dit le licenciement "
        "sans cause réelle et sérieuse.\n\nLa SARL ORGE demande à la cour d'infirmer le jugement "
        "en ce qu'il a dit le licenciement sans cause réelle et sérieuse.",
        dispositif,
    )
    results = [o.result for o in ruling.outcomes]
    assert results == (["accueillie", "rejetee"] if kept else ["rejetee", "accueillie"])


def test_a_year_at_the_end_of_an_item_is_no_sum():
    ruling = first(
        "Condamne la SARL ORGE à payer à Mme BRUN :\n- 1 629,33 euros au titre du salaire de mai "
        "2022,\n- 1 629,33 euros au titre du salaire de mars 2022 ;\nDit que le licenciement n'est "
        "pas nul."
    )
    assert [(o.kind, str(o.value)) for o in ruling.orders] == [
        ("condamnation", "1629.33"),
        ("condamnation", "1629.33"),
        ("constat", "None"),
    ]
