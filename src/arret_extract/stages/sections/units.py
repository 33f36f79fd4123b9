"""The units of a text (lines, and sentences of them), and what their cues speak for."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from arret_extract.rules import Rule, load_rules
from arret_extract.text import View

LINE = re.compile(
    r"[\f\n](?:(?<=\f)|(?<=[;:]\n)|(?<=\w\w\.\n)|(?<![\s(]M\.\n)(?<!Mme\n)(?=[^a-zà-ÿ]))"
)
SENTENCE = re.compile(
    r"[.;:!?,](?:(?<=[;:!?])|(?<=[\w)\"%]{3}\.)(?<!Mme\.)(?<!lle\.)|(?<=,)(?=\sVu l))[\")]?\s"
    r"(?=[A-ZÀ-Ý\[(\"'*=•-])"
)
# Headings of a text that came without its line breaks.
GLUED = re.compile(
    r"[ \t.;:](?=[A-Za])(?:(?=[A-Z][A-ZÉÈ ])(?=COMPOSITION|COUR D|R[ÉE]PUBLIQUE FR|D[EÉ]BATS|FAITS"
    r"|LES FAITS|EXPOS|E X P O|RAPPEL DE|PROC[EÉ]DURE\b|MOYENS|PR[EÉ]TENTIONS|MOTI[FV]|M O T I"
    r"|DISCUSSION|SUR CE\b|SUR QUOI|PAR CES|P ?A ?R\s{1,2}C ?E ?[A-Z]|ORDONNANCE DE CL|APPELANT"
    r"|INTIM|DEMANDEU|D[EÉ]FENDEU|ENTRE ?:|ET ?:|INSTRUCTION|LA COUR|LE TRIBUNAL|CECI EXPOS"
    r"|CELA EXPOS)|(?=a rendu l'arr[eê]t))"
)
# The number or dash before a heading.
NUMBER = re.compile(
    r"[-*_=# \t]{0,4}(?:(?:[ivx]{1,4}|\d{1,2}|[a-h](?= ?[-.)/°:]))[ \t]?(?:[-.)/°:]{1,2}|[ \t])"
    r"[ \t]?){0,2}[-*_=# \t]{0,4}"
)
LAST_SUBMISSIONS = ("dernieres conclusions", "dernieres ecritures", "conclusions recapitulatives")
# What a heading of the reasons speaks for, and how much of other cues for them counts before it.
ANNOUNCED = (("motifs", 8.0),)
BEFORE_ANNOUNCED = 0.3
LIST_ITEMS = ("sections.asked_items",)
PARTIES_ON_APPEAL = re.compile(r"\b(?:appelant|intime)e?s?\b")
PROSE = re.compile(
    r"\s(?:a|ont|est|sont|avait|avaient|était|étaient|fut|s'est|n'a|n'ont|sera|peut|doit)\s"
)


@dataclass(slots=True)
class Unit:
    """A line or sentence of the view, its heading if any, and what its cues speak for."""

    start: int
    end: int
    heading: tuple[int, int] | None = None
    rule: str | None = None
    opening: tuple[tuple[str, float], ...] = ()
    scores: dict[str, float] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def hear(self, speaks: Iterable[tuple[str, float]]) -> None:
        """Add a cue's weights to the kinds it speaks for."""
        for kind, weight in speaks:
            self.scores[kind] = self.scores.get(kind, 0.0) + weight


@dataclass(frozen=True, slots=True)
class Cues:
    """The rules of one scope as one alternation; a match's last group is its rule."""

    pattern: re.Pattern[str]
    rules: dict[str, Rule]

    @classmethod
    @cache
    def of(cls, scope: str) -> "Cues":
        """The cues of a scope, compiled when first asked for."""
        rules = {
            r.id.split(".")[1]: r for r in load_rules("sections") if r.values["scope"] == scope
        }
        return cls(re.compile("|".join(f"(?P<{k}>{r.source})" for k, r in rules.items())), rules)


def read_units(view: View, court: str) -> list[Unit]:
    """The units of a text, with what their cues say; a heading is never cut."""
    starts = sorted(
        {0}.union(*({m.end() for m in cut.finditer(view.plain)} for cut in (LINE, SENTENCE, GLUED)))
    )
    ends = [*starts[1:], len(view.plain)]
    units: list[Unit] = []
    for start, end in zip(starts, ends, strict=True):
        if units and units[-1].heading and start < units[-1].heading[1]:
            units[-1].end = end
            continue
        units.append(Unit(start, end))
        read_opening(view, units[-1], court)
    read_within(view, units, court)
    read_items(view, units)
    read_prose(view, units)
    if court != "cassation":
        wait_for_reasons(units)
    return units


def wait_for_reasons(units: list[Unit]) -> None:
    """Weigh less what speaks for reasons before the heading that announces them, if any."""
    first = next((i for i, unit in enumerate(units) if unit.opening == ANNOUNCED), 0)
    for unit in units[:first]:
        if "motifs" in unit.scores:
            unit.scores["motifs"] *= BEFORE_ANNOUNCED


