"""What a sum is for, read in the words around it.

A sum says what it is for after it ("1 000 € au titre de l'article 700") or before it ("au titre du
préjudice moral la somme de 1 000 €", "Souffrances endurées : 1 000 €"). Words belong to the sum
they touch: those parted from it by another sum, a semicolon or the next item of a list are not its.
"""

import re
from dataclasses import replace

from arret_extract.heads.phrases import Reading, head_words
from arret_extract.heads.reach import (
    BEFORE,
    BEYOND,
    NEXT,
    PARTED,
    SUM,
    is_parted,
    reach_after,
    reach_before,
)
from arret_extract.heads.series import in_turn
from arret_extract.matching.compiling import compiled
from arret_extract.text import View
from arret_extract.vocabulary import Head

# Where "à ce titre" may stand around a sum, and how far above it what that means.
BACK, BACK_AFTER, ABOVE = 40, 25, 500
POINTS_BACK = compiled(r"\b(?:a ce titre|de ce chef|a cet egard)\b")
_BACK_WORDS = ("a ce titre", "de ce chef", "a cet egard")
# "il sera alloué de ce chef à la société de construction ALPHA la somme de"
_POINTED = compiled(POINTS_BACK.pattern + r" (?:a|au|aux) [^;.:,\d\n\f]{2,80}$")

# How far before "soit" and a sum stands what the sum is.
NAMED = 40
# "…, au titre de B la somme de" before the next sum: the words are the next sum's.
_NEXT_LABEL = compiled(
    r"(?:somme|celle|indemnite|montant|provision) (?:[\w']{1,20} ){0,2}(?:de|a)\s?$|[:(]\s?$"
    r"|\bsoit\s?$|\b\w{4,20} (?:a|pour)\s?$|\b(?:rente|pension)\b[^;:\d]{0,60} d(?:e |')$"
)
# "500 € au titre du trouble de jouissance": what a sum is said to be for; damages for a harm that
# was named before are that harm's.
_TITLED = r"\s?(?:ht|ttc)? ?au titre (?:de |d'|du |des |de la |de l')(?:(?:son|sa|ses|leurs?) )?"
_LABELS = (re.compile(rf"{_TITLED}|\s?a titre de "), re.compile(rf"{_TITLED}(?!dommages)"))
# "500 € de dommages et intérêts": what a sum is of.
_GLUED = (" de ", " d'", "de ", "d'")
# "500 € par mois, une provision de 900 €", "500 € et une pension de 900 €": the next sum's name.
_NAMES_NEXT = compiled(
    r"[\s).]{0,4}(?:par mois |au titre [^;:\d]{2,60})?(?:,|et|ainsi qu'|, ?(?:et|outre|ainsi qu'))"
    r" ?(?:une?|la|le|l'|sa) ?"
)
# "500 €, préjudice moral de la victime 300 €": what leads to the next sum without a break.
_LEADS_ON = re.compile(
    r"(?: (?!(?:outre|ainsi|plus|pour|dont|soit|lequel|laquelle|lesquel\w{1,3}|sont|etait|avec"
    r"|sans|sous|dans|apres|avant|alors|deja|exced\w{1,4}|represent\w{1,4}|moins|hors|entre|vers|verse\w{0,2})\b)"
    r"[a-z-]{4,16}){0,3} ?:? ?"
)
# "500 €, au titre du préjudice moral, et la somme de 300 €": what commas part is the first's.
_JOINS_NEXT = re.compile(r"[^,;:\d]{0,50}, ?(?:et|ainsi que|outre)\b")
_JOINED = compiled(r"\b(?:et|ainsi que|outre|dont|soit)\b")
# A sum to somebody else between a sum and what both are for: "500 € et à B la somme de 300 € au…".
_SHARED = re.compile(
    r"[\s)]{0,3},? ?(?:(?:a|au|aux|pour) (?!titre\b)[^;:\n\f]{2,90},? (?:et|,)(?: de| a)?"
    r"|et (?:a|au|aux) (?!titre\b|paiement\b|hauteur\b|(?:la|une) ?(?:$|somme|indem))"
    r"[^;:\n\f]{2,90}"
    r"(?: celle| (?:la|une)(?: somme (?:globale |totale )?de)?)?)"
    r"(?: [a-z -]{3,90}\()? ?$"
)

