"""Forms of a name: the ways a later mention may say it.

A person is called again by surname ("M. X..."), a body by the first words of its name, by its sigle
or by the initials of its words. Which of these forms the text uses is for the caller to find.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from arret_extract.grammar.verbs import verb_forms
from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import read_data
from arret_extract.printing.written import viewed
from arret_extract.records import Party
from arret_extract.text import fold

PSEUDONYM = compiled(r"\[[^\[\]\n]{1,20}\]|[A-Z](?:\.\.\.|…)|\b[A-Z]\b\.?(?![\w.'’])")
HIDDEN = ("[…]", "[...]")
# How the name ends of somebody of whom a letter is printed: "B...".
CUT_SHORT = ("...", "…")
MARRIED = compiled(
    r"(?i)\s{0,2},?\s(?:épouse|épse|ép\.?|epouse|ep\.?|veuve|vve|divorcée?|née?|"
    r"nom d'usage|nom d'épouse)\s"
)
_WORD = re.compile(r"\[[^\[\]\n]{1,20}\]|[A-Z](?:\.\.\.|…)|[^\s,;:()\"]{1,60}")
_PARENTHESIS = compiled(r"\s?\(([^()\n]{1,80})\)")
_COMPANY = re.compile(
    r"(?i)^(?:compagnie|cie|société|sté)\s(?!d'|de |du |des |g[ée]n[ée]|natio|europ|fran[çc]|inter)"
    r"(?:d'assurances?\s)?"
)
_SIGLE = re.compile(r"(?:[A-Z]\.\s?){1,9}[A-Z](?!\w)\.?|[A-Z][A-Z0-9&]{2,11}")


# A word in capitals before what kind of body it is may be left out if shorter: "CM BANQUE DELTA".
SIGLE = 6
# Sigles shorter than this are printed with points too.
DOTTED = 7


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(read_data("naming")[kind])


@cache
def _kind_pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, read_data('naming')['kinds'][kind]))})\b")


def opens_sentence(word: str) -> bool:
    """Whether a sentence opens with a word before a surname alone: "Que VIAL", "Condamne VIAL"."""
    verb = verb_forms().get(word)
    return word in _words("opening") or (verb is not None and not verb.noun)


def names_kind(party: Party, kind: str) -> bool:
    """Whether a body's form or name shows what it is: a bank, a fund, the owners of a building."""
    if party.kind == "personne_physique":
        return False
    name = f"{party.legal_form or ''} {party.name}"
    return bool(_kind_pattern(kind).search(fold(viewed(name)).replace(".", "")))


@lru_cache(maxsize=256)
def surnames(name: str) -> tuple[str, ...]:
    """Parts of a person's name that may stand for it after a civility, the likeliest first.

    Capitals mark the surname ("Jean DUPONT"), as does a pseudonym ("Jean X..."); otherwise it is
    the last word. A married name counts too ("épouse Y...", "épouse LE GOFF").
    """
    found: list[str] = []
    for index, part in enumerate(MARRIED.split(name)):
        words = [w.rstrip(".,") if not PSEUDONYM.fullmatch(w) else w for w in _WORD.findall(part)]
        words = [w for w in words if w]
        marked = [w for w in words if PSEUDONYM.fullmatch(w)]
        capitals = [w for w in words if len(w) > 1 and w.isupper() and w not in marked]
        if marked and len(marked) < len(words) and not (capitals and marked[0][0].isalpha()):
            chosen = [*reversed(marked)]
        elif marked:
            chosen = [*reversed(marked), *capitals]
        elif capitals and (index or len(capitals) < len(words)):
            chosen = [" ".join(capitals), capitals[-1]]
        elif len(words) > 1:
            chosen = [words[-1], words[0]]
        else:
            chosen = words
        found += chosen
    return tuple(dict.fromkeys(found))


def initials(name: str) -> str:
    """The capitals a body's name gives: "Caisse primaire d'assurance maladie" is CPAM."""
    words = re.findall(r"[a-z0-9]{1,40}", fold(name))
    return "".join(w[0] for w in words if w not in _words("small")).upper()


