"""Whether two names of a ruling are those of one party."""

from collections.abc import Iterator

from arret_extract.mentions.naming import own_words
from arret_extract.stages.parties.cassation import name_text
from arret_extract.stages.parties.entry import Entry
from arret_extract.stages.parties.names import Name
from arret_extract.text import View, fold


def once(view: View, entries: Iterator[Entry], known: list[Entry]) -> list[Entry]:
    """Entries whose name none before them bears, by its last word."""
    seen: dict[str, list[Name]] = {}
    for one in known:
        seen.setdefault(key_of(view, one.name), []).append(one.name)
    out: list[Entry] = []
    for entry in entries:
        key = key_of(view, entry.name)
        # "Monsieur A" is "Z A", who is not "B A".
        if any(k.endswith(f" {key}") for k in seen if key[1:] == ""):
            continue
        if all(_kin(view, entry.name, other) for other in seen.get(key, ())):
            seen.setdefault(key, []).append(entry.name)
            if not any(same_body(view, entry.name, other.name) for other in (*known, *out)):
                out.append(entry)
    return out


def _kin(view: View, one: Name, other: Name) -> bool:
    """Whether two names of one surname have first names, none of them shared."""
    words, others = (set(fold(name_text(view, n)).split()[:-1]) for n in (one, other))
    return bool(words and others) and words.isdisjoint(others)


def key_of(view: View, name: Name) -> str:
    """What tells a name from others: a person's last word, two if a letter; a body's words."""
    words = fold(name_text(view, name)).split()
    if name.kind != "personne_physique" or not words:
        return " ".join(words)
    return words[-1] if len(words[-1]) > 1 else " ".join(words[-2:])


def same_body(view: View, one: Name, other: Name) -> bool:
    """Whether one body's words are all in the other's name, a sigle standing for its words."""
    if "personne_physique" in (one.kind, other.kind):
        return False
    words, others = (own_words(name_text(view, name)) for name in (one, other))
    return _within(words, others) or _within(others, words)


def _within(words: list[str], others: list[str]) -> bool:
    """Whether all words are among others, or their first one the initials of the others' first."""
    sigle = words[:1]
    if sigle and len(sigle[0]) > 2 and "".join(w[0] for w in others).startswith(sigle[0]):
        others = [sigle[0], *others[len(sigle[0]) :]]
    return bool(words) and {w.rstrip("s") for w in words} <= {w.rstrip("s") for w in others}
