"""Names of companies, insurers, funds and public bodies."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from arret_extract.grammar.calendar import MONTH_NAMES
from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import read_data
from arret_extract.matching.search import matches_at, phrase_starts, word_starts
from arret_extract.ruling import Ruling
from arret_extract.stages.entities.mentions import Found
from arret_extract.stages.entities.persons import END, occurrences
from arret_extract.text import View, fold

_CAP = r"[A-ZÀ-ÖØ-Þ]"
_TOKEN = re.compile(
    r"(?P<gap>[ \t\n]|[ \t]?-[ \t]?|[ \t]?&[ \t]?|['/]|)"
    rf"(?:(?P<sigle>\((?:{_CAP}[\w.&-]{{0,12}}[ ]?){{1,5}}\))"
    rf"|(?P<quote>\"[^\"\n]{{2,60}}\")"
    rf"|(?P<name>\[\w[^\[\]\n]{{0,19}}\]|{_CAP}(?:\.\.\.|…)|(?:{_CAP}\.[ ]?){{2,9}}"
    rf"|{_CAP}\.(?=[ -])|{_CAP}\w{{0,40}}|\d{{1,4}}(?![\d,./%]))"
    r"|(?P<little>de|du|des|d|l|la|le|les|en|pour|sur|aux?|à|et)(?=[ '\n-])"
    r"|(?P<word>[a-zà-ÿœ]{3,30}))"
)
# "SCP Durand, Le Gall et Petit", "SCP Durand, Petit, avocats"
_LIST = re.compile(
    rf", (?!M\. |Mme |Mlle |Me |Monsieur|Madame|Ma[îi]tre|S\.?A|SCI|SCP|SEL)"
    rf"(?={_CAP}[\w' -]{{1,40}}(?:, {_CAP}[\w' -]{{1,40}}){{0,4}}(?: et (?:de )?{_CAP}|, avocat))"
)
_AND = re.compile(rf" et (?=(?:de )?{_CAP})")
_APART = re.compile(
    r"[ \n](?:et|ET) (?:à |À )?(?:la|le|les|LA|LE|LES|de la|du|des|M|Mme|MM)\b"
    r"|[ \n](?:et|ET) (?:d'|de |à )?(?:l'|L'|la )"
)
_NO_LETTER = re.compile(r"\W")
_CIVIL = frozenset(("m", "mr", "me", "mme"))
_STOP = END - frozenset(
    """la le les de du des en et sur pour au aux a societe sa sarl sas scp compagnie mutuelle
    assurances caisse mutualite cpam residence section chambre selarl premier premiere civile
    conseil avocats ministere entre selas rue centre chemin tresor responsabilite bureau central
    etat agent ministre payeur chu hopital clinique compte inspecteur magistrat avenue conseils
    directeur nom civil partie notaire notaires huissiers euro conditions donne""".split()  # noqa: SIM905
) | frozenset(
    """rcs siret siren prise pris representant representee sous sis siege social dont assignee
    appelants intimes defenderesses intervenante capital immatriculee numero""".split()  # noqa: SIM905
)
_CLOSING = re.compile(r"(?:Fils|FILS|Cie|CIE|Associ|ASSOCI|Compagnie|Frères|Autres)")
_CONNECTOR_BEFORE = re.compile(r"(?:\b(?:de|du|des|la|le|les|et|DE|DU|DES|LA|LE|LES|ET)|['&-])\Z")
_CONNECTOR_AFTER = re.compile(r"\s(?:(?:DE|DU|DES|ET|de|du|des|et)\s|[Dd]'|\(|&)")


# first words of bodies that are none here: a name of its own, and what headings begin with
_NO_HEADS = frozenset(("la poste", "liquidation", "succession", "indivision"))


# after a name in capitals these say where it is or what for: "la société VALMONT en Bretagne"
_PLACING = frozenset(("en", "pour", "sur", "à", "au", "aux"))
_FIRST = re.compile(r"[a-z]{1,30}")


@cache
def _data() -> dict[str, Any]:
    data, forms = read_data("entities"), read_data("legal_forms")
    known = data["known"]
    bodies = (w for w in forms["bodies"]["company"] if w not in _NO_HEADS)
    heads: dict[str, list[str]] = {}
    for word in sorted(bodies, key=len, reverse=True):
        heads.setdefault(word.split()[0], []).append(word)
    institutional = frozenset(data["institutional"]["words"].split())
    sigles = frozenset(known["bodies"].split())
    abbreviations = frozenset(forms["abbreviations"])
    return {
        "institutional": institutional,
        "known": {
            "bodies": sigles,
            "named": [fold(n.strip()) for n in known["named"].split("|")],
        },
        "weak": frozenset(w.replace("-", " ") for w in data["weak"]["heads"].split()),
        "firms": frozenset(forms["firm"]),
        "forms": abbreviations,
        "shorts": frozenset(short.lower() for short in abbreviations | sigles),
        "heads": heads,
        "common": _STOP | institutional | heads.keys(),
    }


# a word in capitals, with or without points: `SARL`, `S.A.R.L.`, `Scp`
_SHORT = re.compile(r"[A-Z](?:[A-Z0-9]{1,9}|[a-z]{1,7}|(?:\.\s?[A-Z]){1,8}\.?)(?![\w'])(?!-\w)")
_POINTED = re.compile(r"\.(?<=[A-Z]\.)\s?[A-Z]")
_JOINED = re.compile(r"[\w.-]")


def find_shorts(view: View) -> list[tuple[int, int, str]]:
    """Legal forms and sigles of bodies: start, end, letters alone in capitals."""
    plain = view.plain
    starts = word_starts(view, _data()["shorts"])
    starts += [point.start() - 1 for point in _POINTED.finditer(plain)]
    return [
        (m.start(), m.end(), _letters(m[0]))
        for m in matches_at(_SHORT, plain, sorted(starts))
        if not m.start() or not _JOINED.match(plain, m.start() - 1)
    ]


def _letters(short: str) -> str:
    return (short if short.isalnum() else _NO_LETTER.sub("", short)).upper()


def _heads_at(view: View, start: int) -> int | None:
    """Where the first word of a body's name that begins at a position ends."""
    folded = view.folded
    first = _FIRST.match(folded, start)
    for word in _data()["heads"].get(first[0], ()) if first else ():
        if folded.startswith(word, start):
            end = start + len(word)
            if end == len(folded) or not (folded[end].isalnum() or folded[end] == "-"):
                return end
    return None


