"""Parties called by what they are, not by name: "l'appelante", "les défendeurs", "la banque".

A role counts with its article; a kind of body ("la banque", "l'assureur") only where one party
alone can be meant.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple

from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import matches_at, word_starts
from arret_extract.mentions.naming import names_kind
from arret_extract.records import Party
from arret_extract.text import View, fold

How = Literal["name", "alias", "role", "joint"]
Ids = tuple[int, ...]

_ROLE = re.compile(
    r"(?P<role>appelant|intime|demanderesse|demandeur|demandeuse|defenderesse|defendeur"
    r"|intervenant|expropriant|exproprie|"
    r"partie civile|parties civiles|prevenu|requerant|ministere public|partie|epoux|consorts)"
    r"(?P<female>es?)?s?\b(?!\s(?:adverse|succomb|perdante))"
)
# The words that a role begins with, in all their forms.
_ROLE_WORDS = frozenset(
    f"{stem}{end}"
    for stem in """appelant intime demanderesse demandeur demandeuse defenderesse defendeur
    intervenant expropriant exproprie partie prevenu requerant ministere epoux consorts""".split()  # noqa: SIM905
    for end in ("", "e", "s", "es")
)
_JOINT_WORDS = frozenset(f"co{word}" for word in _ROLE_WORDS)
# Roles and kinds count with their article alone; it is looked for once the word is found.
_BEFORE_ROLE = compiled(
    r"\b(?:(?P<one>(?:[ad] )?l'|la |le |du |au |ladite |ledit |cette |cet |ce )"
    r"|(?P<all>les |des |aux |lesdits |lesdites |ces |ses |chacune? des |chaque |"
    r"toute?s les |tous les ))"
    r"(?:seules? |deux |trois |quatre |autres )?"
    r"(?:(?P<noun>partie|autorite|societe|compagnie|banque|epoux|consorts)s? )?(?:co-?)?$"
)
# How far before a role its article may stand: "à chacune des deux sociétés intimées".
_BEFORE = 36
# Kinds of persons, with whether they are women, and of companies by their form.
_COUPLE = {
    "pere": False,
    "mari": False,
    "epoux": False,
    "mere": True,
    "epouse": True,
    "femme": True,
}
_FORMS = ("sci", "sarl", "sas", "snc", "eurl", "gaec", "earl", "selarl", "scp")
_KIND = re.compile(
    r"(?P<kind>banque|agence|caisse|assureur|mutuelle|association|commune|syndicat|fonds|prefete?|"
    r"etat|procureur|ministere public|parquet|"
    r"departement|societe|compagnie|employeur|salariee?|clinique|polyclinique|hopital|office"
    r"|liquidation(?: judiciaire)?"
    rf"|garage|veuve|{'|'.join((*_COUPLE, *_FORMS))})\b"
    r"(?: des coproprietaires| de garantie| primaire| de la republique|(?<=procureur) general)?"
    r"(?:(?<=prefet)|(?<=prefete)"
    r"|(?! (?:d'|de (?!(?:(?:s(?:es|a|on)|leurs?|cette|ces) (?:\w{4,16} )?(?:demandes?|pretentions?"
    r"|moyens|appel|action|fins|exceptions?|conclusions|contestations?|recours|reclamations?)"
    r"|lui|tou(?:te)?s?|l'(?:ensemble|integralite)|payer|verser|regler|rembourser)\b)|des (?!fins )"
    r"|du (?!surplus|chef|[\d\[])|regionale|general|administratif)))"
)
_AT_WORK = ("contrat de travail", "licenciement", "accident du travail", "faute inexcusable")
# Bodies that pay wages or allowances in the employer's stead, and unions.
_NO_EMPLOYER = re.compile(
    r"\bpole emploi\b|\bfrance travail\b|\bags\b|\bcgea\b|\bunedic\b|\bassedic\b|\burssaf\b"
    r"|\bsyndicat\b(?! (?:(?:des )?coproprietaires|mixte|intercommunal|de la copropriete))"
    r"|\bcgt\b|\bcfdt\b|\bcftc\b|\bunsa\b|\bcfe\b|\bunion (?:locale|departementale)\b"
)
# The prosecutor has several names; a prefect may be a woman.
_SAME_KIND = {"prefete": "prefet", "ministere public": "procureur", "parquet": "procureur"}
# Before these the State is a party, by whoever acts for it; elsewhere it bears what no party does.
_OF_THE_STATE = re.compile(r"tribunal administratif|cour administrative|conseil d' ?etat")
_TOP = 600
_KIND_WORDS = frozenset(
    """banque caisse assureur mutuelle association commune syndicat fonds prefet prefete procureur
    ministere parquet etat departement societe compagnie employeur salarie salariee clinique
    polyclinique hopital office garage agence veuve liquidation""".split()  # noqa: SIM905
).union(_COUPLE, _FORMS)
_AT_HOME = ("divorce", "enfant", "mariage", "concubin", "pension alimentaire")
_BEFORE_KIND = re.compile(r"\b(?:l'|la |le |du |au )$")
_BEFORE_INSURER = re.compile(r"\b(?:(?:l|d)'|son |leur )$")
_ROLES: dict[str, tuple[str, ...]] = {
    "appelant": ("appelant",),
    "intime": ("intime",),
    "demandeur": ("demandeur", "demandeur_au_pourvoi"),
    "demanderesse": ("demandeur", "demandeur_au_pourvoi"),
    "demandeuse": ("demandeur", "demandeur_au_pourvoi"),
    "requerant": ("demandeur", "demandeur_au_pourvoi"),
    "defendeur": ("defendeur", "defendeur_au_pourvoi"),
    "defenderesse": ("defendeur", "defendeur_au_pourvoi"),
    "intervenant": ("intervenant",),
    "expropriant": ("demandeur",),
    "exproprie": ("defendeur",),
    "partie civile": ("partie_civile",),
    "parties civiles": ("partie_civile",),
    "prevenu": ("prevenu",),
    "ministere public": ("ministere_public",),
}
# "Madame demande", "à verser à Madame pour", but neither a name nor a title: "Monsieur le
# président", "Madame de X", "Monsieur x", "Madame sa mère".
_CIVILITIES = frozenset({"monsieur", "madame"})
_LONE = re.compile(
    r"(?:[Mm]onsieur|(?P<female>[Mm]adame)),?\s(?:[nsm]e\s|[nsm]['’])?(?:y\s)?"
    r"(?:a|à|au|en|pour|par|dans|sur|avec|sans|sous|dont|qui|que|qu['’][a-zà-ÿ]{1,9}|afin|outre"
    r"|ainsi|chez|contre|depuis|pendant|lors|est|fait|soutient|requiert|poursuit|pr[ée]tend"
    r"|conclut|produit|vit|per[çc]oit|doit|peut|reconna[iî]t|maintient|entend"
    r"|[a-zà-ÿ]{1,14}(?:ait|(?<=[eidvr])ra|ura)"
    r"|(?:demand|sollicit|revendiqu|chiffr|[ée]valu|exig|r[ée]clam|expos|r[ée]pliqu|oppos|invoqu"
    r"|justifi|contest|affirm|indiqu|pr[ée]cis|rappell|estim|consid[èe]r|vers|travaill|occup"
    r"|dispos|d[ée]clar|expliqu|ajout|exerc|souhait|propos|support|form|r[èe]gl|pai|reproch"
    r"|pr[ée]sent|b[ée]n[ée]fici|offr|particip|conserv|all[èe]gu|r[ée]sid)e)\b"
)
_INDEFINITE = re.compile(r"\b(?:une?|cette?|et)\s\Z")
# What parties on appeal are said to be beside, and how far behind their names.
_SAID_BESIDE = ("partie civile", "parties civiles", "prevenu")
_APPOSED = 200
# "Son épouse" and the like, with the word alone.
_SPOUSE = re.compile(r"s(?:on|a) (?:epouse|epoux|mari|femme|conjointe?)\b")
_SPOUSES = ("epouse", "epoux", "mari", "femme", "conjoint", "conjointe")
# How near a person is to "son épouse", and her name behind it.
_NEAR_SPOUSE = 30
_OF = re.compile(r"d(?:e (?:la |l')?|u |es |')")
_FEMALE_ROLES = frozenset({"demanderesse", "demandeuse", "defenderesse"})


class Mention(NamedTuple):
    """A stretch of the view that names parties, and how it does."""

    start: int
    end: int
    party_ids: Ids
    how: How


def ids_of(mentions: Iterable[Mention]) -> Ids:
    """The parties that mentions name, each once, in the order in which they are named."""
    return tuple(dict.fromkeys(i for m in mentions for i in m.party_ids))


def noun_start(folded: str, mention: Mention) -> int:
    """Where the words of a mention begin behind its preposition: "du syndicat", "de l'intimée"."""
    own = _OF.match(folded, mention.start, mention.end)
    return own.end() if own else mention.start


def is_female(party: Party) -> bool | None:
    """Grammatical gender of a party by its civility; a company is female, null where unknown."""
    if party.kind != "personne_physique":
        return True
    civility = fold(party.civility or "").removeprefix("la ").removeprefix("le ")
    if civility.startswith(("mad", "mme", "mlle", "mel", "veuve", "dame")):
        return True
    return False if civility.startswith(("m", "sieur")) else None


def _pays_in_its_stead(party: Party) -> bool:
    """Whether a body insures workers or the employer, or pays them what he owes."""
    if _NO_EMPLOYER.search(fold(party.name).replace(".", "")):
        return True
    return any(names_kind(party, kind) for kind in ("caisse", "assureur", "mutuelle"))


def _is_prosecutor(party: Party) -> bool:
    """Whether a party is the ministère public, be the case only communicated to it."""
    joined = party.role == "partie_jointe" and fold(party.name).startswith("ministere")
    return joined or party.role == "ministere_public"


def _role_starts(view: View) -> list[int]:
    """Where a word of role begins, also behind "co": "les cointimés"."""
    joint = word_starts(view, _JOINT_WORDS)
    return sorted([*word_starts(view, _ROLE_WORDS), *(at + len("co") for at in joint)])


def with_spouses(view: View, kept: list[Mention], spouse: Callable[[Ids], Ids]) -> list[Mention]:
    """Mentions with those of "son épouse", "son mari", unless a name follows."""
    for at in word_starts(view, _SPOUSES):
        start = view.folded.rfind("s", max(0, at - len("son ")), at)
        told = _SPOUSE.match(view.folded, max(0, start))
        following = bisect_left(kept, start, key=lambda m: m.start)
        if told is None or not following or start - kept[following - 1].end > _NEAR_SPOUSE:
            continue
        named = kept[following : following + 1]
        ids = spouse(kept[following - 1].party_ids)
        if ids and not (named and named[0].start - told.end() < _NEAR_SPOUSE):
            kept.insert(following, Mention(start, told.end(), ids, "role"))
    return kept


class Called:
    """Reads a view once for the parties that it calls by role or kind."""

    def __init__(self, view: View, plain: str, folded: str, parties: list[Party]) -> None:
        self.view, self.plain, self.folded = view, plain, folded
        self.parties = parties
        self.of_role: dict[str, list[Party]] = defaultdict(list)
        for party in parties:
            self.of_role[party.role].append(party)

    def read(self) -> list[Mention]:
        """Mentions by role and by kind."""
        return [*self._roles(), *self._kinds(), *self._lone()]

    def _roles(self) -> Iterator[Mention]:
        for hit in matches_at(_ROLE, self.folded, _role_starts(self.view)):
            first = max(0, hit.start() - _BEFORE)
            before = _BEFORE_ROLE.search(self.folded[first : hit.start()])
            if before is None:
                continue
            female = bool(hit["female"]) and before["noun"] is None
            ids = self._role_parties(hit["role"], bool(before["all"]), female, before["noun"])
            if ids:
                joint = hit["role"] in ("partie", "epoux", "consorts")
                yield Mention(first + before.start(), hit.end(), ids, "joint" if joint else "role")

    def _said(self, word: str) -> list[Party]:
        """Parties on a side on appeal that are said beside to be something: "partie civile"."""
        starts = sorted(self.view.at(p.start_char or 0) for p in self.parties)
        said = []
        for party in self.parties:
            end = self.view.at(party.end_char or 0)
            stop = next((start for start in starts if start > end), end + _APPOSED)
            if word in self.view.folded[end : min(stop, end + _APPOSED)]:
                said.append(party)
        return said

    def _kinds(self) -> Iterator[Mention]:
        """Parties called by what they are, where only one can be meant: "la banque"."""
        known: dict[str, Ids] = {}
        for hit in matches_at(_KIND, self.folded, word_starts(self.view, _KIND_WORDS)):
            kind = hit["kind"]
            if kind not in known:
                known[kind] = self._only(kind)
            near = self.folded[max(0, hit.start() - 5) : hit.start()]
            before = (_BEFORE_INSURER if kind == "assureur" else _BEFORE_KIND).search(near)
            if not known[kind] or before is None or self._goes_on(hit.end()):
                continue
            yield Mention(hit.start() - len(before[0]), hit.end(), known[kind], "role")

    def _lone(self) -> Iterator[Mention]:
        """The one man, or the one woman, that a civility without a name means: "Madame demande"."""
        persons = [p for p in self.parties if p.kind == "personne_physique"]
        sexes = [is_female(p) for p in persons]
        for at in word_starts(self.view, _CIVILITIES) if None not in sexes else ():
            hit = _LONE.match(self.plain, at)
            female = hit is not None and hit["female"] is not None
            if (
                hit is None
                or sexes.count(female) != 1
                or _INDEFINITE.search(self.folded, max(0, at - 6), at)
            ):
                continue
            yield Mention(at, hit.end(), (persons[sexes.index(female)].party_id,), "role")

    def _goes_on(self, end: int) -> bool:
        """Whether a name follows: "la société X" is not "la société"."""
        after = self.plain[end : end + 2]
        return after[1:].isupper() or after in (" [", ' "')

    def _only(self, kind: str) -> Ids:
        """The one party of a kind, () where there are several or none."""
        parties = self.parties
        persons = [p for p in parties if p.kind == "personne_physique"]
        bodies = [p for p in parties if p.kind == "personne_morale"]
        if kind in ("employeur", "salarie", "salariee"):
            work = any(word in self.folded for word in _AT_WORK)
            employers = [p for p in bodies if not _pays_in_its_stead(p)]
            found = employers if kind == "employeur" else persons
            found = found if work else []
        elif kind in _COUPLE:
            home = len(persons) == 2 and any(word in self.folded for word in _AT_HOME)
            found = [p for p in persons if home and is_female(p) is _COUPLE[kind]]
        elif kind in _FORMS:
            found = [p for p in bodies if fold(p.legal_form or "") == kind]
        elif kind == "veuve":
            found = [p for p in persons if re.search(r"\b(?:veuve|vve)\b", fold(p.name))]
        elif kind.startswith("liquidation"):
            found = [p for p in parties if "liquidat" in fold(p.quality or "")]
        elif kind in ("societe", "compagnie"):
            found = [p for p in bodies if not names_kind(p, "caisse")] or bodies
        else:
            kind = _SAME_KIND.get(kind, kind)
            found = [p for p in parties if kind == "procureur" and _is_prosecutor(p)]
            found = found or [p for p in parties if names_kind(p, kind)]
            if kind == "etat" and not found and _OF_THE_STATE.search(self.folded, 0, _TOP):
                found = [p for p in parties if names_kind(p, "state")]
        return (found[0].party_id,) if len(found) == 1 else ()

    def _role_parties(self, word: str, several: bool, female: bool, noun: str | None = None) -> Ids:
        parties = self.parties
        if word in ("epoux", "consorts"):
            persons = [p for p in parties if p.kind == "personne_physique"]
            whole = several and (len(persons) == 2 or (word == "consorts" and len(persons) > 1))
            return tuple(p.party_id for p in persons) if whole else ()
        if word == "partie":
            return tuple(p.party_id for p in parties) if several else ()
        side = [p for role in _ROLES.get(word, ()) for p in self.of_role[role]]
        if not side and word in _SAID_BESIDE:
            side = self._said("partie civile" if word == "parties civiles" else word)
        if noun is not None and noun != "partie":
            person = noun in ("epoux", "consorts")
            side = [p for p in side if (p.kind == "personne_physique") is person]
        if several or len(side) < 2:
            return tuple(p.party_id for p in side)
        if noun is not None:
            return ()
        female = female or word in _FEMALE_ROLES
        fitting = [p for p in side if is_female(p) in (female, None)]
        return (fitting[0].party_id,) if len(fitting) == 1 else ()
