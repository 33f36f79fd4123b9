r"""Lists of requests that no verb of asking leads: "Les prétentions de M. X :\n- infirmer…".

Whose they are is told where the list is introduced: by a name or a role, in a sentence or a title.
"""

import re

from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.stages.claims.subjects import subjects
from arret_extract.text import View

# What a court has done, a contract or a trade asks of somebody, or others propose is no request.
_OTHERS = re.compile(
    r"\b(?:expert(?:s|ise)?|mission|technicien|mediat\w{2,4}|arbitr\w{2,4}|protocole|transaction"
    r"|contrat|convention|clause|bail|statuts|assemblee|resolutions?|commission|fonctions|fiche"
    r"|consignes|travaux|devis|avis|mise en demeure|engagee?s?|obligee?s?|aurai(?:en)?t du"
    r"|ministere public|president|proposition|obligations|resulte|seront|decide\w{0,2})\b"
    r"|\b(?:tribunal|juges?|jugement|decision|ordonnance|arret|conseil|cour)\b[^:]{0,120}?"
    r"\b(?:a|ont|avai(?:en)?t|par lequel)\b"
)
# Submissions, or words of asking, tell that it is one.
_SUBMITTED = re.compile(
    r"\b(?:conclusions|ecritures|memoire|requete|demandes?|pretentions?|reclamations?|dispositif"
    r"|(?:demand|sollicit|reclam|requer)\w{1,4}|attend(?:ent)? d[eu]|vouloir)\b"
)
# What a party asked of the first judge, a court of appeal tells too.
_BEFORE = re.compile(
    r"\b(?:avai(?:t|ent)|etai(?:t|ent)|furent|soumettai(?:t|ent)|initial\w{0,4}|premiers? juges?"
    r"|premiere instance|(?:devant|saisi|au) (?:le |la |ce )?(?:tribunal|conseil|juge|formation))\b"
)
# How near to the colon the name alone tells whose list it is: "La société A :".
_AT_COLON = 3
_PRONOUN = re.compile(
    r"\b(?:ils?|elles?)\b(?! (?:convien|y a|echet|est|etait|sera|faut|importe|resulte|appartient"
    r"|incombe|suit|s'agit|n'y))"
)
# Sums are requests where they are said to be.
_SUM_FIRST = re.compile(
    r":[^a-z\d]{0,8}(?:[a-z][^\d:;\n\f]{3,80}[:.] {0,2})?\d[\d .,]{0,14} ?(?:euros?|€|francs?|f)\b"
)
_CLAIMED = re.compile(r"\b(?:demandes|pretentions|reclamations)\b")
# What follows on the same line is a list where it is said to be one.
_FOLLOWS = re.compile(r"\b(?:suivante?s?|comme suit|ainsi|ci-apres|dispositif|conclusions)\b")


def introduces(view: View, index: PartyIndex, sentence: int, start: int, *, appeal: bool) -> bool:
    """Whether what a sentence introduces, up to its colon at `start`, may be asked of this court.

    `appeal`: it is a court of appeal.
    """
    folded = view.folded
    if _OTHERS.search(folded, sentence, start):
        return False
    if appeal and _BEFORE.search(folded, sentence, start):
        return False
    if _SUM_FIRST.match(folded, start) and not _CLAIMED.search(folded, sentence, start):
        return False
    inline = not set(view.plain[start + 1 : start + 3]) & {"\n", "\f"}
    if inline and not _FOLLOWS.search(folded, sentence, start):
        return False
    named = list(index.mentions(sentence, start))
    at_colon = bool(named) and start - named[-1].end < _AT_COLON
    return at_colon or _SUBMITTED.search(folded, sentence, start) is not None


def by_pronoun(view: View, sentence: int, start: int) -> bool:
    """Whether a pronoun stands for a party where a list is introduced: "Elle énonce ainsi :"."""
    return _PRONOUN.search(view.folded, sentence, start) is not None


def introduced(view: View, index: PartyIndex, sentence: int, start: int) -> Ids:
    """Whose requests the words before a list introduce: who acts in them, else who is named."""
    mentions = list(index.mentions(sentence, start))
    acts = subjects(view.folded, sentence, mentions)
    return acts or subjects(view.folded, sentence, mentions, governed=True)
