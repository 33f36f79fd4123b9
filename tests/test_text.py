"""The view that rules match, and the way back to the text's characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arret_extract.text import Span, View, fold

MESSY = st.text(
    alphabet=st.sampled_from("aÉçœ’«»–…o?▪\u00a0\u202f \t\r\n\f\x85\u2028\x00\u200f\xad5,€İß"),
    max_size=80,
)


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        pytest.param("la  cour", "la\tcour", id="several_blanks"),
        pytest.param("la\u00a0cour", "la cour", id="no_break_space"),
        pytest.param("la \r\n cour", "la\ncour", id="line_break"),
        pytest.param("la\n \ncour", "la\fcour", id="blank_line"),
        pytest.param("l’arrêt « au fond »", 'l\'arrêt " au fond "', id="typography"),
        pytest.param("▪ rejeter\n\uf0b7 dire\n· fixer", "• rejeter\n• dire\n• fixer", id="bullets"),
        pytest.param("de :\no  rejeter\n» dire", "de :\n•\trejeter\n• dire", id="lost_bullets"),
        pytest.param(
            "de :\n? rejeter\n>\u00a0dire", "de :\n• rejeter\n• dire", id="unknown_bullets"
        ),
        pytest.param("l'arre\u0302t d\u00e9fe\u0301re\u0301", "l'arrêt déféré", id="accents_apart"),
        pytest.param("deman\xaddeur, inti\xad\nmé", "demandeur, intimé", id="soft_hyphens"),
        pytest.param("la \xad\ncour\u200f \xad", "la\ncour ", id="signs_among_blanks"),
        pytest.param("\ufb01xe l'o\ufb03ce", "fixe l'office", id="letters_cast_as_one"),
        pytest.param("dit.  Condamne A,  B   et", "dit. Condamne A, B\tet", id="typed_blanks"),
        pytest.param("900 \x80", "900 €", id="sign_of_another_encoding"),
        pytest.param("Mr Vial, MR LAC", "M. Vial, M. LAC", id="mister"),
        pytest.param("Mr. Vial, Mr. et Mme [B]", "M. Vial, Mr. et Mme [B]", id="mister_point"),
        pytest.param("Mme B*** et C***, ***", "Mme B... et C..., ***", id="starred"),
        pytest.param("où ?\n» 12 F\noui", 'où ?\n" 12 F\noui', id="no_bullets"),
    ],
)
def test_view_writes_white_space_and_signs_plainly(raw, plain):
    assert View.of(raw).plain == plain


def test_headings_of_a_text_without_lines_begin_lines_of_their_own():
    text = f"{'Le fait. ' * 120}PAR CES MOTIFS Condamne A. COMPOSITION DE LA COUR B."
    plain = View.of(text).plain
    assert "\fPAR CES MOTIFS Condamne A.\fCOMPOSITION DE LA COUR B." in plain
    assert "\f" not in View.of(text.replace("fait. ", "fait.\n")).plain, "it has lines"


def test_fold_keeps_each_character_in_its_place():
    assert fold("ÉLÈVE Œuvre ſ ŸÇ") == "eleve œuvre ſ yc"


@given(MESSY)
def test_view_leads_back_to_the_text(raw):
    view = View.of(raw)
    assert len(view.plain) == len(view.folded)
    for position, char in enumerate(view.plain):
        if char.isalnum():
            assert raw[view.raw_at(position)] in (char, "o" if char == "0" else char)
            assert view.at(view.raw_at(position)) == position
    offsets = [view.at(i) for i in range(len(raw) + 1)]
    assert offsets == sorted(offsets)
    assert not raw or 0 <= offsets[0] <= offsets[-1] <= len(view.plain)


@given(MESSY)
def test_a_view_of_a_view_changes_nothing(raw):
    once = View.of(raw).plain
    assert View.of(once).folded == View.of(raw).folded


def test_span_leaves_white_space_at_the_ends_out():
    view = View.of("  la   cour \n dit")
    at = view.folded.index("cour")
    assert view.span(at - 1, at + 5) == Span(7, 11)
    assert view.quote(view.span(at - 1, at + 5)) == "cour"


@pytest.mark.parametrize("sign", ["e\u0301", "\xad", "\xad\n", "\ufb03", "\ufb01", "\u200d"])
def test_view_leads_back_past_signs_written_otherwise(sign):
    raw = f"dit{sign}  {sign}condam{sign}ne A"
    view = View.of(raw)
    start, end = view.plain.index("condam"), view.plain.index(" A")
    assert view.quote(view.span(start, end)) == f"condam{sign}ne"
    assert view.at(view.raw_at(start)) == start
    assert view.at(raw.index(f"{sign}ne")) == start + len("condam")
    offsets = [view.at(i) for i in range(len(raw) + 1)]
    assert offsets == sorted(offsets)


def test_words_are_said_as_one_reads_them():
    raw = "Rene\u0301e\nBON\xadNET-\ufb02eury"
    assert View.of(raw).said(Span(0, len(raw))) == "Renée BONNET-fleury"


def test_span_of_white_space_alone_is_empty():
    view = View.of("a   b")
    assert view.span(1, 2).start == view.span(1, 2).end


def test_an_ampersand_between_damages_and_interest_is_a_word():
    view = View.of("500 € de dommages & intérêts, DOMMAGES & INTERETS, SARL BRUN & FILS")
    assert "dommages et intérêts, DOMMAGES et INTERETS, SARL BRUN & FILS" in view.plain
    assert view.span(view.plain.index("SARL"), len(view.plain)).end == len(view.raw)


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("le\n## COUR D'APPEL\n# ARRÊT", "le\nCOUR D'APPEL\nARRÊT"),
        ("**APPELANT :** **M. Paul ROBIN**, né", "APPELANT : M. Paul ROBIN, né"),
        ("__DISPOSITIF__\n_MOTIFS_\n", "DISPOSITIF\nMOTIFS\n"),
        ("la société A B,dont le siège.Elle", "la société A B, dont le siège. Elle"),
        ("de procédure.Condamne Luc,Anne", "de procédure. Condamne Luc, Anne"),
    ],
)
def test_marks_that_emphasise_and_blanks_that_are_lost(raw, plain):
    view = View.of(raw)
    assert view.plain == plain
    word = plain.split()[-1]
    span = view.span(plain.index(word), plain.index(word) + len(word))
    assert raw[span.start : span.end] == word.removesuffix("_")


@pytest.mark.parametrize(
    "text",
    [
        "3,5 % ; A,B ; S.A.R.L.Dupont ; caisse reg.De crédit ; Assurance.Net ; Booking.Com",
        "www.exemple.fr ; l'art.L. 121-1",
        "* * *\n**\nM. B*** et Mme C***\n2 ** 3",
        "n° 12#3 ; nom_de_fichier_long ; #1",
    ],
)
def test_marks_that_stand_for_themselves(text):
    shown = View.of(text).plain
    assert shown.replace("...", "***") == text
