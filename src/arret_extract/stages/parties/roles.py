"""The roles that headings print, and which of them oppose each other."""

import re

from arret_extract.text import fold
from arret_extract.vocabulary import PartyRole

ROLES: dict[str, PartyRole] = {
    "appelant": "appelant",
    "appel forme": "appelant",
    "appel interjete": "appelant",
    "appel releve": "appelant",
    "intime": "intime",
    "demandeur": "demandeur",
    "demanderesse": "demandeur",
    "demandeuse": "demandeur",
    "requerant": "demandeur",
    "creanciers inscrits": "intervenant",
    "creancier inscrit": "intervenant",
    "creancier": "demandeur",
    "defendeur": "defendeur",
    "defenderesse": "defendeur",
    "defendeuse": "defendeur",
    "requis": "defendeur",
    "expropriant": "demandeur",
    "exproprie": "defendeur",
    "saisie": "defendeur",
    "fonds de garantie": "defendeur",
    "debiteur": "defendeur",
    "intervenant": "intervenant",
    "partie intervenante": "intervenant",
    "parties intervenantes": "intervenant",
    "appele": "intervenant",
    "mis en exam": "prevenu",
    "mise en exam": "prevenu",
    "mises en exam": "prevenu",
    "mis": "intervenant",
    "intervention": "intervenant",
    "en intervention": "intervenant",
    "en presence": "intervenant",
    "denonce": "intervenant",
    "assigne": "intervenant",
    "prevenu": "prevenu",
    "accuse": "prevenu",
    "condamne": "prevenu",
    "partie civile": "partie_civile",
    "parties civile": "partie_civile",
    "en demande": "demandeur",
    "en defense": "defendeur",
    "partie jointe": "partie_jointe",
    "parties jointe": "partie_jointe",
    "ministere public": "ministere_public",
    "personne a": "demandeur",
    "personne": "defendeur",
    "auteur": "demandeur",
    "autorite": "demandeur",
    "l'autorite": "demandeur",
    "patient": "defendeur",
    "l'etranger": "defendeur",
    "etranger": "defendeur",
    "retenu": "defendeur",
    "tiers": "autre",
    "tuteur": "autre",
    "curateur": "autre",
    "autre": "autre",
    # in spaced capitals
    "a p p e l a n t": "appelant",
    "i n t i m e": "intime",
    "d e m": "demandeur",
    "d e f": "defendeur",
    # misread by a scanner
    "dem": "demandeur",
    "def": "defendeur",
    "app": "appelant",
    "int": "intime",
}
OPPOSITE: dict[PartyRole, PartyRole] = {
    "appelant": "intime",
    "intime": "appelant",
    "demandeur": "defendeur",
    "defendeur": "demandeur",
}
CLAIM_SIDES: tuple[PartyRole, PartyRole] = ("demandeur", "defendeur")
APPEAL_SIDES: tuple[PartyRole, PartyRole] = ("appelant", "intime")


def role_of(match: re.Match[str]) -> PartyRole:
    """The role a heading prints."""
    word = fold(match["role"])
    for key, role in ROLES.items():
        if word.startswith(key):
            return role
    return "autre"
