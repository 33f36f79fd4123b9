"""What a sum is for that its own words do not say: a fact's, or one asked or granted in silence."""

import re

from arret_extract.harms import HARMS, specified
from arret_extract.heads import head_words
from arret_extract.matching.compiling import compiled
from arret_extract.records import Amount
from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.stages.outcomes.cues import cue_after, cue_at
from arret_extract.stages.outcomes.known import Given, Key
from arret_extract.stages.outcomes.lists import is_result
from arret_extract.stages.outcomes.reckoning import is_base
from arret_extract.stages.outcomes.told import Told
from arret_extract.text import View
from arret_extract.vocabulary import AmountRole, Head

# What a thing would cost is no debt yet.
_OFFERED = compiled(
    r"\b(?:offre de prix|(?<!suivant )(?<!selon )devis(?! (?:accepte|signe))"
    r"|proposition commerciale|(?<!pour )un cout)\b[^;]{0,60}$"
    r"|\bfranchises?\b[^;\d]{0,40}$"
    r"|(?<!restitution du )(?<!remboursement du )\bdepots? de garantie\b[^;\d]{0,60}$"
)
# What adds a sum to the next.
_SIGNED = re.compile(r"\s?[+*x×]\s?\d")
_DEBT = compiled(
    r"\b(?:loyers?|prets?|prete[es]{0,2}|emprunts?|credits?|capital|decouverts?|billets?"
    r"|versements?|verse[es]{0,2}|regle[es]{0,2}|reglements?|paiements?|payer|paye[es]{0,2}"
    r"|acomptes?|prix|honoraires?|cheques?|acquis\w{0,2}|factur\w{1,4}|solde|debi\w{2,5}|redevable"
    r"|(?:suivant|selon) devis|devis (?:accepte|signe)|confie[es]{0,2}|bon de commande"
    r"|moyennant|commissions|avenants?"
    r"|primes? (?:annuelle|mensuelle|exceptionnelle)s?|montant forfaitaire|titulaire du lot"
    r"|rembours\w{1,8}|mensualites?|echeances?|creance|decomptes?|indus?|redressements?|contraintes?"
    r"|cotisations?|marche|caution\w{0,8}|engagement|virements?|somme due|regler|verser"
    r"|somme reclamee)\b|\binterets?\b(?:(?!double)[^.;]){0,40} sur (?:la|cette) somme de\s?$"
)
# What a debtor was summoned to pay, and what a place is let for, said a little farther off.
_SUMMONED = compiled(
    r"\b(?:commandement|en demeure|sommation|mises? en demeure|loyers?|valeurs? locatives?)\b"
    r"[^;]{0,110}$"
)
# Paid on account before, and to come off what is granted.
_ON_ACCOUNT = re.compile(
    r"\b(?:provisions?|indemnites? provisionnelles?)"
    r"(?: (?:\w{3,16} ){0,2}(?:verse|percu|recu|alloue|accorde|paye|regle|dedui|obtenu)\w{0,3}"
    r"(?: [\w.']{1,20}){0,8})?"
    r"(?:,? (?:a hauteur d|(?:pour|d'|a concurrence d')(?:un )?montant (?:total |global )?d"
    r"|s'elevant a|se montant a|soit|de|d))[e' ]{0,2}(?:(?:une |la )?sommes? (?:totale )?de )?$"
    r"|\bprovisions? (?:deja )?(?:versee?s?|percue?s?|recue?s?)(?: a deduire)?\s?:\s?$"
)
# Interest at twice the legal rate runs on what a victim was offered or granted (L. 211-13 C. ass.).
_DOUBLED = re.compile(r"\b(?:double d[ue] taux|doublement|taux double)\b[^;]{0,90} sur [^;]{0,90}$")
# What somebody earns, owns or spends is for nothing; what he has lost of it is.
_MEANS = compiled(
    r"\b(?<!perte de )(?<!pertes de )(?<!rappel de )(?<!rappels de )(?<!sur les )"
    r"(?:revenus?|ressources|recettes|allocations?|patrimoine|chiffres? d'affaires|benefices?"
    r"|indemnites? de chomage|resultats?|remunerations?|salaires?"
    r"|charges (?:fixes|annuelles|mensuelles|courantes)"
    r"|au capital|capital social|son capital)\b"
    r"(?:(?!\b(?:engagement|caution|pret|emprunt|financement|dette|loyer|mensualite|indemnit))"
    r"(?:[^;.\d]|\b(?:19|20)\d\d\b)){0,90}$"
)
# "Mme Roc perçoit 900 €": what she lives on.
_EARNS = compiled(
    r"\b(?:perc(?:oi|evai)|procur)(?:t|vent|ent|e|ait) (?:desormais |aujourd'hui |encore )?\s?$"
)
# What a third payer has spent is no debt of the victim's, nor a harm.
_OUTLAY = compiled(
    r"(?<!imputation de la )(?<!deduction de la )\b(?:creances?|debours|prestations?)\b"
    r"(?:(?!\b(?:prejudice|indemni|depenses? de|frais|offre|offert))[^;\d]){0,120}$"
)
# What a victim or his heirs have been paid in terms.
_ANNUITY = compiled(r"(?<!franc de )(?<!euro de )\b(?:rentes?|pensions?)\b(?! viag)[^;.\d]{0,120}$")
# Rents are told by the square metre, one or from one to another.
_PER_METRE = re.compile(
    r"(?: (?:a|et|ou) \d[\d., ]{0,10}(?:€|euros)?)? ?(?:/|le |par |du |au )\s?(?:m2|m²|metre carre)"
)
_TAX = re.compile(r"\bdont (?:la )?t\.?v\.?a\.?\s?(?:de |pour |: ?)?$")
# To whom a sum is paid that is not asked for his own harm.
_PAYS = compiled(r"\b(?:payer|verser|regler|pa[iy]ement|allou\w{1,3}|accord\w{1,3})\b")
_NO_VICTIM = compiled(
    r"\b(?:societes?|s\.a\.|sarl|la s\.?a\.?|sas|sci|compagnie|assurances?|assureur|mutuelle"
    r"|mutualite|caisse|c\.?p\.?a\.?m|etat|agent judiciaire|organismes?|fonds|tresor|banque"
    r"|rembours\w{2,5}|restitu\w{2,5}|franchise|creances?|expert|sur)\b"
)
_OF_NO_VICTIM = re.compile(rf"[^;.,\d]{{0,14}}\b(?:a|au|aux) (?:l'|la )?{_NO_VICTIM.pattern[2:]}")
_SAME_TEXT = re.compile(
    r"\b(?:en vertu d|au|du|sur le) (?:u )?meme (?:texte|titre|article|fondement|chef)\b"
)
# Sums that are given one behind another: "5 000 F à M. A et à Mme B ; 8 000 F à C".
_DISTRIBUTED = re.compile(
    r"[\s)]{0,3}(?:chacun )?(?:(?:a|au|aux|pour) [^;:\d\n\f]{2,90})?[;,]?(?: et| ainsi que)?"
    r"(?: (?:celle|la somme|celles) de)?\s{0,2}"
)
_TO_WHOM = re.compile(r"[\s)]{0,3}(?:chacun )?(?:a|au|aux|pour) (?!titre|compter|hauteur|valoir)")
# A provision that comes off a sum is not what it is for.
_TAKEN_OFF = re.compile(r"\b(?:dedu\w{2,6}|imputation|moins)\b[^;.\d]{0,30}$")
# "500 F au titre de A et celle de 300 F": what another sum is for, said once.
_AND_THAT = re.compile(r"[^;:\d\n\f]{0,60}\b(?:et|ainsi que) celles? de\s{0,2}")
# A line that is a heading of the reasons, and how far above a sum it may stand.
_TITLE = compiled(r"[\n\f][^\n\f.;]{3,110}:?(?=\s?[\n\f])")
# A title of the reasons: what was spoken of above it is done with.
_ABOUT = re.compile(
    r"[\n\f](?:[ivx\d]{1,4}[\s.)°-]{1,3})?(?P<sur>sur)"
    r" (?!l(?:e|a|es|eurs?) (?:quantum|montants?|chiffrage|fond|bien[- ]fonde|principe"
    r"|recevabilite)\b|quoi\b|ce(?:s|tte)? )"
    r"[^\n\f.;:]{3,90}:?(?=\s?[\n\f])"
)
# How many lines up to a sum tell what it is spoken of.
_NEAR_LINES = 4
_LINE = re.compile(r"\n\s*")
UNDER = 900
# How far back the words reach that lead up to a sum, and those that tell a debt.
LEAD, OWED = 160, 90


