"""Words of another dispositif that a rectification quotes: none of them orders anything.

"Dit qu'au lieu de « condamne A à payer 300 euros » il y a lieu de lire « … 500 euros »" (article
462 of the code de procédure civile): the ruling that is put right orders, not this one.
"""

import re

from arret_extract.ruling import Ruling
from arret_extract.text import Span, fold

# A quotation that opens with one mark may close with another.
_QUOTED = re.compile(
    r"«[^»]{5,4000}»|“(?:[^“”]|“[^“”]{1,200}”){5,4000}”|\"[^\"]{5,4000}\"|[“\"][^“”\"]{5,4000}[”\"]"
)
_PUTS_RIGHT = re.compile(
    r"(?:lieu(?: et place)? (?:de|des mots|de la mention|du paragraphe)|\blire|"
    r"(?:remplace|substitue|complete|ajoute|insere|modifie|rectifie)\w{0,4}(?: [\w']{1,14}){0,6}|"
    r"\blue?s?|(?:mentions?|paragraphes?|phrases?|dispositions?|formules?|termes|mots|chefs?)"
    r"(?: suivante?s?)?|comme suit|ainsi qu'il suit"
    r"|(?:redige|libelle)e?s? ainsi)\s?(?:ce qui suit|la mention)?[\s:,]{0,4}\Z"
)
_NEAR = 90


def corrected(ruling: Ruling, start: int, end: int) -> list[Span]:
    """The quotations of a stretch of dispositif that are put right or set in, in the view."""
    view = ruling.view
    if view.folded.find("rectifi", start, end) < 0 and view.folded.find(" lire", start, end) < 0:
        return []
    first, last = view.span(start, end)
    spans = []
    for quoted in _QUOTED.finditer(ruling.text, first, last):
        lead = ruling.text[max(first, quoted.start() - _NEAR) : quoted.start()]
        if _PUTS_RIGHT.search(fold(" ".join(lead.split()))):
            spans.append(Span(view.at(quoted.start()), view.at(quoted.end())))
    return spans
