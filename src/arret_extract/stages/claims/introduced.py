r"""Lists of requests that no verb of asking leads: "Les prétentions de M. X :\n- infirmer…".

Whose they are is told where the list is introduced: by a name or a role, in a sentence or a title.
"""

import re

from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.stages.claims.subjects import subjects
from arret_extract.text import View

# What a court, an expert or a contract does is no request.
_OTHERS = re.compile(
    r"\b(?:expert(?:s|ise)?|mission|tribunal|juges?|jugement|ordonnance|arret|contrat|convention"
    r"|protocole|clause|bail|statuts|mise en demeure)\b(?<!du jugement)"
)
# But submissions may be addressed to a court, or on its judgment.
_SUBMITTED = re.compile(
    r"\b(?:conclusions|ecritures|memoire|requete|demandes?|pretentions?|dispositif|assignation)\b"
)
# What a party asked of the first judge, a court of appeal tells too.
_BEFORE = re.compile(
    r"\b(?:avai(?:t|ent)|premiers? juges?|premiere instance|(?:devant|saisi) (?:le|ce) tribunal)\b"
)
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


def introduces(view: View, sentence: int, start: int, *, appeal: bool) -> bool:
    """Whether what a sentence introduces, up to its colon at `start`, may be asked of this court.

    `appeal`: it is a court of appeal.
    """
    folded = view.folded
    if appeal and _BEFORE.search(folded, sentence, start):
        return False
    if _SUM_FIRST.match(folded, start) and not _CLAIMED.search(folded, sentence, start):
        return False
    inline = not set(view.plain[start + 1 : start + 3]) & {"\n", "\f"}
    if inline and not _FOLLOWS.search(folded, sentence, start):
        return False
    return not _OTHERS.search(folded, sentence, start) or bool(
        _SUBMITTED.search(folded, sentence, start)
    )


def by_pronoun(view: View, sentence: int, start: int) -> bool:
    """Whether a pronoun stands for a party where a list is introduced: "Elle énonce ainsi :"."""
    return _PRONOUN.search(view.folded, sentence, start) is not None


def introduced(view: View, index: PartyIndex, sentence: int, start: int) -> Ids:
    """Whose requests the words before a list introduce: who acts in them, else who is named."""
    mentions = list(index.mentions(sentence, start))
    acts = subjects(view.folded, sentence, mentions)
    return acts or subjects(view.folded, sentence, mentions, governed=True)
