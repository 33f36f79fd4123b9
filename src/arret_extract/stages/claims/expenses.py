"""Sums for costs (article 700) that the submissions tell without a verb of asking.

"Elle y ajoute 900 € d'indemnité de procédure", "les frais que X devrait lui rembourser": among what
the parties ask of this court, whoever speaks there asks them.
"""

import re
from collections.abc import Iterator

from arret_extract.heads import head_of
from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, Mention, ids_of
from arret_extract.mentions.standing import runs
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.rows import Draft, Placed, placed_amounts
from arret_extract.stages.claims.sentences import flowing, sentence_end, sentence_start
from arret_extract.stages.claims.sides import opponents
from arret_extract.stages.claims.speech import Listener
from arret_extract.stages.claims.subjects import TITLED, subjects
from arret_extract.stages.claims.trust import ARGUED

# What a party wants, in words that a verb of asking need not be among.
_WANTED = compiled(
    r"\b(?:sollicit|reclam|demand(?!es?\b)|(?<!la )(?<!sa )(?<!cette )(?<!une )demande\b|revendiqu"
    r"|requ(?:ier|is)|pri(?:e|ent)\b|entend\b|veu(?:t|lent)\b|voudr|souhait|evalu|chiffr"
    r"|ajout(?:e|ent|ant)\b|tenue?s? de (?:lui|leur)|obtenir|recevoir"
    r"|(?:lui|leur) (?:etre )?(?:vers|pa[iy]|regl|rembours|doi))"
)
# What the judges before decided, what is refused, contested or was spent is no request.
_TOLD = compiled(
    r"\b(?:tribunal|premiers? juges?|juge\b|jugement|ordonnance|arret\b|cour\b|allouee?s?\b"
    r"|accordee?s?\b|condamn(?:ee?s?|ations?)\b|annul|octroyee?s?\b"
    r"|mise?s? a (?:sa|leur) charge|infirm|confirm|reform|rejet|debout"
    r"|oppos|offr|facture|n'y (?:a|avoir)|initial|conteste|deja|excessi|reduir|ramen|limit"
    r"|injusti|inequit|disproport|exorbit|infond"
    r"|(?:mal|peu|pas|point|ni) (?:\w{1,10} )?(?:fonde|justifi)"
    r"|n'(?:est|entend|a|ont|obt|y)\b|ne (?:saur|peu|pourr|justifi|command|doi)|grief"
    r"|s'etonne|suffi"
    r"|(?:a|ont) (?:\w{1,12} )?(?:paye|verse|regle|rembourse|ete)\b|execution|refere\b"
    r"|plafond|police|contrat|protocole|honoraires|par lettre)"
)
# "que X devra lui rembourser": X is to pay.
_MUST_PAY = re.compile(
    r"(?:,[^,;:]{2,60},)? (?:devr\w{1,5}|doi(?:t|vent)|(?:soi|ser)\w{1,5} tenue?s? de)?"
    r"\s?(?:etre tenue?s? de )?(?:lui|leur) (?:\w{4,14}ment )?(?:vers|pa[iy]|regl|rembours|doi)"
)
_ASKED_BY = re.compile(rf"\b(?:sollicit|reclam|demand|revendiqu)ee?s? par {TITLED}\Z")
# Before whoever is to pay.
_OF = re.compile(
    r"\b(?:a|aux?|de|du|des|par|contre|que|a la charge d[eu]|a l'encontre d[eu]) ?"
    rf"{TITLED}\Z|\bqu'\Z"
)
_WHOEVER = compiled(r"\bsuccomb(?:ant|er)")
_NEAR = 160


def told_expenses(ruling: Ruling, listener: Listener, drafts: list[Draft]) -> Iterator[Draft]:
    """The sums for costs in the submissions that none of the claims read so far asks."""
    asked = {d.amount.amount_id for d in drafts if d.amount is not None}
    heard = {i for d in drafts if d.head == "article_700" and d.amount for i in d.claimant_ids}
    view, index = flowing(ruling.view), listener.index
    stretches = [(start, end) for _, start, end in ruling.stretches("moyens")]
    for sum_ in placed_amounts(ruling):
        within = next((s for s in stretches if s[0] <= sum_.start < s[1]), None)
        if within is None or sum_.amount.amount_id in asked:
            continue
        low = sentence_start(view, sum_.start, max(within[0], sum_.start - 4 * _NEAR))
        high = sentence_end(view, sum_.end, min(within[1], sum_.end + _NEAR))
        head, _ = head_of(view, sum_.start, sum_.end, low, high)
        wanted = _WANTED.search(view.folded, low, high)
        if head != "article_700" or not wanted or _TOLD.search(view.folded, low, high):
            continue
        mentions = list(index.mentions(low, high))
        who = _asker(view.folded, low, sum_, mentions) or listener.speaker_at(low)
        if not who or heard & {*who}:
            continue
        heard |= {*who}
        against = _payer(view.folded, low, high, mentions, who) or opponents(ruling, who)
        yield Draft(
            who,
            against,
            "condamnation",
            "article_700",
            sum_.amount,
            "principal",
            low,
            sum_.end,
            "claims.expenses",
            ARGUED,
        )


def _asker(folded: str, low: int, sum_: Placed, mentions: list[Mention]) -> Ids:
    """Who asks, named in the sentence: its subject before the sum, or behind "sollicitée par"."""
    for run in runs(folded, mentions):
        if _ASKED_BY.search(folded, low, run[0].start):
            return ids_of(run)
    before = [m for m in mentions if m.end <= sum_.start and not _MUST_PAY.match(folded, m.end)]
    return subjects(folded, low, before, first=True)


def _payer(folded: str, low: int, high: int, mentions: list[Mention], who: Ids) -> Ids:
    """Who is to pay, named in the sentence behind a preposition or as who must."""
    if _WHOEVER.search(folded, low, high):
        return ()
    others = [m for m in mentions if not {*m.party_ids} & {*who}]
    for run in runs(folded, others):
        own = folded.startswith(("a ", "au ", "aux ", "de ", "du ", "des "), run[0].start)
        owes = _MUST_PAY.match(folded, run[-1].end)
        if own or owes or _OF.search(folded, max(low, run[0].start - 60), run[0].start):
            return ids_of(run)
    return ()
