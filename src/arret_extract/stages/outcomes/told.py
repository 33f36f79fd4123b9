"""What the words around a sum say of it: claimed, awarded, judged before or a fact.

A sum that a claim or an order was read from has their role. The section says most of the rest: what
the dispositif counts is awarded, what the facts tell was judged before or happened. Among reasons
the last cue before the sum counts, and a cue right behind it more (`patterns/roles.toml`).
"""

import re
from bisect import bisect_right

from arret_extract.harms import mostly
from arret_extract.matching.compiling import compiled
from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.sentences import sentence_end, sentence_start
from arret_extract.stages.claims.sides import on_appeal
from arret_extract.stages.outcomes.cues import argued, cue_after, cue_at, last_cue, opens
from arret_extract.stages.outcomes.frames import governing_start
from arret_extract.stages.outcomes.judgments import Judgments
from arret_extract.stages.outcomes.known import Given, Key, known_of
from arret_extract.stages.outcomes.lists import below_heading, is_item
from arret_extract.stages.outcomes.motifs import Motifs
from arret_extract.stages.outcomes.quotations import QUOTES
from arret_extract.stages.outcomes.reckoning import is_base
from arret_extract.vocabulary import ADMINISTRATIVE, AmountRole, Head, SectionKind

_TWIN = re.compile(r"[\s,(\[]{0,4}(?:soit|ou|c'est-a-dire)?[\s:(]{0,4}[\s.(]{0,120}$")
# Words of a sum that is told: what a debt is, what was pledged or demanded of the debtor before.
# A numbered paragraph that tells is no item of a list of claims.
_STATES = re.compile(
    r"\s{0,2}(?:\d{1,3}\s?[.)°-]{1,2}\s?)?"
    r"(?:elles?|ils?|m\.|mm\.|mmes?|monsieur|madame|l[ae]s?|l')\b[^;:,\n\f]{0,60}?"
    r"\b(?:indiqu|expliqu|precis|rappell|expos)(?:e|ent) que\b"
)
_TELLS = compiled(
    r"\b(?:est|etait|reste) (?:debit|redevable)|\bmise en demeure\b|\bmettre en demeure\b"
    r"|\bmis en demeure\b|\bcautionnement|\bcommandement\b"
    r"|\b(?:declar|produi)\w{1,5} (?:sa |leur |de )?creance"
    r"|\bs'elevai(?:t|ent) a\b|\b(?:a|avait|ont|avaient) (?:prete|emprunte)\b"
    r"|\bdecompte (?:adresse|final)\b"
    r"|\bcontest\w{1,3} le (?:paiement|versement|montant) "
)

