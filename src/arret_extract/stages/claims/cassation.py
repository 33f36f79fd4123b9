"""Claims before the Cour de cassation: the pourvoi, what is dropped of it, costs of article 700."""

import re
from collections.abc import Iterator

from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.rows import Draft
from arret_extract.stages.claims.trust import LISTED, PROSE

_LODGED = re.compile(
    r"\b(?:a|ont) forme (?:un |le |les |des )?pourvois?\b[^;\n\f]{0,200}|\bpourvois? (?:n"
    r"|forme)[^;\n\f]{0,160}"
    r"|\bsur le pourvoi\b[^;\n\f]{0,160}"
)
# Where the opening is not printed.
_PLEADED = re.compile(
    r"\bsur l[ae]s? [^;:.\n\f]{0,80}?\bmoyens?\b[^;:\n\f]{0,160}|\bcasse et annule\b"
)
_REFUSED = re.compile(
    r"\brejette (?P<what>la demande (?:(?:formee|presentee) par|de|du|d')\s?"
    r"(?P<who>[^;,\n\f]{2,200}?))(?=\s(?:et|a l'encontre)\b|[;,.\n\f])"
    r"|\brejette (?P<all>les demandes (?:formees"
    r"|presentees) par (?P<whom>[^;,\n\f]{2,200}?))(?=\s(?:et la|et le|et les|et l'"
    r"|a l'encontre)\b|[;,.\n\f])"
    r"|\brejette les (?P<both>demandes)"
    r"(?=(?: (?:(?:formees|presentees) )?(?:a ce titre|de ce chef|sur ce fondement))?\s?[;,.\n\f])"
)
_DROPPED = re.compile(
    r"\bdonne acte a (?P<who>[^;:\n\f]{2,200}?)\s(?:du desistement de (?:son|leur) pourvoi"
    r"|de (?:son|leur) desistement(?: (?:partiel|du pourvoi|de (?:son|leur) pourvoi))?)\b"
    r"[^;.\n\f]{0,20}?\b(?:dirige|forme|a l'egard de|a l'encontre d|contre)"
    r"(?P<whom>[^;.\n\f]{2,300})"
)


def cassation_drafts(ruling: Ruling) -> Iterator[Draft]:
    """The pourvoi as a claim of its author, then requests for costs that are refused."""
    folded, index = ruling.view.folded, PartyIndex.of(ruling)
    askers = tuple(p.party_id for p in ruling.parties if p.role == "demandeur_au_pourvoi")
    answerers = tuple(p.party_id for p in ruling.parties if p.role == "defendeur_au_pourvoi")
    lodged = _LODGED.search(folded) or _PLEADED.search(folded)
    if lodged:
        yield Draft(
            askers,
            answerers,
            "cassation",
            None,
            None,
            "principal",
            *lodged.span(),
            "claims.pourvoi",
            0.95 if len(answerers) < 2 else LISTED,
        )
    yield from _dropped(ruling, index, askers)
    for _, start, end in ruling.stretches("dispositif"):
        for hit in _REFUSED.finditer(folded, start, end):
            if "700" not in folded[max(start, hit.start() - 120) : hit.end()]:
                continue
            group = hit.lastgroup or "both"
            who = index.find(*hit.span(group))
            # "rejette les demandes": those of either side.
            for side in (askers, answerers) if group == "both" else (who,):
                facing = answerers if set(side) & set(askers) else askers
                yield Draft(
                    side,
                    tuple(i for i in facing if i not in side),
                    "condamnation",
                    "article_700",
                    None,
                    "principal",
                    *hit.span(group),
                    "claims.refused_costs",
                    PROSE,
                )


def _dropped(ruling: Ruling, index: PartyIndex, askers: tuple[int, ...]) -> Iterator[Draft]:
    """The pourvoi as far as its author no longer pursues it against some."""
    hit = _DROPPED.search(ruling.view.folded)
    if hit is None:
        return
    yield Draft(
        index.find(*hit.span("who")) or askers,
        index.find(*hit.span("whom")),
        "procedure",
        None,
        None,
        "principal",
        hit.start("who"),
        hit.end(),
        "claims.dropped",
        PROSE,
    )
