"""What a sum is for, read in the words around it."""

from arret_extract.heads.phrases import BILL, Reading, head_words
from arret_extract.heads.reach import AFTER, BEFORE
from arret_extract.heads.read import POINTS_BACK, head_of, pointed_at, read_head

__all__ = [
    "AFTER",
    "BEFORE",
    "BILL",
    "POINTS_BACK",
    "Reading",
    "head_of",
    "head_words",
    "pointed_at",
    "read_head",
]
