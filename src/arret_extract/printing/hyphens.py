"""Hyphens at a line's end: the word's own, or the printer's."""

_BEFORE_HYPHEN = (
    "après arrière au avant celle celles celui ceux ci contre crédit demi en entre est et ex extra "
    "grand haut là lui eux elle elles moi nous vous mi micro moins non nu par peut post pré quasi "
    "semi soi sous sur sus t vice vis c'est qu'est"
)
_AFTER_HYPHEN = (
    "ce ci deux dessous dessus elle elles en il ils je la là le les leur lui même mêmes moi nous "
    "on t tu vous y"
)
BEFORE_HYPHEN = frozenset(_BEFORE_HYPHEN.split())
AFTER_HYPHEN = frozenset(_AFTER_HYPHEN.split())


def keeps_hyphen(stem: str, rest: str) -> bool:
    """Whether a hyphen between a stem and the rest is the word's own (`peut-être`)."""
    last = stem.replace("’", "'").split("'")[-1]
    return (
        not BEFORE_HYPHEN.isdisjoint((stem.replace("’", "'").lower(), last.lower()))
        or rest.lower().split("-")[0] in AFTER_HYPHEN
    )
