"""Rulings of administrative judges: whom their visas and last articles name."""

import pytest

from arret_extract import extract

TRIBUNAL, COURT, COUNCIL = (
    "TRIBUNAL ADMINISTRATIF DE PAU\n\nN° 1801234\n\n",
    "COUR ADMINISTRATIVE D'APPEL DE LYS\n\nN° 18LY01234\n\n",
    "Conseil d'État\n\nN° 412345\n\n",
)
ASKED = (
    "Vu la procédure suivante :\n\nPar une requête, enregistrée le 3 mai 2018, {who}, représenté "
    "par Me Roux, demande {court} :\n\n1°) de condamner la commune de Lys à lui verser la somme de "
    "900 euros.\n\n"
)
REASONS = "Considérant ce qui suit :\n\n1. La demande est fondée.\n\nD E C I D E :\n\n"


def ruling(visas: str, articles: str = "", head: str = TRIBUNAL, who: str = "M. A... V...") -> str:
    court = "à la cour" if head == COURT else "au tribunal"
    return head + ASKED.format(who=who, court=court) + visas + REASONS + articles


def parties(text: str) -> list[tuple[str, str]]:
    return [(p.name, p.role) for p in extract(text, "none").parties]


ANSWERS = [
    pytest.param(
        "Par un mémoire, enregistré le 5 juin 2018, la société Orge, représentée par Me Pic, "
        "conclut au rejet de la requête.\n\n",
        [("Orge", "defendeur")],
        id="a_bare_memoire",
    ),
    pytest.param(
        "Par un mémoire, enregistré le 5 juin 2018, la caisse primaire d'assurance maladie du Gué "
        "demande au tribunal de condamner la commune de Lys à lui verser la somme de 80 euros.\n\n",
        [("caisse primaire d'assurance maladie du Gué", "intervenant")],
        id="a_fund_that_asks",
    ),
    pytest.param(
        "Par un mémoire en défense, enregistré le 5 juin 2018, l'Assistance publique - Hôpitaux "
        "de Lys (AP-HL), représentée par Me Pic, conclut au rejet de la requête.\n\n",
        [("Assistance publique - Hôpitaux de Lys", "defendeur")],
        id="a_sigle_behind_the_name",
    ),
    pytest.param(
        "Par un mémoire en défense, enregistré le 5 juin 2018, la commune de Lys et Mme B... C..., "
        "représentées par Me Pic, concluent au rejet de la requête.\n\n",
        [("commune de Lys", "defendeur"), ("B... C...", "defendeur")],
        id="two_who_write",
    ),
    pytest.param(
        "Par un mémoire en défense, enregistré le 5 juin 2018, le ministre de la mer, des ports et "
        "de la pêche conclut au rejet de la requête.\n\n",
        [("ministre de la mer, des ports et de la pêche", "defendeur")],
        id="a_minister_with_commas",
    ),
    pytest.param(
        "Par une intervention, enregistrée le 5 juin 2018, l'association Le Fil, représentée par "
        "Me Pic, demande que le tribunal fasse droit à la requête.\n\n",
        [("association Le Fil", "intervenant")],
        id="who_joins",
    ),
    pytest.param(
        "La requête a été communiquée au préfet du Gué, qui n'a pas produit de mémoire.\n\n",
        [("préfet du Gué", "defendeur")],
        id="told_and_silent",
    ),
    pytest.param(
        "Vu le mémoire, enregistré le 5 juin 2018, présenté pour M. et Mme Luc X, demeurant 2 rue "
        "Haute, par Me Pic ; ils concluent au rejet de la requête ;\n\n",
        [("Luc X", "defendeur")],
        id="for_whom_it_is_filed",
    ),
]


@pytest.mark.parametrize(("visas", "found"), ANSWERS)
def test_who_writes(visas: str, found: list[tuple[str, str]]) -> None:
    assert parties(ruling(visas)) == [("A... V...", "demandeur"), *found]


def test_whom_the_ruling_is_sent_to() -> None:
    sent = "Article 2 : Le présent jugement sera notifié à M. A... V..., à Me Roux, à {}.\n"
    found = parties(ruling("", sent.format("M. Pic, expert, à la société Orge et à la région Gué")))
    assert found == [
        ("A... V...", "demandeur"),
        ("Orge", "defendeur"),
        ("région Gué", "defendeur"),
    ]
    told = "La requête a été communiquée au préfet du Gué.\n\n"
    sent = sent.format("Mme B... C... et au ministre de l'intérieur")
    assert [name for name, _ in parties(ruling(told, sent))[1:]] == ["préfet du Gué", "B... C..."]


