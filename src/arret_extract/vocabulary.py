"""The closed vocabularies of the tables, as types: `Jurisdiction` is one of these strings.

French terms of art stay French, in lower case without accents.
"""

from typing import Literal, get_args

Jurisdiction = Literal[
    "cassation",
    "cour_d_appel",
    "tribunal_judiciaire",
    "tribunal_de_grande_instance",
    "tribunal_d_instance",
    "tribunal_de_proximite",
    "tribunal_de_commerce",
    "tribunal_des_activites_economiques",
    "conseil_de_prud_hommes",
    "conseil_d_etat",
    "cour_administrative_d_appel",
    "tribunal_administratif",
    "autre",
]
ADMINISTRATIVE: frozenset[str] = frozenset(
    {"conseil_d_etat", "cour_administrative_d_appel", "tribunal_administratif"}
)
Nature = Literal["arret", "jugement", "ordonnance", "autre"]
Adversarial = Literal["contradictoire", "repute_contradictoire", "par_defaut"]
DecisionOutcome = Literal[
    "confirmation",
    "infirmation",
    "infirmation_partielle",
    "annulation",
    "rejet",
    "cassation",
    "cassation_partielle",
    "non_admission",
    "irrecevabilite",
    "desistement",
    "radiation",
    "caducite",
    "peremption",
    "incompetence",
    "jonction",
    "avant_dire_droit",
    "rectification",
    "accueil",
    "accueil_partiel",
    "autre",
]
SectionKind = Literal[
    "editorial", "header", "parties", "facts", "moyens", "motifs", "dispositif", "annexes"
]
JudilibreZone = Literal["introduction", "expose", "moyens", "motivations", "dispositif", "annexes"]
PartyRole = Literal[
    "appelant",
    "intime",
    "demandeur",
    "defendeur",
    "intervenant",
    "partie_civile",
    "prevenu",
    "ministere_public",
    "partie_jointe",
    "demandeur_au_pourvoi",
    "defendeur_au_pourvoi",
    "autre",
]
PartyKind = Literal["personne_physique", "personne_morale", "autorite_publique"]
Appearance = Literal["representee", "comparante", "defaillante"]
Capacity = Literal["postulant", "plaidant", "plaidant_postulant", "avoue", "substituant"]
MemberRole = Literal[
    "president", "conseiller", "juge", "rapporteur", "greffier", "ministere_public"
]
OrderKind = Literal[
    "confirmation",
    "infirmation",
    "annulation",
    "condamnation",
    "fixation",
    "rejet",
    "irrecevabilite",
    "recevabilite",
    "injonction",
    "expulsion",
    "resiliation",
    "expertise",
    "constat",
    "procedure",
    "depens",
    "cassation",
    "execution_provisoire",
    "autre",
]
Head = Literal[
    "principal",
    "dommages_interets",
    "prejudice_materiel",
    "prejudice_corporel",
    "prejudice_moral",
    "indemnite",
    "pension",
    "clause_penale",
    "provision",
    "astreinte",
    "amende",
    "interets",
    "frais",
    "article_700",
    "depens",
    "total",
]
# Costs, by whatever name, and what each is asked or granted beside.
COSTS: frozenset[Head | None] = frozenset({"article_700", "depens", "frais"})
ALONE: frozenset[Head | None] = COSTS | {"astreinte"}
ClaimRank = Literal["principal", "subsidiaire", "infiniment_subsidiaire", "en_tout_etat_de_cause"]
Result = Literal["accueillie", "partiellement_accueillie", "rejetee", "sans_objet"]
AmountRole = Literal["demande", "alloue", "premiere_instance", "fait"]
Tax = Literal["HT", "TTC"]
DateRole = Literal[
    "decision",
    "hearing",
    "deliberation",
    "first_judgment",
    "appeal",
    "summons",
    "submissions",
    "closing",
    "expert_report",
    "interim_order",
    "earlier_decision",
    "birth",
    "law",
    "event",
]
Precision = Literal["day", "month", "year"]
CitationKind = Literal[
    "article",
    "loi",
    "decret",
    "ordonnance",
    "reglement",
    "directive",
    "convention",
    "convention_collective",
    "jurisprudence",
    "autre",
]
EntityLabel = Literal[
    "personne",
    "organisation",
    "lieu",
    "adresse",
    "juridiction",
    "numero_rg",
    "numero_rg_premiere_instance",
    "portalis",
    "ecli",
    "numero_pourvoi",
    "siren",
]
CheckKind = Literal[
    "heads_total", "tax_total", "words_digits", "motifs_dispositif", "first_instance_sum"
]


def values(vocabulary: object) -> tuple[str, ...]:
    """The words of a vocabulary, in the order of its definition."""
    return get_args(vocabulary)