def of_fact(reader: Told, key: Key, start: int, end: int, head: Head | None) -> Head | None:
    """What a sum that is told is for: paid on account, under a heading, or a debt."""
    view = reader.view
    before_it = _lead(view, start)
    if "provision" in before_it and _ON_ACCOUNT.search(before_it):
        return "provision"
    asked = key in reader.known.claimed or key in reader.known.awarded
    if not asked and cue_at(view, "pledged", max(0, start - LEAD), start):
        return None
    outlay = _OUTLAY.search(before_it) if reader.harm in HARMS else None
    if not asked and (outlay or _MEANS.search(before_it) or _EARNS.search(before_it)):
        return None
    if _PER_METRE.match(view.folded, end) and head in (None, "article_700", "total"):
        return "principal"
    if (
        reader.harm in HARMS
        and ("rente" in before_it or "pension" in before_it)
        and _ANNUITY.search(before_it)
    ):
        return "pension"
    if head not in (None, "principal", "total"):
        return head
    if cue_after(view, end) == "of_tax" or ("dont" in before_it and _TAX.search(before_it)):
        return spoken_of(reader, start)
    if reader.harm in HARMS:
        if "doubl" in before_it and _DOUBLED.search(before_it):
            return reader.harm
        above = titled(view, start, reader.harm) if head != "principal" else None
        if above is not None and (not _NO_VICTIM.search(before_it) or is_base(view, start, end)):
            return above
    if _OFFERED.search(before_it[-120:]):
        return None
    if head is None and _SUMMONED.search(before_it):
        return "principal"
    if head is not None or _SIGNED.match(view.folded, end) or before_it.rstrip()[-1:] in "+*":
        return head
    return _owed(view.folded[sentence_start(view, start, max(0, start - OWED)) : start])


