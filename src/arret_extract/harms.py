"""What a sum is for that no word tells: a debt, or the harm that the ruling is mostly about.

A victim asks and is granted "la somme de 500 €", or so much "en réparation de son préjudice": where
the reasons are about an accident, that is the harm they speak of most; elsewhere it is a debt.
"""

import re
from collections import Counter
from decimal import Decimal
from functools import lru_cache

from arret_extract.heads import head_words, read_head
from arret_extract.matching.search import word_starts
from arret_extract.ruling import Ruling
from arret_extract.text import View, fold
from arret_extract.vocabulary import ADMINISTRATIVE, Head

# Words of rulings on an accident, and how many of them make one; fewer where they stand densely.
ACCIDENT = (
    "consolidation",
    "victime",
    "incapacite",
    "pretium",
    "souffrances",
    "accident",
    "esthetique",
    "fonctionnel",
)
OFTEN, FEW, DENSE = 5, 3, 500
# Words of a body's harm, where the reasons name none.
WOUND = ("blesse", "blessee", "blesses", "blessures", "medical", "medicale", "corporel")
# What is told of a victim who lives, whose lost wages are bodily harm, by the words that it holds.
SURVIVED = ("consolidation", "consolide", "consolidee", "incapacite", "fonctionnel")
_SURVIVED = re.compile(
    r"\bdate de (?:la |sa )?consolidation|\b(?:etat|victime|blessures)\b[^.;]{0,50} consolidee?\b"
    r"|\bconsolidation (?:medic|a ete fixee|fixee|acquise|de (?:ses|son etat)|des blessures"
    r"|(?:le|au|du) \d)"
    r"|\bfix\w{1,4} (?:la|sa) consolidation(?! d[eu]s? )|\bconsolidee? (?:le|au) \d"
    r"|\b(?:deficits?|genes?|troubles?) fonctionnel"
    r"|\bincapacite (?:permanente|temporaire|totale|partielle)"
)
DIED = ("decede", "decedee", "deces")
HARMS: tuple[Head, ...] = ("prejudice_corporel", "prejudice_moral", "prejudice_materiel")
# Of the rules of `heads`, those of words that name no harm ("réparation de son préjudice") and of
# what is a post of bodily harm where there is one ("perte de revenus", "frais divers").
ALL_LOSS, POST = "heads.all_loss", "heads.post"
# Who pays for the sick and the wounded, and asks it back.
_SOCIAL = re.compile(
    r"\bc\.?p\.?a\.?m\b|\bcaisse (?:primaire|regionale d'assurances? maladie|regionale maladie"
    r"|generale de secu"
    r"|nationale|de mutualite sociale|de securite sociale|d'assurance maladie|autonome|centrale"
    r"|regionale des"
    r"|locale|des depots|de retraite|de prevoyance sociale|generale de prevoyance"
    r"|(?:de |du )?regime social)|\bmutualite (?:sociale|de |francaise)|\bm\.?s\.?a\b"
    r"|\bassurances? maladie|\breunion des assureurs maladie|\br\.?a\.?m\b|\bcnro\b"
    r"|\bcramif\b|\bcram\b"
    r"|\burssaf\b|\br\.?s\.?i\b|\bagent judiciaire|\borganisme|\bpro ?btp|\bcmr\b|\bag2r\b"
    r"|\bagrr\b|\bmgen\b|\bmget\b"
    r"|\bcaisse de (?:compensation des )?prestations familiales|\bcafat\b"
    r"|\bcpcam\b|\bcnmss\b|\bircantec\b"
    r"|\bmutuelle (?:generale de |action|nationale|(?:de )?sante|de l'|fonction"
    r"|complementaire|familiale|de prevoyance)"
)
# What a family judge fixes month by month, be it told of another sum.
_MONTHLY = re.compile(r"\s?(?:par mois\b|mensuel)")
_KIN = ("obligation alimentaire", "debiteurs d'aliments", "a l'entretien et a l'education")
_STATE = re.compile(r"(?:l')?etat\b|agent judiciaire")


