"""Counsel: persons and firms, bars, toques, capacities, and for whom they act."""

import pytest

from tests.test_parties import HEAD, TAIL, read


def lawyers(block: str) -> list[tuple[str | None, str | None, str | None, str | None]]:
    text = HEAD + "APPELANTE\n\nMadame Odile Brun\n\n" + block + "\n\nINTIMÉ\n\nM. Jean Vial" + TAIL
    return [(c.name, c.firm, c.bar, c.capacity) for c in read(text).counsel]


@pytest.mark.parametrize(
    ("block", "found"),
    [
        pytest.param(
            "représentée par Me Anne LE GOFF de la SELARL ROC & VAL, avocat au barreau de "
            "SAINT-BRIEUC",
            [("Anne LE GOFF", "SELARL ROC & VAL", "SAINT-BRIEUC", None)],
            id="person_of_a_firm",
        ),
        pytest.param(
            "représentée par la SELARL BEL AIR, (Me Lou Pic)\navocats au barreau de PAU",
            [("Lou Pic", "SELARL BEL AIR", "PAU", None)],
            id="firm_of_a_person",
        ),
        pytest.param(
            "assistée de la SCP ROC & VAL représentée par Me Lou Pic, avocat au barreau de PAU",
            [("Lou Pic", "SCP ROC & VAL", "PAU", None)],
            id="firm_represented_by_a_person",
        ),
        pytest.param(
            "représentée par la SCP ROC & VAL, avocats au barreau de DAX, et Me Lou Pic, avocat",
            [(None, "SCP ROC & VAL", "DAX", None), ("Lou Pic", None, None, None)],
            id="firm_and_another_person",
        ),
        pytest.param(
            "assistée de Me Lou Pic, avocat au barreau de PAU, toque C 45, plaidant pour la SCP "
            "ROC & VAL",
            [("Lou Pic", "SCP ROC & VAL", "PAU", "plaidant")],
            id="who_pleads_for_a_firm",
        ),
        pytest.param(
            "représentée par Me Lou Pic, avocat au barreau de PAU, postulant et par Me Zoé Mas, "
            "avocat au barreau de DAX, plaidant",
            [("Lou Pic", None, "PAU", "postulant"), ("Zoé Mas", None, "DAX", "plaidant")],
            id="said_behind_each",
        ),
        pytest.param(
            "représentée par Me Lou Pic, avocat à PAU\nplaidant : Me Zoé Mas, avocat à DAX",
            [("Lou Pic", None, "PAU", None), ("Zoé Mas", None, "DAX", "plaidant")],
            id="said_before_the_second",
        ),
        pytest.param(
            "comparant par la SELARL ROC - Me Lou Pic Avocat (R146)",
            [("Lou Pic", "SELARL ROC", None, None)],
            id="firm_and_person_with_a_dash",
        ),
        pytest.param(
            "représentée par Me Lou Pic loco Me Zoé Mas, avocats au barreau de PAU",
            [("Lou Pic", None, "PAU", "substituant"), ("Zoé Mas", None, "PAU", None)],
            id="loco",
        ),
        pytest.param(
            "12 rue Haute 40100 DAX et par Me Lou Pic [...]",
            [("Lou Pic", None, None, None)],
            id="and_by",
        ),
        pytest.param(
            "représentée par la SCP d'avocats ROC &\n\nAssociés, représentée par Me Lou Pic",
            [("Lou Pic", "SCP d'avocats ROC & Associés", None, None)],
            id="a_firm_over_a_blank_line",
        ),
        pytest.param(
            "comparant par la SCP ROC, VAL, MAS & [...]",
            [(None, "SCP ROC, VAL, MAS", None, None)],
            id="partners_whose_last_is_hidden",
        ),
        pytest.param(
            "représentée par la SCP ROC, VAL, avoués à la Cour",
            [(None, "SCP ROC, VAL", None, "avoue")],
            id="two_partners",
        ),
        pytest.param(
            "représentée par la SCP ROC, BORDEAUX, avocats",
            [(None, "SCP ROC", None, None)],
            id="a_town_is_no_partner",
        ),
        pytest.param(
            "représentée par Me Lou Pic, avocat au barreau de LA ROCHE SUR YON",
            [("Lou Pic", None, "LA ROCHE SUR YON", None)],
            id="a_bar_with_its_article",
        ),
        pytest.param(
            "Ayant pour avocat la SCP ROC, VAL,PIC,MAS du barreau de PAU",
            [(None, "SCP ROC, VAL,PIC,MAS", "PAU", None)],
            id="partners_that_no_word_joins",
        ),
        pytest.param(
            "représentée par la SCP ROC - VAL, avoués à la Cour, assistée du CABINET PIC D'OR, "
            "avocats au barreau de PAU",
            [
                (None, "SCP ROC - VAL", None, "avoue"),
                (None, "CABINET PIC D'OR", "PAU", "plaidant"),
            ],
            id="cabinet_beside_a_firm",
        ),
        pytest.param(
            "représentée par la SCP ROC-VAL, avoués à la Cour\nassistée de Me Pic, avocat au "
            "barreau"
            " d'Agen",
            [(None, "SCP ROC-VAL", None, "avoue"), ("Pic", None, "Agen", "plaidant")],
            id="avoue_and_avocat",
        ),
        pytest.param(
            "représentée par Me Lou Pic, Postulant, avocat au barreau de PAU\nreprésentée par "
            "Me Zoé Mas,"
            " Plaidant, avocat au barreau de PARIS",
            [("Lou Pic", None, "PAU", "postulant"), ("Zoé Mas", None, "PARIS", "plaidant")],
            id="postulant_and_plaidant",
        ),
        pytest.param(
            "représentée par Me Lou Pic, avocat au barreau de PAU, substitué par Me Zoé Mas, "
            "avocat",
            [("Lou Pic", None, "PAU", None), ("Zoé Mas", None, None, "substituant")],
            id="substitute",
        ),
        pytest.param(
            "Ayant pour avocat la SELAS BEL AIR AVOCATS, avocats au barreau de DAX",
            [(None, "SELAS BEL AIR AVOCATS", "DAX", None)],
            id="firm_alone",
        ),
        pytest.param(
            "Ayant pour représentant SCP ROC – VAL – PIC Comparante",
            [(None, "SCP ROC – VAL – PIC", None, None)],
            id="firm_and_how_the_party_appears",
        ),
        pytest.param(
            "Représentant(s) : SELARL BEL AIR AVOCATS/PAU\n",
            [(None, "SELARL BEL AIR AVOCATS", None, None)],
            id="firm_and_its_town",
        ),
        pytest.param(
            "prise en la personne de son liquidateur, nommé en remplacement de Me Lou Pic "
            "précédemment désigné",
            [],
            id="a_liquidator_who_was_replaced",
        ),
        pytest.param(
            "assistée de la SCPA ROC  VAL-PIC, avocats, et de Me Mas de la SELARL GUÉ en la "
            "personne de Me Mas",
            [(None, "SCPA ROC VAL-PIC", None, None), ("Mas", "SELARL GUÉ", None, None)],
            id="two_blanks_in_a_firm_and_its_member",
        ),
        pytest.param(
            "comparaissant par Maître Lou Pic, avocat au barreau de DAX",
            [("Lou Pic", None, "DAX", None)],
            id="comparaissant",
        ),
        pytest.param(
            "représentée par son avocat, Me Lou Pic",
            [("Lou Pic", None, None, None)],
            id="son_avocat",
        ),
        pytest.param(
            "SCP ROC-VAL, avocats au barreau de PAU",
            [(None, "SCP ROC-VAL", "PAU", None)],
            id="a_line_of_his_own",
        ),
        pytest.param(
            "représentée par Me Lou Durand, avocat, et Me Jean Aubert, avocat",
            [("Lou Durand", None, None, None), ("Jean Aubert", None, None, None)],
            id="names_that_begin_as_little_words_do",
        ),
        pytest.param(
            "représentée par Me Lou Pic Du barreau de PAU",
            [("Lou Pic", None, "PAU", None)],
            id="a_little_word_behind_a_name",
        ),
        pytest.param("représentée par son gérant, M. Paul Mas", [], id="manager_is_no_lawyer"),
    ],
)
def test_lawyers_of_a_block(block, found):
    assert lawyers(block) == found


