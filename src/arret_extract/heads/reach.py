"""How far the words around a sum are its own: up to another sum, a verb or the next item."""

import re
from functools import lru_cache

from arret_extract.matching.search import Scanner, matches_at, positions
from arret_extract.text import View

AFTER, BEFORE = 260, 220
# A sum in digits; its currency may be lost ("la somme de 1. 200  en application de…"). The first
# characters stand first, which are found fast; then what is around them.
_CURRENCY = r"[\d., ]{0,18}+\n?(?:euros?\b|eur\b|€|francs?\b|frs?\b|f(?:cf?p)?\b|xpf\b|\?)"
SUM = re.compile(
    rf"[\dsc](?:(?<=\d){_CURRENCY}"
    r"|(?:(?<=\bs)omme|(?<=\bc)elle)\s(?:\w{1,20}\s){0,2}de\s\d)"
)
# The same where no word leads up to one.
_FIGURES = re.compile(rf"\d{_CURRENCY}")
# A scanner's reading of "€"; folded, it would be a word.
MISREAD = re.compile(r"\d[\d., ]{0,18}+[çä](?!\w)")
_MISREAD_SIGN = re.compile(r"[çä](?<=[\d., ].)(?!\w)")
# Marks first, which are found fast; then what makes them an end.
_END_AFTER = re.compile(
    r"[;\f.\n](?:(?<=[;\f])"
    r"|(?<=\.)(?<!\..)(?<!\bart.)(?<!\bM.)(?<!\bM[Mer].)(?<!\bMme.)(?<!\bn.)\s(?=[A-ZÀ-Þ-])"
    r"|(?<=\n)[ ]?(?:[-*•o]|\d{1,2}[).°-]))"
)
_VERB_AFTER = Scanner(
    re.compile(
        r"\b(?i:condamn|d[ée]bout|rejet|ordonne\b|ordonnons|confirm|infirm"
        r"|d[ée]clar|fixe\b|dit (?:que|n'y)|(?:en ce|y) compris\b"
        r"|d[ée]du(?:ction|ire"
        r"|(?<!\bnon d[ée]du)(?<!\bprovision d[ée]du)(?<!\bprovisions d[ée]du)ites?)\b"
        r"|dont il (?:convient|y a lieu|faut)"
        r"|ce non compris|non compris l[ae]"
        r"|apr[eè]s (?:application|compensation)"
        r"|attendu qu|consid[ée]rant qu|s'oppose"
        r"|outre (?:clause|p[ée]nalit|indemnit|frais)"
        r"|outre (?:les |ses |leurs |des |l'|la |une )(?!int[ée]r))"
    ),
    "plain",
    short=0,
)
# A page may end between "la somme de" and its figure.
_END_BEFORE = re.compile(
    r"[;\f.\n](?:(?<=;)|(?<=\f)(?<!\bde\f)(?<!\bde \f)"
    r"|(?<=[^.\d\W]\.)\s(?<!art\.\s)(?<!\bM\.\s)(?<!\bM[Mer]\.\s)(?<!\bMme\.\s)(?=[A-ZÀ-Þ-])"
    r"|(?<=\n)[ ]?(?:[-*•]|\d{1,2}[).°]))"
)
NEXT = ("somme ", "celle ")
PARTED = re.compile(r"[\s).]{0,4}(?:[,:•*–—-]|\bet\b|\bainsi que|\boutre\b|\bdont\b|\bapres\b|\n)")
# "500 € en capital, et des dommages et intérêts, qu'il veut voir porter à 900 €": the next sum's.
BEYOND = re.compile(r",\s(?:et|ainsi que|outre)\b")
# The same sum again, in words or in another currency: "4 000 F (soit 609,80 euros)".
_TWIN = re.compile(r"[\s.,:(]{0,80}(?:soit|ou)?[\s.:(]{0,120}$")
# How long the sign of a currency may be, and what stands between it and a figure.
_UNIT = 20
_EUROS = re.compile(r"\d ?(?:€|euros?\b)")
_FIGURES_OF, _GAP = re.compile(r"\d[\d ]{0,12}"), re.compile(r"\D")
# The same sum in words behind it, none of which parts it from what it is for.
_IN_WORDS = re.compile(r"\s?\([^()\d]{3,120}\)")
# What is asked and what is granted on it: "l'indemnité, demandée à hauteur de 9 €, réduite à 5 €".
_REDUCED = re.compile(
    r"[\w\s,']{0,60}\b(?:reduite?s?|ramenee?s?|limitee?s?) a (?:(?:la|une) somme de )?$"
)


