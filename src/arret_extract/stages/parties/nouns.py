"""Whom a common noun means that stands for a party: what brackets define, or who works for whom.

"la banque", of "la Banque A (la banque)"; "la salariée", of "Mme B a été engagée par la société C",
and "l'employeur" of the same.
"""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.stages.parties.names import Name
from arret_extract.stages.parties.subjects import joined, subjects
from arret_extract.text import View

_NOUN = re.compile(r"(?:l[ae]s? |l')[a-z]{4,15}\b")
_EMPLOYEE = re.compile(r"(?:l[ae]s? salarie|l'interesse|les interesse)")
_EMPLOYER = re.compile(r"(?:l'employeur|la societe|l'association|l'entreprise)\b")
_HIRED = compiled(
    r"\b(?:a|ont) ete (?:\w{3,14}ment )?(?:engage|embauche|recrute)e?s?\b"
    r"|(?:, | et \w{2,9} autres )(?=salariee?s? de (?:la |l'))"
)
_BY = re.compile(r"\b(?:par|salariee?s? de) (?=\S)")
_REACH = 200


def called(view: View, start: int, at: int) -> list[Name]:
    """Those whom the noun at a position means, as the text before it tells."""
    noun = _NOUN.match(view.folded, at)
    if noun is None:
        return []
    defined = view.folded.find(f" ({noun[0]})", start, at)
    if defined >= 0:
        return subjects(view, start, defined)[-1:]
    if _EMPLOYEE.match(noun[0]):
        return _hired(view, start, at)[0]
    return _hired(view, start, at)[1] if _EMPLOYER.match(noun[0]) else []


def at_work(view: View, start: int) -> list[Name]:
    """Who works for whom, as a ruling of the chambre sociale tells first."""
    employees, employers = _hired(view, start, len(view.folded))
    return employees + employers


def _hired(view: View, start: int, end: int) -> tuple[list[Name], list[Name]]:
    """Employees and employer of the first sentence that tells them."""
    hired = _HIRED.search(view.folded, start, end)
    if hired is None:
        return [], []
    by = _BY.search(view.folded, hired.end(), min(end, hired.end() + _REACH))
    return subjects(view, start, hired.start()), joined(view, by.end()) if by else []
