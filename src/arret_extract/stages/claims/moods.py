"""The infinitive that a wish stands for: "que soit maintenue la décision", "que X lui verse 900 €".

Words are folded; what they ask is then told by the rules for infinitives.
"""

import re

# "assorti", but "résilié" is one of a verb in -er.
_IN_IR = ("assort", "rant", "tabl", "vert", "ueill", "sais", "demol", "ourn", "larg", "part", "un")
# Endings of participles without those of number and gender, and of their infinitives; the first
# that holds counts. All others are of verbs in -er.
_PARTICIPLES = (
    ("tenu", "tenir"),
    ("sursis", "surseoir"),
    ("mis", "mettre"),
    ("pris", "prendre"),
    ("crit", "crire"),
    ("dit", "dire"),
    ("uit", "uire"),
    ("joint", "joindre"),
    ("traint", "traindre"),
    ("streint", "streindre"),
    ("fait", "faire"),
    ("olu", "oudre"),
    ("clu", "clure"),
    ("nnu", "nnaitre"),
    ("recu", "recevoir"),
    ("dechu", "dechoir"),
    ("couru", "courir"),
    ("revetu", "revetir"),
    ("ndu", "ndre"),
    ("omptu", "ompre"),
    ("rompu", "rompre"),
    ("ouvert", "ouvrir"),
    *((f"{stem}i", f"{stem}ir") for stem in _IN_IR),
)
_ENDS = re.compile(r"(?:es|e|s)\Z")
_IN_E = re.compile(r"e{1,2}s?\Z")
_SUBJUNCTIVES = {
    "dise": "dire",
    "surseoie": "surseoir",
    "sursoie": "surseoir",
    "susseoie": "surseoir",
    "reduise": "reduire",
    "mette": "mettre",
    "remette": "remettre",
    "commette": "commettre",
    "enjoigne": "enjoindre",
    "joigne": "joindre",
    "maintienne": "maintenir",
    "retienne": "retenir",
    "octroie": "octroyer",
    "renvoie": "renvoyer",
    "paie": "payer",
    "fasse": "faire",
    "recoive": "recevoir",
    "prenne": "prendre",
    "reprenne": "reprendre",
    "rende": "rendre",
    "suspende": "suspendre",
    "resolve": "resoudre",
    "ouvre": "ouvrir",
    "rouvre": "rouvrir",
    "leve": "lever",
    "enleve": "enlever",
    "acheve": "achever",
    "rejette": "rejeter",
    "cede": "ceder",
    "interdise": "interdire",
    "produise": "produire",
    "detruise": "detruire",
    "reconnaisse": "reconnaitre",
    "contraigne": "contraindre",
    "ecarte": "ecarter",
}


def of_participle(word: str) -> str:
    """The infinitive of a participle: "maintenues" is "maintenir", "annulée" is "annuler"."""
    bare = _ENDS.sub("", word)
    for form in (word, bare, _ENDS.sub("", bare)):
        for end, infinitive in _PARTICIPLES:
            if form.endswith(end):
                return form.removesuffix(end) + infinitive
    return _IN_E.sub("", word) + "er"


def of_subjunctive(word: str) -> str:
    """The infinitive of a verb in the subjunctive: "condamne" is "condamner"."""
    word = word.removesuffix("nt") if word.endswith("ent") else word
    if word in _SUBJUNCTIVES:
        return _SUBJUNCTIVES[word]
    if word.endswith("isse"):
        return word.removesuffix("isse") + "ir"
    return word.removesuffix("e") + "er"
