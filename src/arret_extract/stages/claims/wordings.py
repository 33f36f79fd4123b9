"""What a request asks that has neither a verb of its own nor a sum: "demande des intérêts"."""

import re

from arret_extract.vocabulary import Head, OrderKind

INTEREST = re.compile(
    r"\s?(?:que (?:les |des )?interets\b[^;]{0,60}?\b(?:cour\w{2,5}|commenc\w{2,5}|soient)\b"
    r"|que [^;]{0,120}\b(?:produi|port|courr|courent|assorti)\w{1,8} [^;]{0,30}interets"
    r"|(?:des|les|de l') ?interets|le doublement)"
)
_REPAIR = re.compile(
    r"\s?(?:l'|la |une )?(?:entiere |juste |pleine )?(?:indemnisation|reparation)\b"
)
RESPITE = re.compile(
    r"(?:\s?(?:a titre )?(?:\w{4,10} )?subsidiaire(?:ment)?,?)?"
    r"\s?(?:a |aux |de )?(?:(?:(?:pouvoir )?beneficier|l'octroi|le benefice) (?:de |d'))?"
    r"(?:(?:des|un|les plus larges|de larges|de|d')\s?)?(?:plus larges )?delais?\b"
    r"|\s?(?:a |de )?(?:pouvoir )?(?:s'en |s'|se |la |l')?(?:acquitter|liberer|regler|rembourser"
    r"|payer)\b[^;:]{0,80}?\b(?:mensualites|mensuels?|par mois|delais?|echelonn)"
)


def asked_in_words(words: str) -> tuple[OrderKind, Head | None] | None:
    """The kind and the head of what some words ask; None where they ask nothing of their own."""
    if INTEREST.match(words):
        return "condamnation", "interets"
    if RESPITE.match(words):
        return "autre", None
    return ("condamnation", "dommages_interets") if _REPAIR.match(words) else None
