"""Parties to a criminal case, each in a paragraph that says what it is, or under a heading.

"X... Luc, né le 2 février 1960, …, prévenu, appelant, libre, assisté de Me NOIR". On appeal who is
appelant or intimé counts as that, whatever else he is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from arret_extract.matching.compiling import compiled
from arret_extract.stages.parties.cues import ASSISTED, SAID, Cue
from arret_extract.stages.parties.entry import Entry, prosecutor
from arret_extract.stages.parties.names import Name, is_body_head
from arret_extract.stages.parties.roles import APPEAL_SIDES, ROLES, role_of
from arret_extract.stages.parties.stretch import Stretch
from arret_extract.text import Span, View
from arret_extract.vocabulary import PartyRole

_COURT = re.compile(
    r"appels? correctionnel|chambres? correctionnelle|tribunal (?:correctionnel|de police)|"
    r"tribunal pour enfants|cour d'assises|chambre de l'instruction|chambre d'accusation"
)
_HEAD, _ZONE = 1_500, 8_000
_BREAK = re.compile(r"[\n\f]\s?")
# "prévenu de blessures involontaires", where the line begins.
_ACCUSED = compiled(r"(?<=[\n\f])prevenu(?=e?s? d)")
_PUBLIC = re.compile(
    r"(?<=[\n\f])(?:le )?(?P<name>ministere public|(?:(?:madame|monsieur|mme|m\.) )?(?:le |la )?"
    r"procureure? de la republique(?=,? (?:pres|demandeur|poursuivant)))\b"
)
# What a line says of the party above it.
_NO_NAME = re.compile(
    r"(?:non |ex-)?(?:prevenu|parties? |appelant|intime|civilement|comparant|libre\b|detenu|"
    r"demeurant|domicili|de nationalite|profession|assiste|represente|(?:le )?ministere|"
    r"(?:prenoms?|nationalite|situation|antecedents?|filiation|sexe|age|date|lieu)\b[^:\n\f]{0,40}:)"
)
_BORN = re.compile(r"(?<![a-z])nee? (?:le|a|en|vers) |(?<![a-z])(?:fils|fille) de ")
_SURNAME_FIRST = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ'-]{1,30}|[A-Z]\.{3}|\[[A-Z]\])(?:\s[A-ZÀ-Þ'-]{2,30}){0,3}"
    r"(?:\s[A-ZÀ-Þ][a-zà-ÿ]{1,20}(?:-[A-ZÀ-Þ][a-zà-ÿ]{1,20})?){1,3}"
)
# What joins two roles of one party: "prévenu, libre, intimé".
_JOINED = re.compile(r"(?:[\s,]{1,2}(?:libre|detenue?|non|comparante?|en personne))*[\s,]{1,2}")
# "Nom : DURAND", the first names on the next line.
_FIELD = re.compile(r"nom(?: de famille| de naissance)?\s?:\s?")


@dataclass(slots=True)
class _Said:
    """A role and the words that say it; whether the name stands behind them, as under a heading."""

    at: int
    role: PartyRole
    words: Span
    leads: bool


@dataclass(slots=True)
class _Found:
    """A name and what its bearer is said to be."""

    name: Name
    said: list[_Said] = field(default_factory=list)

    def said_first(self) -> _Said:
        """The side on appeal before any other role."""
        return next((s for s in self.said if s.role in APPEAL_SIDES), self.said[0])


def read_criminal(view: View, start: int) -> list[Entry]:
    """The parties, in text order; empty unless a criminal court tells of a prévenu and another."""
    if not _COURT.search(view.folded, start, start + _HEAD):
        return []
    stretch = Stretch(view, start, min(len(view.plain), start + _ZONE))
    found = _named(stretch)
    accused = any(said.role == "prevenu" for one in found for said in one.said)
    if not accused or len(found) < 2:
        return []
    end = _closing(stretch, found[-1].name.end)
    entries = _entries(stretch, found, end)
    # the ministère public, where a line of the parties' paragraphs is its own
    if hit := _PUBLIC.search(stretch.folded, stretch.start, end):
        entries.append(prosecutor(Span(*hit.span("name"))))
    return sorted(entries, key=lambda entry: entry.name.start)


def _named(stretch: Stretch) -> list[_Found]:
    """Who is said to be something, up to where the parties' paragraphs end."""
    breaks = [hit.end() for hit in _BREAK.finditer(stretch.plain, stretch.start, stretch.end)]
    found: list[_Found] = []
    end = stretch.end
    for said in sorted(_roles(stretch), key=lambda said: said.at):
        if said.at > end:
            break
        last = found[-1].name.end if found else stretch.start
        if found and _JOINED.fullmatch(
            stretch.folded, found[-1].said[-1].words.end, said.words.start
        ):
            found[-1].said.append(said)
            continue
        name = _labelled(stretch, said.at) if said.leads else None
        name = name or _before(stretch, breaks, last, said.words.start)
        if name and name.start >= last:
            found.append(_Found(name))
            end = end if len(found) > 1 else _closing(stretch, name.end)
        if found:
            found[-1].said.append(said)
    return found