# "Société d'intérim DELTA", "Société des Etablissements DELTA": in capitals its own name.
_OWN = re.compile(
    r"^(?:[Ss]ociété|[Ee]ntreprise|[Cc]ompagnie|[Éé]tablissements?|[Mm]aison|[Cc]linique|[Cc]abinet)"
    r"(?: (?:[Éé]tablissements?|Etablissements?|[a-zß-ÿ']{2,20})){1,3}(?<! de)(?<! du)"
    r"(?<! des) (?P<name>[A-ZÀ-Þ][A-ZÀ-Þ&'.-]{2,30}(?: [A-ZÀ-Þ&][A-ZÀ-Þ&'.-]{0,30}){0,4})$"
)


@cache
def _legal_forms() -> frozenset[str]:
    return frozenset(read_data("legal_forms")["abbreviations"])


def body_forms(name: str) -> Iterator[str]:
    """First words, sigles and initials of a body's name, the fullest first."""
    inside = _PARENTHESIS.findall(name)
    bare = " ".join(_PARENTHESIS.sub(" ", name).split())
    yield name
    yield bare
    words = bare.split(" ")
    if len(words) > 1 and words[0].isupper():
        # "la S.A. B. N. P. DELTA" of "BNP DELTA"
        yield from (" ".join((sigle, *words[1:])) for sigle in _dotted(words[0]))
    for count in range(len(words) - 1, 0, -1):
        while count > 1 and fold(words[count - 1]).strip("'") in _words("small"):
            count -= 1
        head = " ".join(words[:count]).rstrip(",;-")
        if count > 1 or _distinctive(head):
            yield head
    if hit := _OWN.search(bare):
        yield hit["name"]
    sigle, _, rest = bare.partition(" ")
    kind, _, own = rest.partition(" ")
    if own and len(sigle) < SIGLE and sigle.isupper() and fold(kind) in _words("generic"):
        yield rest
    for text in inside:
        yield text.strip()
    yield from _sigles(name)
    yield from (word for word in words[1:] if fold(word) in _words("brands"))
    whole = initials(bare)
    for count in range(len(whole), 2, -1):
        if whole[:count] in _legal_forms() and "copropri" in fold(bare):
            continue  # no syndicat des copropriétaires de l'immeuble is a SCI
        yield whole[:count]
        if count < DOTTED:
            yield from _dotted(whole[:count])
    if len(whole) > 3 and fold(words[0]) in ("caisse", "societe", "compagnie"):
        yield whole[1:4]


# What joins the words of a body's name, as printed or left out: "CAISSE DU CREDIT MUTUEL".
_LINKS = frozenset(("de", "du", "des", "d", "la", "le", "les", "l", "et"))
_LETTERS = re.compile(r"\b(?:[a-z]\. ?){2,9}")
_LINK = re.compile(r"[ '-]{1,3}(?:(?:de la|de l|de|du|des|d|la|le|les|l|et|&)[ '-]{1,3}){0,2}")


@lru_cache(maxsize=256)
def linked(name: str) -> tuple[str, ...]:
    """The words of a body's name, folded, without what links them.

    None of them for one word, words that only say what kind of body it is, or an address.
    """
    words = [] if name.startswith("[Adresse") else own_words(name)
    return tuple(words) if len(words) > 1 and any(map(_distinctive, words)) else ()


def own_words(name: str) -> list[str]:
    """The words of a body's name, folded, a sigle without its points, none that only links."""
    plain = _LETTERS.sub(lambda m: re.sub(r"\W", "", m[0]) + " ", fold(name))
    return [w for w in re.findall(r"[a-z0-9]{1,40}", plain) if w not in _LINKS]


def linked_end(words: tuple[str, ...], folded: str, start: int) -> int | None:
    """Where words that begin at a position of folded text end, whatever links them; or None."""
    end = start
    for word in words:
        link = _LINK.match(folded, end) if end > start else None
        end = link.end() if link else end
        if not folded.startswith(word, end) or (link is None and end > start):
            return None
        end += len(word)
    return None if folded[end : end + 1].isalnum() else end


def _sigles(name: str) -> Iterator[str]:
    """Sigles printed in a name; in a name in capitals, those with points or made of initials."""
    whole = initials(name)
    for hit in _SIGLE.finditer(name):
        letters = hit[0].replace(".", "").replace(" ", "")
        if "." not in hit[0] and letters not in whole and _in_capitals(name, *hit.span()):
            continue
        if _distinctive(hit[0]):
            yield hit[0]
            yield letters
            yield from _dotted(letters)