@pytest.mark.parametrize(
    ("printed", "name", "toque"),
    [
        ("Me Zoé EL MAS – D0289", "Zoé EL MAS", "D0289"),
        ("Me Zoé MAS – R.31", "Zoé MAS", "R.31"),
        ("Rep/assistant : Me Zoé MAS - 82", "Zoé MAS", "82"),
        ("Me Zoé MAS-ROC", "Zoé MAS-ROC", None),
        ("Me Zoé MAS - 12 rue Haute", "Zoé MAS", None),
        ("Me Zoé MAS Avocat (R146)", "Zoé MAS", "R146"),
    ],
)
def test_a_toque_behind_the_name(printed, name, toque):
    ruling = read(
        HEAD + f"APPELANTE\n\nMadame Odile Brun\n\nreprésentée par {printed}\n\nINTIMÉ\n\n"
        "M. Jean Vial" + TAIL
    )
    assert [(c.name, c.toque) for c in ruling.counsel] == [(name, toque)]


@pytest.mark.parametrize("together", ["", " tous deux", " tous les deux"])
def test_plural_representation_is_for_all_before_it(together):
    block = (
        "APPELANTS\n\nMonsieur Luc Brun\n\nMadame Lise Brun\n\n"
        f"représentés{together} par Me Roux, avocat "
        "au barreau"
        " de PAU, toque : B12\n\nINTIMÉ\n\nM. Jean Vial"
    )
    ruling = read(HEAD + block + TAIL)
    assert [(c.name, c.party_id, c.toque) for c in ruling.counsel] == [
        ("Roux", 0, "B12"),
        ("Roux", 1, "B12"),
    ]


