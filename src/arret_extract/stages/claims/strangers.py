"""Subjects that no party's name or alias explains: who they are, if anyone of the parties."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.sentences import flowing
from arret_extract.text import fold

_PUBLIC = r"(?:le )?(?:ministere public|procureur)\b"
_PROSECUTOR = re.compile(rf"\s?{_PUBLIC}")
_STRANGER = re.compile(
    r"\s?(?:-\s)?(?:(?:la |le |les )?(?:societe|compagnie|caisse|mutuelle|banque|syndicat"
    r"|association|commune"
    rf"|sarl|sas|sa|sci)\b|(?:monsieur|madame|m\.|mme) |{_PUBLIC})"
)
# The same behind the words that open the sentence: "Par écritures du 3 mai, la MSA conclut".
_PROPER_NEAR = re.compile(
    r",\s[Ll](?:a |e |es |')(?!Cour\b|Tribunal\b|Juge\b)[A-ZÀ-Ý][^,;:.]{1,90}\s\Z"
)
# A proper noun as subject ("L'Etat Français", "La MSA"), in the plain text.
_PROPER = re.compile(r"\s?(?:L'|La |Le |Les )(?!Cour\b|Tribunal\b|Juge\b)[A-ZÀ-Ý]")
_SIGLE = re.compile(r"\b[A-Z]{3,8}\b")
# Who speaks before a court for no party, unless he is one.
_OFFICER = compiled(
    r"\b(?:ministere public|parquet(?: general)?|avocate? generale?)(?:,? [^,;.]{1,40},)?\s?$"
)
_WORDS = re.compile(r"[a-z0-9]{2,30}")
# So many letters of each word of a name may stand in its sigle: "MATMUT", "OPHLM".
_LETTERS = 3
# How long the title of an officer and what is said of him may be.
_TITLE = 90


class Strangers:
    """Reads whether the subject of a verb is no party's name, and which party it may be still."""

    def __init__(self, ruling: Ruling, index: PartyIndex) -> None:
        self.ruling, self.view, self.index = ruling, flowing(ruling.view), index

    def officer(self, sentence: int, floor: int, verb: int) -> bool:
        """Whether the subject of a verb is an officer of the court who is no party."""
        if _PROSECUTOR.match(self.view.folded, sentence, verb):
            return not self.index.find(sentence, verb)
        hit = _OFFICER.search(self.view.folded, max(floor, verb - _TITLE), verb)
        return hit is not None and not self.index.find(hit.start() - len("le "), verb)

    def speaks(self, sentence: int, verb: int) -> bool:
        """Whether the subject of a verb is a body or person that no party's name explains."""
        plain = self.view.plain
        return (
            _STRANGER.match(self.view.folded, sentence, verb) is not None
            or _PROPER.match(plain, sentence, verb) is not None
            or _PROPER_NEAR.search(plain, max(sentence, verb - 110), verb) is not None
        )

    def named(self, sentence: int, verb: int) -> bool:
        """Whether a sentence begins with a body or person of another name, and tells of it."""
        hit = _STRANGER.match(self.view.folded, sentence, verb)
        return hit is not None and self.view.plain[hit.end() : hit.end() + 2].lstrip()[:1].isupper()

    def meant(self, sentence: int, verb: int) -> Ids:
        """The party that a sigle shortens, or the one that the ruling never calls by its name."""
        if _PROSECUTOR.match(self.view.folded, sentence, verb):
            return ()
        sigles = _SIGLE.findall(self.view.plain, max(sentence, verb - 110), verb)
        shortened = tuple(
            p.party_id
            for p in self.ruling.parties
            if p.kind != "personne_physique" and any(_shortens(s, p.name) for s in sigles)
        )
        if len(shortened) == 1:
            return shortened
        return self._unnamed() or (self._only_body() if sigles else ())

    def _only_body(self) -> Ids:
        """The one body of two parties: who is called by a sigle is no natural person."""
        bodies = [p.party_id for p in self.ruling.parties if p.kind != "personne_physique"]
        return tuple(bodies) if len(bodies) == 1 and len(self.ruling.parties) == 2 else ()

    def _unnamed(self) -> Ids:
        """The one party that the ruling never calls by its name: a stranger's name is its own."""
        named = {
            i
            for _, start, end in self.ruling.stretches("facts", "moyens", "motifs")
            for m in self.index.mentions(start, end)
            if m.how in ("name", "alias")
            for i in m.party_ids
        }
        left = tuple(p.party_id for p in self.ruling.parties if p.party_id not in named)
        return left if len(left) == 1 else ()


def _shortens(sigle: str, name: str) -> bool:
    """Whether a sigle takes its letters from the beginnings of a name's words, in their order."""
    letters = iter("".join(w[:_LETTERS] for w in _WORDS.findall(fold(name))))
    return fold(name).startswith(sigle[0].lower()) and all(c in letters for c in sigle.lower())