def test_who_asked_the_first_judge() -> None:
    before = (
        "Vu la procédure suivante :\n\nMme B... C... a demandé au tribunal administratif de Pau de "
        "condamner la commune de Lys à lui verser 900 euros.\n\n"
    )
    found = parties(ruling("", head=COURT, who="la commune de Lys").replace(COURT, COURT + before))
    assert found == [("commune de Lys", "appelant"), ("B... C...", "intime")]
    appeal = (
        "Par un "
        "pourvoi, enregistré le 3 mai 2018, la commune de Lys demande au Conseil d'Etat :\n\n"
        "1°) d'annuler cet arrêt.\n\n"
    )
    assert parties(COUNCIL + before + appeal + REASONS) == [
        ("commune de Lys", "demandeur_au_pourvoi"),
        ("B... C...", "defendeur_au_pourvoi"),
    ]


ANSWER = (
    "Par un mémoire en défense, enregistré le 5 juin 2018, {who}, représenté par Me Pic, conclut "
    "au rejet de la requête.\n\n"
)
Order = tuple[str, str | None, str | None, tuple[int, ...], tuple[int, ...]]
ORDERS: list[tuple[str, str, list[Order]]] = [
    (
        "la commune de Lys",
        "Article 1er : Les frais d'expertise, taxés et liquidés à la somme de 900 euros, sont mis "
        "à la charge définitive de la commune de Lys.\n\nArticle 2 : Le présent jugement sera "
        "notifié à M. A... V... et à la commune de Lys.",
        [("condamnation", "frais", "900.00", (1,), ())],
    ),
    (
        "le préfet du Gué",
        "Article 1er : Sous réserve que Me Roux renonce à percevoir la part contributive de "
        "l'Etat, l'Etat versera à Me Roux une somme de 900 euros en application de l'article 37 de "
        "la loi du 10 juillet 1991. Dans l'hypothèse où l'aide ne serait pas accordée, la somme de "
        "900 euros sera versée à M. V....",
        [("condamnation", "article_700", "900.00", (1,), ())],
    ),
    (
        "la société Orge",
        "Article 1er : La somme que la société Orge a été condamnée à verser à M. V... par le "
        "jugement du tribunal administratif est portée à 900 euros.",
        [("condamnation", "principal", "900.00", (1,), (0,))],
    ),
    (
        "la société Orge",
        "Article 1er : La société Orge garantira M. V... à hauteur de 20 % de cette condamnation.",
        [("condamnation", None, None, (1,), (0,))],
    ),
    (
        "la commune de Lys",
        "Article 1er : L'exécution de l'arrêté du 3 mai 2018 est suspendue.\n\nArticle 2 : Il n'y "
        "a plus lieu de statuer sur la requête.\n\nArticle 3 : L'affaire est renvoyée au tribunal "
        "administratif de Pau.",
        [(kind, None, None, (), ()) for kind in ("autre", "constat", "procedure")],
    ),
]


@pytest.mark.parametrize(("who", "articles", "found"), ORDERS)
def test_orders(who: str, articles: str, found: list[Order]) -> None:
    text = ruling(ANSWER.format(who=who), articles + "\n")
    orders = extract(text, "none").orders
    assert [
        (o.kind, o.head, str(o.value) if o.value else None, o.payer_ids, o.payee_ids)
        for o in orders
    ] == found
    assert "notifié" not in text[: orders[-1].end_char]


HEAD = (
    "COUR ADMINISTRATIVE D'APPEL DE LYS\n\nN° 18LY01234\n___\n\nM. A... V...\n___\n\nMme Ana "
    "Pic\nRapporteure\n___\n\nM. Luc Roc\nRapporteur public\n___\n\n"
)


def test_members() -> None:
    signed = (
        "Délibéré après l'audience du 3 mai 2020, à laquelle siégeaient :\n\nM. Vial, président,\n"
        "Mme Orne, présidente-assesseure,\nMme Pic, première conseillère.\n"
    )
    members = extract(
        ruling("", f"Article 1er : La requête est rejetée.\n\n{signed}", HEAD), "none"
    )
    assert [(m.name, m.role) for m in members.court_members] == [
        ("Ana Pic", "rapporteur"),
        ("Vial", "president"),
        ("Orne", "conseiller"),
    ]


