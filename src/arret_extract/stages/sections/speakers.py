"""Paragraphs whose subject is a party and whose verb is in the present: what he argues.

Facts are told of the past ("Madame A a acheté"), and reasons have the court, the law or things for
subject; what a party argues is told in the present ("Madame A tient la société pour responsable").
"""

import re
from collections.abc import Iterable

from arret_extract.stages.sections.units import ANNOUNCED, Unit, begins_line
from arret_extract.text import View

_CAPITALS = (
    r"(?:\s(?:(?:d[eu]s?|la|les?|et|&) ){0,2}(?:d'|l')?[A-ZÀ-Þ\[«\"(][^\s,;:]{0,30}){0,9}"
    r"(?:\s(?:locataire|bailleresse|demanderesse|d[ée]fenderesse|appelante|requ[ée]rante|venderesse"
    r"|m[èe]re|anonyme|civile|immobili[èe]re|poursuivante|mutuelle|primaire|r[ée]gionale)){0,2}"
)
_PARTY = (
    r"(?:(?:[Ll]a |[Ll]e |[Ll]es |[Ll]')?(?:Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|M\."
    r"|MM\.|Mmes?|Mlle|[ée]poux|consorts|[Ss]oci[ée]t[ée]s?|SOCIETE|[Ss]yndicat|[Aa]ssociation"
    r"|[Cc]ompagnie|[Cc]aisse|[Bb]anque|[Cc]ommune|[Cc]r[ée]dit|[Ff]onds|[Mm]utuelle|CPAM|URSSAF"
    r"|S\.?A\.?S?\.?|S\.?A\.?R\.?L\.?|S\.?C\.?I\.?|SNC|EURL|GAEC|SCP|SELARL|SCEA)"
    + _CAPITALS
    + r"|(?:[Ll]'|[Ll]es )(?:appelant|intim[ée]|assur[ée]|assureur|employeur|acqu[ée]reur)\w{0,2}"
    r"|[Ll][ea]s? (?:demande|d[ée]fende|bail|loca|vende|salari|emprunte|preneu|acheteu)\w{2,8}"
    r"|Elles?|Ils)"
)
_APPOSITION = r"(?:,\s[^,;:.\n\f]{1,70},)?"
_PRESENT = (
    r"\s(?:ne |n'|se |s'|y |en |l[ea]s? |l'|lui |leur ){0,3}"
    r"(?!(?:et|de|du|des|est|sont|ont|fut|furent|eut|doi(?:t|vent)|peu(?:t|vent)|contre|entre|devant"
    r"|avant|dont|[ée]pouse|veuve|soit|cette|cet|par|pour|qui|que|une?|dit[es]?|sise?|notamment"
    r"|[^\s]{0,20}(?:ant|ment|[ée]e|aient|ait|rent))\b)"
    r"(?!les )[a-zà-ÿ]{3,20}(?<=[etdc])s?(?<!ts)(?=[\s,])"
    r"(?!\s(?:a|ont|est|sont|avai\w{1,4}|[ée]tai\w{1,4}|fut|d'assurance)\b)"
)
_SPEAKS = re.compile(
    r"[-•*\s]{0,4}(?:(?:Attendu|Consid[ée]rant) que,? |(?!Le \d)[A-ZÀ-Ý][^,;:.\d\n\f]{2,70}, )?"
    + _PARTY
    + _APPOSITION
    + _PRESENT
)
# What a party does, which facts and procedure may tell in the present too, is no argument.
_NO_ARGUMENT = re.compile(
    r"\s(?:ne |n'|se )?(?:compara|constitu|dispos|d[ée]tien|exploit|exerc|occup|demeur|habit|existe"
    r"|justifi|produi|vers|rapport|d[ée]montr|[ée]tabli|succomb|support|interv|acqui[eè]r|obt|consen"
    r"|sign|souscri|c[eè]d|ach[eè]t|vend|lou|command|livr|r[eè]gl|pa[iy]|re[çc]oi|adress|notifi|met"
    r"|assign|saisi|ouvr|cl[ôo]tur|port|cr[ée]e|confi|factur|transm|envoi|proc[èe]d|trouv|pos"
    r"|install|remet|prend|donn|fai|propri|g[ée]ran|circul|travaill|b[ée]n[ée]fici|n[ae]î?t)\w{0,8}\Z"
)
_TOLD = frozenset(("moyens", "facts", "header", "parties"))
_WEIGHTS = (("moyens", 1.8), ("motifs", 1.2))
# What a party's words may be of the claims or of the reasons, his being their subject adds.
_ARGUES, _FURTHER = "sections.argues", (("moyens", 0.2),)


def hear_speakers(view: View, units: Iterable[Unit]) -> None:
    """Let the paragraphs that a party speaks in say so, where no cue of his words does."""
    for unit in units:
        if unit.opening == ANNOUNCED:
            break
        told = unit.opening or not _TOLD.isdisjoint(unit.scores)
        even = _ARGUES in unit.seen and unit.scores.get("moyens") == unit.scores.get("motifs")
        if (told and not even) or unit.start == 0 or not begins_line(view, unit):
            continue
        spoken = _SPEAKS.match(view.plain, unit.start, unit.end)
        if spoken and not _NO_ARGUMENT.search(spoken[0]):
            unit.hear(_FURTHER if told else _WEIGHTS)
            unit.seen.add("sections.speaker")