# The rules of words that lead up to a total, and to the sum right behind them.
TOTAL_NEXT, PRICE_NEXT = "heads.whole", "heads.price"
# What parts a sum from the words of the one before it: "…, à valoir sur le loyer, outre celle de".
_BESIDE = compiled(
    r"\b(?:outre|ainsi que|et|plus)\s(?:encore |egalement |a nouveau )?(?:(?:la|une|l')\s?)?"
    r"(?:somme|celle|indemnite|montant)\b[^,;:]{0,40}$"
    r"|\b(?:et|outre|ainsi que) (?:d[e'] ?|a )?$"
)
# "une indemnité d'occupation de 900 € par an en principal": what the sum is called.
_TOUCHES = re.compile(
    r"(?: (?:annuelle|mensuelle|trimestrielle))? (?:de|d'un montant de) (?:la somme de )?"
)
# An item's first word is what it is: "- intérêts de retard sur échéances impayées 65 €".
_ITEM = re.compile(
    r"[\n\f*•-]\s?(?:(?:au titre |pour )?(?:les |des |d'|l'|la |le |du |de l'|de la )?)?\Z"
)

# What a sum is reckoned by is not what it is for: "égale au montant du loyer".
_MEASURED = re.compile(
    r"\b(?:egale?|equivalente?) (?:a celui |au montant )?(?:d(?:u|es|e la) |aux? )(?:derniers? )?\Z"
)
_TO_NEXT = re.compile(r"\s(?:\w{4,14}\s)?(?:de|d'un montant de)\s?(?:la\ssomme\sde\s?)?")
# How far behind the first words about a sum others may say better what it is for.
_NEAR = 60
# The same behind those that say the least: "la créance de A au passif de B à titre d'indemnité".
_SAYS_BETTER = re.compile(
    r"(?:(?!\b(?:et|avec|ainsi|outre|assure\w{0,2}|dont|qui|sous|employ\w{1,4}|mis\w{0,2})\b)"
    r"[^;:\n\f]){1,110}\b(?:a titre|au titre|en reparation|du chef)"
    r"(?: d(?:e|es|u)(?: la| l'| son| sa| ses)?| d'| de l')?\s?"
)
# What a sum is for, on the line below it: "500 euros\nen réparation de".
_NEXT_LINE = re.compile(
    r"(?: (?:HT|TTC))?\n ?(?=(?:en r[ée]paration|en application|au titre|à titre|pour"
    r"|par application|sur le fondement|de dommages|d'indemnit[ée]|d'occupation)\b)"
)
_LABELLED = re.compile(r"\b(?:titre|reparation|application|fondement)\b|:")
_LABEL_LINE = re.compile(
    r"(?:(?!\b(?:(?<!dommages )et|outre|ainsi|celle|somme)\b)[^,;:\d\n]){1,90}"
    r":? ?\d[\d ]*+(?:€|euros?\b)"
)
# A line that is a label and its sum says nothing of the next line's.
_LINE_END = re.compile(r"(?: ?(?i:nets?|nette|bruts?|brute|ht|ttc)\b)?[ ,;.]{0,4}\n(?! ?[a-zà-ÿ(])")
_LINE_LABEL = re.compile(
    r"[^a-z\n]{0,8}[a-z](?:[^\n]{0,120}[^\n.: \t])?(?<! de)(?<! a)(?<! d')[.: \t…]{0,90}"
)


def _goes_on(view: View, end: int, limit: int) -> int:
    """Where the words behind a sum go on, on its line or, unless that is a label's, on the next."""
    line = _NEXT_LINE.match(view.plain, end)
    if line is None or view.folded[end:limit].rstrip().endswith((":", "=")):
        return end
    first = max(view.plain.rfind(mark, 0, end) for mark in "\n\f") + 1
    labelled = _LABELLED.search(view.folded, first, end) or _LABEL_LINE.match(
        view.folded, line.end()
    )
    return end if labelled else line.end()