def test_claims_are_those_of_the_visas() -> None:
    told = (
        "Vu :\n- la requête n° 1801111 tendant à l'annulation de l'arrêté ;\n- l'ordonnance par "
        "laquelle le président a taxé les frais de l'expertise à la somme de 700 euros.\n\nM. V... "
        "a été admis au bénéfice de l'aide juridictionnelle.\n\n"
    )
    claims = extract(ruling(told), "none").claims
    assert [(c.kind, str(c.value)) for c in claims] == [("condamnation", "900.00")]


def test_pseudonyms_without_blanks() -> None:
    visas = ASKED.format(who="M. V...", court="à la cour")
    asked = "M. A...V...a demandé au tribunal administratif de Lys une somme.\n\n"
    sent = "Article 1er : Le présent arrêt sera notifié à M. A...V...et à la commune du Gué.\n"
    assert parties(COURT + asked + visas + REASONS + sent) == [
        ("A...V...", "appelant"),
        ("commune du Gué", "intime"),
    ]


def test_what_was_asked_first_says_what_a_sum_is_for() -> None:
    visas = ASKED.format(who="M. A... V...", court="à la cour")
    asked = (
        "M. A... V... a demandé au tribunal administratif de Lys de condamner la commune de Lys à "
        "lui verser la somme de 900 euros en réparation de ses préjudices.\n\n"
    )
    assert [c.head for c in extract(COURT + asked + visas + REASONS, "none").claims] == [
        "dommages_interets"
    ]


def test_old_visas_and_spaced_orders() -> None:
    text = (
        f"{COURT}Vu la requête, enregistrée le 3 mai 2008, présentée pour M. Luc X, demeurant 2 "
        "rue Haute, par Me Pic ; M. X demande à la cour :\n\n1°) d'annuler le jugement ;\n\nVu les "
        "autres pièces des dossiers ;\n\nConsidérant que la demande est fondée ;\n\nO R D O N N E :"
        "\n\nArticle 1er : La requête est rejetée.\n"
    )
    sections = [(s.kind, text[s.start_char :][:8]) for s in extract(text, "none").sections]
    assert sections[1:] == [
        ("moyens", "Vu la re"),
        ("facts", "Vu les a"),
        ("motifs", "Considér"),
        ("dispositif", "O R D O "),
    ]


STATE = (
    f"{COUNCIL}Vu la procédure suivante :\n\nMme B... C... a demandé au tribunal administratif de "
    "Pau de condamner la commune de Lys à lui verser 900 euros. Par un jugement n° 0502714 du 3 "
    "mars 2018, le tribunal administratif de Pau a rejeté sa demande.\n\nPar un arrêt n° 18BX01567 "
    "du 2 avril 2019, la cour administrative d'appel de Bordeaux a rejeté l'appel de Mme C....\n\n"
    "Par un pourvoi, enregistré le 3 mai 2019, Mme C... demande au Conseil d'Etat d'annuler cet "
    "arrêt.\n\nPar un mémoire en défense, enregistré le 5 juin 2019, la commune de Lys conclut au "
    "rejet du pourvoi.\n\nAprès avoir entendu en séance publique :\n\n- le rapport de M. Roc.\n\n"
    "La parole ayant été donnée, après les conclusions, à la SCP Val, Pic, avocat de Mme C... et à "
    "la SCP Orge, avocat de la commune de Lys ;\n\n"
)


def test_a_pourvoi_before_the_state_council() -> None:
    read = extract(f"{STATE}{REASONS}Article 1er : L'arrêt du 2 avril 2019 est annulé.\n", "none")
    decision = read.decision
    assert decision.outcome == "cassation"
    assert decision.appealed_court == "cour administrative d'appel de Bordeaux"
    assert str(decision.appealed_date) == "2019-04-02"
    assert decision.appealed_rg == "18BX01567"
    assert [(c.firm, c.party_id) for c in read.counsel] == [("SCP Val, Pic", 0), ("SCP Orge", 1)]
    assert [c.kind for c in read.claims] == ["annulation", "rejet"]


@pytest.mark.parametrize(
    ("head", "article", "outcome"),
    [
        pytest.param(COURT, "La requête de M. V... est rejetée.", "confirmation", id="an_appeal"),
        pytest.param(
            COURT,
            "Le jugement du 3 mai 2018 est annulé en tant qu'il rejette la demande.",
            "infirmation_partielle",
            id="annulled_in_part",
        ),
        pytest.param(
            TRIBUNAL, "L'exécution de l'arrêté du 3 mai est suspendue.", "accueil", id="suspended"
        ),
    ],
)
def test_what_becomes_of_it(head: str, article: str, outcome: str) -> None:
    text = ruling(ANSWER.format(who="la commune de Lys"), f"Article 1er : {article}\n", head)
    assert extract(text, "none").decision.outcome == outcome


