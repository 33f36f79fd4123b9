"""The answer to what is asked of provisional execution, for it or against it."""

import re

from arret_extract.records import Claim
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.vocabulary import Result

# What is asked against provisional execution, or ordered against it.
_WITHOUT_IT = re.compile(
    r"\b(?:ecart\w{1,4}|n'y (?:avoir|a) (?:pas )?lieu"
    r"|suspen\w{1,5}|arret(?:er|e)\b|rejet\w{1,4}|debout\w{1,4}|refus\w{1,4})"
)


def provisional_of(docket: Docket, claim: Claim) -> Answer | None:
    """The answer to a claim about provisional execution; None where no order speaks of it."""
    view = docket.ruling.view
    at = view.at(claim.start_char)
    no = view.folded.startswith("ne pas ", max(0, at - len("ne pas ")))
    against = _denied(words(docket.ruling, claim)) is not no
    for order in docket.orders:
        said = words(docket.ruling, order)
        if order.kind == claim.kind or (order.kind == "rejet" and "execution prov" in said):
            refused = order.kind == "rejet" and not _WITHOUT_IT.search(said)
            denied = refused or _denied(said)
            result: Result = "accueillie" if denied is against else "rejetee"
            return Answer(result, order, None, "measure")
    return None


def _denied(said: str) -> bool:
    """Whether words are against provisional execution: "n'y avoir lieu de l'écarter" is for it."""
    return len(_WITHOUT_IT.findall(said)) % 2 == 1