def _after(view: View, end: int, ceiling: int) -> Reading | None:
    """The head in the words that follow a sum."""
    limit, by_sum = reach_after(view, end, ceiling)
    readings = [r for r in head_words(view, end, limit) if r.rule != PRICE_NEXT and r.leads < 0]
    if by_sum:
        # "soit un total de" leads to the next sum.
        readings = [r for r in readings if r.rule != TOTAL_NEXT]
        leading = [r for r in readings if not _penalty_next(view, r, limit)]
        readings = leading or readings
    if not readings:
        return None
    first = readings[0]
    if by_sum and is_parted(view.folded, _goes_on(view, end, limit), first.start):
        last = view.folded[first.start : limit]
        if _LEADS_ON.fullmatch(view.folded, readings[-1].end, limit):
            return None
        leads = last.endswith((" de ", " a ")) or "," in view.folded[end : first.start]
        if leads and _NAMES_NEXT.fullmatch(view.folded, end, first.start):
            return None
        between = _JOINS_NEXT.match(view.folded, readings[-1].end, limit)
        own = between and not _JOINED.search(view.folded, end, first.start)
        if not own and (view.spaced.startswith(NEXT, limit) or _NEXT_LABEL.search(last)):
            return None
    if first.head == "provision":
        return next((r for r in readings if r.head == "frais"), first)
    if first.rank == 1:
        return first
    vague = first.rank > 3 and not by_sum
    near = [
        r
        for r in readings
        if (
            r.start - first.end < _NEAR
            or (vague and _SAYS_BETTER.fullmatch(view.folded, first.end, r.start))
        )
        and not (by_sum and PARTED.search(view.folded, first.end, r.start))
    ]
    return min(near or [first], key=lambda r: (r.rank, r.start))


def _penalty_next(view: View, reading: Reading, limit: int) -> bool:
    """Whether words name the penalty that the next sum is: "sous astreinte de"."""
    return reading.head == "astreinte" and bool(_TO_NEXT.fullmatch(view.folded, reading.end, limit))


def _beyond(folded: str, end: int, readings: list[Reading]) -> list[Reading]:
    """Of phrases behind a sum those that something parts from it, be it no word of a phrase."""
    for place, reading in enumerate(readings):
        if PARTED.search(folded, end, reading.start):
            return readings[place:]
        end = reading.end
    return []


def _shared(view: View, end: int, ceiling: int) -> Reading | None:
    """The head said once behind a sum and the one that another gets."""
    limit, by_sum = reach_after(view, end, ceiling)
    named = limit + len("celle") * view.folded.startswith("celle", limit)
    if not by_sum or not _SHARED.match(view.folded[end:named]):
        return None
    other = SUM.match(view.folded, limit)
    return _after(view, other.end(), ceiling) if other else None


def _before(view: View, start: int, floor: int) -> Reading | None:
    """The head in the words that lead up to a sum."""
    low, after_sum = reach_before(view, start, floor)
    readings = [r for r in head_words(view, low, start) if r.leads in (-1, start)]
    if after_sum:
        # Words glued to the sum before them are its own.
        readings = _beyond(view.folded, low, readings)
    readings = [r for r in readings if not _MEASURED.search(view.spaced, low, r.start)] or readings
    if not readings:
        return None
    first, near = readings[0], readings[-1]
    if first.rank < 4 and _ITEM.search(view.folded, low - 4, first.start):
        return first
    summed = any(r.head == "total" for r in readings)
    between = view.folded[near.end : start]
    if not summed and not between.strip(" :,"):
        return near
    if near.head == "indemnite" and _TOUCHES.fullmatch(between):
        return near
    return min(readings, key=lambda r: (r.rank, -r.start))


def _line(view: View, start: int, end: int, floor: int) -> int | None:
    """Where the line begins that labels a sum at its end: "Congés payés ..... 120 €"; else None."""
    if not _LINE_END.match(view.plain, end):
        return None
    low = view.plain.rfind("\n", max(0, start - BEFORE), start) + 1
    return low if low >= floor and _LINE_LABEL.fullmatch(view.folded, low, start) else None


def _joined(view: View, named: int, start: int, end: int, other: int) -> bool:
    """Whether a sum is what was named right before it, and what is named behind it another's.

    "L'indemnité de préavis, soit 900 €, et des congés payés".
    """
    so = view.folded.endswith("soit ", named, start) and start - named < NAMED
    return so and BEYOND.match(view.folded, end, other) is not None


def _penalty(view: View, start: int, floor: int) -> Reading | None:
    """The penalty of a contract that so much a day of delay is: "une pénalité de 50 € par jour"."""
    before = _before(view, start, floor)
    return before if before is not None and before.head == "clause_penale" else None


def read_head(
    view: View, start: int, end: int, floor: int = 0, ceiling: int = -1
) -> Reading | None:
    """The head of the sum at `start` to `end` in the view, from its own words; None where silent.

    `floor` and `ceiling` bound what may be read: a provision, an item of a list of claims.
    """
    reading = _read(view, start, end, floor, ceiling)
    return _of_notice(view, reading) if reading else None