# What a party asks, told among the facts: "conclut à la condamnation de", "demande à la cour".
_ASKS = compiled(
    r"(?<!\b[Ll]a )(?<!\b[Ss]a )(?<!\b[Uu]ne )(?<!cette )(?<!\bl['’])(?<!\bleur )(?<!\bde )"
    r"(?<!\b[Ss]elon )(?<!\b[Ss]uivant )"
    r"\b(?:sollicite(?:nt)?|demande(?:nt)?|réclame(?:nt)?|conclu(?:t|ent)|offre(?:nt)?"
    r"|propose(?:nt)?|requi(?:ert|èrent)"
    r"|maintien(?:t|nent) (?:sa|ses|leurs?) (?:demandes?|prétentions?))\b"
)
# What a party has made of its claim at the hearing.
_RESTATES = compiled(
    r"\b(?:reduit|porte|actualise|ramene|limite|augmente)(?:nt)? (?:donc |ainsi |desormais )?"
    r"(?:le montant de )?(?:sa|ses|leurs?) (?:creance|reclamations?|demandes?|pretentions?)\b"
)
# Behind this the facts tell what is asked of the court of appeal.
_APPEALED = compiled(
    r"\b(?:interjete|releve|forme|fait) (?:regulierement |un )?appel\b|\bappelante?s?\b"
)
# What was asked of the first judge, in the past tense.
_ASKED_THERE = compiled(
    r"\breconventionnel\w{0,6}\b[^;]{0,200}\b(?:a|ont|avait|avaient) |"
    r"\b(?:a|ont|avait|avaient) (?:\w{1,14} ){0,2}(?:sollicite|demande|reclame|conclu|forme)\b"
    r"[^;]{0,200}\b(?:reconventionnel\w{0,6}|condamnation|condamner)\b"
)
# What a moyen annexed says that the ruling attacked has done, before it tells its reasons.
_GRIEVED = re.compile(
    r"\bgrief (?:a l'|aux )(?:arret|ordonnance)(?:(?!\bmotifs?\b|\balors\b)[^;\f]){0,120}?"
    r" (?:d'avoir|(?:de (?:l[ae]s? |l')?|d')[a-z]{3,12}er)\b"
    r"(?:(?!\bmotifs?\b|\balors\b)[^\f]){0,500}\Z"
)
# The same in a moyen, and in what is quashed: "casse, mais seulement en ce qu'il limite à …".
_REVIEWS = re.compile(
    r"\b(?:grief (?:a l'|aux )|critique l')(?:arret|ordonnance)s?\b"
    r"(?:(?!\bmotifs?\b|\balors\b)[^;\f]){0,160}"
    r"\b(?:limit|fix|port|ramen|redui|condamn|allou|accord|evalu|chiffr|liquid|rejet|debout)\w{1,4}\b"
    r"(?:(?!\bmotifs?\b|\balors\b|\bprix\b)[^;\f]){0,140}\Z"
    r"|\bcass\w{1,3} et annul\w{1,3}\b[^;\f]{0,600}\Z"
    r"|\bpour,? (?:condamn|fix|allou|evalu|limit|accueill|debout|rejet)\w{2,4}\b"
    r"(?:(?!\b(?:l'arret|le jugement|l'ordonnance|la cour)\b)[^;\f]){0,240}\Z"
)
# How far above what is asked an appeal is told.
ABOVE = 900
# How near to a sum that is asked the next one is.
BESIDE = 400
# What a party says that the court is to grant.
_TO_GRANT = compiled(r"\b(?:allouer|condamner|condamnee?s?|fixer|accorder|octroyer|evaluer)\b")
_UPHOLDS = compiled(r"\bconfirm\w{1,6}\b")
_OF_COURT = compiled(
    r"\b(?:la cour|condamnation|condamner|infirm\w{2,6}|reform\w{2,6}|confirm\w{2,7}|appelante?s?"
    r"|intimee?s?|deboute\w{0,3}|au tribunal|reconventionnel\w{0,12}|requi(?:ert|erent)"
    r"|(?:sollicite|conclut|concluent)(?:nt)?|maintien(?:t|nent)|(?:il|elle)s? reclame(?:nt)?)\b"
)
# What makes a sentence of the dispositif an order, and what tells only.
_ORDERS = compiled(
    r"\b(?:constat|donn|di[ts]|condamn|fix|allou|ordonn|accord|homolog|autoris|rejet|debout|confirm"
    r"|infirm|liquid|evalu|declar|juge|admet|inscri|valid|ramen|port|redui|limit|octroi|octroy|pren"
    r"|prononc|rectifi|remplac|enjoin|retien)\w{0,4}\b"
    r"|\b\w{2,12}(?:era|eront|ra|ront)\b"
)
_COSTS = compiled(r"\b(?:depens|frais|couts?|greffe|emolument\w{0,2}|tva|debours)\b")
_NARRATES = compiled(
    r"\b(?:est|sont|était|étaient|reconnaît|reconnaissent|accepte|acceptent|s'est|s’est|a|ont|avait)\b"
)
# Who reckons for others: "le garagiste évalue le véhicule à 900 €".
_ANOTHER_S = compiled(
    r"\b(?:expert|sapiteur|notaire|garagiste|technicien|architecte|artisan|medecin|agence|devis"
    r"|rapport|bareme|tribunal|juges?|jugement|entreprise)\b"
)
# Words by which judges decided.
_REVIEWED = ("judged_before", "judged", "judged_elsewhere")
# How far before what an expert says, in another clause, he may be named.
EXPERT = 300
# How far behind a sum of costs they are named.
BEHIND = 60
# How far above a sum of the heading the judgment under review may be named that granted it.
HEADING = 1000