def _roles(stretch: Stretch) -> Iterator[_Said]:
    """Every role that is said, in headings of a line and in apposition."""
    heads = [
        c for c in stretch.headings if _has_line(stretch, c) and not _of_public(stretch, c.start)
    ]
    for cue in heads:
        at = stretch.after_heading(stretch.qualifiers(cue.end))
        yield _Said(at, role_of(cue.match), Span(cue.start, cue.end), True)
    inside = {at for cue in heads for at in range(cue.start, cue.end)}
    for hit in SAID.finditer(stretch.folded, stretch.start, stretch.end):
        public = _PUBLIC.match(stretch.folded, _line(stretch, hit.start()))
        if public is None and hit.start("role") not in inside:
            words = Span(*hit.span("role"))
            yield _Said(words.start, ROLES[hit["role"]], words, False)
    for hit in _ACCUSED.finditer(stretch.folded, stretch.start, stretch.end):
        yield _Said(hit.start(), "prevenu", Span(*hit.span()), False)


def _of_public(stretch: Stretch, at: int) -> bool:
    """Whether the line before a heading is the ministère public's: "Appelant" is said of it."""
    above = _line(stretch, max(stretch.start, _line(stretch, at) - 1))
    hit = _PUBLIC.match(stretch.folded, above)
    return hit is not None and hit["name"] == "ministere public"


def _line(stretch: Stretch, at: int) -> int:
    """The beginning of the line that a position stands in, from the stretch's on."""
    return max(stretch.start, stretch.view.line_start(at))


def _has_line(stretch: Stretch, cue: Cue) -> bool:
    """Whether a heading begins its line and ends it, or has a colon behind it."""
    before = stretch.plain[cue.start - 1 : cue.start]
    after = stretch.plain[cue.end : cue.end + 2].strip(" ")
    return before in ("\n", "\f") and after[:1] in ("\n", "\f", ":", "")


def _before(stretch: Stretch, breaks: list[int], floor: int, at: int) -> Name | None:
    """The name that begins the last paragraph before a position, or else the last line."""
    lines = [x for x in breaks if floor <= x < at]
    paragraphs = [x for x in lines if stretch.plain[x - 1] == "\f" or stretch.plain[x - 2] == "\f"]
    for places in (paragraphs, lines):
        for place in reversed(places):
            if _NO_NAME.match(stretch.folded, place):
                continue
            name = _labelled(stretch, place)
            if name is not None:
                return name
    return None


def _labelled(stretch: Stretch, at: int) -> Name | None:
    """The name that begins at a position, behind the field of a form if there is one."""
    label = _FIELD.match(stretch.folded, at)
    name = stretch.name_at(label.end() if label else at, bare=True)
    return replace(name, kind="personne_physique") if name and label else name


def _closing(stretch: Stretch, at: int) -> int:
    """Where what ends the parties' paragraphs begins a line."""
    return next(
        (
            cue.start
            for cue in stretch.cues
            if cue.kind == "stop" and cue.start > at and stretch.plain[cue.start - 1] in "\n\f"
        ),
        stretch.end,
    )


def _entries(stretch: Stretch, found: list[_Found], closing: int) -> list[Entry]:
    """The entries, with who represents them, up to where the parties' paragraphs close."""
    edges = [
        *(s.words.start for one in found for s in one.said if s.leads),
        *(_line(stretch, one.name.start) for one in found[1:]),
        *(hit.start() for hit in _PUBLIC.finditer(stretch.folded, stretch.start, stretch.end)),
        closing,
    ]
    entries = []
    for one in found:
        end = min(edge for edge in edges if edge > one.name.start)
        said = one.said_first()
        name = _of_kind(stretch, one.name, end)
        entry = Entry(name, 0, said.role, "parties.criminal", end, side_at=said.words)
        for cue in stretch.cues:
            if one.name.end <= cue.start < end:
                _attend(entry, cue, end)
        entries.append(entry)
    return entries


def _of_kind(stretch: Stretch, name: Name, end: int) -> Name:
    """The name, a person's where he is born or goes by a surname and a first name alone."""
    body = name.legal_form or is_body_head(stretch.folded, name.start)
    if name.kind != "personne_morale" or body:
        return name
    born = _BORN.search(stretch.folded, name.end, end)
    if born or _SURNAME_FIRST.fullmatch(stretch.plain, *name.name):
        return replace(name, kind="personne_physique")
    return name


def _attend(entry: Entry, cue: Cue, end: int) -> None:
    """What a cue says of how a party appears."""
    came = entry.appearance == "comparante" and ASSISTED.match(cue.match[0])
    if cue.kind == "represented" and came:
        entry.counsel.append((cue.start, end))
    elif cue.kind == "represented":
        entry.represented(cue.start, end)
    elif entry.appearance is None and cue.kind in ("absent", "present"):
        entry.appears("defaillante" if cue.kind == "absent" else "comparante", cue.start, cue.end)