def mostly(ruling: Ruling) -> Head:
    """The harm that the reasons are about, `principal` where they are about none."""
    reasons = tuple((start, end) for _, start, end in ruling.stretches("motifs"))
    told = tuple((start, end) for _, start, end in ruling.stretches("facts", "moyens"))
    return _mostly(ruling.view, reasons, told)


@lru_cache(maxsize=1)
def _mostly(
    view: View, reasons: tuple[tuple[int, int], ...], told: tuple[tuple[int, int], ...]
) -> Head:
    often = min(OFTEN, max(FEW, sum(end - start for start, end in reasons) // DENSE))
    if sum(len(word_starts(view, ACCIDENT, *stretch)) for stretch in reasons) < often:
        return "principal"
    read = [r for stretch in reasons for r in head_words(view, *stretch, HARMS)]
    named = Counter(r.head for r in read if r.rule != POST)
    survived = _survived(view, reasons)
    named[HARMS[0] if survived else HARMS[2]] += sum(r.rule == POST for r in read)
    if not any(named[harm] for harm in HARMS):
        wounded = any(word_starts(view, WOUND, *stretch) for stretch in told)
        if not wounded:
            named.update(r.head for stretch in told for r in head_words(view, *stretch, HARMS))
    body, grief, goods = (named[harm] for harm in HARMS)
    if body >= grief + goods:
        return "prejudice_corporel"
    # A sum that relatives are given without a word is for their grief.
    return "prejudice_moral" if grief else "prejudice_materiel"


def _survived(view: View, reasons: tuple[tuple[int, int], ...]) -> bool:
    """Whether reasons tell of a wounded person and of nobody's death."""
    if any(word_starts(view, DIED, *stretch) for stretch in reasons):
        return False
    told = (at for stretch in reasons for at in word_starts(view, SURVIVED, *stretch))
    return any(_SURVIVED.search(view.folded, max(0, at - 60), at + 50) for at in told)


def specified(head: Head | None, rule: str, harm: Head) -> Head | None:
    """What words are for that leave it to what the ruling is about: `harm`, a harm or a debt."""
    if rule == ALL_LOSS and harm in HARMS:
        return harm
    return harm if rule == POST and harm == "prejudice_corporel" else head


def untold(ruling: Ruling, who: tuple[int, ...], offered: bool, value: Decimal | None) -> Head:
    """What a sum is for that no word tells and somebody asks: a victim's harm, or a debt.

    Who offers a sum speaks of the victim's harm; a company asks its money back. Before an
    administrative judge, the facts say it, which tell what was asked at first.
    """
    harm = mostly(ruling)
    if harm == "principal" and ruling.decision.jurisdiction in ADMINISTRATIVE:
        return _asked_first(ruling, value)
    persons = {p.party_id for p in ruling.parties if p.kind == "personne_physique"}
    return harm if offered or persons.issuperset(who) else "principal"


def _asked_first(ruling: Ruling, value: Decimal | None) -> Head:
    """What a sum is for where the facts tell it, a debt if they do not."""
    view = ruling.view
    for _, start, end in ruling.stretches("facts"):
        for sum_ in ruling.amounts:
            if sum_.value != value or not start <= (at := view.at(sum_.start_char)) < end:
                continue
            if reading := read_head(view, at, view.at(sum_.end_char - 1) + 1, start, end):
                return reading.head
    return "principal"


@lru_cache(maxsize=256)
def is_social(name: str) -> bool:
    """Whether a name is that of a body that pays for the sick and the wounded."""
    return _SOCIAL.search(fold(name)) is not None


def third_payers(ruling: Ruling, ids: tuple[int, ...]) -> bool:
    """Whether parties are bodies that paid a victim and ask their outlay back (art. 376-1 CSS)."""
    names = [p.name for p in ruling.parties if p.party_id in ids]
    return bool(names) and all(is_social(n) or _STATE.match(fold(n)) for n in names)


def maintains(ruling: Ruling, end: int) -> bool:
    """Whether a sum that ends at a position of the view is paid month by month to one's kin."""
    return _MONTHLY.match(ruling.view.folded, end) is not None and of_kin(ruling.view)


@lru_cache(maxsize=1)
def of_kin(view: View) -> bool:
    """Whether a ruling is about what is owed to one's kin."""
    return any(word in view.spaced for word in _KIN)
