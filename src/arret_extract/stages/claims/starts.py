"""Where the requests of a plea begin.

A request begins at an infinitive ("de confirmer le jugement"), at the noun that stands for it ("à
la confirmation du jugement") or at a gerund ("réformant le jugement") that follows a break or the
verb of asking.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from arret_extract.matching.beginnings import beginnings
from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import matches_at
from arret_extract.stages.claims.nouns import NAMED
from arret_extract.text import View

_INFINITIVE = (
    # "veut recevoir 900 €" is no "recevoir la société A en son appel"
    r"(?!recevoir (?:(?:(?:de |du |d')(?:[^;:,.\n\f]|\bm\.){2,60}? )?\d"
    r"|une (?:somme|indemnite|provision)"
    r"|la somme))"
    r"[a-z]{1,14}(?:(?<!i)er|ir|oir|[dt]re|(?<![ao])ire)"
    r"|(?:publi|notifi|modifi|verifi|justifi|rectifi|(?:re)?qualifi|resili|radi|confi)er|rompre"
)
_ENDINGS = ("er", "ir", "re")
_WORD = compiled(rf"\b(?:{NAMED}|{_INFINITIVE})\b")
_OTHERS = beginnings(compiled(rf"\b(?:{NAMED})\b"), "folded")
NOT_VERBS = frozenset(
    [
        "contre",
        "autre",
        "outre",
        "entre",
        "titre",
        "notre",
        "votre",
        "ordre",
        "centre",
        "lettre",
        "maitre",
        "cadre",
        "quatre",
        "etre",
        "moindre",
        "loyer",
        "encontre",
        "rencontre",
        "fer",
        "hiver",
        "cher",
        "mer",
        "avoir",
        "pouvoir",
        "devoir",
        "savoir",
        "voir",
        "faire",
        "soir",
        "hoir",
        "entendre",
        "obtenir",
        "demander",
        "vouloir",
        "venir",
        "comparaitre",
        "conseiller",
        "boucher",
    ]
)
# "conclut à la responsabilité de X et à son droit à réparation": findings follow that verb.
_FINDS = re.compile(
    r"(?:\A|[,;:]|\b(?:et|puis|subsidiairement|principal|subsidiaire),?)\s?-?\s?"
    r"a (?:la |l'|son |sa |une? )\Z|\A\s?(?:d'une part,? )?(?:un |le |l')\Z"
)
_TOKEN = re.compile(r"\.{2,9}|[a-z]{1,24}'?|\d{1,3}|[^\sa-z\d]|[\n\f]")
_FILLER = frozenset(
    [
        "de",
        "d'",
        "a",
        "l'",
        "la",
        "le",
        "les",
        "en",
        "consequence",
        "voir",
        "entendre",
        "demander",
        "s'",
        "se",
        "faire",
        "y",
        "ajoutant",
        "statuant",
        "nouveau",
        "titre",
        "principal",
        "principalement",
        "subsidiaire",
        "subsidiairement",
        "infiniment",
        "tres",
        "plus",
        "enfin",
        "egalement",
        "outre",
        "aussi",
        "donc",
        "ce",
        "faisant",
        "tout",
        "tous",
        "toute",
        "toutes",
        "etat",
        "cause",
        "ensuite",
        "par",
        "consequent",
        "contraire",
        "au",
        "du",
        "toujours",
        "surplus",
        "pour",
        "son",
        "sa",
        "leur",
        "ses",
        "un",
        "une",
        "des",
        "ainsi",
        "besoin",
        "est",
        "tant",
        "que",
        "ci",
        "ces",
        "seul",
        "seule",
        "cas",
        "chef",
        "incident",
        "preliminaire",
        "liminaire",
        "aux",
        "fins",
        "reconventionnel",
        "reconventionnellement",
        "hypothese",
        "hypotheses",
        "alors",
        "fond",
        "purement",
        "simplement",
        "solidairement",
        "in",
        "limine",
        "litis",
        "obtenir",
        "notamment",
        "generalement",
        "accessoirement",
        "incidemment",
        "alternativement",
        "correlativement",
        "moins",
        "encore",
        "partiel",
        "ordre",
        "nouvelle",
        "mesure",
        "apres",
        "avant",
        "dire",
        "droit",
        "sauf",
        "recevant",
        "deboutant",
        "jugeant",
        "integralement",
        "sous",
        "benefice",
        "assortie",
        "assorties",
        "assorti",
        "assortis",
        "lui",
        "supplementairement",
        "complementairement",
        "parallelement",
        "entiere",
        "integrale",
        "pure",
        "simple",
        "prononce",
        "bien",
        "vouloir",
        "pouvoir",
        "effet",
        "tendant",
        "cour",
        "appel",
        "sollicitant",
        "reclamant",
        "forme",
        "forment",
        "formant",
        "part",
        "autre",
    ]
)
_CONJUNCTION = frozenset({"et", "ou", "puis", "mais", "avec", "ainsi"})
_RESUMED = frozenset({"ajoutant", "nouveau", "subsidiairement"})
_BULLET = frozenset("°–>()[]/\"'")
_STRONG = frozenset({";", ":", "-", "*", "•", "—", "+"})
_LINE_BREAKS = frozenset("\n\f")
# "saisie-attribution", "c'est-à-dire"
_WITHIN_WORD = re.compile(r"(?:[^\W\d_]{3}|[tT]-[àÀaA])-(?=[^\W\d_])")
# Marks that a font or a scanner makes of the bullets of a list.
_MARKS = frozenset({"Co", "So"})
INFINITIVE_KNOWN = re.compile(
    r"(?:confirm|infirm|reform|annul|emend|condamn|debout|reje|jug|dire|constat|declar|fix|ordonn"
    r"|cantonn|suspend|reporter|echelonn|moderer"
    r"|allou|accord|prononc|donner acte|statuer|evalu|reserv|dispens|surseoir|design|commettre"
    r"|enjoin"
    r"|limit|recev|ecart|homolog|rappel|maint|laiss|renvoy|autoris|interdi|octroy|assort|valid"
    r"|ramen|porter a\b|reduire|considerer|liquid|chiffr|substituer|accueillir|invit|precis|supprim"
    r"|deduire|dedommag|attribu|transfer|partag|oblig|contraind|astreind|resili|expuls|approuv"
    r"|enterin|censur|repouss"
    r"|faire (?:interdiction|injonction|defense))"
)


# "Ordonner, avant dire droit sur les préjudices, une expertise" is one request.
_IN_THE_MEANTIME = re.compile(
    r"\bordonner,? avant[- ]dire[- ]droit\b[^;:\n\f]{0,60}, (?:une |l')?\Z"
)


# "et dans tous les cas de fixer": words of rank stand between the conjunction and the request.
_ALWAYS = re.compile(r"(?<=[\s,])dans (?:tous )?les cas,? (?=(?:de |d'|a |voir )\Z)")


@lru_cache(maxsize=1)
def _places(view: View) -> list[int]:
    """Where words stand that may begin requests."""
    assert _OTHERS is not None
    infinitives = view.starts_of([word for word in view.words if word.endswith(_ENDINGS)])
    return sorted({*infinitives, *view.beginning(_OTHERS)})


def words(view: View, start: int, end: int) -> Iterator[re.Match[str]]:
    """The infinitives between two positions, and the nouns and gerunds that stand for them."""
    places = _places(view)
    within = places[bisect_left(places, start) : bisect_left(places, end)]
    return matches_at(_WORD, view.folded, within, end)


def begins(view: View, floor: int, position: int) -> str:
    """How a word begins a request: `strong` after a break, `weak` after a comma, else nothing."""
    low = max(floor, position - 90)
    if apart := _ALWAYS.search(view.folded, low, position):
        position = apart.start()
    if view.folded.startswith("dire droit", position) or _IN_THE_MEANTIME.search(
        view.folded, low, position
    ):
        return ""
    bare = True
    for hit in reversed(list(_TOKEN.finditer(view.folded, low, position))):
        token = hit[0]
        if hit.end() == position and _WITHIN_WORD.match(view.plain, hit.start() - 3):
            return ""
        if token in _STRONG or _is_mark(token):
            return "strong"
        if token in _LINE_BREAKS:
            if _line_ends(view.plain, low, hit.start()):
                return "strong"
            continue
        if token.startswith(".."):
            return ""
        if hit[0] == "." and view.plain[hit.start() - 1] in _LINE_BREAKS:
            return "strong"  # a bullet
        if token in (",", "."):
            return "weak" if bare else "strong"
        if token in _RESUMED:
            return "strong"
        if len(token) == 1 and token.isalpha():
            alone = view.plain[hit.start() - 1] in _LINE_BREAKS
            if alone or view.plain.startswith(("- ", "• "), hit.start() - 2):
                return "strong"  # a label, or a bullet that a scanner read as one: "e condamner"
        if token in _CONJUNCTION:
            return "weak" if bare else "strong"
        if token in ("qu'", "que") and view.folded.endswith("ainsi ", low, hit.start()):
            continue
        if token in ("de", "d'"):
            bare = False
        elif token not in _FILLER and token not in _BULLET and not token.isdigit():
            return ""
    return "strong" if low == floor else ""


def finds(view: View, plea: int, position: int) -> bool:
    """Whether a noun names what a party of a plea would have the court find."""
    return _FINDS.search(view.folded[max(plea, position - 40) : position]) is not None


def _is_mark(token: str) -> bool:
    """Whether a character is the bullet of a list, as fonts and scanners write it."""
    return token not in _BULLET and unicodedata.category(token[0]) in _MARKS


def _line_ends(plain: str, low: int, position: int) -> bool:
    """Whether a line break ends what stands before it: a text may be broken within a sentence."""
    before, after = plain[low:position].rstrip()[-1:], plain[position + 1 : position + 2]
    summed = plain.endswith(("euros", "EUROS", "francs"), low, position)
    return summed or plain[position] == "\f" or not before.isalnum() or not after.islower()
