"""What the words on either side of a date say of it, by the rules of `patterns/dates.toml`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from arret_extract.grammar.dates import DateMention
from arret_extract.grammar.stops import SENTENCE, begun
from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import Rule, load_rules
from arret_extract.text import View

LEAD, TRAIL, SHORT_LEAD, SHORT_GAP, STEM = 150, 150, 28, 12, 3
# "Par acte d'huissier du 3 mars 2004, A demande au tribunal de condamner B"
_ASKS = re.compile(
    r"(?<![a-z])(?:demand(?:e|ent|ait|aient) au (?:present )?tribunal"
    r"|(?:a|ont) demande (?:la |l')?(?:reparation|indemnisation|condamnation|paiement))(?![a-z])"
)
_ABBREVIATED = re.compile(r"(?<![a-z])(?:civ|com|soc|crim|cass|plen|bull|mme|art)\Z")
_BY_DEED = re.compile(r"(?<![a-z])(?:par|suivant|selon) (?:actes?|exploits?)(?![a-z])[^;.]{0,60}\Z")
# An act or a letter that the verb before it speaks of: no stop or "et" parts the two.
_BY_ACT = re.compile(
    r"(?<![,;:])(?<!\bet)(?<!\bpuis) (?:par|suivant|selon) (?:une? |son |sa )?(?:\w{1,12} )?"
    r"(?:actes?|exploits?|lettres?|courriers?)(?![a-z])[^;:,.]{0,60}\Z"
)
# An act within its verb: "a alors par acte du 3 mars fait assigner".
_WITHIN = re.compile(
    r"\b(?:a|ont|avait|avaient)(?: (?:alors|ensuite|donc|aussi|encore|enfin|\w{3,14}ment))?\Z"
)
_BY_LETTER = re.compile(r"\b(?:lettres?|courriers?)\b[^;:,.]{0,50}\Z")
_JOINED = re.compile(r"(?<!\w)(?:et|puis)(?: [^,;]{0,30})?\Z")
_FAR, _NEAR = 400, 200
# What is told on the way, of somebody or something named: "M. A, qui avait vendu l'immeuble, ".
_ASIDE = re.compile(
    r"(?<!\w)(?:qui|qu'|que|dont|où|l(?:es)?quel(?:le)?s?|laquelle) ?[^,;]{1,160}(?:,|\Z)"
)
_VERB = re.compile(
    r"\s(?:a|ont|avait|avaient|est|sont|était|étaient|fut)\s(?:été\s)?(?!\w{3,20}ment\b)"
    r"\w{1,20}[éiust]e?s?\b"
)
# Another deed or letter, whose verb follows: "par lettre du 3 mars puis, par acte du 5, a assigné".
_ANOTHER = re.compile(
    r"(?<!\w)(?:puis|et|ensuite),? (?:par|suivant|selon) "
    r"(?:une? |son |sa )?(?:\w{1,12} )?"
    r"(?:actes?|exploits?|lettres?|courriers?|requete|assignation)\b"
)
# The words of the verb itself that stand before the one that says what it is: "a fait délivrer".
_HAS = re.compile(r"\s(?:a|ont|avait|avaient)\s(?:\w{3,20}ment\s)?(?:fait\s(?:\w{3,20}ment\s)?)?\Z")
_OPENS = re.compile(r"(?:^|[.;\n\f]\s?|\d\.\s)le $")
_DEED, SUED, _LETTER, _SUMMONS = "dates.deed", "dates.seized", "dates.letter", "dates.summons"


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words say of a date, before the ruling's own dates are asked."""

    word: str
    rule: Rule | None
    weak: bool = False


NOTHING = Reading("event", None, weak=True)


@cache
def _rules_at(side: str) -> dict[str, tuple[Rule, ...]]:
    """The rules of a side by the first letters of the words they stand at."""
    found: dict[str, list[Rule]] = {}
    for rule in load_rules("dates"):
        if rule.values["side"] == side:
            for stem in dict.fromkeys(word[:STEM] for word in rule.needs):
                found.setdefault(stem, []).append(rule)
    return {stem: tuple(rules) for stem, rules in found.items()}


def _one_of(words: Iterable[str]) -> str:
    """A pattern of some words, a branch a first letter: those of other letters are passed over."""
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


@cache
def _stems_at(side: str) -> re.Pattern[str]:
    """The first letters of words that rules of a side stand at; short words are whole."""
    stems = (stem if len(stem) == STEM else f"{stem}(?![a-z])" for stem in _rules_at(side))
    return compiled(rf"(?<![a-z])(?:{_one_of(stems)})")


@cache
def _covering() -> dict[str, list[tuple[int, Rule]]]:
    """The rules before a date that match around others, as `_rules_at`, each with its place."""
    places = {rule.id: place for place, rule in enumerate(load_rules("dates"))}
    return {
        stem: [(places[rule.id], rule) for rule in rules if "covers" in rule.values]
        for stem, rules in _rules_at("before").items()
    }


@cache
def _reaches() -> dict[str, int]:
    return {rule.id: int(rule.values["reach"]) for rule in load_rules("dates")}


def _reach(rule: Rule) -> int:
    return _reaches()[rule.id]


@cache
def readings_by_id() -> dict[str, Reading]:
    """What each rule says of a date, by the rule's id."""
    return {r.id: Reading(r.values["role"], r, "weak" in r.values) for r in load_rules("dates")}


def _reading(rule: Rule) -> Reading:
    return readings_by_id()[rule.id]


