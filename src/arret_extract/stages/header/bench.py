"""Who presides and what each member of a court is, from all titles that stand beside the name."""

import re
from dataclasses import dataclass, field

from arret_extract.matching.rules import rule
from arret_extract.stages.header.names import Name
from arret_extract.stages.header.zones import Stretch, Zones
from arret_extract.text import View
from arret_extract.vocabulary import MemberRole

_COLLEGE = 3
SIGNED_WITHIN = 900
LINE_START = re.compile(r"(?:\A|[\n\f])(?:le\s|la\s|l')?\Z")
GREFFE = re.compile(r"greff|administrati|commis asserm|secretaire")
# "sous la présidence de Mme A": who follows presides.
PRESIDED = re.compile(r"preside(?:e? par|nce d)")
PRESIDES = "presides"
_PRESIDENT = re.compile(r"(?:premiere? )?president")
_PRESIDING = re.compile(r"(?:premiere? )?(?:vice[ -]{0,3})?president")
# Who is a judge alone by title; of a specialised one the signature may say that he presides.
_JUDGE = re.compile(r"juge(?!s? (?:rapporteur|charge|d[eu]s? ))")
_BEHIND = 3
PARQUET = re.compile(r"avocate? general|substitut|procureur")


@dataclass(slots=True)
class Person:
    """One person, by every mention beside a title: `announced` for `Président : …`.

    `key` is the words of the fullest name.
    """

    key: list[str]
    names: list[Name] = field(default_factory=list)
    titles: list[Stretch] = field(default_factory=list)
    announced: list[str] = field(default_factory=list)
    own: list[str] = field(default_factory=list)

    def titled(self, pattern: re.Pattern[str]) -> bool:
        """Whether a title of theirs has these words."""
        return any(pattern.search(title) for title in self.own + self.announced)


def title_of(view: View, person: Person, name: Name) -> Stretch | None:
    """The first title read of a person; the one behind the name where a comma closes the first.

    "M. ROC, juge chargé d'instruire l'affaire, lors du délibéré : M. VAL, président".
    """
    first = person.titles[0] if person.titles else None
    if first is None or first[1] > name.start or not view.plain.startswith(",", first[1]):
        return first
    behind = (t for t in person.titles if name.end <= t[0] <= name.end + _BEHIND)
    return next(behind, first)


def sitting(persons: list[Person]) -> list[Person]:
    """Those who sit: a juge-commissaire who reports to other judges does not."""
    others = [p for p in persons if not p.titles or not all(map(_reports, p.own + p.announced))]
    judge = any(not p.titled(GREFFE) and not p.titled(PARQUET) for p in others)
    return others if judge else persons


def _reports(title: str) -> bool:
    return "commissaire" in title


def roles(view: View, persons: list[Person], level: int, zones: Zones) -> list[MemberRole]:
    """The role of each, in order; `level` is the court's, 1 at first instance."""
    bench = [p for p in persons if not p.titled(GREFFE) and not p.titled(PARQUET)]
    president = _president(bench)
    untitled = len(bench) == 1 and not bench[0].titled(_JUDGE)
    if president is None and untitled and level == 1 and _signs_as_president(view, zones):
        president = bench[0]
    return [_role(p, p is president, level) for p in persons]


def _signs_as_president(view: View, zones: Zones) -> bool:
    """Whether the signatures have a president's title, which a judge alone then bears."""
    start = max(zones.start, zones.ending - SIGNED_WITHIN // 3)
    titles = rule("header", "title").scan(view, start, zones.ending)
    return any(_PRESIDING.match(m[0]) and _starts_line(view, m.start()) for m in titles)


def _starts_line(view: View, position: int) -> bool:
    """Whether a title begins its line, an article aside, or is in capitals."""
    before = LINE_START.search(view.folded, max(0, position - 4), position)
    return before is not None or view.plain[position : position + 2].isupper()


def _president(bench: list[Person]) -> Person | None:
    """Who presides: announced so, else titled so, else a vice-president who is listed first."""
    vice = [n for n, p in enumerate(bench) if any("vice" in t for t in p.own + p.announced)]
    # of three, one vice-president among judges, wherever a list of them names him
    vice_alone = vice[0] if len(vice) == 1 and len(bench) == _COLLEGE else 0
    ranked = [
        (rank, n)
        for n, p in enumerate(bench)
        if (rank := _presiding(p, first=n in (0, vice_alone), alone=len(bench) == 1))
    ]
    return bench[min(ranked)[1]] if ranked else None


def _presiding(person: Person, *, first: bool, alone: bool) -> int:
    """How surely a person presides, 1 the surest, 0 not at all; a judge alone is one still."""
    titles = person.own + person.announced
    assessor = any(t.startswith("assesseur") for t in person.announced)
    if any(t.startswith(("president", "premier president")) for t in person.announced):
        return 1
    if any(_PRESIDENT.match(t) and "assesseur" not in t for t in person.own):
        return 5 if assessor else 2
    if PRESIDES in titles and not (alone and person.titled(_JUDGE)):
        return 2
    if any("fonction" in t and "president" in t for t in person.own):
        return 3
    return 4 if first and any("vice" in t for t in titles) else 0


def _role(person: Person, presides: bool, level: int) -> MemberRole:
    titles = " | ".join(person.own + person.announced)
    if person.titled(GREFFE):
        return "greffier"
    if person.titled(PARQUET):
        return "ministere_public"
    if presides:
        return "president"
    if "rapporteur" in titles:
        return "rapporteur"
    return "conseiller" if "conseiller" in titles or level > 1 else "juge"