def test_a_total_argued_by_its_heads() -> None:
    argued = (
        "Il soutient qu'il est fondé à demander 300 euros au titre des souffrances endurées et 600 "
        "euros au titre du déficit fonctionnel permanent.\n\n"
    )
    text = ruling(argued + ANSWER.format(who="la commune de Lys")).replace(
        "la somme de 900 euros.", "la somme de 900 euros en réparation de ses préjudices."
    )
    heads = [(c.head, str(c.value)) for c in extract(text, "none").claims if c.value]
    assert heads[0] == ("total", "900.00")


def told(visas: str, articles: str, head: str = TRIBUNAL) -> list[tuple[str, str | None, str]]:
    """What the other side asks, each with its answer."""
    read = extract(ruling(visas, articles, head), "none")
    results = {o.claim_id: o.result for o in read.outcomes}
    return [
        (c.kind, str(c.value) if c.value else None, results[c.claim_id])
        for c in read.claims
        if c.claimant_ids == (1,)
    ]


OWED = "Article 1er : La commune de Lys est condamnée à verser à M. V... la somme de 300 euros.\n\n"


def test_wishes_of_the_other_side() -> None:
    wishes = (
        "Par un mémoire en défense, enregistré le 5 juin 2018, la commune de Lys, représentée par "
        "Me Pic, conclut :\n\n1°) au rejet de la requête ;\n\n2°) subsidiairement, à ce que M. "
        "V... soit condamné à la garantir ;\n\n3°) à ce que soit mise à la charge de M. V... une "
        "somme de 200 euros au titre de l'article L. 761-1.\n\n"
    )
    left = "Article 2 : Le surplus des conclusions de la requête est rejeté.\n"
    found = told(wishes, OWED + left)
    assert [(kind, value) for kind, value, _ in found] == [
        ("rejet", None),
        ("condamnation", None),
        ("condamnation", "200.00"),
    ]
    # What is left of the petition being refused, its dismissal fares as the petition.
    assert found[0][2] == "partiellement_accueillie"


def test_a_sum_wished_for_with_its_article() -> None:
    wishes = ANSWER.format(who="la commune de Lys").replace(
        "requête.", "requête et à ce qu'une somme de 200 euros soit mise à la charge de M. V...."
    )
    found = told(wishes, "Article 1er : La requête de M. V... est rejetée.\n")
    assert found == [("rejet", None, "accueillie"), ("condamnation", "200.00", "rejetee")]


def test_who_concludes_by_a_memoire_filed_for_him() -> None:
    wishes = (
        "Il soutient que la faute est établie ;\n\n"
        "Vu le mémoire en défense, enregistré le 5 juin 2018, présenté pour la commune de Lys, "
        "représentée par son maire en exercice, par la SCP Pic, qui conclut au rejet de la requête "
        "et à ce que M. V... soit condamné à lui verser une somme de 200 euros ;\n\n"
    )
    assert [kind for kind, _, _ in told(wishes, OWED)] == ["rejet", "condamnation"]


def test_a_copy_sent_heads_no_ruling() -> None:
    sent = (
        "Article 2 : Le présent arrêt sera notifié à M. Luc V... et au ministre de l'intérieur.\n\n"
        "Copie en sera adressée au préfet du Gué.\n\nDélibéré après l'audience du 3 mai 2020, à "
        "laquelle siégeaient :\n\nM. Vial, président,\nMme Orne, première conseillère.\n\nLa "
        "greffière,\n\nsigné\n\nE. ROC\n"
    )
    asked = "Par un mémoire, enregistré le 5 juin 2018, le préfet du Gué conclut au rejet.\n\n"
    article = "Article 1er : La requête de M. V... est rejetée.\n\n"
    read = extract(ruling(asked, article + sent, COURT, who="M. V..."), "none")
    assert read.sections[0].kind == "header"
    assert read.decision.jurisdiction == "cour_administrative_d_appel"
    # The full name is that of the last article.
    assert [p.name for p in read.parties] == ["Luc V...", "préfet du Gué"]
    assert [m.name for m in read.court_members] == ["Vial", "Orne", "E. ROC"]


