"""Who pays, or is paid, where a provision names only one side of a case."""

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.cues import cue
from arret_extract.text import fold

# Who is called by a trade or a part in a contract may be anybody, where there are several.
_CALLED_SO = compiled(
    r"\b(?:le|la|l'|les|du|au|aux) ?(?:notaire|architecte|entrepreneur|constructeur|bailleur"
    r"|bailleresse|locataire|preneu[rs]|vendeu[rs]|venderesse|acquereu|acheteu|caution|emprunteu|proprietaire"
    r"|maitres? d'(?:ouvrage|oeuvre)|promoteur|agent immobilier|assureur|conducteur|medecin)"
)

# A name so long is no other word.
_LONG = 14
OPPOSED: dict[str, str] = {
    "appelant": "intime",
    "intime": "appelant",
    "demandeur": "defendeur",
    "defendeur": "demandeur",
    "demandeur_au_pourvoi": "defendeur_au_pourvoi",
    "defendeur_au_pourvoi": "demandeur_au_pourvoi",
}


def opponent(ruling: Ruling, ids: Ids, words: str) -> Ids:
    """The only party on the other side, where none is recognised in `words`.

    A person is not meant where the words name a body, nor a body where they name a person.
    """
    roles = {p.role for p in ruling.parties if p.party_id in ids}
    if len(ruling.parties) > 2 and _CALLED_SO.search(fold(words)):
        return ()
    others = [p for p in ruling.parties if any(p.role == OPPOSED.get(r) for r in roles)]
    if len(others) != 1 or len(roles) != 1:
        return ()
    person = others[0].kind == "personne_physique"
    clashing = "body_named" if person else "person_named"
    fitting = "person_named" if person else "body_named"
    named = (cue(words_of).search(words) for words_of in (clashing, fitting))
    if next(named) and not next(named):
        return ()
    return (others[0].party_id,)


def names_counsel(ruling: Ruling, words: str) -> bool:
    """Whether folded words name a lawyer of the case, to whom his costs are paid."""
    names = [fold(name) for c in ruling.counsel for name in (c.firm, c.name) if name]
    return any(
        name in words and (len(name) > _LONG or f"me {name}" in words or f"maitre {name}" in words)
        for name in names
    )