def read_items(view: View, units: list[Unit]) -> None:
    """Let what a writ asked be facts where the sentence that introduces it is.

    A writ and last submissions ask in the same words.
    """
    told = False
    for before, unit in pairwise(units):
        last = view.plain[before.start : before.end].rstrip()[-1:]
        if last == ":" and before.rule not in LIST_ITEMS:
            told = before.scores.get("facts", 0.0) > before.scores.get("moyens", 0.0)
        elif last not in (";", ",", ":"):
            told = False
        if told and unit.rule in LIST_ITEMS:
            unit.scores = {"facts": 1.0}


def court_level(view: View, start: int) -> str:
    """`cassation`, `appeal`, `written` or `oral` (at first instance), for the ruling at `start`.

    The same words differ in meaning: who sues states claims, unless the parties are judged on their
    last submissions (article 768 of the code de procédure civile) or on appeal.
    """
    head = view.folded[start : start + 4000]
    if "cour de cassation" in head and "pourvoi" in head and "cour d'appel" not in head[:200]:
        return "cassation"
    if PARTIES_ON_APPEAL.search(head) or "cour d'appel" in head[:600]:
        return "appeal"
    written = any(view.folded.find(words, start) >= 0 for words in LAST_SUBMISSIONS)
    return "written" if written else "oral"


def counts(rule: Rule, court: str) -> bool:
    """Whether a cue counts in a ruling of this level."""
    levels = rule.values.get("court", court).split()
    return court in levels or ("merits" in levels and court != "cassation")


def read_opening(view: View, unit: Unit, court: str) -> None:
    """Note the heading or formula that a unit begins with."""
    number = NUMBER.match(view.folded, unit.start, unit.end)
    at = number.end() if number else unit.start
    hit = Cues.of("heading").pattern.match(view.folded, at)
    if hit and hit.lastgroup:
        rule = Cues.of("heading").rules[hit.lastgroup]
        if counts(rule, court) and is_heading(view, at, hit.end(), rule):
            unit.heading = (at, hit.end())
            unit.rule = rule.id
            unit.opening = weights(rule.values["speaks"])
            return
    hit = Cues.of("start").pattern.match(view.folded, at)
    if hit and hit.lastgroup:
        rule = Cues.of("start").rules[hit.lastgroup]
        if counts(rule, court):
            unit.rule = rule.id
            unit.hear(weights(rule.values["speaks"]))


def is_heading(view: View, start: int, end: int, rule: Rule) -> bool:
    """Whether the words stand as a heading: in capitals, or alone on their line."""
    alone = start == 0 or view.plain[start - 1] in "\n\f"
    if rule.values.get("case") == "any" and (alone or view.plain[start].isupper()):
        return True
    letters = [c for c in view.plain[start:end] if c.isalpha()]
    if letters and sum(c.isupper() for c in letters) >= 0.8 * len(letters):
        return True
    if rule.values.get("case") == "upper":
        return False
    after = view.plain[end : end + 8]
    if rule.values.get("case") == "colon" and re.match(r"\s?(?:\(e?s\))?\s?:", after):
        return alone or view.plain[start].isupper()
    return alone and re.match(r"[ \t]?[:;,.*=-]{0,3}[ \t]?(?:[\n\f]|$)", after) is not None


def read_within(view: View, units: list[Unit], court: str) -> None:
    """Note the cues that stand inside the units, once a rule and unit."""
    starts = [u.start for u in units]
    folded = view.folded
    for cue in Cues.of("within").rules.values():
        if not counts(cue, court):
            continue
        text = view.plain if cue.on == "plain" else folded
        for word in cue.needs:
            at = folded.find(word)
            while at >= 0:
                index = bisect_right(starts, at) - 1
                if cue.id not in units[index].seen and cue.pattern.match(text, at):
                    note_cue(view, units, index, cue)
                at = folded.find(word, at + 1)


def note_cue(view: View, units: list[Unit], index: int, rule: Rule) -> None:
    """Let a cue speak for the unit that holds it, and for the next one that has words."""
    unit = units[index]
    unit.seen.add(rule.id)
    unit.rule = unit.rule or rule.id
    unit.hear(weights(rule.values["speaks"]))
    if "then" in rule.values:
        for after in units[index + 1 : index + 4]:
            if any(c.isalnum() for c in view.plain[after.start : after.end]):
                after.hear(weights(rule.values["then"]))
                break


def read_prose(view: View, units: list[Unit]) -> None:
    """Note the sentences: a header has lines, seldom a sentence."""
    for unit in units:
        named = "header" in unit.scores or "parties" in unit.scores
        if (
            not named
            and unit.end - unit.start > 40
            and PROSE.search(view.plain, unit.start, unit.end)
        ):
            unit.hear((("header", -1.0), ("parties", -1.5)))


@cache
def weights(speaks: str) -> tuple[tuple[str, float], ...]:
    """`moyens 2.5, motifs 1` as pairs."""
    pairs = (part.split() for part in speaks.split(","))
    return tuple((kind, float(weight)) for kind, weight in pairs)


def introduces(unit: Unit) -> bool:
    """Whether a unit speaks of the court or of the parties, as a header does."""
    heading = any(kind in ("header", "parties") for kind, _ in unit.opening)
    return heading or unit.scores.get("header", 0.0) > 0.0 or unit.scores.get("parties", 0.0) > 0.0
