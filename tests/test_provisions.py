import pytest

from arret_extract.grammar.kinds import kind_of
from arret_extract.grammar.provisions import clauses, dispositif_clauses
from arret_extract.grammar.verbs import verbs
from arret_extract.pipeline import extract
from arret_extract.text import View
from tests.marks import unmark

LISTS = [
    pytest.param("[[Condamne A à payer 10 € ;]]\n[[déboute B de ses demandes.]]", id="semicolons"),
    pytest.param(
        "PAR CES MOTIFS\n- [[CONFIRME le jugement,]]\n- [[CONDAMNE A aux dépens.]]", id="bullets"
    ),
    pytest.param(
        "La cour [[confirme le jugement]] et [[condamne A aux dépens]]", id="one_sentence"
    ),
    pytest.param("[[C O N D A M N E A aux dépens]]", id="spaced_letters"),
    pytest.param("[[Dit et juge que la faute est établie]]", id="two_verbs_one_provision"),
    pytest.param("[[Déclare B mal fondé en sa demande, l'en déboute]]", id="in_consequence"),
    pytest.param("[[La société A est condamnée aux dépens.]]", id="passive"),
    pytest.param("[[Dit que la société A sera condamnée aux dépens]]", id="passive_governed"),
    pytest.param(
        "[[Confirme le jugement sauf à]] [[porter à 500 € l'indemnité]]", id="save_to_correct"
    ),
    pytest.param("[[Les condamne aux dépens]]", id="pronoun"),
    pytest.param("[[Le déboute]] et [[le condamne aux dépens]]", id="each_with_its_pronoun"),
    pytest.param(
        "[[Condamne, en conséquence, A à payer 500 €.]] [[CONDAMNE, en conséquence, B aux dépens.]]"
        " [[Condamne, en outre, C à payer 10 €]]",
        id="said_behind_the_verb",
    ),
    pytest.param("[[le rejette,]] [[confirme le jugement]]", id="what_a_pronoun_ends"),
    pytest.param("[[L'infirme et le réforme]]", id="twice_the_same"),
    pytest.param("[[Dit que A...\nY... est tenu de garantir B]]", id="a_subject_on_two_lines"),
    pytest.param("[[Rejette la\ndemande de A]]", id="a_request_is_no_verb"),
    pytest.param("[[Révoque l'ordonnance de\nclôture du 3 mai]]", id="a_closure_is_no_verb"),
    pytest.param("[[Condamne A à payer 10 €\net aux dépens]]", id="costs_that_a_verb_rules"),
    pytest.param("[[Ordonne une visite.\nA devra ouvrir.]]", id="a_duty_without_a_sum"),
    pytest.param(
        "[[Infirme le jugement en ce qu'il a débouté A et condamné B à payer 10 € ;]]",
        id="participles_tell",
    ),
    pytest.param("Mais [[la réformant pour le surplus,]] [[Condamne A]]", id="gerund"),
    pytest.param(
        "[[Reçoit la société A en son appel]] et [[le dit mal fondé]]", id="received_and_refused"
    ),
    pytest.param(
        "[[Reçoit A en sa demande, la dit fondée, y fait droit]]", id="received_and_granted"
    ),
    pytest.param("Le juge des référés, [[rejette la demande]]", id="a_judge_is_no_verb"),
    pytest.param(
        "[[Rejette la demande.]]\n[[Les dépens resteront à la charge de A.]]",
        id="the_subject_first",
    ),
    pytest.param(
        "[[Fait masse des dépens et les partage par moitié entre A et B.]]", id="costs_together"
    ),
    pytest.param(
        "[[Fait masse des dépens et condamne A à les supporter ;]] [[condamne A à payer 10 € à B]]",
        id="costs_together_and_more",
    ),
    pytest.param(
        "[[Condamne A à payer 10 € à B ;]]\nSur les dépens :\n[[Condamne A aux dépens.]]",
        id="headings_end_a_provision",
    ),
    pytest.param(
        "[[CONDAMNE LA SOCIETE X... ET M. Y... AUX DEPENS]] ET [[AUTORISE ME C A LES RECOUVRER]]",
        id="a_hidden_name_ends_no_sentence",
    ),
    pytest.param(
        "[[CONDAMNE A AUX DEPENS, AUXQUELS IL DEMEURE CONDAMNE.]]", id="capitals_without_accents"
    ),
    pytest.param("[[CONDAMNE A A PAYER 10 €, MAJORE DES INTERETS.]]", id="participles_in_capitals"),
    pytest.param(
        "[[Condamne A à payer à la société B\nau titre du prêt 10 €]] et [[la déboute du surplus]]",
        id="a_line_that_goes_on",
    ),
    pytest.param(
        "[[Dit que les dépens, frais compris,\nseront supportés par A.]]", id="broken_in_the_middle"
    ),
    pytest.param("[[Déclare A mal fondé en sa demande et\nl'en déboute]]", id="a_broken_line"),
    pytest.param(
        "[[Condamne A aux dépens]] [[Dit que B est tenu]] [[Fixe la créance à 10 €]]",
        id="capitals_open_without_a_stop",
    ),
    pytest.param(
        "[[Rejette la demande]] et [[dit n'y avoir lieu à article 700]] et [[réserve les dépens]]",
        id="verbs_that_are_nouns_behind_and",
    ),
    pytest.param("[[Condamne A, avec charge et réserve d'usage, aux dépens]]", id="nouns_behind"),
    pytest.param(
        "[[Ordonne la jonction des causes et dit qu'elles se suivront sous le numéro 12/3]]",
        id="joined_under_a_number",
    ),
    pytest.param("[[Condamne la SCI Réserve La Forêt aux dépens]]", id="a_name_with_a_verb"),
    pytest.param("[[Condamne M. DURAND DIT LE BLOND aux dépens]]", id="a_surname_with_a_verb"),
    pytest.param(
        "[[Rejette l'appel]] [[Dit le présent arrêt opposable à A]]", id="said_of_the_ruling"
    ),
    pytest.param("[[Invite les parties à conclure à 10h00 porte 12.]]", id="a_door_is_no_verb"),
]