def test_copies_are_not_counsel():
    text = (
        "Copie exécutoire délivrée à : Me Roux\n\n"
        + HEAD
        + "APPELANT\n\nM. A B\n\nINTIMÉ\n\nM. C D"
    )
    assert read(text + TAIL).counsel == []


@pytest.mark.parametrize(
    ("block", "parties"),
    [
        pytest.param(
            "APPELANTS\n\nM. Luc Roc\n\nMme Ana Gris\nAyant tous pour avocat Me Pic",
            [0, 1],
            id="tous",
        ),
        pytest.param(
            "APPELANTS\n\nM. Luc Roc\n\nMme Ana Gris\nReprésentants : Me Pic, avocat",
            [0, 1],
            id="representants",
        ),
        pytest.param(
            "APPELANTS\n\nMUTUELLE DU GUÉ\n\nMme Ana Gris\nreprésentée par Me Pic, avoué",
            [0, 1],
            id="no_appeal_without_avoue",
        ),
        pytest.param(
            "INTIMÉES\n\nMUTUELLE DU GUÉ\n\nMme Ana Gris\nreprésentée par Me Pic, avoué",
            [1],
            id="who_did_not_appeal_may_be_absent",
        ),
        pytest.param(
            "ENTRE : M. Luc Roc, né le 3 mai 1950\nAPPELANT ayant pour avoué Me Mas\nET : M. Jean "
            "Vial, 3 rue Haute\nLa Société ORGE, 5 rue Basse\nINTIMÉS concluant par la SCP PIC, "
            "avoués",
            [1, 2],
            id="a_plural_side_that_speaks",
        ),
    ],
)
def test_who_shares_a_lawyer(block, parties):
    ruling = read(HEAD + block + TAIL)
    assert [c.party_id for c in ruling.counsel if "P" in (c.name or c.firm or "")[-3:]] == parties