# "AXA ASSURANCES": the name began before
_AFTER_NAME = compiled(r"(?<![\w.])[A-ZÀ-Þ][\w&.]{2,30}[ -](?:d'|D'|de |DE )?\Z")
_IN_CAPITALS = re.compile(r"[ -](?:d'|D'|de |DE |du |DU |des |DES |l'|L'|la |LA ){0,2}[A-ZÀ-Þ\"]")


def _heads(view: View) -> Iterator[tuple[int, int]]:
    folded = view.folded
    for start in word_starts(view, _data()["heads"]):
        if start and folded[start - 1] == "-":
            continue
        end = _heads_at(view, start)
        if end is None or _AFTER_NAME.search(view.plain, max(0, start - 40), start):
            continue
        weak = folded[start:end] in _data()["weak"]
        if not weak or (_IN_CAPITALS.match(view.plain, end) and view.plain[start].isupper()):
            yield start, end


def _read_body(view: View, start: int, after: int) -> tuple[int, int] | None:
    """A body's name from its first word to its last capitalised or institutional one."""
    plain, institutional = view.plain, _data()["institutional"]
    firm = _letters(plain[start:after]) in _data()["firms"]
    at = end = after
    names = words = 0
    last = ""
    for _ in range(24):
        if firm and (comma := _LIST.match(plain, at)):
            at = comma.end()
        elif plain.startswith(("et ", "ET "), at + 1):
            if _APART.match(plain, at) and not (firm and not names):
                break
            if match := _AND.match(plain, at):
                if not firm and not _CLOSING.match(plain, match.end()):
                    break
                at = match.end()
        token = _TOKEN.match(plain, at)
        if token is None or token.end() == at:
            break
        if token["gap"] in ("\n", "\t") and not _goes_on(plain, token.start(), token.end()):
            break
        if token["name"] or token["quote"]:
            printed = slice(*token.span("name")) if token["name"] else slice(0)
            if _ends_name(view.folded[printed], last, firm):
                break
            names += not (token["name"] or "x")[0].isdigit()
            end = token.end()
        elif token["sigle"]:
            if names or words > 1:
                end = token.end()
        elif token["word"]:
            if view.folded[slice(*token.span("word"))] not in institutional:
                break
            words += 1
            if words > 1 or names:
                end = token.end()
        elif names and token["little"] in _PLACING and plain[end - 2 : end].isupper():
            break
        last = token.lastgroup or ""
        at = token.end()
    if not names and words < 3:
        return None
    text = plain[start:end]
    if not text.endswith("..."):
        text = text.rstrip(" \t\n,.-(&/'")
    return start, start + len(text)


def _ends_name(word: str, last: str, firm: bool) -> bool:
    """Whether a folded word, in capitals in the text, or a number is no part of a body's name."""
    key = word if word.isalnum() else _NO_LETTER.sub("", word)
    if key in _CIVIL:
        return not firm
    if word[:1].isdigit():
        return last == "little"
    return key in _STOP and len(key) > 1


def _goes_on(plain: str, start: int, end: int) -> bool:
    """Whether a name goes on over a line's end or a gap: a connecting word stands there."""
    before = _CONNECTOR_BEFORE.search(plain, max(0, start - 6), start)
    return before is not None or _CONNECTOR_AFTER.match(plain, start, end + 3) is not None


