"""What a sum is for that no word tells: a debt, or the harm that the ruling is mostly about.

A victim asks and is granted "la somme de 500 €", or so much "en réparation de son préjudice": where
the reasons are about an accident, that is the harm they speak of most; elsewhere it is a debt.
"""

from collections import Counter
from functools import lru_cache

from arret_extract.heads import head_words
from arret_extract.ruling import Ruling
from arret_extract.search import word_starts
from arret_extract.text import View
from arret_extract.vocabulary import Head

# Words of rulings on an accident, and how many of them make one.
ACCIDENT = ("consolidation", "victime", "incapacite", "pretium", "souffrances", "accident")
OFTEN = 5
# Words of a body's harm, where the reasons name none.
WOUND = ("blesse", "blessee", "blesses", "blessures", "medical", "medicale", "corporel")
HARMS: tuple[Head, ...] = ("prejudice_corporel", "prejudice_moral", "prejudice_materiel")
# Of the rules of `heads`, the one of words that name no harm: "réparation de son préjudice".
ALL_LOSS = "heads.all_loss"


def mostly(ruling: Ruling) -> Head:
    """The harm that the reasons are about, `principal` where they are about none."""
    reasons = tuple((start, end) for _, start, end in ruling.stretches("motifs"))
    told = tuple((start, end) for _, start, end in ruling.stretches("facts", "moyens"))
    return _mostly(ruling.view, reasons, told)


@lru_cache(maxsize=1)
def _mostly(
    view: View, reasons: tuple[tuple[int, int], ...], told: tuple[tuple[int, int], ...]
) -> Head:
    if sum(len(word_starts(view, ACCIDENT, *stretch)) for stretch in reasons) < OFTEN:
        return "principal"
    named = Counter(r.head for stretch in reasons for r in head_words(view, *stretch))
    if not any(named[harm] for harm in HARMS):
        wounded = any(word_starts(view, WOUND, *stretch) for stretch in told)
        if not wounded:
            named.update(r.head for stretch in told for r in head_words(view, *stretch))
    body, grief, goods = (named[harm] for harm in HARMS)
    if body >= grief + goods:
        return "prejudice_corporel"
    # A sum that relatives are given without a word is for their grief.
    return "prejudice_moral" if grief else "prejudice_materiel"


def specified(head: Head | None, rule: str, harm: Head) -> Head | None:
    """What words are for that name no harm: the one that the ruling is about, if it is."""
    return harm if rule == ALL_LOSS and harm in HARMS else head