# "4 216 € de préavis et 421 € de congés payés": what leave is paid on goes before it.
_LEAVE = "conges payes"
_EARNED = compiled(
    r"\b(?:preavis|rappels?|salaires?|heures|mise a pied|primes?|commissions|treizieme"
    r"|licenciement)\b"
)
_APART = re.compile(r"[\d,;\n\f]")
# "au titre du préavis et 421 € de"
_AND_LEAVE = re.compile(
    r",? (?:et|outre|plus|ainsi que) (?:[\d\s.,]{1,14}(?:€|euros?|francs?|f) ?)?(?:bruts? )?"
    r"(?:(?:a titre|au titre|de|des|d'|pour|les?|indemnites?)[ ]?){0,4}"
)
_GOES_WITH = re.compile(
    r"\bafferent|\bsur (?:le |ce )?preavis|\bcorrespondant|\bincident|\by relatif"
)


def _of_notice(view: View, reading: Reading) -> Reading:
    """The same, paid leave told beside the notice that it is earned on being of its indemnity."""
    if reading.head != "principal" or _LEAVE not in view.folded[reading.start : reading.end]:
        return reading
    told = [*_EARNED.finditer(view.folded, max(0, reading.start - 160), reading.start)]
    if not told or told[-1][0] != "preavis":
        return reading
    for last in told[-2:-1]:  # "rappel de salaire pendant le préavis": wages
        between = view.folded[last.end() : told[-1].start()]
        if last[0].startswith(("rappel", "salaire")) and _APART.search(between) is None:
            return reading
    near = _AND_LEAVE.fullmatch(view.folded, told[-1].end(), reading.start)
    if near or _GOES_WITH.search(view.folded, reading.start, reading.end + 24):
        return replace(reading, head="indemnite")
    return reading


def _read(view: View, start: int, end: int, floor: int, ceiling: int) -> Reading | None:
    ceiling = len(view.plain) if ceiling < 0 else ceiling
    if (line := _line(view, start, end, floor)) is not None:
        return _before(view, start, line)
    if (told := in_turn(view, start, end, floor, ceiling)) is not None:
        return told
    after = _after(view, end, ceiling)
    if after is not None and after.rank == 1 and after.head != "provision":
        return _penalty(view, start, floor) or after if after.head == "astreinte" else after
    beside = _BESIDE.search(view.folded, max(floor, start - BEFORE), start) if after else None
    before = _before(view, start, beside.start() if beside else floor)
    if after is not None and view.folded[end : after.start] in _GLUED:
        harm = before is not None and before.head.startswith("prejudice")
        if not (harm and after.head == "dommages_interets"):
            return after
    if after is None or before is None:
        return after or before or _shared(view, end, ceiling)
    if before.rank == 1 and before.head != "article_700":
        return before
    harm = before.head.startswith("prejudice")
    if before.rank > 1 and _LABELS[harm].fullmatch(view.folded, end, after.start):
        return after
    if before.rank <= after.rank and _joined(view, before.end, start, end, after.start):
        return before
    if before.rank == after.rank == 2 and _TOUCHES.fullmatch(view.folded, before.end, start):
        return before
    return before if before.rank < after.rank else after


def pointed_at(view: View, start: int, end: int, floor: int = 0) -> Reading | None:
    """What a sum "à ce titre" is for: what was spoken of last before it, above `floor` nothing."""
    folded, low = view.spaced, max(0, start - BEFORE)
    if all(folded.find(word, low, end + BACK_AFTER) < 0 for word in _BACK_WORDS):
        return None
    near = POINTS_BACK.search(folded, max(0, start - BACK), end + BACK_AFTER)
    if not (near or _POINTED.search(folded, low, start)):
        return None
    above = [r for r in head_words(view, max(floor, start - ABOVE), start) if r.head != "total"]
    if above and above[-1].head == "depens":
        return next((r for r in reversed(above) if r.head == "article_700"), None)
    return above[-1] if above else None


def head_of(
    view: View, start: int, end: int, floor: int = 0, ceiling: int = -1
) -> tuple[Head | None, str]:
    """What the sum at `start` to `end` in the view is for, and the rule that says so."""
    reading = read_head(view, start, end, floor, ceiling)
    return (reading.head, reading.rule) if reading else (None, "heads.silent")
