"""A party as its block is read."""

from dataclasses import dataclass, field

from arret_extract.stages.parties.names import Name
from arret_extract.text import Span
from arret_extract.vocabulary import Appearance, PartyRole


@dataclass(slots=True)
class Entry:
    """A party being read: its name, where its text ends, and the stretches on its lawyers."""

    name: Name
    side: int
    role: PartyRole | None
    rule: str
    end: int
    counsel: list[tuple[int, int]] = field(default_factory=list)
    appearance: Appearance | None = None
    hidden: bool = False
    # Where the side and the appearance are said, in the view.
    side_at: Span | None = None
    appearance_at: Span | None = None

    def appears(self, how: Appearance, start: int, end: int) -> None:
        """Note how the party appears, and the words that say so."""
        self.appearance, self.appearance_at = how, Span(start, end)

    def represented(self, start: int, end: int) -> None:
        """Note a stretch that names the party's lawyers."""
        self.counsel.append((start, end))
        self.appears("representee", start, end)


def in_prose(name: Name, role: PartyRole, rule: str) -> Entry:
    """A party that prose names, by a rule: nothing behind its name belongs to it."""
    return Entry(name, 0, role, f"parties.{rule}", name.end)


def prosecutor(words: Span, side: int = 0, role: PartyRole = "ministere_public") -> Entry:
    """The ministère public, read from the words that print it."""
    name = Name(*words, words, None, None, "autorite_publique")
    return Entry(name, side, role, "parties.prosecutor", words.end)