def clauses_of(view):
    end = len(view.plain)
    return clauses(view, 0, end, verbs(view, 0, end))


@pytest.mark.parametrize("case", LISTS)
def test_clauses(case: str) -> None:
    text, spans = unmark(case)
    view = View.of(text)
    found = clauses_of(view)
    assert [view.span(c.start, c.end) for c in found] == spans


def test_words_that_introduce_a_verb_lead_its_clause() -> None:
    view = View.of("Confirme le jugement.\nVu l'article 700 du code, condamne A à payer 10 € à B")
    last = clauses_of(view)[-1]
    assert view.plain[last.lead : last.start] == "Vu l'article 700 du code, "


@pytest.mark.parametrize(
    "words", ["le rétablissement personnel de A", "à l'encontre de A une amende de 10 €"]
)
def test_what_a_court_orders_begins_no_signatures(words: str) -> None:
    view = View.of(f"Confirme le jugement ;\nPrononce {words} ;\nRappelle que A est tenu.")
    verbs = [c.verb for c in dispositif_clauses(view, 0, len(view.plain))]
    assert verbs == ["confirmer", "prononcer", "rappeler"]
    view = View.of("Confirme le jugement.\nPrononcé le mardi 3 mai, ce que rappelle A.")
    assert [c.verb for c in dispositif_clauses(view, 0, len(view.plain))] == ["confirmer"]


def test_capitals_begin_no_signatures_where_all_is_in_capitals() -> None:
    view = View.of("DIT QUE LA VENTE PRONONCEE LE 3 MAI EST NULLE ET REJETTE LA DEMANDE.")
    assert dispositif_clauses(view, 0, len(view.plain))[-1].end == len(view.plain)


