"""What the reasons say of single heads: sums granted post by post, heads refused."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache
from itertools import islice
from typing import TypeVar

from arret_extract.matching.compiling import compiled
from arret_extract.records import Amount, Claim, Order
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.sentences import sentence_end, sentence_start
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.matching import euros, worth
from arret_extract.stages.outcomes.posts import places_of, post_after, post_before
from arret_extract.text import fold
from arret_extract.vocabulary import ALONE, Head

REFUSED = compiled(
    r"\b(?:demande|pretention|reclamation|poste|chef|prejudice|elle|il)\b[^.;]{0,90}?\b(?:est"
    r"|sera|doit etre|seront)"
    r" (?:donc |par consequent |en consequence |ainsi )?(?:rejete|ecarte|refuse|deboute)"
    r"|\b(?:demande|poste|prejudice|pretention)\b[^.;]{0,90}?\b(?:n'est (?:donc |ainsi )?pas"
    r" (?:justifi|etabli|fond|demontr|caracteris)"
    r"|(?:est|etant) (?:sans fondement|mal fonde|infonde))"
    r"|\bil n'y a (?:donc )?pas lieu d|\b(?:rejeter|debouter)\b"
    r"|\bne (?:saurai(?:t|ent)|peu(?:t|vent)|pour(?:ra|ront)) (?:donc |ainsi |des lors |qu')?"
    r"(?:prosperer|aboutir|etre (?:accueilli|satisfait|rejete|admis))"
    r"|\b(?:sera|seront|doit etre|doivent etre) (?:donc |ainsi |des lors )?deboute"
    r"|\bne (?:justifi|demontr|caracteris|rapport)\w{1,3} (?:\w{1,12} ){0,3}?(?:aucun|d'aucun|pas)"
    r"\b[^.;]{0,60}\b(?:prejudice|dommage)s?\b"
    r"|\b(?:la|sa|leur|cette) (?:demande|pretention)\b[^.;]{0,60}? (?:etant )?(?:rejetee|ecartee)\b"
)
# The same right behind a sum: "les 3 000 euros réclamés ne sont pas dus".
_REFUSED_SUM = re.compile(
    r"[^.;]{0,60}? (?:n(?:'est|e sont|'etant) (?:\w{4,12} )?(?:pas|nullement|aucunement)"
    r" (?:\w{4,12}ment )?(?:due?s?\b|fonde|justifie|etabli|demontre)"
    r"|se confond(?:ent)? avec|(?:fait|font|faisant) double emploi"
    r"|(?:est|sera|seront|doi(?:t|vent) etre) (?:donc |ainsi )?(?:rejete|ecarte|refuse)"
    r"|(?:est|sont|etant|demeure|apparait) (?:sans fondement|mal fonde|infonde|injustifie))"
)


_STOP = compiled(r"[;\n\f]|\. ")
_BREAK = re.compile(r"[\n\f]")
CLAUSE = re.compile(r"[^.;]{1,600}")
_STEM = compiled(r"\b[a-z]{5,30}")
SPEAKS = compiled(
    r"\b(?:sou(?:tient|tiennent)|fai(?:t|sant) valoir|font valoir|considere(?:nt)?|estime(?:nt)?"
    r"|affirme(?:nt)?|pretend(?:ent)?|sollicite(?:nt)?|(?<!\bqu.il )(?<!\bqu.elle )allegue(?:nt)?"
    r"|(?<!\bla )(?<!\bsa )(?<!\bleur )(?<!\bcette )(?<!\bune )(?<!\bde )demande(?:nt)?"
    r"|invoque(?:nt)?|reproche(?:nt)?|oppose(?:nt)?|reclame(?:nt)?|conclu(?:t|ent)"
    r"|selon (?:elle|lui|l[ae]|l')|si\b)"
)
_DENIES = re.compile(
    r"\b(?:aucun\w{0,2}|ne|n'\w{1,12}|non|ni|infonde\w{0,2}|rejete\w{0,2}|deboute\w{0,2})\b"
)
# Words of requests that any request may have: they tell no finding from another.
_COMMON = frozenset(
    """juger constater declarer donner prendre retenir quelle celle celui elles cette leurs
    ainsi entre titre raison egalement envers contre societe societes madame monsieur
    messieurs parties partie manque manquement manquements manquer obligation obligations
    present presente toute toutes alors aurait etait etaient seront doivent devra devront
    notamment lequel laquelle jugement demande demandes epoux droit etant parce avait avoir
    aussi comme subir voir judiciaire""".split()  # noqa: SIM905
)


# Time to pay (article 1343-5 of the code civil, 1244-1 before), by whatever name.
_DELAY = compiled(
    r"\bdelais? de (?:paiement|grace)|\b1244-1\b|\b1343-5\b|\bmensualites? de|\bechelonn\w{2,6}"
    r"|\bdelais? (?:les plus larges|de (?:\d{1,2}|vingt)[\w -]{0,16} mois|sur \d{1,2} mois)"
    r"|\bmois de delais?\b|\bplus larges delais"
    r"|\b(?:se liberer|s'acquitter)\b|\breporter\b[^;]{0,60}\b(?:reglement|paiement|dette)"
    r"|\bdelais (?:sollicites|a raison)|\b(?:amenag|etal|re-?echelonn)\w{3,5}\b[^;]{0,30}"
    r"\b(?:dette|remboursement|reglement|paiement)"
)
_STAY = compiled(r"\bsurs(?:eoi[rst]|oi[rst]|is|eoyons|oyons)\w{0,2}\b")
# Words that any order that refuses may have.
_DISMISSING = frozenset(
    {"rejett", "rejeter", "rejeton", "rejet", "debout", "ensembl", "pretent", "formul"}
    | {"fond", "declar", "appelan", "intim", "demand", "defend", "consort", "ampl", "surplu"}
    | {"contrai"}
)
# A sum of the first judge that the court makes its own.
_UPHELD = re.compile(
    r"\b(?:confirm|approuv|adopt|mainten|suffisant"
    r"|(?:exact|just|correct|parfait)ement (?:\w{1,12} )?(?:apprec|evalu|fix|indemnis|repar)"
    r"|non (?:contest|discut|critiqu)|justifi)"
)
# The same before the sum: "a fait une exacte évaluation de ce poste en le fixant à 9 000 €".
WELL_JUDGED = compiled(
    r"\b(?:exacte|juste|bonne|saine|parfaite) (?:evaluation|appreciation|estimation)\b"
    r"|\b(?:a bon droit|a juste titre|justement|exactement|pertinemment)\b"
    r"|\bjustifi\w{1,4} (?:l'allocation|la somme|l'indemnite)\b"
)
_OVERTURNED = re.compile(r"\b(?:infirm|reform|insuffisan|excessi|port[eé]|elev|redui|ramen)")
# What a sum is for, in the words behind it: "5 000 euros au titre du pretium doloris".
_LABELS = re.compile(
    r"\s?(?:\([^()]{1,40}\)\s?)?"
    r"(?:au titre|a titre|pour|en reparation|du chef|correspondant|representant)\b"
)
LABEL = 90
# Words that any head of damage may have.
ANY_POST = frozenset({"prejudi", "montant", "indemni", "euros", "somme", "reclame"})
# What finds a post of damage owed.
_FOUND = re.compile(r"\b(?:etabli|justifi|caracteris|demontr|avere|indemnis|repar|allou)\w{0,6}\b")
# What is granted for no post of damage.
_LUMP = ("indemnite", "prejudice_corporel")
_NO_POST = ALONE | {"total"}
NEAR = 90
# Digits that tell a sum from others.
TELLING = 4
# More sums than any ruling grants: what is beyond is left unread, in linear time.
MOST = 400
# How far behind a sum the rate of its interest is told.
INTEREST = 120
_RATE = compiled(
    r"(?P<legal>\b(?:taux|interets?) (?:d'interet |de l'interet )?leg(?:al|aux)\b)"
    r"|(?P<agreed>\b(?:conventionnel|contractuel)s?\b|\btaux (?:fixe |annuel )?de \d)"
)
# How far behind a claim told among the reasons the court's answer to it may stand.
REACH = 2500


Row = TypeVar("Row", Claim, Order)


@lru_cache(maxsize=256)
def stems_of(folded: str) -> frozenset[str]:
    """The beginnings of the words that tell what a request or a finding is about."""
    telling = (word for word in _STEM.findall(folded) if word not in _COMMON)
    return frozenset(word[:7].rstrip("es") for word in telling)


def nearest_in_words(ruling: Ruling, said: frozenset[str], rows: Iterable[Row]) -> Row | None:
    """Of some claims or orders the one that has most of some stems, the first of those alike."""
    return max(rows, key=lambda row: len(said & stems_of(words(ruling, row))), default=None)


@dataclass(frozen=True, slots=True)
class Award:
    """A sum that the reasons grant."""

    value: Decimal
    currency: str | None
    head: Head | None
    post: str | None
    start: int
    end: int


class Reasons:
    """The sums granted in the reasons, by post."""

    def __init__(self, ruling: Ruling, *, kept: bool) -> None:
        self.ruling, self.view, self.kept = ruling, ruling.view, kept
        self.stretches = [(start, end) for _, start, end in ruling.stretches("motifs")]
        # The claims are retold there too, up to the dispositif.
        first = min((start for start, _ in self.stretches), default=0)
        self.retold = [
            (start, end)
            for _, start, end in ruling.stretches("motifs", "moyens")
            if self.stretches and start >= first
        ]
        self.asked = sorted(self.view.at(c.start_char) for c in ruling.claims if c.value)
        self.amounts = {a.amount_id: a for a in ruling.amounts}
        self.told = self._told()
        self.awards = self._awards(granted=True)
        self.stems = {stem for p in ruling.parties for stem in stems_of(fold(p.name))}
        # Asked for again and again, each answered once by the number of the claim.
        self._posts: dict[tuple[int, int, int | None], str | None] = {}
        self._granted: dict[int, Award | None] = {}

    @cached_property
    def others(self) -> list[Award]:
        """The sums that the reasons tell and no word grants."""
        return self._awards(granted=False)

    def _told(self) -> list[tuple[Amount, int, int, int]]:
        """The sums of the reasons: where the one before it ends, where each starts and ends."""
        found, last = [], 0
        for amount in self.ruling.amounts:
            start, end = self.view.at(amount.start_char), self.view.at(amount.end_char)
            if amount.value is not None and self._within(start):
                found.append((amount, last, start, end))
            last = end
        return found

    def _awards(self, *, granted: bool) -> list[Award]:
        fitting = (told for told in self.told if self._grants(told[0], told[3]) == granted)
        return [self._award(*told) for told in islice(fitting, MOST)]

    def _award(self, amount: Amount, last: int, start: int, end: int) -> Award:
        """A sum with the post that is named near it."""
        assert amount.value is not None
        post = post_before(self.view, max(last, start - 90), start)
        post = post or post_after(self.view, end, self._clause_end(end, end + 60))
        # What the parties ask, right before the reasons, tells nothing of a sum granted.
        floor = next((low for low, high in self.stretches if low <= start < high), 0)
        post = post or post_before(self.view, max(floor, start - 500), start)
        return Award(amount.value, amount.currency, amount.head, post, start, end)

    def _clause_end(self, start: int, high: int) -> int:
        """Where the clause of a position ends, at the latest at another one."""
        stop = _STOP.search(self.view.folded, start, min(high, len(self.view.folded)))
        return stop.start() if stop else high

    def _grants(self, amount: Amount, end: int) -> bool:
        """Whether a sum is awarded: by this court, or by the first judge whom it upholds."""
        if amount.role != "premiere_instance":
            return amount.role == "alloue"
        stop = sentence_end(self.view, end, min(len(self.view.folded), end + 200))
        start = sentence_start(self.view, end, max(0, end - 300))
        upheld = self.kept or _UPHELD.search(self.view.folded, end, stop)
        upheld = upheld or WELL_JUDGED.search(self.view.folded, start, end)
        return bool(upheld) and not _OVERTURNED.search(self.view.folded, end, stop)

    def granted(self, claim: Claim) -> Award | None:
        """What the reasons grant on one head of damage, where they come to it by itself."""
        if claim.claim_id not in self._granted:
            self._granted[claim.claim_id] = self._find_granted(claim)
        return self._granted[claim.claim_id]

    def _find_granted(self, claim: Claim) -> Award | None:
        low, high = self.view.at(claim.start_char), self.view.at(claim.end_char)
        if not self.retells(claim):
            return self.award(claim)
        own = next((a for a in self.awards if low <= a.start < high), None)
        if own is not None:
            return own
        stop = min([high + REACH, *(start for start in self.asked if start > high)])
        post = self.post(claim) or post_before(self.view, max(0, low - 400), low)
        behind = [a for a in self.awards if high <= a.start < stop]
        return next((a for a in behind if a.post == post or post is None), None)

    def rate(self, row: Claim | Order) -> str | None:
        """The rate of interest told behind the sum of a claim or an order, legal or agreed."""
        amount = self.amounts.get(-1 if row.amount_id is None else row.amount_id)
        if amount is None:
            return None
        view = self.view
        end = view.at(amount.end_char)
        hit = _RATE.search(view.folded, end, end + INTEREST)
        return hit.lastgroup if hit else None

    def retells(self, claim: Claim) -> bool:
        """Whether a claim is told among the reasons."""
        low = self.view.at(claim.start_char)
        return any(start <= low < end for start, end in self.retold)

    def holds(self, amount: Amount) -> bool:
        """Whether a sum stands in the reasons."""
        return self._within(self.view.at(amount.start_char))

    def _within(self, start: int) -> bool:
        return any(low <= start < high for low, high in self.stretches)

    def award(self, claim: Claim) -> Award | None:
        """The sum granted for the same post as a claim, none above it where one is not."""
        post = self.post(claim)
        if post is None:
            return None
        # Words that name no head may be for the post; a lump sum of the law is for none.
        fitting = [
            a
            for a in self.awards
            if a.post == post and a.head not in _NO_POST and (a.head, claim.head) != _LUMP
        ]
        fitting = [a for a in fitting if a.currency == claim.currency] or fitting
        asked = worth(claim) + 1
        within = (a for a in fitting if euros(a.value, a.currency) <= asked)
        return next(within, None) or next(iter(fitting), None)

    def equal(self, claim: Claim) -> Award | None:
        """The very sum of a claim where the reasons grant it, by whatever words."""
        assert claim.value is not None
        asked = euros(claim.value, claim.currency)
        if len(f"{claim.value:.2f}".replace(".", "").strip("0")) < TELLING:
            return None
        near = (a for a in self.awards if abs(euros(a.value, a.currency) - asked) < 1)
        return next(near, None)

    def finds(self, post: str | None) -> bool:
        """Whether the reasons find that a post of damage is owed, though without its sum."""
        return any(
            _FOUND.search(self.view.folded, start, sentence_end(self.view, start, high))
            for low, high in self.stretches
            for start in places_of(self.view, post, low, high)
        )

    def refuses(self, post: str | None) -> tuple[int, int] | None:
        """The words of the paragraph about a post of damage that refuse what is asked for it."""
        for low, high in self.stretches:
            for start in places_of(self.view, post, low, high):
                breaks = _BREAK.search(self.view.folded, start, high)
                hit = REFUSED.search(self.view.folded, start, breaks.start() if breaks else high)
                if hit and not SPEAKS.search(self.view.folded, start, hit.start()):
                    return hit.span()
        return None

    def post(self, row: Claim | Order) -> str | None:
        """The post of damage that a claim or an order names."""
        key = (row.start_char, row.end_char, row.amount_id)
        if key not in self._posts:
            self._posts[key] = self._find_post(row)
        return self._posts[key]

    def _find_post(self, row: Claim | Order) -> str | None:
        low, high = self.view.at(row.start_char), self.view.at(row.end_char)
        amount = self.amounts.get(-1 if row.amount_id is None else row.amount_id)
        if amount is None:
            return None
        start, end = self.view.at(amount.start_char), self.view.at(amount.end_char)
        behind = post_after(self.view, end, self._clause_end(end, min(high, end + LABEL)))
        if behind is not None and _LABELS.match(self.view.folded, end):
            return behind
        found = post_after(self.view, low, start)
        return found or post_after(self.view, end, self._clause_end(end, min(high, end + 60)))

    def alike(self, claim: Claim, order: Order, *, firm: bool = False) -> bool:
        """Whether an order speaks of what a claim asks the court to find or do.

        `firm`: words must tell it, where a claim that names nothing is otherwise like any order.
        """
        told = [
            self.view.folded[self.view.at(r.start_char) : self.view.at(r.end_char)]
            for r in (claim, order)
        ]
        if all(_DELAY.search(words) for words in told):
            return True
        if stayed := [bool(_STAY.search(words)) for words in told if _STAY.search(told[0])]:
            return all(stayed)
        asked, said = (stems_of(words) - self.stems for words in told)
        if "dommag" in said:
            said -= {"interet"}
        if not asked or (firm and not asked & said - _DISMISSING):
            return not firm
        return 3 * len(asked & said) >= min(len(asked), len(said))

    def upheld(self, claim: Claim) -> tuple[int, int] | None:
        """The clause of the reasons that finds what a claim asks the court to find."""
        low, high = self.view.at(claim.start_char), self.view.at(claim.end_char)
        stems = stems_of(self.view.folded[low:high]) - self.stems
        if not stems:
            return None
        for start, end in self.stretches:
            for clause in CLAUSE.finditer(self.view.folded, start, end):
                words = clause[0]
                if 2 * sum(stem in words for stem in stems) < len(stems):
                    continue
                if not SPEAKS.search(words) and not _DENIES.search(words):
                    return clause.span()
        return None

    def refused(self, claim: Claim) -> tuple[int, int] | None:
        """The words of the reasons that, where they come to a claim's own sum, refuse it."""
        retold = self.retells(claim)
        for amount in self.ruling.amounts:
            own = amount.amount_id == claim.amount_id
            if amount.value != claim.value or amount.role != "demande" or (own and not retold):
                continue
            start = self.view.at(amount.start_char)
            for low, high in self.retold if own else self.stretches:
                if low <= start < high:
                    later = [a.start for a in self.awards if a.start > start]
                    reach = min([high, start + 1500, *later])
                    hit = _REFUSED_SUM.match(self.view.folded, self.view.at(amount.end_char), reach)
                    hit = hit or REFUSED.search(self.view.folded, start, reach)
                    return hit.span() if hit else None
        return None
