"""What a court leaves of the judgment under review, and what it changes, by the words it uses."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.records import Order
from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.reasons import ANY_POST, stems_of

# "Confirme le jugement sauf…", "infirme le jugement à l'exception de…".
SAVING = compiled(r"\b(?:sauf|hormis|a l'exception|excepte)\b")
# How far behind its verb an order may say what it leaves.
SAVED = 80
# Sums that are changed, whichever they are.
_SUMS = re.compile(r"\b(?:sommes?|montants?|quantum|evaluations?|indemnisation|liquidation)\b")
_REST = re.compile(r"\bsurplus\b|\bautres dispositions\b|\btoutes\b")
# "L'infirme de ce chef": the point that was named before.
_BACK = re.compile(r"\b(?:ce|cet|ces|cette)(?: seule?s?)? (?:chef|point|disposition|mesure|seul)")
# What parts the points that an order names.
_POINTS = re.compile(r"[,;]| et | ainsi que ")
# Words that any such order may have.
ANY = stems_of(
    "confirme confirmer confirmation infirme infirmer infirmation reforme reformer reformation"
    " jugement decision entrepris entreprise defere deferee dispositions tribunal statuer statuant"
    " condamne condamner payer verser concerne relatives egard montant nouveau chefs points attaque"
    " ordonnance rendue rendu somme premier demande appel declare instance surplus surplu"
    " alloue allouee allouees allouer accordee accordees fixees retenues indemnites"
    " deboute demandes"
)


def only_reverses_exceptions(ruling: Ruling, orders: list[Order]) -> bool:
    """Whether a court reverses but what it has said that it does not confirm."""
    kept = [words(ruling, o) for o in orders if o.kind == "confirmation"]
    reversed_ = [words(ruling, o) for o in orders if o.kind in ("infirmation", "annulation")]
    saved = any(SAVING.search(said) for said in kept)
    return saved and bool(reversed_) and all(_BACK.search(said) for said in reversed_)


class Changes:
    """The words of what is left of a judgment, and of what is changed in it."""

    def __init__(self, ruling: Ruling, orders: list[Order], names: set[str]) -> None:
        self._aside = ANY | ANY_POST | names
        self.kept: frozenset[str] = frozenset()
        self.changed: frozenset[str] = frozenset()
        # Whether all that is not named is left, or changed.
        self.rest_kept = self.rest_changed = self.sums_changed = False
        self.points = list[frozenset[str]]()  # that are changed, each by its words
        for order in orders:
            if order.kind == "confirmation":
                own, saved, rest = self._parts(ruling, order)
                self.kept, self.changed = self.kept | own, self.changed | saved
                self.rest_kept |= rest
            elif order.kind in ("infirmation", "annulation"):
                own, saved, rest = self._parts(ruling, order)
                self.changed, self.kept = self.changed | own, self.kept | saved
                self.rest_changed |= rest

    def _parts(self, ruling: Ruling, order: Order) -> tuple[frozenset[str], frozenset[str], bool]:
        """What an order is about, what it leaves out, and whether it is about all the rest."""
        said = words(ruling, order)
        saving = SAVING.search(said)
        at = saving.start() if saving else len(said)
        own, saved = self.of(said[:at]), self.of(said[at:])
        touched = said[at:] if order.kind == "confirmation" else said[:at]
        self.points += [self.of(point) for point in _POINTS.split(touched)]
        # "Sauf sur le montant du préjudice moral" changes that sum alone.
        named = stems_of(_SUMS.sub("", touched)) - self._aside
        self.sums_changed |= not named and _SUMS.search(touched) is not None
        whole = not own and not _BACK.search(said[:at])
        return own, saved, whole or _REST.search(said[:at]) is not None

    def of(self, said: str) -> frozenset[str]:
        """The words that tell a point of a judgment."""
        return stems_of(said) - self._aside

    def touches(self, name: frozenset[str], others: list[frozenset[str]]) -> bool:
        """Whether a point that is changed is what some words name, and not what others do more."""
        return any(means(point, name, others) for point in self.points)

    def names(self, point: frozenset[str]) -> bool | None:
        """Whether the words that name a point leave it as it was judged; None where none do."""
        changed, kept = len(point & self.changed), len(point & self.kept)
        if changed != kept and 2 * max(changed, kept) >= len(point):
            return kept > changed
        return None

    def spares(self, point: frozenset[str]) -> bool | None:
        """Whether a point that no word names is left with the rest; None where all are named."""
        if point & (self.changed | self.kept) or self.rest_kept is self.rest_changed:
            return None
        return self.rest_kept

    def keeps(self, point: frozenset[str]) -> bool | None:
        """Whether a point is left as it was judged; None where it is not told."""
        named = self.names(point)
        return self.spares(point) if named is None else named


def means(point: frozenset[str], name: frozenset[str], others: list[frozenset[str]]) -> bool:
    """Whether the words of a point are those of a name, and no more like another's."""
    return bool(point & name) and _likeness(point, name) >= max(
        (_likeness(point, other) for other in others), default=0
    )


def points_of(said: str) -> list[frozenset[str]]:
    """The words of each thing that is told beside others."""
    return [stems_of(point) for point in _POINTS.split(said)]


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How many of the words of two have both."""
    return len(one & other) / max(1, len(one | other))
