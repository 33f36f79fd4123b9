"""Who is in a ruling: parties and their sides, counsel, judges, courts, all drawn at random."""

import random
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib import resources
from typing import Any

POOLS = ("surnames", "dots", "brackets", "coined", "trades")
PSEUDONYMS = ("dots", "brackets", "names")
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip


@cache
def read_data(name: str) -> dict[str, Any]:
    """A data file of this package."""
    return tomllib.loads((resources.files("bench.synthetic") / name).read_text(encoding="utf-8"))


def names(key: str) -> list[str]:
    """A list of names."""
    found: list[str] = read_data("names.toml")[key]
    return found


def long_date(day: date) -> str:
    """A day as prose prints it."""
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


def of(place: str) -> str:
    """`de Nantes`, `d'Albi`."""
    vowel = place[0].lower() in "aeiouéèêâîô"
    return f"d'{place}" if vowel else f"de {place}"


@dataclass(frozen=True, slots=True)
class Party:
    """A party: `printed` in the header, `short` in running text."""

    id: str
    printed: str
    name: str
    short: str
    kind: str
    form: str | None = None
    siren: str | None = None
    feminine: bool = False
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """The parties of one side, named together."""

    parties: tuple[Party, ...]

    @property
    def ids(self) -> list[str]:
        """The ids of its parties."""
        return [party.id for party in self.parties]

    @property
    def mention(self) -> str:
        """The side in running text."""
        *others, last = [party.short for party in self.parties]
        return f"{', '.join(others)} et {last}" if others else last

    @property
    def feminine(self) -> bool:
        """Whether words agree with it in the feminine."""
        return all(party.feminine for party in self.parties)

    @property
    def plural(self) -> bool:
        """Whether words agree with it in the plural."""
        return len(self.parties) > 1

    @property
    def first(self) -> "Side":
        """Its first party alone."""
        return Side(self.parties[:1])


class Register:
    """Draws the parties of one ruling, no two of the same name."""

    def __init__(self, lot: random.Random, pseudonyms: str, towns: list[str]) -> None:
        self.lot = lot
        self.pseudonyms = pseudonyms
        self.towns = towns
        self._left = {key: list(names(key)) for key in POOLS}
        for pool in self._left.values():
            lot.shuffle(pool)
        self._left["dots"].sort(key=names("dots").index, reverse=True)
        self._count = 0

    def side(self, wanted: str) -> Side:
        """The side of a theme: `person`, `couple`, `company+insurer`."""
        return Side(tuple(party for kind in wanted.split("+") for party in self._draw(kind)))

    def _draw(self, kind: str) -> list[Party]:
        if kind == "couple":
            surname = self._surname()
            return [self._person(False, surname), self._person(True, surname)]
        if kind == "person":
            return [self._person(self.lot.random() < 0.5, self._surname())]
        if kind == "caisse":
            return [self._caisse()]
        return [self._company(kind)]

    def _id(self) -> str:
        self._count += 1
        return f"P{self._count}"

    def _surname(self) -> str:
        if self.pseudonyms == "brackets":
            return f"[{self._left['brackets'].pop()}]"
        return self._left["dots" if self.pseudonyms == "dots" else "surnames"].pop()

    def _person(self, woman: bool, surname: str) -> Party:
        first = self.lot.choice(names("women" if woman else "men"))
        if self.pseudonyms == "brackets":
            first = f"[{self._left['brackets'].pop()}]"
        name = f"{first} {surname}"
        born = date(1945, 1, 1) + timedelta(days=self.lot.randrange(15000))
        about = (
            f"né{'e' if woman else ''} le {long_date(born)} à {self.lot.choice(self.towns)}",
            f"demeurant {self.address()}",
        )
        title, short = ("Madame", "Mme") if woman else ("Monsieur", "M.")
        return Party(
            self._id(), f"{title} {name}", name, f"{short} {surname}", "personne_physique",
            feminine=woman, about=about,
        )  # fmt: skip

    def address(self) -> str:
        """A street and a town."""
        if self.pseudonyms == "brackets":
            return f"[Adresse {self.lot.randint(1, 9)}] [Localité {self.lot.randint(1, 9)}]"
        town = self.lot.choice(self.towns).upper()
        street = self.lot.choice(names("streets"))
        return f"{self.lot.randint(1, 190)} {street} {self.lot.randint(1, 95):02}000 {town}"

    def _company(self, kind: str) -> Party:
        form = {"sci": "SCI", "bank": "SA", "insurer": "SA"}.get(kind)
        form = form or self.lot.choice(names("forms"))
        name = self._company_name(kind)
        spelling: str = self.lot.choice(read_data("names.toml")["spellings"][form])
        short = f"la société {name}"
        if kind == "sci" or self.lot.random() < 0.3:
            short = f"l'EURL {name}" if form == "EURL" else f"la {form} {name}"
        siren = make_siren(self.lot) if self.lot.random() < 0.4 else None
        about = [f"dont le siège social est {self.address()}"]
        if siren:
            town, number = self.lot.choice(self.towns).upper(), " ".join(re_groups(siren))
            about.append(f"immatriculée au RCS {of(town)} sous le numéro {number}")
        return Party(
            self._id(), f"{spelling} {name}", name, short, "personne_morale",
            form, siren, True, tuple(about),
        )  # fmt: skip

    def _company_name(self, kind: str) -> str:
        if kind in ("bank", "insurer"):
            return self.lot.choice(names(f"{kind}s"))
        if kind == "sci" or self.lot.random() < 0.4:
            return self._left["coined"].pop()
        return f"{self._left['trades'].pop()} {self.lot.choice(names('places'))}"

    def _caisse(self) -> Party:
        town = self.lot.choice(self.towns)
        name = f"Caisse primaire d'assurance maladie {of(town)}"
        about = (f"dont le siège est {self.address()}",)
        short = f"la caisse primaire d'assurance maladie {of(town)}"
        return Party(
            self._id(), name, name, short, "personne_morale", feminine=True, about=about
        )  # fmt: skip

    def human(self, titled: bool = True) -> tuple[str, bool]:
        """Somebody who is no party, and whether it is a woman: a judge, a lawyer."""
        woman = self.lot.random() < 0.5
        name = f"{self.lot.choice(names('women' if woman else 'men'))} {self._fresh()}"
        return (f"{'Mme' if woman else 'M.'} {name}" if titled else name), woman

    def _fresh(self) -> str:
        if len(self._left["surnames"]) < 4:
            self._left["surnames"] = list(names("surnames"))
            self.lot.shuffle(self._left["surnames"])
        return self._left["surnames"].pop(0)


def re_groups(siren: str) -> list[str]:
    """A number in groups of three."""
    return [siren[at : at + 3] for at in range(0, 9, 3)]


def make_siren(lot: random.Random) -> str:
    """Nine figures whose key (Luhn) is right."""
    digits = [lot.randrange(1, 10) for _ in range(8)]
    total = sum(n if i % 2 == 0 else sum(divmod(2 * n, 10)) for i, n in enumerate(digits))
    return "".join(map(str, digits)) + str(-total % 10)