@lru_cache(maxsize=1)
def _misreads(view: View) -> bool:
    signs = matches_at(_MISREAD_SIGN, view.plain, positions(view.plain, "çä"))
    return any(signs) and MISREAD.search(view.plain) is not None


def sums(view: View, start: int, end: int) -> list[tuple[int, int]]:
    """Where sums stand between two positions."""
    folded = view.folded
    led = any(view.spaced.find(word, start, end) >= 0 for word in NEXT)
    found = [match.span() for match in (SUM if led else _FIGURES).finditer(folded, start, end)]
    if not _misreads(view):
        return found
    return sorted(found + [match.span() for match in MISREAD.finditer(view.plain, start, end)])


def _in_parts(folded: str, end: int, found: list[tuple[int, int]]) -> bool:
    """Whether the sums behind the one that ends at `end` are what it is made of: "soit 5 et 4"."""
    if len(found) < 2 or "soit" not in folded[end : found[0][0]]:
        return False
    before = _FIGURES_OF.findall(folded, max(0, end - _UNIT), end)
    texts = [_FIGURES_OF.findall(folded, first - 1, last) for first, last in found]
    whole, *parts = (int(_GAP.sub("", t[-1])) if t else -1 for t in (before, *texts))
    return whole > 0 and any(sum(parts[:count]) == whole for count in range(2, len(parts) + 1))


def _next_of_list(folded: str, end: int, start: int, last: int) -> bool:
    """Whether a comma alone parts two sums in euros: "900 €, 1 300 € au titre de l'article 700"."""
    if folded[end:start].strip() != ",":
        return False
    return all(
        _EUROS.search(folded, low, high) for low, high in ((end - _UNIT, end), (start, last))
    )


def reach_after(view: View, end: int, ceiling: int) -> tuple[int, bool]:
    """How far the words after a sum are its own, and whether another sum stops them."""
    limit = min(end + AFTER, ceiling)
    for stop in (_END_AFTER.search(view.plain, end, limit), _VERB_AFTER.search(view, end, limit)):
        limit = min(limit, stop.start()) if stop else limit
    found = sums(view, end, limit)
    if _in_parts(view.folded, end, found):
        return found[0][0], True
    for first, last in found:
        if not _TWIN.match(view.folded[end:first]) or _next_of_list(view.folded, end, first, last):
            return first, True
        end = last
    return limit, False


def reach_before(view: View, start: int, floor: int) -> tuple[int, bool]:
    """How far back the words before a sum may be its own, and whether a sum stops them."""
    low = max(start - BEFORE, floor)
    for stop in _END_BEFORE.finditer(view.plain, low, start):
        low = stop.end()
    after_sum = False
    for first, last in reversed(sums(view, low, start)):
        between = view.folded[last:start]
        twin = _TWIN.match(between) and not _next_of_list(view.folded, last, start, start + _UNIT)
        if not (twin or _REDUCED.match(between)):
            spelled = _IN_WORDS.match(view.folded, last, start)
            low, after_sum = spelled.end() if spelled else last, True
            break
        start = first
    return low, after_sum


def is_parted(folded: str, end: int, start: int) -> bool:
    """Whether words at `start` are not those of the sum that ends at `end`."""
    apart = PARTED.match(folded, end, start) or BEYOND.search(folded, end, start)
    return bool(apart) or folded.find(" et, ", end, start) >= 0
