"""What pronouns mean in a provision: the parties that the clauses before it spoke of."""

from typing import NamedTuple

from arret_extract.mentions.called import Ids, is_female
from arret_extract.ruling import Ruling


class Antecedents(NamedTuple):
    """What pronouns mean where the reading stands: the parties spoken of last, and their side.

    `whole` is false where others that we do not know were named beside the payers; `several` are
    those of a clause before that spoke of more than one, `doers` those of it who did something to
    somebody, or against whom it was asked; `paid` are all who are paid something so far; since then
    `received` were found right to ask, `gone` put out of the case; `near` are those whose rights
    the clause before tells without moving money, `sure` that they are none that did a wrong;
    `refused` are those whose demand it refuses.
    """

    payers: Ids = ()
    payees: Ids = ()
    spoken_of: Ids = ()
    whole: bool = True
    clause: tuple[int, int] = (0, 0)
    several: Ids = ()
    doers: Ids = ()
    paid: Ids = ()
    near: Ids = ()
    sure: bool = False
    refused: Ids = ()
    received: Ids = ()
    gone: Ids = ()

    def without(self, ids: Ids) -> "Antecedents":
        """The same, some parties left out of those whom a pronoun may mean."""
        of = (self.payers, self.spoken_of, self.several, self.doers)
        payers, spoken, several, doers = (tuple(i for i in all_ if i not in ids) for all_ in of)
        return self._replace(payers=payers, spoken_of=spoken, several=several, doers=doers)

    def turned_to(self, payers: Ids) -> Ids:
        """Whom the clause before, which moved no money, spoke of beside those who pay now.

        Who is refused is not paid, but by others than those against whom they asked, and where
        nobody was paid before.
        """
        others = tuple(i for i in self.near if i not in (*payers, *self.refused))
        if not self.refused or {*payers} & {*self.refused}:
            return others if self.sure or {*payers} & {*self.near} else ()
        against = [i for i in self.near if i not in self.refused and not self.payees]
        return self.refused if against and not {*payers} & {*against} else ()

    def meant(self, ruling: Ruling, pronoun: str) -> Ids:
        """Whom "le", "la", "les", "leur" mean: of several the first that fits in gender."""
        spoken = self.spoken_of
        if pronoun.startswith(("les", "leur")):
            if len(self.doers) > 1:
                return self.doers
            if len(spoken) > 1 or len(self.payers) > 1:
                return spoken if len(spoken) > 1 else self.payers
            return self.several or self.payers or spoken
        female = {p.party_id: is_female(p) for p in ruling.parties}
        other = {"le": True, "la": False}.get(pronoun)
        fitting = [i for i in spoken if other is None or female.get(i) is not other]
        return tuple((fitting or list(spoken))[:1])
