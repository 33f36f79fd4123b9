"""Claims before the Cour de cassation: the pourvoi, and costs of article 700."""

import re
from collections.abc import Iterator

from arret_extract.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.rows import Draft

_LODGED = re.compile(
    r"\b(?:a|ont) forme (?:un |le |les |des )?pourvois?\b[^;\n\f]{0,200}|\bpourvois? (?:n"
    r"|forme)[^;\n\f]{0,160}"
    r"|\bsur le pourvoi\b[^;\n\f]{0,160}"
)
_REFUSED = re.compile(
    r"\brejette (?P<what>la demande (?:formee"
    r"|presentee) par (?P<who>[^;,\n\f]{2,200}?))(?=\s(?:et|a l'encontre)\b|[;,.\n\f])"
    r"|\brejette (?P<all>les demandes (?:formees"
    r"|presentees) par (?P<whom>[^;,\n\f]{2,200}?))(?=\s(?:et la|et le|et les|et l'"
    r"|a l'encontre)\b|[;,.\n\f])"
)


def cassation_drafts(ruling: Ruling) -> Iterator[Draft]:
    """The pourvoi as a claim of its author, then requests for costs that are refused."""
    folded, index = ruling.view.folded, PartyIndex.of(ruling)
    askers = tuple(p.party_id for p in ruling.parties if p.role == "demandeur_au_pourvoi")
    answerers = tuple(p.party_id for p in ruling.parties if p.role == "defendeur_au_pourvoi")
    lodged = _LODGED.search(folded)
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
            0.95,
        )
    for _, start, end in ruling.stretches("dispositif"):
        for hit in _REFUSED.finditer(folded, start, end):
            if "700" not in folded[max(start, hit.start() - 120) : hit.end()]:
                continue
            group = "what" if hit["what"] else "all"
            who = index.find(hit.start(group), hit.end(group))
            others = tuple(i for i in (*askers, *answerers) if i not in who)
            facing = answerers if set(who) & set(askers) else askers
            yield Draft(
                who,
                tuple(i for i in facing if i in others),
                "condamnation",
                "article_700",
                None,
                "principal",
                *hit.span(group),
                "claims.refused_costs",
                0.9,
            )