def test_a_list_cut_at_its_beginning_is_named_in_the_copies():
    ruling = read(
        "Copie délivrée à : Maîtres ROC, VAL & PIC\n\n"
        + HEAD
        + "APPELANTS\n\nM. Luc X...\n...; PIC, "
        "avocats à COLMAR plaidant : Maître MAS, avocat à DAX\n\nINTIMÉ\n\nM. Jean Vial" + TAIL
    )
    assert [(c.name, c.party_id) for c in ruling.counsel] == [
        ("ROC", 0),
        ("VAL", 0),
        ("PIC", 0),
        ("MAS", 0),
    ]


def test_the_others_of_a_side_share_its_lawyer():
    ruling = read(
        "COUR DE CASSATION\n\n1°/ M. [U] [V],\n\n2°/ Mme [A] [B], épouse [C],\n\nont formé le "
        "pourvoi n° A 22-11.111 contre l'arrêt rendu le 3 mai 2021 par la cour d'appel de Pau, "
        "dans le litige les opposant à la société Orge, défenderesse à la cassation.\n\nSur le "
        "rapport de M. Roc, les observations de la SCP Pic, avocat de M. [V] et des autres "
        "demandeurs, de la SARL Mas, avocat de la société Orge, après débats en l'audience publique"
    )
    assert [p.name for p in ruling.parties] == ["[U] [V]", "[A] [B], épouse [C]", "Orge"]
    assert [(c.firm, c.party_id) for c in ruling.counsel] == [
        ("SCP Pic", 0),
        ("SCP Pic", 1),
        ("SARL Mas", 2),
    ]


def test_what_a_lawyer_is_stands_behind_the_name():
    said = "Me Anne LEROUX, avocat au barreau de PAU, avocat postulant, Me Paul GIRAUD, avocat au"
    assert lawyers(f"représentée par {said} barreau de DAX, avocat plaidant") == [
        ("Anne LEROUX", None, "PAU", "postulant"),
        ("Paul GIRAUD", None, "DAX", "plaidant"),
    ]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Anne LEROUX, avocate au barreau de PAU", ["Anne LEROUX"]),
        ("Màitre LEROUX, avocat au barreau de PAU", ["LEROUX"]),
        ("Anne LEROUX, gérante", []),
    ],
)
def test_a_lawyer_without_title_or_with_a_misprinted_one(said, names):
    assert [name for name, *_ in lawyers(f"représentée par {said}")] == names


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ("représentée par Me Lou PIC - Barreau de PAU - N° du dossier 12", [("Lou PIC", None)]),
        ("représentée par la SCP ROC - Barreau de PAU", [(None, "SCP ROC")]),
        (
            "représentée par Me Lou PIC (SELARL PIC AVOCATS), avocat au barreau de PAU",
            [("Lou PIC", "SELARL PIC AVOCATS")],
        ),
        (
            "plaidant par Mes PIC et ROC, Avocat au Barreau de PAU",
            [("PIC", None), ("ROC", None)],
        ),
        ("assistée de Madame le Bâtonnier Lou PIC, du barreau de PAU", [("Lou PIC", None)]),
        ("représentée par le cabinet PIC, avocats au barreau de PAU", [(None, "cabinet PIC")]),
        ("représentée par Me X..., avocat au barreau de PAU", [("X...", None)]),
        ("représentée par Madame Lou PIC, munie d'un pouvoir", []),
        ("assistée de Monsieur Lou PIC, délégué syndical", []),
        ("représentée par le directeur de son cabinet", []),
        ("représentée par le cabinet PIC, syndic", []),
        (
            "assistée de Me PIC, avocat désigné par Monsieur le Bâtonnier de Pau",
            [("PIC", None)],
        ),
    ],
)
def test_names_end_before_what_is_said_of_lawyers(block, found):
    read_ = [(name, firm) for name, firm, _, _ in lawyers(block)]
    assert read_ == found