def lead_of(view: View, item: DateMention, floor: int) -> tuple[Reading | None, Reading | None]:
    """What the words before a date say of it: the nearest that say much, and the nearest of all.

    They are read back to the sentence's start or to `floor`.
    """
    folded, end = view.folded, item.start
    start = max(floor, end - LEAD)
    if view.plain.startswith("Le ", end - 3):
        return None, None
    for stop in SENTENCE.finditer(folded, start, end):
        if stop.end() < end and not _goes_on(view, stop, end):
            start = stop.end()
    if item.precision != "day":
        start = max(start, end - SHORT_LEAD)
    rules = _rules_at("before")
    weak: Reading | None = None
    words = list(_stems_at("before").finditer(folded, start, end))
    while words:
        word = words.pop()
        for rule in rules[word[0]]:
            match = rule.pattern.match(folded, word.start(), end)
            if match is None or end - match.end() > _reach(rule):
                continue
            if over := _covered(rule, folded, words, match, end):
                return over, weak or over
            reading = _reading(rule)
            if not reading.weak:
                return reading, weak or reading
            weak = weak or reading
            break
    return None, weak


def _goes_on(view: View, stop: re.Match[str], end: int) -> bool:
    """Whether a blank line is within a sentence: a day behind a colon, a page's end in a scan."""
    if stop[0] != "\f":
        return _ABBREVIATED.search(view.folded, max(0, stop.start() - 6), stop.start()) is not None
    before, after = view.plain[stop.start() - 1], view.plain[stop.end()]
    if before == ":":
        return end - stop.end() < SHORT_GAP
    return after.islower() and before.isalnum()


def _covered(
    rule: Rule, folded: str, words: list[re.Match[str]], inner: re.Match[str], end: int
) -> Reading | None:
    """The reading of another rule that matches around a rule's match, from a word before it."""
    covering = _covering()
    tried = ((place, cover, word.start()) for word in words for place, cover in covering[word[0]])
    for _, cover, start in sorted(tried, key=itemgetter(0, 2)):
        match = cover.pattern.match(folded, start, end) if cover is not rule else None
        if match and match.end() >= inner.end() and end - match.end() <= _reach(cover):
            return _reading(cover)
    return None


def trail_of(view: View, item: DateMention, ceiling: int) -> Reading | None:
    """What the words after a date say of it, to the sentence's end or to `ceiling`.

    The first that say something, or a rule further on that goes before others.
    """
    folded, end = view.folded, min(ceiling, item.end + TRAIL)
    if stop := SENTENCE.search(folded, item.end, end):
        end = stop.start()
    rules = _rules_at("after")
    found: Reading | None = None
    for word in _stems_at("after").finditer(folded, item.end, end):
        for rule in rules[word[0]]:
            if found is not None and "covers" not in rule.values:
                continue
            if word.start() - item.end <= _reach(rule) and rule.pattern.match(
                folded, word.start(), end
            ):
                if "far" in rule.values and not _is_its_verb(view, item, word.start()):
                    continue
                if "covers" in rule.values:
                    return _reading(rule)
                found = _reading(rule)
    return found


def told_far(view: View, item: DateMention, found: Reading) -> Reading | None:
    """What the main verb of its sentence says of a day that opens it, however long the subject.

    "Par acte du 3 mars 2004, M. A, propriétaire du local loué le 6 mai 2001, a fait assigner B".
    """
    folded, end = view.folded, min(len(view.folded), item.end + _FAR)
    by = found.rule.id if found.rule else ""
    opens = found is NOTHING and _OPENS.search(folded, max(0, item.start - 8), item.start)
    if not opens and (by not in (_DEED, _LETTER, _SUMMONS) or _is_told_before(view, item)):
        return None
    if stop := SENTENCE.search(folded, item.end, end):
        end = stop.start()
    for start, reading in _verbs(view, item.end, end):
        if _ANOTHER.search(folded, item.end, start) or _tells(
            _HAS.sub("", view.plain[item.end : start])
        ):
            return None
        return reading if by != _SUMMONS or reading.word == "event" else None
    deed = by == _DEED and _BY_DEED.search(folded, max(0, item.start - 80), item.start)
    asks = _ASKS.search(folded, item.end, min(end, item.end + _NEAR)) if deed else None
    return readings_by_id()[SUED] if asks else None


def _is_its_verb(view: View, item: DateMention, start: int) -> bool:
    """Whether a verb behind a day says what happened on it, not one that it is only joined to.

    Of "A a résilié le bail par acte du 3 mars 2004 et a assigné B" it is the first.
    """
    if _ANOTHER.search(view.folded, item.end, start):
        return False
    if _BY_LETTER.search(view.folded, max(0, item.start - 60), item.start):
        before = _HAS.sub("", view.plain[item.end : start])
        if _JOINED.search(before) and _tells(before):
            return False
    return not _is_told_before(view, item)


def _tells(words: str) -> bool:
    """Whether words tell something by a verb of their own, not only on the way."""
    return _VERB.search(_ASIDE.sub(",", words)) is not None


def _is_told_before(view: View, item: DateMention) -> bool:
    """Whether the verb of an act or a letter stands before it, in its sentence."""
    low = begun(view.folded, max(0, item.start - _NEAR), item.start)
    act = _BY_ACT.search(view.folded, low, item.start)
    if act is None or _WITHIN.search(view.folded, low, act.start()):
        return False
    return _VERB.search(view.plain, low, act.start()) is not None


def _verbs(view: View, start: int, end: int) -> Iterator[tuple[int, Reading]]:
    """What verbs say that may stand far behind the day of an act, each with its place."""
    rules = _rules_at("after")
    for word in _stems_at("after").finditer(view.folded, start, end):
        for rule in rules[word[0]]:
            if "far" in rule.values and rule.pattern.match(view.folded, word.start(), end):
                yield word.start(), _reading(rule)
                break