def find_headed(view: View, shorts: list[tuple[int, int, str]]) -> Iterator[Found]:
    """Names behind a legal form or the first word of a body's name, in text order."""
    forms = _data()["forms"]
    starts = [(start, end) for start, end, letters in shorts if letters in forms]
    starts += _heads(view)
    done = 0
    for start, after in sorted(starts):
        if start < done:
            continue
        span = _read_body(view, start, after)
        if span is not None:
            yield Found(*span, "organisation", "entities.body", 4)
            done = span[1]


def find_known(view: View, shorts: list[tuple[int, int, str]]) -> Iterator[Found]:
    """Bodies known by name or sigle, with the place that follows ("CPAM du Rhône")."""
    known = _data()["known"]
    plain = view.plain
    starts = [
        (start, end)
        for start, end, letters in shorts
        if letters in known["bodies"] and plain[start : start + 2].isupper()
    ]
    for name in known["named"]:
        for start in phrase_starts(view, view.folded, name):
            end = start + len(name)
            # "le fonds de garantie" in small letters may be any
            if plain[start:end] != plain[start:end].lower() and not plain[end : end + 1].isalnum():
                starts.append((start, end))
    for start, end in starts:
        span = _read_body(view, start, end) or (start, end)
        yield Found(*span, "organisation", "entities.known_body", 2)


def core(view: View, found: Found) -> str:
    """The part of a body's name that later mentions repeat: without form and first word."""
    start, forms = found.start, _data()["forms"]
    for _ in range(3):
        short = _SHORT.match(view.plain, start)
        if short and _letters(short[0]) in forms:
            end: int | None = short.end()
        else:
            end = _heads_at(view, start)
        if end is None or end >= found.end:
            break
        start = end
        while start < found.end and view.plain[start] in " \t\n,":
            start += 1
    return view.plain[start : found.end]


# a pseudonym in letters ("X...", "[L]") names persons too
_PROPER = re.compile(r"\[\d{1,2}\]\Z|\[[^\[\]]{1,20}\] [A-ZÀ-Þ]\w|[A-ZÀ-Þ](?!\.\.\.|…)")
_HIDDEN = re.compile(r"\[[^\[\]]{1,20}\]")
_SIGLE = re.compile(r"\(((?:[A-Z]\.?[ ]?){2,12}[A-Z0-9.]{0,3})\)")


def sigles(text: str) -> Iterator[str]:
    """The sigles that a name gives itself: "caisse d'assurance vieillesse (CAV)"."""
    for match in _SIGLE.finditer(text):
        yield match[1].strip()


_SIGLE_ALONE = re.compile(r"[A-Z]{3,7}(?![\w'-])")
_LITTLE_WORDS = frozenset(
    ("de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "pour", "au", "aux")
)


def initials(name: str) -> Iterator[str]:
    """What a name may be shortened to: `BPA` for "Banque populaire Atlantique"."""
    words = _LETTERS_OF.findall(fold(name))
    full = "".join(word[0] for word in words if word not in _LITTLE_WORDS)
    for first in range(3):
        if len(full) - first >= _SHORTEST:
            yield full[first:].upper()


_LETTERS_OF = re.compile(r"[a-z]{1,30}")
_SHORTEST = 3


def find_initials(view: View, names: Iterable[str]) -> Iterator[Found]:
    """Mentions of bodies already met by their initials."""
    wanted = {short for name in names for short in initials(name)}
    wanted = {w for w in wanted if w.lower() not in MONTH_NAMES and fold(w) not in _STOP}
    places = word_starts(view, {short.lower() for short in wanted})
    for match in matches_at(_SIGLE_ALONE, view.plain, places):
        if match[0] in wanted and not _JOINED.match(view.plain, match.start() - 1):
            yield Found(*match.span(), "organisation", "entities.initials", 1)


def find_again(view: View, names: Iterable[str]) -> Iterator[Found]:
    """Every mention of names already met."""
    common = _data()["common"]
    for name in dict.fromkeys(names):
        if len(name) > 2 and _PROPER.match(name) and fold(name) not in common:
            yield from occurrences(view, name, "organisation", "entities.again", 2)


def find_hidden(ruling: Ruling) -> Iterator[Found]:
    """Mentions of a company by its pseudonym alone ("condamner [L]"), where no person bears it."""
    persons = " ".join(p.name for p in ruling.parties if p.kind == "personne_physique")
    for party in ruling.parties:
        hidden = _HIDDEN.match(party.name)
        if party.kind == "personne_morale" and hidden and hidden[0] not in persons:
            yield from occurrences(ruling.view, hidden[0], "organisation", "entities.hidden", 2)


def read_names(ruling: Ruling) -> Iterator[str]:
    """Names of bodies that earlier stages read."""
    for party in ruling.parties:
        if party.kind == "personne_morale":
            yield party.name
            # an alias may be the beginning of a longer name, a sigle is a name of its own
            yield from (a for a in party.aliases if a.isupper() and a.isalpha())
    for lawyer in ruling.counsel:
        if lawyer.firm:
            yield lawyer.firm
