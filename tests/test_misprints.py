"""Dispositifs whose form is damaged: what they order is read still, and prose orders nothing."""

import re

import pytest

from arret_extract.batch import extract_document
from arret_extract.grammar.provisions import dispositif_clauses
from arret_extract.readers.document import Document
from arret_extract.ruling import Settings
from arret_extract.text import View
from tests.test_orders import read

PROVISIONS = [
    "Déclare l'appel recevable",
    "Confirme le jugement en toutes ses dispositions",
    "Rejette la fin de non-recevoir",
    "Dit que la société Alpha est responsable du dommage",
    "Condamne la société Alpha à payer à Mme Beta la somme de 4 200 euros",
    "Déboute Mme Beta de sa demande de dommages et intérêts",
    "Ordonne l'exécution provisoire",
    "Condamne la société Alpha aux dépens",
]
HEAD = """TRIBUNAL DE COMMERCE DE LYON
Jugement du 3 mai 2016
ENTRE :
La société Alpha, demanderesse
ET :
Mme Beta, défenderesse
MOTIFS
Attendu que la demande est fondée.
PAR CES MOTIFS
Le tribunal, statuant publiquement,
"""


def _first_word(change):
    return lambda lines: [re.sub(r"\A\w+", lambda m: change(m[0]), line) for line in lines]


WAYS = {
    "one_line": lambda lines: [" ".join(lines)],
    "one_line_in_capitals": lambda lines: [" ".join(lines).upper()],
    "a_letter_misread": _first_word(lambda w: w if len(w) < 6 else w[:2] + "x" + w[3:]),
    "letters_alike": _first_word(lambda w: w.replace("m", "rn")),
    "a_letter_lost": _first_word(lambda w: w if len(w) < 6 else w[:4] + w[5:]),
    "glued": lambda lines: [line.replace(" ", "", 1) for line in lines],
    "glued_in_capitals": lambda lines: [line.upper().replace(" ", "", 1) for line in lines],
    "in_pieces": _first_word(lambda w: w if len(w) < 6 else w[:3] + " " + w[3:]),
    "hyphenated": _first_word(lambda w: w if len(w) < 6 else w[:4] + "-\n" + w[4:]),
    "quoted": lambda lines: [f"« {line} »" for line in lines],
    "numbered": lambda lines: [f"{n}°) {line}" for n, line in enumerate(lines, 1)],
    "we": _first_word(
        lambda w: {"Dit": "Disons"}.get(w, w.replace("tte", "te").removesuffix("e") + "ons")
    ),
}


def orders(lines):
    text = HEAD + " ;\n".join(lines) + "."
    extracted = extract_document(Document("a", text), Settings(model="none"))
    return [(o.kind, o.head, o.value, o.confidence) for o in extracted.rows("orders")]


@pytest.mark.parametrize("way", WAYS)
def test_a_damaged_form_loses_no_order(way):
    whole, damaged = orders(PROVISIONS), orders(WAYS[way](PROVISIONS))
    assert len(whole) == len(PROVISIONS)
    assert [o[:3] for o in damaged] == [o[:3] for o in whole]


@pytest.mark.parametrize("way", ["a_letter_misread", "glued", "in_pieces"])
def test_a_misprinted_verb_is_doubtful(way):
    provisions = [p for p in PROVISIONS if not p.startswith("Dit")]
    found = orders(WAYS[way](provisions))
    assert len(found) == len(provisions)
    assert all(confidence < 0.9 for *_, confidence in found)


@pytest.mark.parametrize(
    "line",
    [
        "Caisse primaire d'assurance maladie du Rhône",
        "conforme à l'article 700",
        "Informe les parties de leurs droits",
        "Fait à Lyon, le 3 mai",
        "Monsieur le Juge des référés",
        "la société Réserve Naturelle",
        "Rapport de l'expert",
        "dites sommes",
        "Partagea la charge",
        "- Rappel de salaire",
        "Prononcée le 3 mai",
        "LÉVÊQUE",
        "Soit que la somme est due",
        "Par la présente",
        "Maisse et fils, intimée",
        "Fixel à payer 20 €",
        "Métaux du Nord",
    ],
)
def test_other_words_order_nothing(line):
    view = View.of(f"Condamne A à payer à B 10 €\n{line}")
    assert [c.verb for c in dispositif_clauses(view, 0, len(view.plain))] == ["condamner"]


def test_a_name_behind_a_civility_is_no_verb() -> None:
    ruling = read(
        "Condamne M. MARTIN à payer à M. Laisné de 700 euros ;\nDéboute M. Laisné de tout ;"
    )
    assert [o.kind for o in ruling.orders] == ["condamnation", "rejet"]