def _in_capitals(name: str, start: int, end: int) -> bool:
    """Whether a word in capitals is one of several, or a place: "TRESOR PUBLIC", "de BREST"."""
    before, after = name[:start].split()[-1:], name[end:].split()[:1]
    beside = [
        w for w in (*before, *after) if len(w) > 1 and fold(w).strip("'") not in _words("small")
    ]
    place = bool(before) and fold(before[0]) in ("de", "du", "des", "les")
    return name.isupper() or place or any(w.isupper() for w in beside)


def _dotted(letters: str) -> Iterator[str]:
    """A sigle with its points, close together and apart: "G.M.F.", "G. M. F."."""
    if 2 < len(letters) < DOTTED and letters.isalpha():
        yield "".join(f"{letter}." for letter in letters)
        yield " ".join(f"{letter}." for letter in letters)


def brand(party: Party) -> str | None:
    """The name that a body goes by, last in what it is: "MUTUELLE DES ARTISANS DELTA"; or None."""
    words = _PARENTHESIS.sub(" ", viewed(party.name)).split()
    if party.kind == "personne_physique" or len(words) < 3 or not words[-1].isalpha():
        return None
    said = fold(words[-2]).split("'")[-1] not in _words("small") and "'" not in words[-1]
    kind = fold(words[0]).split("'")[0] in _words("generic")
    last = words[-1]
    return (
        last if kind and said and last.isupper() and len(last) > 4 and _distinctive(last) else None
    )


def is_generic(name: str) -> bool:
    """Whether a body's name only says what kind of body it is ("Compagnie")."""
    return fold(name) in _words("generic")


def _distinctive(word: str) -> bool:
    key = fold(word).strip(".'")
    return len(key) > 2 and key not in _words("generic") and key not in _words("small")


def _first_name_first(name: str) -> Iterator[str]:
    """A name whose surname is printed first, the other way round: "X... Jean" is "Jean X..."."""
    surname, _, first = name.partition(" ")
    if PSEUDONYM.fullmatch(surname) and first and not PSEUDONYM.search(first):
        yield f"{first} {surname}"


def _first_of_several(name: str) -> Iterator[str]:
    """The first of several first names with the surname: "Luc Jean Vial" is "Luc Vial" too."""
    words = name.split()
    surname = surnames(name)[:1]
    if len(words) > 2 and surname == (words[-1],):
        yield f"{words[0]} {words[-1]}"


def _with_married_name(name: str) -> Iterator[str]:
    """First names with the married name: "Brun Lise épouse Vial" is "Lise Vial" too."""
    parts = MARRIED.split(name)
    if len(parts) < 2:
        return
    own = surnames(parts[0])[:1]
    given = " ".join(w for w in parts[0].split() if w not in own[0].split()) if own else ""
    if given:
        yield from (f"{given} {married.strip(' ()')}" for married in parts[1:] if married.strip())


def forms(party: Party) -> tuple[str, ...]:
    """Ways to name a party that follow from its name, without civility and legal form."""
    name = viewed(party.name)
    if name in HIDDEN:
        # What hides it hides addresses and days too ("le […]"): a company is "la […]".
        return (f"la {name}",)
    if (len(name) == 1 or name.startswith("[Adresse")) and party.kind != "personne_physique":
        # A letter alone stands for many a name, and an address for a place: with what the body is.
        return tuple(
            f"{kind} {name}" for kind in ("société", "la société", party.legal_form or "SA")
        )
    return _forms(name, party.kind == "personne_physique")


@lru_cache(maxsize=256)
def _forms(name: str, person: bool) -> tuple[str, ...]:
    """The forms of a person's or a body's name."""
    if person:
        plain = MARRIED.split(name)[0]
        married = _with_married_name(name)
        others = (*_first_name_first(plain), *_first_of_several(plain), *married, *surnames(name))
        return tuple(dict.fromkeys((name, plain, *others)))
    found = [name, *body_forms(_COMPANY.sub("", name) or name)]
    return tuple(dict.fromkeys(f for f in found if len(f) > 1))


def is_unmarried(civility: str) -> bool:
    """Whether a civility is that of a daughter or an unmarried woman."""
    return fold(civility).strip().startswith(("mademoiselle", "mlle", "melle"))


def folded_words(name: str) -> set[str]:
    """The words of a name, folded."""
    return {*fold(name).replace("-", " ").split()}