class Told:
    """Reads the roles of the sums of a ruling, in text order."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling, self.view = ruling, ruling.view
        self.known = known_of(ruling)
        self.pleas = sorted(
            (self.view.at(c.start_char), self.view.at(c.end_char)) for c in ruling.claims
        )
        self.given: dict[Key, set[AmountRole]] = {}
        # What each sum was for that the first judge granted.
        self.judged: dict[Key, set[Head]] = {}
        lodged = any(party.role == "demandeur_au_pourvoi" for party in ruling.parties)
        self.appeal = on_appeal(ruling) or (
            lodged and ruling.decision.jurisdiction in ADMINISTRATIVE
        )
        self.cassation = ruling.decision.jurisdiction == "cassation"
        self.motifs = Motifs(self.view, self.known, appeal=self.appeal)
        self.judgments = Judgments(ruling)
        self.harm = mostly(ruling)
        self.places = [self.view.at(a.start_char) for a in ruling.amounts]

    def role(
        self, amount: Amount, start: int, end: int, kind: SectionKind, before: Given | None
    ) -> tuple[AmountRole, str]:
        """The role of a sum and the rule that gives it.

        Before the Cour de cassation only costs are asked: what else was, or was granted, was so
        before the judges whose ruling it reviews.
        """
        role, why = self._role(amount, start, end, kind, before)
        if role == "premiere_instance" and kind in ("motifs", "moyens"):
            low = sentence_start(self.view, start, max(0, start - 600))
            if self.judgments.came_before(low, start):
                return "fait", "roles.judged_elsewhere"
        if not self.cassation:
            return role, why
        if amount.amount_id not in self.known.mentions and _REVIEWS.search(
            self.view.folded, max(0, start - 700), start
        ):
            return "premiere_instance", "roles.reviewed"
        if kind == "dispositif":
            return role, why
        asked = role in ("demande", "alloue") and amount.amount_id not in self.known.mentions
        if kind in ("annexes", "moyens") and _GRIEVED.search(
            self.view.folded, max(0, start - 700), start
        ):
            return "premiere_instance", "roles.grieved"
        low = sentence_start(self.view, start, max(0, start - 600))
        if asked or max(self._says(cue, low, start) for cue in _REVIEWED) >= 0:
            return "premiere_instance", "roles.reviewed"
        return role, why

    def _role(
        self, amount: Amount, start: int, end: int, kind: SectionKind, before: Given | None
    ) -> tuple[AmountRole, str]:
        if amount.amount_id in self.known.mentions:
            if kind == "motifs":
                self.motifs.follow(start, before)
            known = self.known.mentions[amount.amount_id][0]
            if known == "demande" and kind == "motifs" and self._grants_it(amount, start, end):
                return "alloue", "roles.wanted"
            if known == "alloue":
                return known, "roles.order"
            if known == "demande" and self.appeal and self._asked_there(start):
                return "premiere_instance", "roles.asked_before"
            unsure = amount.amount_id in self.known.unsure
            return known, "roles.claim_told" if unsure else "roles.claim"
        if before is not None and self.is_twin(before, amount, start):
            return before.role, "roles.twin"
        if kind == "dispositif":
            return self._in_dispositif(start, end, before)
        if kind == "moyens":
            return self._in_moyens(amount, start, end, before)
        if kind == "motifs":
            return self.motifs.role(amount, start, end, self._section_start(amount), before)
        if kind == "facts":
            return self._in_facts(amount, start, end, before)
        if kind == "editorial":
            return self._in_commentary(amount, start, end)
        judged = self.appeal and kind == "header"
        if judged and self._says("judged_before", max(0, start - HEADING), start) >= 0:
            return "premiere_instance", "roles.judged_before"
        return "fait", "roles.elsewhere"

    def _asked_there(self, start: int) -> bool:
        """Whether what seems asked is what the first judge was asked."""
        low = sentence_start(self.view, start, max(0, start - 600))
        here = max(self._says("claimed", low, start), self._says("pleaded", low, start))
        if self._says("asked_there", low, start) >= max(0, here):
            return True
        return self.motifs.summoned(low, start, here) is not None

    def _grants_it(self, amount: Amount, start: int, end: int) -> bool:
        """Whether the court grants a sum in the words that say it was asked for."""
        behind = cue_after(self.view, end)
        if behind in ("granted_after", "found_due"):
            return True
        low = sentence_start(self.view, start, max(0, start - 600))
        frame = governing_start(self.view, start, self._section_start(amount))
        if frame < low and self.motifs.lists.framed(frame, low, start) == "alloue":
            return True
        if behind != "asked_after" and not cue_at(self.view, "wanted", low, start):
            return False
        return self.motifs.grants_wanted(low, start, end)

    def _in_commentary(self, amount: Amount, start: int, end: int) -> tuple[AmountRole, str]:
        """A commentator's sum has the role that the ruling gives it; of several, the one told."""
        given = self.given.get((amount.value, amount.currency), set())
        if "alloue" in given:
            return "alloue", "roles.commentary"
        told = self.view.folded[max(0, start - 200) : end + 60]
        if "premiere_instance" in given and ("demande" not in given or "tribunal" in told):
            return "premiere_instance", "roles.commentary"
        return ("demande" if "demande" in given else "fait"), "roles.commentary"

    def is_twin(self, before: Given, amount: Amount, start: int) -> bool:
        """Whether a sum is the one before it in another currency."""
        return (
            before.amount.currency != amount.currency
            and start - before.end < 130
            and _TWIN.fullmatch(self.view.folded, before.end, start) is not None
        )

    def _says(self, name: str, start: int, end: int) -> int:
        return last_cue(self.view, name, start, end)

    def _in_dispositif(self, start: int, end: int, before: Given | None) -> tuple[AmountRole, str]:
        if is_base(self.view, start, end):
            return "fait", "roles.base"
        if (behind := cue_after(self.view, end)) in ("off_after", "of_tax"):
            return "fait", f"roles.{behind}"
        floor = before.end if before else 0
        for cue in ("taken_off", "lent", "by_how_much", "instead", "averaged"):
            if cue_at(self.view, cue, floor, start):
                return "fait", f"roles.{cue}"
        if cue_at(self.view, "set_off", 0, start):
            return "fait", "roles.set_off"
        low = governing_start(self.view, start, 0)
        if cue_at(self.view, "refused", max(low, floor), start):
            return "demande", "roles.refused"
        if self._tells(low, start, end):
            return "fait", "roles.told"
        told = QUOTES.search(self.view.folded, low, start)
        if told and self._says("awards", told.end(), start) < 0:
            return "premiere_instance", "roles.quoted_judgment"
        return "alloue", "roles.dispositif"

    def _tells(self, low: int, start: int, end: int) -> bool:
        """Whether a sentence of the dispositif orders nothing: it quotes an agreement or a fact."""
        folded = self.view.folded
        last = sentence_end(self.view, end, end + BEHIND)
        if _ORDERS.search(folded, low, start) or _COSTS.search(folded, low, last):
            return False
        return _NARRATES.search(self.view.plain, low, start) is not None

    def _in_moyens(
        self, amount: Amount, start: int, end: int, before: Given | None
    ) -> tuple[AmountRole, str]:
        low = sentence_start(self.view, start, max(0, start - 600))
        terms = cue_at(self.view, "instalments", low, start)
        if not terms and is_base(self.view, start, end, before.end if before else None):
            return "fait", "roles.base"
        if (behind := cue_after(self.view, end)) in ("per_unit", "off_after"):
            return "fait", f"roles.{behind}"
        frame = governing_start(self.view, start, self._section_start(amount))
        asked = opens(self.view, "asked_item", frame)
        behind = cue_after(self.view, self._past_twin(amount, end)) if self.appeal else None
        judged = behind == "judged_after" or (
            self.appeal and cue_at(self.view, "judged_at", low, start)
        )
        told_so = not asked and self.judgments.told_among_claims(low, start)
        if told_so and before and before.end > low and before.role == "premiere_instance":
            told_so = not argued(self.view, before.end, start)
        if judged or told_so:
            return "premiere_instance", "roles.judged_before"
        for cue in ("taken_off", "lent", "instead"):
            if cue_at(self.view, cue, max(low, before.end if before else 0), start):
                return "fait", f"roles.{cue}"
        lent = not terms and self._says("deducted", max(low, start - 60), start) >= 0
        lent = lent and not cue_at(self.view, "owing", low, start)
        told = _TELLS.search(self.view.folded, low, start)
        if (amount.value, amount.currency) in self.known.claimed and not (lent or told):
            return "demande", "roles.claimed_elsewhere"
        names = ("claimed", "sued_for", "pleaded", *self._reckons(low, start))
        claimed = max(self._says(name, frame, start) for name in names)
        if self._judge_told(low, start, claimed, before):
            return "premiere_instance", "roles.judged"
        place = bisect_right(self.pleas, (start, 1 << 60)) - 1
        inside = place >= 0 and start < self.pleas[place][1]
        if claimed >= 0 and not asked and argued(self.view, claimed, start):
            claimed, inside = -1, False
        pleads = (inside or claimed >= 0 or asked) and not lent
        if pleads and self._says("assessed", low, start) <= claimed:
            return "demande", "roles.claimed"
        listed = before is not None and before.role == "demande"
        line = max(low, self.view.line_start(start))
        listed = listed and not _STATES.match(self.view.folded, line, start)
        if before and listed and is_item(self.view, low, start, before.end):
            return "demande", "roles.list"
        headed = below_heading(self.view, frame, low, start)
        headed = headed or cue_after(self.view, end) == "asked_after"
        if headed and not (lent or told or cue_at(self.view, "pledged", low, start)):
            return "demande", "roles.asked_heading"
        past = max(self._says(name, low, start) for name in ("judged", "judged_elsewhere"))
        if not (lent or told) and past < 0 and _TO_GRANT.search(self.view.folded, low, start):
            return "demande", "roles.pleaded"
        return "fait", "roles.told"

    def _reckons(self, low: int, start: int) -> tuple[str, ...]:
        """The cue of who reckons his own loss, where no expert's reckoning is told."""
        assessed = self._says("assessed", max(0, min(low, start - EXPERT)), start)
        another = assessed >= 0 or _ANOTHER_S.search(self.view.folded, low, start)
        return () if another else ("esteems",)

    def _judge_told(self, low: int, start: int, claimed: int, before: Given | None) -> bool:
        """Whether a party tells what the first judge granted, and not to have it upheld."""
        judged = self._says("judged", low, start) if self.appeal else -1
        if judged <= claimed or _UPHOLDS.search(self.view.folded, low, start):
            return False
        return before is None or before.end <= judged or before.role == "premiere_instance"

    def _past_twin(self, amount: Amount, end: int) -> int:
        """Where a sum ends with the same one in another currency: "2 000 F, soit 304,90 euros"."""
        following = amount.amount_id + 1
        if following >= len(self.ruling.amounts):
            return end
        twin = self.ruling.amounts[following]
        start = self.view.at(twin.start_char)
        if twin.currency == amount.currency or not _TWIN.fullmatch(self.view.folded, end, start):
            return end
        return self.view.at(twin.end_char)

    def _section_start(self, amount: Amount) -> int:
        """Where the section of a sum begins."""
        section = self.ruling.section_at(amount.start_char)
        return self.view.at(section.start_char) if section is not None else 0

    def _asked_here(self, low: int, start: int, before: Given | None) -> int:
        """Where a party asks this court for a sum that the facts tell, in the present tense."""
        if (restated := _RESTATES.search(self.view.folded, low, start)) is not None:
            return restated.end()
        asked = -1
        for hit in _ASKS.finditer(self.view.plain, low, start):
            asked = hit.end()
        if self._says("assessed", max(0, min(low, start - EXPERT)), start) < 0:
            asked = max(asked, self._says("esteems", low, start))
        if self._says("held", low, start) >= 0:
            asked = max(asked, self._says("pleaded", low, start))
        if asked < 0 or _OF_COURT.search(self.view.folded, low, start):
            return asked
        if before is not None and before.role == "demande" and start - before.end < BESIDE:
            return asked
        above = max(0, low - ABOVE)
        told = self.appeal and _APPEALED.search(self.view.folded, above, low)
        return asked if told else -1

    def _in_facts(
        self, amount: Amount, start: int, end: int, before: Given | None
    ) -> tuple[AmountRole, str]:
        low = max(0, start - 4000)
        if cue_after(self.view, end) == "per_unit":
            return "fait", "roles.per_unit"
        for cue in ("taken_off", "amounted", "bought"):
            if cue_at(self.view, cue, low, start):
                return "fait", f"roles.{cue}"
        section = self.ruling.section_at(amount.start_char)
        if section is not None:
            low = max(low, self.view.at(section.start_char))
        if self.judgments.told(low, start) >= 0:
            return "premiere_instance", "roles.judged_before"
        low = governing_start(self.view, start, low)
        if self._says("enjoined", low, start) >= 0:
            return "premiere_instance", "roles.enjoined"
        there = (self._says(cue, low, start) for cue in ("judged_there", "asked_there"))
        if self.appeal and max(there) >= 0:
            return "premiere_instance", "roles.judged"
        if summoned := self.motifs.summoned(low, start, -1):
            return summoned
        if self.appeal and _ASKED_THERE.search(self.view.folded, low, start):
            return "premiere_instance", "roles.asked_before"
        asked = self._asked_here(low, start, before)
        if self._says("assessed", max(0, min(low, start - EXPERT)), start) > max(low, asked):
            return "fait", "roles.assessed"
        if asked >= 0 and not argued(self.view, asked, start):
            return "demande", "roles.claimed"
        if below_heading(self.view, low, sentence_start(self.view, start, low), start):
            return "demande", "roles.asked_heading"
        return "fait", "roles.told"
