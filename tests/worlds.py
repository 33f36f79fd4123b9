"""Cases of several parties, each by a letter: builders and insurers, kin, sureties, co-owners."""

from typing import NamedTuple

from tests.case import ruling_of

BODY, PERSON = "personne_morale", "personne_physique"


class World(NamedTuple):
    """What the facts tell, and the parties."""

    facts: str
    parties: dict[str, tuple[str, ...]]

    def ruling(self, moyens="", dispositif=""):
        """A ruling of these parties."""
        parties = tuple(self.parties.values())
        return ruling_of(parties, facts=self.facts, moyens=moyens + "\n", dispositif=dispositif)

    def told(self, *rows):
        """Sums, each with who asks or pays it and of whom or to whom: "900 a bc"."""
        letters = list(self.parties)
        return ", ".join(
            " ".join((f"{value:.0f}", *("".join(sorted(letters[i] for i in ids)) for ids in sides)))
            for value, *sides in rows
        )


BUILT = World(
    "Les époux MERLIN ont confié à la société BATIROC, assurée auprès de la société "
    "AXIOME ASSURANCES, une maison conçue par la société ARCHIPLAN, assurée auprès de la "
    "MUTUELLE MAFCO.\n",
    {
        "b": ("BATIROC", "appelant", BODY),
        "p": ("Paul MERLIN", "intime", PERSON, "Monsieur"),
        "a": ("Anne COSTE épouse MERLIN", "intime", PERSON, "Madame"),
        "x": ("AXIOME ASSURANCES", "intime", BODY),
        "r": ("ARCHIPLAN", "intime", BODY),
        "m": ("MUTUELLE MAFCO", "intime", BODY),
    },
)
HURT = World(
    "M. DURAND est assuré auprès de la société GENERIS ASSURANCES. M. Karim BELLI et Mme Sonia "
    "BELLI sont les parents de la victime, Mme Rose BELLI sa grand-mère.\n",
    {
        "d": ("Jean DURAND", "appelant", PERSON, "Monsieur"),
        "g": ("GENERIS ASSURANCES", "appelant", BODY),
        "k": ("Karim BELLI", "intime", PERSON, "Monsieur"),
        "s": ("Sonia ROCHE épouse BELLI", "intime", PERSON, "Madame"),
        "r": ("Rose BELLI", "intime", PERSON, "Madame"),
        "c": ("CAISSE PRIMAIRE D'ASSURANCE MALADIE DU LOT", "intime", BODY),
    },
)
LENT = World(
    "La BANQUE DU RHIN a consenti un prêt à la société MOTEX. Monsieur Alain PETIT, "
    "Madame Brigitte PETIT et Monsieur Hugo VASSEUR se sont portés cautions solidaires.\n",
    {
        "b": ("BANQUE DU RHIN", "demandeur", BODY),
        "m": ("MOTEX", "defendeur", BODY),
        "a": ("Alain PETIT", "defendeur", PERSON, "Monsieur"),
        "l": ("Brigitte LENOIR épouse PETIT", "defendeur", PERSON, "Madame"),
        "h": ("Hugo VASSEUR", "defendeur", PERSON, "Monsieur"),
    },
)
WORKED = World(
    "Madame FONTAN a été engagée suivant contrat de travail.\n",
    {
        "f": ("Claire FONTAN", "appelant", PERSON, "Madame"),
        "l": ("LIQUIDEX", "intime", BODY),
        "h": ("HOLDIS", "intime", BODY),
        "u": ("UNEDIC DÉLÉGATION AGS CGEA DE TOULOUSE", "intime", BODY),
    },
)
SHARED = World(
    "La SCI DES LYS est assurée auprès de la société ALBA ASSURANCES.\n",
    {
        "s": ("syndicat des copropriétaires LES TILLEULS", "demandeur", BODY),
        "a": ("Louis ARNAL", "defendeur", PERSON, "Monsieur"),
        "l": ("DES LYS", "defendeur", BODY),
        "x": ("ALBA ASSURANCES", "defendeur", BODY),
        "e": ("ETANCHEO", "defendeur", BODY),
    },
)
SOLD = World(
    "La société IMMOPLUS est assurée par la société SERENIS.\n",
    {
        "m": ("Marc TESSIER", "demandeur", PERSON, "Monsieur"),
        "j": ("Julie TESSIER", "demandeur", PERSON, "Madame"),
        "y": ("Yves LACAZE", "defendeur", PERSON, "Monsieur"),
        "n": ("NOTARIUM", "defendeur", BODY),
        "i": ("IMMOPLUS", "defendeur", BODY),
        "s": ("SERENIS", "defendeur", BODY),
    },
)
