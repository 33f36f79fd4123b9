"""A dispositif, or a list of claims, as its clauses: one for each verb that orders or asks.

"Condamne A à payer…", "Les condamne aux dépens", "La société A est condamnée…", "- débouter B
de…": however the list is written (bullets, semicolons, one sentence, verbs in capitals or spaced
letters), a clause runs from its verb to the next one. Clauses that only quote what another court
decided ("en ce qu'il a : - condamné…") are marked as quoted.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from arret_extract.grammar.before import HARD, VISA, after_hard, lead_of, pattern, pronoun, runs_on
from arret_extract.grammar.misprints import misprinted
from arret_extract.grammar.signatures import closing
from arret_extract.grammar.verbs import Mood, Verb, in_name, nominal, verbs
from arret_extract.text import View
from arret_extract.vocabulary import OrderKind

_ILL_FOUNDED = re.compile(r"fondee?s?,?(?: et)? \Z")
_AND = re.compile(r"[\s,]{0,3}(?:et|ou|,)?[\s,]{0,3}")
_FINDING = ("declarer", "dire", "juger", "constater")
_RECEIVING = ("recevoir", *_FINDING)
# Verbs that open a clause even in the middle of a line, unless a conjunction rules them.
_PLAIN = ("condamner", "confirmer", "debouter", "infirmer", "rejeter")
# Verbs that a dispositif may leave in the infinitive, and the mission of an expert never has.
_BARE = (*_PLAIN, "declarer", "laisser", "ordonner", "reserver")
# Forms that are no verb before some words: "juge des référés", "liquide et exigible", "porte 12",
# and in capitals "MAJORE DES INTERETS", "SUBROGE DANS SES DROITS".
_NOT_A_VERB = {
    "juger": "judge",
    "liquider": "due",
    "porter": "door",
    "demander": "request",
    "cloturer": "noun_alone",
    "inscrire": "enters_no_debt",
    "interpreter": "noun_alone",
    "rabattre": "noun_alone",
    "rendre": "renders",
    "tenir": "holds_no_finding",
    **dict.fromkeys(
        ("augmenter", "diminuer", "exonerer", "liberer", "majorer", "subroger"), "participle"
    ),
}
# What is no form of a verb, and orders behind "est" alone: "L'appel est recevable".
_ADJECTIVES = ("recevable", "irrecevable")
# Verbs that order on the page behind signatures.
_AGAIN = (*_PLAIN, "dire", "fixer", "laisser", "ordonner")
# What must stand behind these words where they open a clause.
_OPENED_BY = {
    "depens": "costs_alone",
    "devoir": "must_pay",
    "lieu": "nothing_to_judge",
    "remettre": "hands_over",
}
# Verbs that change a sum that the first judge had paid.
CHANGING = ("limiter", "porter", "ramener", "reduire")
_REFLEXIVE = ("declarer", "dessaisir", "reserver")
DISPOSITIF: frozenset[Mood] = frozenset({"finite", "passive"})
# How a dispositif speaks that no verb in the present opens: "le tribunal décide de : - condamner",
# "réformant le jugement, condamnant A", "- Condamnation de A à payer".
UNUSUAL: frozenset[Mood] = DISPOSITIF | {"infinitive", "gerund"}
# How far before a verb a word that rules it stands, and several.
WORD, WORDS = 16, 90
# How far behind the signatures of a page its next one orders on.
SIGNED = 300
# How long the head and foot of a page may be behind a provision.
FOOT = 160
# One of these begins a text rested on, or a heading.
_HEADING_WORDS = ("vu", "sur", "quant a", "concern")
# How far behind "fait masse des dépens" the words may begin that say who bears them.
MASS = 160
# How far before a list goes on "y ajoutant" may stand on a line of its own.
FRESH = 30


class Clause(NamedTuple):
    """A verb with its words. Positions are the view's.

    `lead` is where the words that introduce the verb begin ("Vu l'article 700, "); `start` the verb
    or its pronoun, `verb_end` the end of the verb; `kind` what the verb alone says; `quoted` that
    it only tells what another court decided; `whole` that the verb is spelt as it should be.
    """

    verb: str
    kind: OrderKind
    mood: Mood
    lead: int
    start: int
    verb_start: int
    verb_end: int
    end: int
    quoted: bool = False
    whole: bool = True


def clauses(
    view: View,
    start: int,
    end: int,
    places: Iterable[tuple[Verb, int, int]],
    moods: frozenset[Mood] = DISPOSITIF,
) -> list[Clause]:
    """The clauses that verbs open at their places, in order, each up to the next.

    `moods` says which verbs open one.
    """
    found: list[Clause] = []
    for verb, at, verb_end in places:
        floor = found[-1].verb_end if found else start
        if at < floor:
            continue  # a piece of a verb that is printed in pieces
        if opened := _opened(view, verb, at, verb_end, floor, moods):
            found.append(opened)
    return _bounded(view, found, end)


def dispositif_clauses(view: View, start: int, end: int) -> list[Clause]:
    """The clauses of a dispositif, its signatures left out.

    Its first words may be those of a signature ("jugement prononcé par mise à disposition"): they
    end nothing before the first provision. Pages may each be signed, or say at their head when the
    judgment was rendered: what is ordered behind goes on.
    """
    places = [*verbs(view, start, end), *misprinted(view, start, end)]
    found = clauses(view, start, end, sorted(places, key=lambda place: place[1]))
    plain = [c for c in found if c.verb in _PLAIN and c.mood in DISPOSITIF]
    if not any(c.whole for c in plain):
        nouns = {at: (verb, at, until) for verb, at, until in nominal(view, start, end)}
        if all(c.verb_start in nouns for c in plain):
            places = sorted([*places, *nouns.values()], key=lambda place: place[1])
            other = clauses(view, start, end, places, UNUSUAL)
            found = other if any(c.verb in _PLAIN for c in other) else found
    kept: list[Clause] = []
    while found:
        stop = closing(view, found[0].verb_end, end)
        kept += [c._replace(end=min(c.end, stop)) for c in found if c.verb_end <= stop]
        behind = [c for c in found if c.verb_end > stop]
        again = next((n for n, c in enumerate(behind) if _orders_again(view, c, stop)), len(behind))
        found = behind[again:]
    return kept


def _orders_again(view: View, clause: Clause, stop: int) -> bool:
    """Whether a clause behind signatures is one of the dispositif still, on its next page.

    A clerk's "déclare" and the "mandons et ordonnons à tous huissiers" of a copy are none.
    """
    before = view.plain[max(stop, clause.start - 2) : clause.start]
    begins = clause.start - stop < SIGNED and ("\n" in before or "\f" in before)
    plain = clause.verb in _AGAIN and clause.mood == "finite" and clause.whole
    bailiffs = pattern("bailiffs").match(view.folded, clause.verb_end)
    return begins and plain and view.plain[clause.start].isupper() and bailiffs is None


def _mood(view: View, verb: Verb, at: int, end: int) -> Mood:
    """The mood of a form; an accent tells "condamné" from "condamne", capitals do not."""
    if verb.mood == "finite" and view.plain[end - 1] in "éÉ":
        return "passive"
    return verb.mood


def _opened(
    view: View, verb: Verb, at: int, verb_end: int, floor: int, moods: frozenset[Mood]
) -> Clause | None:
    """The clause a verb opens, or None where it opens none."""
    folded, upper = view.folded, view.plain[at].isupper()
    low = max(floor, at - 130)
    before = folded[low:at]
    mood = _mood(view, verb, at, verb_end)
    slip = mood == "passive" and upper and verb.id not in _ADJECTIVES
    if slip and pattern("sentence_start").search(before):
        mood = "finite"  # "Condamné la société A": the accent is a slip
    elif mood in ("passive", "subject") or (
        mood == "finite" and pattern("auxiliary").search(before[-WORDS:])
    ):
        return _by_subject(view, verb, at, verb_end, floor)
    if upper and folded[verb_end : verb_end + 1] in (".", ";"):
        return None  # "DEMEURE EGALEMENT CONDAMNE."
    near = folded[max(low, at - 10) : verb_end + 20]
    object_first = verb.noun and mood in moods and pattern("object_first").search(near)
    objects = "said" if mood == "infinitive" and mood not in moods else "object"
    ordered = pattern(objects).match(folded, verb_end) is not None
    ordering = ordered and not in_name(view, verb, at, verb_end)
    if not (object_first or _stands(verb, mood, upper, before, moods, ordering)):
        return None
    if before.endswith(("s'", "se ")) and verb.id not in _REFLEXIVE:
        return None
    if before.endswith("que nous nous "):
        return None
    if (rest := _NOT_A_VERB.get(verb.id)) and pattern(rest).match(folded, verb_end):
        return None
    if folded[at:verb_end] == "juge" and pattern("we").search(before):
        return None
    start = pronoun(before, at)
    lead = lead_of(view, start, floor)
    return Clause(verb.id, verb.kind, mood, lead, start, at, verb_end, verb_end, whole=verb.whole)


def _stands(
    verb: Verb, mood: Mood, upper: bool, before: str, moods: frozenset[Mood], ordering: bool
) -> bool:
    """Whether a verb stands where a clause may open, by the words before it.

    `ordering` says that those behind it are what such a verb orders.
    """
    if mood == "gerund":
        opens = mood in moods or verb.kind == "infirmation"
        return opens and pattern("gerund").search(before) is not None
    if mood == "infinitive" and "infinitive" not in moods:
        bare = upper and (verb.id in _BARE or (verb.id == "dire" and ordering))
        starts = bare and pattern("sentence_start").search(before)
        return bool(starts or pattern("save").search(before))
    if mood not in moods or pattern("subordinate").search(before[-WORD:]):
        return False
    if upper and not verb.noun:
        return True
    if verb.noun and pattern("at_charge").search(before[-WORD:]):
        return False
    if verb.noun and (article := pattern("article").search(before[-WORD:])):
        linked = ordering and article[0].startswith("et")
        return (upper or linked) and pattern("opening").search(before[-WORDS:]) is not None
    if pattern("opening").search(before[-WORDS:]):
        return True
    if verb.noun:
        return upper and ordering
    return bool(
        pattern("after_vu").search(before)
        or (mood == "finite" and verb.id in _PLAIN and not pattern("within").search(before))
    )


def _by_subject(view: View, verb: Verb, at: int, verb_end: int, floor: int) -> Clause | None:
    """A clause opened by its subject, mostly in the passive: "La société A est condamnée"."""
    low = max(floor, at - 300)
    before = view.folded[low:at]
    told = verb.mood == "subject" or pattern("auxiliary").search(before[-WORDS:])
    if not told:
        return None
    if (rest := _OPENED_BY.get(verb.id)) and not pattern(rest).match(view.folded, verb_end):
        return None
    subject = after_hard(view, low, at)
    if subject == low == floor and floor > 0 and view.folded[floor - 1].isalpha():
        # Still in the sentence of the verb before: "Dit que la société A sera condamnée".
        return None
    if proviso := pattern("proviso").match(view.folded, subject, at):
        subject = proviso.end()
    words = view.folded[subject:at]
    if verb.id == "depens" and not pattern("costs_subject").match(words):
        return None
    bare = words.lstrip()
    # "Sont rejetées les demandes" opens a sentence, a line that goes on does not.
    inverted = view.plain[at - len(bare) : at][:1].isupper()
    alone = not inverted and pattern("auxiliary").match(bare) is not None
    if alone or (subject > low and runs_on(view, subject)):
        return None
    governed = r"\bqu(?:e|'il|'elle)\b|\bqui\b|\b(?:vu|attendu|considerant)\b"
    changed = verb.id in CHANGING and pattern("sum_told").match(words)
    if (re.search(governed, words) and not changed) or pattern("told").match(
        view.folded, floor, subject
    ):
        return None
    while subject < at and view.plain[subject] in " \t\n\f-:;.,•*":
        subject += 1
    return Clause(verb.id, verb.kind, "passive", subject, subject, at, verb_end, verb_end)


def _bounded(view: View, found: list[Clause], end: int) -> list[Clause]:
    """The clauses with their ends; those that continue the one before are joined to it."""
    joined: list[Clause] = []
    for clause in found:
        if joined and _continues(view, joined[-1], clause):
            if _AND.fullmatch(view.folded, joined[-1].verb_end, clause.start):
                joined[-1] = joined[-1]._replace(verb_end=clause.verb_end)
            if joined[-1].verb in ("dire", "declarer") and clause.verb == "debouter":
                joined[-1] = joined[-1]._replace(kind="rejet")
            continue
        joined.append(clause)
    bounded: list[Clause] = []
    quoting = ""
    for index, clause in enumerate(joined):
        until = joined[index + 1].lead if index + 1 < len(joined) else end
        until = _before_visas(view, clause.verb_end, until)
        low = max(clause.verb_end, until - FOOT)
        if foot := pattern("foot").search(view.folded, low, until):
            until = foot.start()
        low = max(clause.lead - FRESH, joined[index - 1].verb_end if index else 0)
        if pattern("fresh").search(view.folded, min(low, clause.lead), clause.start):
            quoting = ""
        if quoting == "list" and not _listed(view, clause):
            quoting = ""
        bounded.append(clause._replace(end=max(until, clause.verb_end), quoted=bool(quoting)))
        quoting = _quotes(view, clause, until) or ("list" if quoting == "list" else "")
    return bounded


def _before_visas(view: View, start: int, end: int) -> int:
    """Where the words of a clause end, without the texts or the heading of the next one."""
    words = view.folded[max(start, end - VISA) : end]
    if not any(word in words for word in _HEADING_WORDS):
        return end
    while end - start > len("vu "):
        line = after_hard(view, max(start, end - VISA), end - 1)
        headed = pattern("visa").match(view.folded, line, end) or (
            view.plain[line : line + 8].lstrip(" -*•")[:1].isupper()
            and pattern("heading").match(view.folded, line, end)
        )
        if line <= start or not headed:
            return end
        end = line
    return end


def _quotes(view: View, clause: Clause, until: int) -> str:
    """Whether a clause ends by quoting another ruling: its `list`, or just the `next` clause."""
    tail = view.folded[max(clause.verb_end, until - 90) : until]
    if ":" in tail[-6:] and pattern("to_be_read").search(tail):
        return "next"
    told = clause.kind in ("confirmation", "infirmation", "annulation", "cassation")
    return "list" if told and pattern("quoting").search(tail) else ""


def _listed(view: View, clause: Clause) -> bool:
    """Whether a clause is an item of a list that another verb opened."""
    before = view.folded[max(0, clause.start - 4) : clause.start]
    lower = view.plain[clause.verb_start].islower()
    return lower or bool(re.search(r"[-•*\"]\s?\Z", before))


def _continues(view: View, last: Clause, clause: Clause) -> bool:
    """Whether a verb adds to the one before: "dit et juge", "casse et annule", ", l'en déboute"."""
    between = view.folded[last.verb_end : clause.start]
    if last.verb == "emender" and clause.kind == "infirmation" and _AND.fullmatch(between):
        return True
    if _AND.fullmatch(between) and last.mood == clause.mood:
        # A verb with a pronoun has said what it is about: "le rejette, confirme le jugement".
        whole = last.start < last.verb_start or clause.start < clause.verb_start
        return not whole or (last.kind == clause.kind and "\n" not in between)
    if clause.verb == "emender" and clause.mood == "gerund":
        # "infirme le jugement ; émendant", "met l'appellation et … à néant ; émendant"
        return last.kind == "infirmation" or (last.verb == "mettre" and "neant" in between)
    if clause.verb == "rejeter" and last.verb in _FINDING and _ILL_FOUNDED.search(between):
        return clause.start < clause.verb_start
    adds = (
        (clause.verb == "debouter" and clause.start < clause.verb_start and last.verb in _FINDING)
        or (clause.verb == "renvoyer" and last.verb == "remettre")
        # "rectifie l'arrêt et dit qu'il faut lire", "ordonne la jonction et dit que l'affaire…"
        or (clause.verb == "dire" and _says_how(view, last, clause))
        # "reçoit la société A en sa demande, y fait droit"
        or (clause.verb == "faire" and between.endswith(" y ") and last.verb in _RECEIVING)
    )
    if adds:
        stops = HARD.finditer(view.plain, last.verb_end, clause.start)
        return all(s[0] == "\n" and runs_on(view, s.end()) for s in stops)
    if last.verb in ("faire", "ordonner") and pattern("mass").match(between):
        return clause.start - last.verb_end < MASS and bool(
            pattern("of_mass").match(view.folded, clause.start)
        )
    appoints = last.verb == "ordonner" and clause.verb in ("commettre", "designer")
    return appoints and len(between) < 250 and ("expert" in between or "consult" in between)


def _says_how(view: View, last: Clause, clause: Clause) -> bool:
    """Whether "et dit" only says how what was ordered is done: a rectification, a joinder."""
    between = view.folded[last.verb_end : clause.start]
    joined = "jonction" in between and pattern("one_number").match(view.folded, clause.verb_end)
    return between.endswith(" et ") and (last.verb == "rectifier" or bool(joined))