def of_base(reader: Told, start: int, end: int, before: Given | None) -> Head | None:
    """What a sum is for that what was asked or granted before it in its sentence is reckoned on."""
    if before is None or start - before.end > LEAD:
        return None
    if not is_base(reader.view, start, end, before.end):
        return None
    return before.head if sentence_start(reader.view, start, before.end) <= before.end else None


def _lead(view: View, start: int) -> str:
    """The words that lead up to a sum."""
    return view.folded[max(0, start - LEAD) : start]


def _owed(before_it: str) -> Head | None:
    """A debt, where the words right before a sum tell of one."""
    return "principal" if _DEBT.search(before_it[-OWED:]) else None


def titled(view: View, start: int, about: Head) -> Head | None:
    """The harm that the title above a sum is about, in a ruling that is about a harm or a debt."""
    titles = list(_TITLE.finditer(view.folded, max(0, start - UNDER), start))
    read = head_words(view, *titles[-1].span()) if titles else []
    named = {specified(r.head, r.rule, about) for r in read}
    return next((harm for harm in HARMS if harm in named), None)


def untold(
    reader: Told, amount: Amount, start: int, end: int, role: AmountRole, before: Given | None
) -> Head | None:
    """What a sum that was asked or granted is for where its own words are silent."""
    view = reader.view
    told = reader.ruling.section_at(amount.start_char)
    if role != "premiere_instance" or (told is not None and told.kind == "motifs"):
        head = spoken_of(reader, start)
        if is_result(view, start) and not (head or "").startswith("prejudice"):
            head = None
        return head or _under_post(reader, start)
    before_it = _lead(view, start)
    if before is not None and before.role == role:
        another = _TO_WHOM.match(view.folded, end) is not None
        if another and _DISTRIBUTED.fullmatch(view.folded, before.end, start):
            return before.head
        if _AND_THAT.fullmatch(view.folded, before.end, start):
            return before.head
        if _SAME_TEXT.search(before_it, max(0, len(before_it) - (start - before.end))):
            return before.head
    if reader.harm not in HARMS:
        return _owed(before_it)
    if _OF_NO_VICTIM.match(view.folded, end) or _NO_VICTIM.search(_paid_to(before_it)):
        return None
    return reader.harm


def _paid_to(words: str) -> str:
    """Of some words those behind the last that tells of a payment; all where none does."""
    last = 0
    for hit in _PAYS.finditer(words):
        last = hit.end()
    return words[last:]


def _under_post(reader: Told, start: int) -> Head | None:
    """What a sum of the reasons is for whose post of damage was named farther above, or a debt."""
    before_it = _lead(reader.view, start)
    if reader.harm not in HARMS:
        return _owed(before_it)
    if _NO_VICTIM.search(before_it):
        return None
    body = reader.harm if reader.harm == "prejudice_corporel" else None
    return titled(reader.view, start, reader.harm) or body


def about_start(reader: Told, start: int) -> int:
    """Where what is told of begins: below the last title above a sum, in its section."""
    view = reader.view
    section = reader.ruling.section_at(view.raw_at(start))
    low = max(start - 500, view.at(section.start_char) if section else 0)
    for title in _ABOUT.finditer(view.folded, low, start):
        if view.plain[title.start("sur")].isupper():  # no line that a sentence goes on in
            low = title.start()
    return low


def spoken_of(reader: Told, start: int, near: bool = False) -> Head | None:
    """What the lines up to a sum are about, in its section, or only its paragraph."""
    view = reader.view
    floor = about_start(reader, start)
    lines = [*_LINE.finditer(view.plain, floor, start)][-_NEAR_LINES:]
    low = lines[0].end() if len(lines) == _NEAR_LINES else floor
    if near:
        low = max(low, *(view.plain.rfind(end, low, start) for end in (".\n", ". \n")))
    above = [
        r
        for r in head_words(view, low, start)
        if r.head != "total"
        and not (
            r.head == "provision" and _TAKEN_OFF.search(view.folded, max(0, r.start - 40), r.start)
        )
    ]
    return specified(above[-1].head, above[-1].rule, reader.harm) if above else None
