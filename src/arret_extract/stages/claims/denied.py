"""What a party asks the court not to do: "ne pas faire droit aux demandes"."""

import re

# "ne pas écarter l'exécution provisoire": asked too.
_NOT = re.compile(r"\b(?:ne (?:pas|rien|point|plus) (?:l'|la |le |les |y |lui |leur )?|n')\Z")
UNORDERED = re.compile(
    r"\bne pas (?:ordonner|prononcer|assortir|accorder|allouer|fixer|condamner|appliquer)\b"
)
# "ne pas faire droit aux demandes", "n'accorder aucune somme", "ne rien changer au jugement"
DENIES = re.compile(
    r"ne (?:pas|rien|point|plus) (?:lui |leur |les? |la |l'|y )?"
    r"(?:faire droit|donner suite|accueillir|recevoir|suivre|entrer en|accorder|allouer|octroyer"
    r"|mettre a (?:la|sa|leur) charge|changer|toucher|(?:modifier|infirmer|reformer) l[ea])\b"
    r"|n'(?:accorder|allouer|octroyer|accueillir) (?:aucune?|nulle?|pas)\b"
)


def denied(folded: str, floor: int, start: int) -> re.Match[str] | None:
    """The words before an infinitive that deny it: "ne pas écarter", "n'accorder aucune somme"."""
    low = max(floor, start - 16)
    if folded.find("ne ", low, start) < 0 and not folded.startswith("n'", start - 2):
        return None
    return _NOT.search(folded, low, start)