def test_texts_rested_on_do_not_end_the_clause_before() -> None:
    view = View.of("Dit que A est tenu,\nVu le rapport de l'expert,\nRejette la demande.")
    first, _ = dispositif_clauses(view, 0, len(view.plain))
    assert view.plain[first.start : first.end].strip() == "Dit que A est tenu,"


def test_what_another_court_decided_is_quoted() -> None:
    view = View.of(
        "Infirme le jugement en ce qu'il a :\n- Condamné A à payer 10 € ;\n"
        "Statuant à nouveau :\nDéboute B de ses demandes"
    )
    found = clauses_of(view)
    assert [(c.verb, c.quoted) for c in found if not c.quoted] == [
        ("infirmer", False),
        ("debouter", False),
    ]


def test_signatures_end_a_dispositif_but_not_before_its_first_provision() -> None:
    view = View.of(
        "Par jugement prononcé par mise à disposition au greffe,\nRejette la requête.\n"
        "Fait à Lyon, le 3 mars.\nLe greffier déclare avoir notifié"
    )
    [only] = dispositif_clauses(view, 0, len(view.plain))
    assert view.plain[only.start : only.end].strip() == "Rejette la requête."


@pytest.mark.parametrize(
    "foot",
    ["Et le Président a signé avec le greffier.", "Et Madame la Présidente a signé la minute."],
)
def test_who_signed_orders_nothing(foot: str) -> None:
    view = View.of(f"Rejette la requête.\n\n{foot}")
    [only] = dispositif_clauses(view, 0, len(view.plain))
    assert view.plain[only.start : only.end].strip() == "Rejette la requête."


@pytest.mark.parametrize(
    "foot",
    [
        "Le Greffier                 Le Président",
        "LE GREFFIER LE PRESIDENT\nJUGEMENT RENDU LE 3 MAI 2012 - PAGE 5",
        "Jugement rendu le 3 mai 2012 - page 6",
    ],
)
def test_what_is_ordered_behind_the_signatures_of_a_page_goes_on(foot: str) -> None:
    view = View.of(
        f"Condamne A à payer 10 €,\n{foot}\nLe condamne aux dépens.\nLe Greffier Le Président\n"
        "En conséquence la République mande et ordonne à tous huissiers\nOrdonne aux huissiers"
    )
    found = dispositif_clauses(view, 0, len(view.plain))
    assert [view.plain[c.start : c.end].strip() for c in found] == [
        "Condamne A à payer 10 €,",
        "Le condamne aux dépens.",
    ]


def test_who_reverses_and_puts_right_gives_one_order() -> None:
    view = View.of("Infirme le jugement ;\nÉmendant, statuant à nouveau,\nCondamne A à payer 10 €")
    found = dispositif_clauses(view, 0, len(view.plain))
    assert [c.verb for c in found] == ["infirmer", "condamner"]


def test_the_head_of_a_page_ends_the_provision_before_it() -> None:
    view = View.of(
        "Condamne A aux dépens.\nTRIBUNAL DE COMMERCE DE LYON N° RG : 2015/34 PAGE 5\n"
        "Dit que A est tenu.\nPage 6\nau titre du prêt"
    )
    first, last = dispositif_clauses(view, 0, len(view.plain))
    assert view.plain[first.start : first.end] == "Condamne A aux dépens."
    assert view.plain[last.start : last.end].endswith("au titre du prêt")


