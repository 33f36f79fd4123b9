"""Printed pages to one text: which lines go together, which hyphens are the printer's."""

import pytest

from arret_extract.readers.pages import Line, join_pages, take_running_lines

MARGIN = 60


def page(*lines, step=12.0, indent=0):
    """A page in a type of one point a letter, a right margin at MARGIN."""
    top = 800.0
    made = []
    for line in lines:
        if line:
            left = indent + len(line) - len(line.lstrip(">"))
            text = line.lstrip(">")
            word = len(text.split()[0])
            made.append(Line(text, left, left + len(text), top, 10.0, word))
        top -= step
    return made


FULL = "x" * 6 + " " + "y" * (MARGIN - 7)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        pytest.param([FULL, "suite"], f"{FULL} suite", id="wrapped"),
        pytest.param(["court", "suite", FULL], f"court\nsuite\n{FULL}", id="its_word_had_room"),
        pytest.param([FULL, "- suite"], f"{FULL}\n- suite", id="item"),
        pytest.param([FULL, "1° suite"], f"{FULL}\n1° suite", id="numbered_item"),
        pytest.param([FULL[:-2] + " :", "suite"], f"{FULL[:-2]} :\nsuite", id="after_colon"),
        pytest.param([">" * 55 + "y" * 5, "suite"], "yyyyy\nsuite", id="set_to_the_right"),
        pytest.param(
            ["a", "b", FULL, "", "suite", "c", "d"],
            f"a\nb\n{FULL}\n\nsuite\nc\nd",
            id="wide_gap_is_a_blank_line",
        ),
    ],
)
def test_lines_are_joined_where_the_next_word_had_no_room(lines, text):
    assert join_pages([page(*lines)]) == text


def test_a_paragraph_goes_on_over_the_page():
    assert join_pages([page("début", FULL), page("suite", "fin")]) == f"début\n{FULL} suite\nfin"


def hyphenated(end, start, also=""):
    """The text of a line that ends with `end` and one that starts with `start`."""
    first = ("z " * MARGIN)[: MARGIN - len(end) - 1] + " " + end
    return join_pages([page(also, first, start)] if also else [page(first, start)])


@pytest.mark.parametrize(
    ("end", "start", "also", "word"),
    [
        ("responsa-", "bilité de", "", "responsabilité"),
        ("l’appe-", "lante dit", "", "l’appelante"),
        ("peut-", "être dû", "", "peut-être"),
        ("lui-", "même, dit", "", "lui-même,"),
        ("c’est-", "à-dire", "", "c’est-à-dire"),
        ("a-t-", "il dit", "", "a-t-il"),
        ("Saint-", "Denis, le", "", "Saint-Denis,"),
        ("COROLLER-", "BEQUET", "", "COROLLER-BEQUET"),
        ("2021-", "004430", "", "2021-004430"),
        ("procès-", "verbal", "le procès-verbal", "procès-verbal"),
        ("dit,-", "Condamne", "", "dit,-"),
        ("-", "Condamne", "", "Condamne"),
        ("contre-", "vient à", "il contrevient", "contrevient"),
    ],
)
def test_hyphens_at_line_ends(end, start, also, word):
    assert word in hyphenated(end, start, also).split()


def bodies(heads, feet):
    return [
        page(head, *(f"ligne {n} de la page {'abcdefgh'[k]}" for n in range(8)), foot)
        for k, (head, foot) in enumerate(zip(heads, feet, strict=True))
    ]


@pytest.mark.parametrize(
    ("heads", "feet", "taken", "first"),
    [
        (["RG 1/2"] * 3, ["1", "2", "3"], ["1", "RG 1/2"], "RG 1/2"),
        (["a", "RG 1/2", "RG 1/2"], ["- 1 -", "- 2 -", "- 3 -"], ["- 1 -", "RG 1/2"], "a"),
        (["", "", ""], ["Page 1/3", "Page 2/3", "Page 3/3"], ["Page 1/3"], "ligne 0 de la page a"),
        (["a", "b", "c"], ["12 €", "700 €", "3 €"], [], "a"),
        (["a", "a seul"], ["", ""], [], "a"),
        (["a"], ["- 1 -"], ["- 1 -"], "a"),
        (["a"], ["12"], [], "a"),
    ],
)
def test_running_lines(heads, feet, taken, first):
    pages = bodies(heads, feet)
    assert sorted(take_running_lines(pages)) == taken
    assert pages[0][0].text == first
    assert all(len(p) >= 8 for p in pages)


def test_words_of_the_text_that_fall_on_an_edge_stay():
    pages = [page(*["rejette"] * 10) for _ in range(3)]
    assert take_running_lines(pages) == []


def test_a_single_page_keeps_its_lines():
    assert take_running_lines([page("RG 1/2", "mot", "fin")]) == []