def test_a_pourvoi_not_admitted() -> None:
    read = extract(f"{STATE}{REASONS}Article 1er : Le pourvoi n'est pas admis.\n", "none")
    assert read.decision.outcome == "non_admission"
    assert [o.kind for o in read.orders] == ["rejet"]


def test_who_is_to_keep_safe() -> None:
    wishes = (
        "Par un mémoire, enregistré le 5 juin 2018, la commune de Lys conclut au rejet de la "
        "requête et à ce que la société Orge la garantisse de toute condamnation.\n\n"
        "Par un mémoire, enregistré le 7 juin 2018, la société Orge conclut au rejet.\n\n"
    )
    claims = extract(ruling(wishes, OWED), "none").claims
    assert [(c.kind, c.claimant_ids, c.against_ids) for c in claims][2] == (
        "condamnation",
        (1,),
        (2,),
    )


def test_damages_told_by_what_is_asked() -> None:
    visas = (
        "Par un mémoire en défense, enregistré le 5 juin 2018, la commune de Lys, représentée par "
        "Me Pic, conclut au rejet de la requête.\n\n"
    )
    text = ruling(visas, OWED).replace(
        "la somme de 900 euros.",
        "la somme de 900 euros en réparation de son préjudice ;\n\n2°) de mettre à la charge de la "
        "commune de Lys la somme de 200 euros au titre de l'article L. 761-1.",
    )
    read = extract(text, "none")
    assert [(o.head, str(o.value)) for o in read.orders] == [("dommages_interets", "300.00")]
    both = text.replace(
        "son préjudice ;", "son préjudice moral et 80 euros de préjudice matériel ;"
    )
    assert [o.head for o in extract(both, "none").orders] == ["dommages_interets"]
    one = text.replace("son préjudice ;", "son préjudice moral ;")
    assert [o.head for o in extract(one, "none").orders] == ["prejudice_moral"]
    # What the court gives for the damage answers nothing else.
    assert [(o.result, str(o.awarded)) for o in read.outcomes][:2] == [
        ("partiellement_accueillie", "300.00"),
        ("rejetee", "0.00"),
    ]


def test_an_appeal_against_a_judge_of_urgent_matters() -> None:
    text = (
        "Vu la procédure suivante :\n\nM. A... V... a demandé au juge des référés du tribunal "
        "administratif de Pau d'enjoindre au préfet du Gué de l'héberger. Par une ordonnance n° "
        "1801234 du 3 mai 2018, le juge des référés a rejeté sa demande.\n\nPar une requête, "
        "enregistrée le 12 mai 2018, M. V... demande au juge des référés du Conseil d'Etat "
        "d'annuler cette ordonnance.\n\nPar un mémoire en défense, enregistré le 14 mai 2018, le "
        "ministre de la mer conclut au rejet de la requête.\n\n"
        f"{REASONS}Article 1er : La requête de M. V... est rejetée.\n"
    )
    assert [p.role for p in extract(text, "none").parties] == ["appelant", "intime"]
    ordered = text.replace("D E C I D E :", "O R D O N N E :")
    assert [extract(t, "none").decision.nature for t in (text, ordered)] == ["arret", "ordonnance"]


def test_cases_judged_together_between_drawn_lines() -> None:
    head = (
        "TRIBUNAL ADMINISTRATIF DE PAU\n\nN° 1801234, 1801235\n---\nM. A... V...\n---\nM. Luc "
        "Roc\nPrésident\n---\nMme Ana Pic\nRapporteure\n---\nMme Eva Val\nRapporteure publique"
        "\n---\n\n"
    )
    article = "Article 1er : La société Orge est déchargée des rappels de taxe.\n"
    read = extract(ruling(ANSWER.format(who="le préfet du Gué"), article, head), "none")
    assert read.decision.rg_numbers == ("1801234", "1801235")
    assert read.decision.outcome == "accueil"
    members = [(m.name, m.role) for m in read.court_members]
    assert members == [("Luc Roc", "president"), ("Ana Pic", "rapporteur")]


def test_an_arret_annulled_by_the_state_council_without_its_party_named() -> None:
    head = STATE.replace("Mme C... demande au", "la requérante demande au")
    read = extract(f"{head}{REASONS}Article 1er : L'arrêt du 2 avril 2019 est annulé.\n", "none")
    assert read.decision.outcome == "cassation"


def test_the_number_of_a_judgment_with_its_section() -> None:
    text = STATE.replace("Conseil d'État\n", "CAA de NANTES\n").replace("0502714", "0502714/5-2")
    assert extract(text, "none").decision.appealed_rg == "0502714/5-2"