def test_a_dispositif_in_the_infinitive() -> None:
    view = View.of(
        "Il convient de condamner A aux dépens.\nDire n'y avoir lieu à article 700 ;\n"
        "Ordonner une expertise avec mission de\n- dire si la pompe fuit ;\n- Dire quels vices"
    )
    found = dispositif_clauses(view, 0, len(view.plain))
    assert [c.verb for c in found] == ["condamner", "dire", "ordonner"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Condamne A à payer 10 € à B", "condamnation"),
        ("Condamne A aux entiers dépens", "depens"),
        ("Condamne A à payer 10 € au titre des frais non compris dans les dépens", "condamnation"),
        ("Condamne A à remettre les clés", "injonction"),
        ("Dit n'y avoir lieu à application de l'article 700", "rejet"),
        ("Dit n'y avoir lieu de statuer sur la demande", "constat"),
        ("Dit n'y avoir lieu en l'état à statuer sur la demande", "procedure"),
        ("Ordonne la remise immédiate au procureur d'une expédition", "autre"),
        ("Dit l'appel recevable", "recevabilite"),
        ("Déclare la demande irrecevable", "irrecevabilite"),
        ("Déclare A mal fondée en ses demandes", "rejet"),
        ("Ordonne l'exécution provisoire", "execution_provisoire"),
        ("Ordonne l'expulsion de A", "expulsion"),
        ("Constate la résiliation du bail", "resiliation"),
        ("Ordonne une expertise et commet M. C", "expertise"),
        ("Constate le désistement d'appel", "procedure"),
        ("Ordonne la capitalisation des intérêts", "autre"),
        ("Casse et annule l'arrêt", "cassation"),
        ("Réserve les dépens", "procedure"),
        ("Autorise Me C à recouvrer directement les dépens", "none"),
        ("Met le jugement à néant", "annulation"),
        ("Met à néant le jugement déféré", "infirmation"),
        ("Met à néant l'ordonnance rendue le 3 mai portant injonction de payer", "annulation"),
        ("Juge que l'expert déposera son rapport avant le 3 mai", "expertise"),
        ("Juge que la liquidation de l'indivision sera ouverte", "autre"),
        ("Ordonne l'exécution provisoire, y compris quant aux dépens", "execution_provisoire"),
        ("Dit qu'à défaut d'un seul paiement le solde deviendra exigible", "autre"),
        ("Dit que le bail s'est renouvelé le 3 mai", "constat"),
        ("Constate que A a quitté les lieux", "constat"),
        ("Dit que la créance de A est certaine, liquide et exigible", "constat"),
        ("Rappelle que la radiation n'éteint pas l'instance", "constat"),
        ("Retient l'entière responsabilité de A", "constat"),
        ("La péremption de l'instance est constatée", "procedure"),
        ("Se déclare compétent", "procedure"),
        ("Nomme M. C en qualité d'expert", "expertise"),
        ("Transmet le dossier à la cour", "procedure"),
        ("Dit que A supportera les dépens, distraits au profit de Me C", "depens"),
        ("Alloue à Me C le bénéfice de l'article 699", "none"),
        ("Fait masse des dépens et les partage, avec distraction au profit de Me C", "depens"),
        ("Chaque partie supportera ses propres dépens", "depens"),
        ("A conservera le dépôt de garantie", "none"),
        ("Compense les dépens", "depens"),
        ("Constate que le jeu de la clause résolutoire est acquis", "resiliation"),
        ("Constate que la clause résolutoire a produit ses effets", "resiliation"),
        ("Fait défense à A de poursuivre les travaux", "injonction"),
        ("Fait droit à la demande de A", "constat"),
        ("Dit que A devra relever et garantir B", "condamnation"),
        ("Dit que l'AGS devra garantir le paiement de ces sommes", "constat"),
        ("Requalifie le contrat en contrat à durée indéterminée", "constat"),
        ("Opère la compensation entre les créances", "autre"),
        ("Modère la clause pénale à 10 €", "fixation"),
        ("Rouvre les débats", "procedure"),
        ("Rabat l'ordonnance de clôture", "procedure"),
        ("Prenons acte du désistement de A", "procedure"),
        ("Clôture la procédure pour insuffisance d'actif", "procedure"),
        ("Convertit la procédure en liquidation judiciaire", "autre"),
        ("Interprète l'arrêt du 3 mai", "autre"),
        ("Étend la mission de l'expert", "expertise"),
        ("Désigne Me C, notaire, pour le partage", "autre"),
        ("Dit que l'équité ne commande pas d'appliquer l'article 700", "rejet"),
        ("Laisse à chacune des parties la charge de ses frais irrépétibles", "rejet"),
        ("Laisse à A la charge des frais irrépétibles et des dépens", "depens"),
        ("Met A hors de cause sans dépens", "autre"),
        ("Renvoi l'affaire à la mise en état", "procedure"),
        ("Demande aux parties de produire leurs pièces", "injonction"),
        ("Partage la responsabilité par moitié", "constat"),
        ("Les dépens seront partagés par moitié", "depens"),
        ("Dépens à la charge de A", "depens"),
        ("Les entiers dépens seront à la charge de A", "depens"),
        ("Les dépens incomberont à A", "depens"),
        ("Mets les dépens à la charge de A", "depens"),
        ("Emploie les dépens en frais privilégiés", "depens"),
        ("Taxe les dépens à 10 €", "depens"),
        ("Taxe à 10 € la rémunération due à C", "fixation"),
        ("Fixe à 10 € les honoraires dus à C", "fixation"),
        ("Admet la créance de A pour 10 €", "fixation"),
        ("Déclare A redevable envers B de 10 €", "fixation"),
        ("Dit que la dette de A est de 10 €", "fixation"),
        ("Déclare A tenu de payer 10 € à B", "condamnation"),
        ("A est tenu de garantir B", "condamnation"),
        ("A est tenu pour responsable", "constat"),
        ("A devra payer 10 € à B", "condamnation"),
        ("A versera 10 € à B", "condamnation"),
        ("A versera à l'expert une provision de 10 €", "expertise"),
        ("A versera les fonds au séquestre", "none"),
        ("Prononce une amende civile de 10 €", "condamnation"),
        ("Octroie à A 10 €", "condamnation"),
        ("Octroie à A un délai de deux ans", "autre"),
        ("Ordonne à A de restituer à B la somme de 10 €", "condamnation"),
        ("Impartit à C un délai de deux mois pour son rapport d'expertise", "expertise"),
        ("Impartit aux parties un délai pour conclure", "procedure"),
        ("Impartit à A un délai d'un mois pour partir", "autre"),
        ("Commet un huissier pour constater", "autre"),
        ("Commet M. C, architecte", "expertise"),
        ("Sont rejetées les demandes de A", "rejet"),
        ("Dit l'appel mal fondé et le rejette", "rejet"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    view = View.of(text)
    [clause] = clauses_of(view)
    assert kind_of(view, clause)[0] == kind


@pytest.mark.parametrize(
    "text", ["", "\x00condamne\x00", "c o n d " * 900, "condamne " * 900, "et\n" * 900, "\u200fdit"]
)
def test_odd_texts_are_read(text: str) -> None:
    view = View.of(text)
    found = clauses_of(view)
    assert all(c.start <= c.verb_start < c.verb_end <= c.end for c in found)


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Nous, juge, statuant publiquement, déboutons M. A de sa demande.", ["rejet"]),
        ("Nous, Anne Val, juge, statuant en référé,\n\nrejetons la demande.", ["rejet"]),
        ("Juge, statuant à nouveau, que la demande est irrecevable.", ["irrecevabilite"]),
        ("Déclare que l'expert déposera son rapport avant le 3 mai.", ["expertise"]),
        ("Décide que les dépens seront supportés par M. A.", ["depens"]),
        ("Déclare que le rapport de l'expert est opposable à la société A.", ["constat"]),
    ],
)
def test_what_judges_and_what_is_said_order(words, kinds):
    assert [o.kind for o in extract(f"PAR CES MOTIFS\n\n{words}\n").orders] == kinds


@pytest.mark.parametrize("article", ["700 al. 2 du code de procédure civile", "700 du C. pr. civ."])
def test_an_article_in_short_ends_no_sentence(article):
    words = (
        f"En application de l'article {article}, rejette la demande formée par la société Orge et "
        "la condamne à payer à M. Brun la somme de 3 000 euros."
    )
    orders = extract(f"PAR CES MOTIFS\n\n{words}\n").orders
    assert [(o.kind, o.head) for o in orders] == [
        ("rejet", "article_700"),
        ("condamnation", "article_700"),
    ]
