"""Sides of parties beside the printed headings: those told in apposition, and the other side."""

import re

from arret_extract.stages.parties.cells import Table
from arret_extract.stages.parties.cues import SAID, Cue
from arret_extract.stages.parties.entry import Entry
from arret_extract.stages.parties.names import COMMISSAIRE
from arret_extract.stages.parties.roles import APPEAL_SIDES, CLAIM_SIDES, OPPOSITE, role_of
from arret_extract.text import Span, View, fold
from arret_extract.vocabulary import PartyRole

# What parts two cells of a table in the text of a page.
CELL = "\n\u2028"


_FAR = 1_000


def said_behind(found: list[Entry], headings: list[Cue]) -> None:
    """Take the side on appeal that stands behind parties under their side in an incident.

    "DEMANDEUR A L'INCIDENT : M. A, représenté par Me B, INTIMÉ"
    """
    for before, cue, after in zip(headings, headings[1:], [*headings[2:], None], strict=False):
        role = role_of(cue.match)
        end = after.start if after else cue.end + _FAR
        if role in APPEAL_SIDES and not any(cue.start <= e.name.start < end for e in found):
            for entry in found:
                if before.start < entry.name.start < cue.start and entry.role in CLAIM_SIDES:
                    entry.role, entry.rule = role, "parties.said"


def answer_for(found: list[Entry], _: list[Cue]) -> None:
    """Give those named after the last printed side the other one, where only one is printed."""
    printed = {e.role for e in found if e.role}
    if len(printed) != 1:
        return
    (role,) = printed
    last = max(e.side for e in found if e.role)
    if role in OPPOSITE:
        for entry in found:
            if entry.role is None and entry.side > last:
                entry.role = OPPOSITE[role]


def unsaid_sides(folded: str, end: int) -> tuple[PartyRole, PartyRole]:
    """The sides of those whom no heading names, first and second, given what stands up to `end`.

    A sentence of arbitrators is not appealed from but annulled (articles 1491 and 1518 of the code
    de procédure civile): a court of appeal has claimants then.
    """
    appeal = folded.find("cour d'appel", 0, end) >= 0 or folded.find("appel d'un", 0, end) >= 0
    annuls = folded.find("recours en annulation", 0, end + 600) >= 0
    if appeal and not (annuls and folded.find("appelant", 0, end + 600) < 0):
        return APPEAL_SIDES
    return "demandeur", "defendeur"


def divide(view: View, found: list[Entry], first: Cue, second: Cue, table: Table | None) -> None:
    """Give the parties of a table their sides: those of its two cells, where the page shows them.

    Else the number of its headings tells how many: "DEMANDERESSE  DEFENDEURS" has one claimant; two
    plurals over more than two names tell nothing.
    """
    if table:
        for entry in found:
            side = second if table.second(entry.name.start) else first
            entry.role, entry.side_at = role_of(side.match), Span(side.start, side.end)
        return
    plural = [fold(c.match[0]).rstrip(") ").endswith(("s", "x")) for c in (first, second)]
    last_alone = len(found) - 1 if not plural[1] else 0
    split = 1 if not plural[0] or len(found) == 2 else last_alone
    spans = [view.span(*entry.name.name) for entry in found]
    cells = [
        number
        for number in range(1, len(found))
        if CELL in view.raw[spans[number - 1].end : spans[number].start]
    ]
    split = cells[0] if len(cells) == 1 else split
    for number, entry in enumerate(found):
        side = first if number < split else second
        entry.role = role_of(side.match) if split else None
        entry.side_at = Span(side.start, side.end)


def without_caption(plain: str, found: list[Entry]) -> list[Entry]:
    """Entries without those of a caption above the blocks: named again, on the other side."""
    sides = {fold(plain[slice(*e.name.name)]): e.side for e in found}
    return [e for e in found if sides[fold(plain[slice(*e.name.name)])] == e.side]


def with_role(folded: str, found: list[Entry]) -> list[Entry]:
    """Entries with a role, the commissaire du gouvernement among them, who gets `intervenant`."""
    for entry in found:
        if folded.startswith(COMMISSAIRE, entry.name.name.start):
            entry.role = entry.role or "intervenant"
    return [e for e in found if e.role]


_JOINS = re.compile(r"\b(?:partie )?intervenante?\b(?! et\b)")


def take_said(folded: str, found: list[Entry]) -> None:
    """Take the side said in apposition; a plural says it of those before on the same side."""
    waiting: list[Entry] = []
    for entry in found:
        if waiting and waiting[-1].side != entry.side:
            waiting = []
        waiting.append(entry)
        said = [
            role
            for hit in SAID.finditer(folded, entry.name.end, entry.end + 1)
            if (role := role_of(hit))
        ]
        if said:
            best = next((r for r in said if r in APPEAL_SIDES), said[0])
            # "à A, B, C, partie intervenante": C alone
            alone = best == "intervenant" and _JOINS.search(folded, entry.name.end, entry.end + 1)
            for one in waiting[-1:] if alone else waiting:
                one.role, one.rule = best, "parties.said"
            waiting = []


# "auquel l'assignation a été régulièrement dénoncée"
_MADE_KNOWN = re.compile(
    r"[^.:;]{0,80}\bauquel (?:l'assignation|la procedure|elle) (?:\w{1,14} ){1,3}(?:denonc|notifi)"
)


def one_prosecutor(folded: str, found: list[Entry]) -> list[Entry]:
    """The entries without the ministère public of a caption where its prosecutor is a party.

    Whom the writ was only made known to, as in matters of the press, is on no side.
    """
    for entry in found:
        if folded.startswith("procureur", entry.name.name.start) and _MADE_KNOWN.match(
            folded, entry.name.end
        ):
            entry.role = "ministere_public"
    own = [e for e in found if e.rule == "parties.prosecutor"]
    others = (folded[e.name.start : e.name.end] for e in found if e not in own)
    named = own and any("procureu" in name for name in others)
    return [e for e in found if e not in own] if named else found
