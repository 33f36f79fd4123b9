"""Names that stand for no party where they stand: they describe another, or are part of a word."""

import re

from arret_extract.matching.rules import rule
from arret_extract.text import View

# How far before a name the words may begin that make it describe another: "assureur de la société"
_DESCRIBED = 70
_OF_WHICH = re.compile(r"\bdont (?:l[ae] |l')?(?:societe |mme |m\. |monsieur |madame )?\Z")
_IS = re.compile(r"[^,;:\n\f]{2,60}? (?:est|etait|sont|etaient|repond|assure|detient)\b")


def only_describes(view: View, start: int, floor: int) -> bool:
    """Whether a name at a position only describes another party: "assureur de X", "garanti par X".

    Words before `floor` do not count.
    """
    low = max(floor, start - _DESCRIBED)
    if _OF_WHICH.search(view.folded, low, start) and _IS.match(view.folded, start):
        return True  # "la société A, dont B est le gérant"; of "A et ses assurés, dont B" B is one
    return rule("orders", "aside").pattern.search(view.folded[low:start]) is not None


def is_initial(view: View, start: int, end: int) -> bool:
    """Whether a pseudonym of one letter is a letter of "S.A.R.L."."""
    if end - start > 1:
        return False
    before, after = view.plain[max(0, start - 1) : start], view.plain[end : end + 2]
    return before == "." or (after[:1] == "." and after[1:].isalpha())
