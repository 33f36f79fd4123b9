"""Sections: marked rulings (`kind> line`), headings, zones, and a partition of any text at all."""

import time
from itertools import pairwise

import pytest

from arret_extract.matching.rules import load_rules
from arret_extract.ruling import Ruling
from arret_extract.stages import sections


def read(text):
    ruling = Ruling("x", text)
    sections.add_rows(ruling)
    return ruling


def unmark(case, joined="\n"):
    """The text of a marked ruling, and its sections as (kind, start)."""
    text, starts = "", []
    for line in filter(None, map(str.strip, case.strip().splitlines())):
        kind, mark, rest = line.partition("> ")
        if mark and kind in ("editorial", *sections.ZONES):
            line = rest
            if not starts or starts[-1][0] != kind:
                starts.append((kind, len(text)))
        text += line + joined
    return text, starts


def begun(text):
    """The sections of a text as (kind, start), those of one kind in a row as one."""
    found = [(s.kind, s.start_char) for s in read(text).sections]
    return [
        row
        for row, before in zip(found, [None, *found], strict=False)
        if row[:1] != (before or ())[:1]
    ]


APPEAL = """
header> COUR D'APPEL DE VALMONT
ARRÊT DU 3 MAI 2019
N° RG 17/00001
parties> APPELANTE :
La société Brise, dont le siège est à Valmont
représentée par Me Lune, avocat au barreau de Valmont
INTIMÉ :
Monsieur Paul Roche, demeurant à Valmont
représenté par Me Soleil, avocat au barreau de Valmont
header> COMPOSITION DE LA COUR :
Madame Orme, présidente de chambre,
Arrêt signé par Madame Orme, et par M. Pin, greffier, auquel la minute a été remise.
facts> FAITS ET PROCÉDURE
La société Brise a livré une chaudière à M. Roche le 2 mars 2015.
Par jugement du 4 avril 2017, le tribunal a :
- condamné la société Brise à payer 500 euros.
La société Brise a interjeté appel de ce jugement.
moyens> PRÉTENTIONS ET MOYENS DES PARTIES
La société Brise demande à la cour de :
- infirmer le jugement,
- débouter M. Roche.
M. Roche conclut à la confirmation.
motifs> MOTIFS DE LA DÉCISION
Il résulte de l'article 1604 du code civil que le vendeur délivre la chose.
La société Brise soutient que la chaudière marchait ; ce n'est pas établi.
Le jugement sera confirmé.
dispositif> PAR CES MOTIFS
La cour,
Confirme le jugement,
Condamne la société Brise aux dépens.
LE GREFFIER LA PRÉSIDENTE
"""

BARE_APPEAL = """
header> COUR D'APPEL DE VALMONT
ARRÊT DU 3 MAI 2019
Contradictoire, prononcé publiquement par mise à disposition au greffe
parties> APPELANTE :
La société Brise, immatriculée au RCS de Valmont
représentée par Me Lune, avocat au barreau de Valmont
INTIMÉ :
Monsieur Paul Roche
représenté par Me Soleil, avocat au barreau de Valmont
facts> La société Brise est un marchand de chaudières qui a livré M. Roche.
Par jugement du 4 avril 2017, le tribunal a condamné la société Brise.
La société Brise a interjeté appel le 5 mai 2017.
moyens> Dans ses dernières conclusions, la société Brise demande à la cour de réformer le jugement.
M. Roche sollicite la confirmation du jugement.
Il est renvoyé à la lecture des conclusions pour un plus ample exposé des moyens.
motifs> La livraison
La chaudière a été livrée sans notice.
Il appartient au vendeur de renseigner son client.
Le jugement est confirmé de ce chef.
dispositif> La cour
Confirme le jugement.
Condamne la société Brise aux dépens.
LE GREFFIER LA PRÉSIDENTE
"""

REFERE = """
header> TRIBUNAL DE GRANDE INSTANCE DE VALMONT
ORDONNANCE DE RÉFÉRÉ DU 3 MAI 2009
parties> DEMANDERESSE
La SCI du Pont, dont le siège est à Valmont
représentée par Me Lune, avocat au barreau de Valmont
DÉFENDERESSE
La société Brise, non comparante
facts> EXPOSÉ DU LITIGE
Par acte du 2 mars 2005, la SCI du Pont a donné à bail un local à la société Brise.
moyens> Par acte du 3 avril 2009, la SCI du Pont a fait assigner la société Brise aux fins de voir :
- constater la résiliation du bail,
- ordonner son expulsion.
motifs> SUR CE,
Attendu que le commandement est resté sans effet ;
dispositif> PAR CES MOTIFS, nous, juge des référés,
Constatons la résiliation du bail ;
Ordonnons l'expulsion de la société Brise.
"""

WRITTEN = """
header> TRIBUNAL JUDICIAIRE DE VALMONT
JUGEMENT DU 3 MAI 2021
parties> DEMANDEUR
Monsieur Paul Roche, demeurant à Valmont
facts> EXPOSÉ DU LITIGE
Par acte du 3 avril 2019, M. Roche a fait assigner la société Brise aux fins de voir :
- condamner la société Brise à lui payer 500 euros.
moyens> Aux termes de ses dernières conclusions, M. Roche demande la somme de 500 euros.
facts> L'ordonnance de clôture a été rendue le 2 mars 2021.
motifs> MOTIFS
En l'espèce, la dette est prouvée.
dispositif> PAR CES MOTIFS
Le tribunal, statuant publiquement,
Condamne la société Brise à payer 500 euros.
"""

CASSATION = """
header> CIV. 2
COUR DE CASSATION
Audience publique du 3 mai 2022
ARRÊT DE LA COUR DE CASSATION, DEUXIÈME CHAMBRE CIVILE, DU 3 MAI 2022
parties> La société Brise, dont le siège est à Valmont, a formé le pourvoi n° A 20-10.000.
header> Le dossier a été communiqué au procureur général.
motifs> Désistement partiel
1. Il est donné acte à la société du désistement de son pourvoi.
facts> Faits et procédure
2. Selon l'arrêt attaqué (Valmont, 2 mars 2020), M. Roche a acheté une chaudière.
motifs> Examen des moyens
Sur le premier moyen
3. En application de l'article 1014 du code, il n'y a pas lieu de statuer.
moyens> Sur le second moyen, pris en sa première branche
Énoncé du moyen
4. La société fait grief à l'arrêt de la condamner, alors « qu'il appartient au juge de motiver ».
motifs> Réponse de la Cour
Vu l'article 455 du code de procédure civile :
5. Pour condamner la société, l'arrêt demande une preuve impossible.
dispositif> PAR CES MOTIFS, la Cour :
CASSE ET ANNULE, en toutes ses dispositions, l'arrêt attaqué ;
"""

RETOLD = """
header> COUR D'APPEL DE VALMONT
ARRÊT DU 3 MAI 2023
parties> APPELANT :
Monsieur Paul Roche
moyens> PRÉTENTIONS DES PARTIES
M. Roche demande à la cour d'infirmer le jugement.
motifs> MOTIFS DE LA DÉCISION
Sur la garantie
moyens> M. Roche soutient que la chaudière n'a jamais chauffé plus d'une pièce à la fois, ce que
chacun des voisins entendus par l'huissier a pu constater pendant l'hiver qui a suivi la livraison.
Il ajoute que la notice fournie par le vendeur était celle d'un autre appareil.
En réponse, la société Brise fait valoir que le réglage fait par l'acheteur est seul en cause, et
que l'appareil, vérifié le jour de la livraison, chauffait alors toutes les pièces de la maison.
motifs> Il résulte de l'article 1641 du code civil que le vendeur garantit les défauts cachés.
Le jugement sera infirmé.
dispositif> PAR CES MOTIFS
La cour, statuant publiquement,
Infirme le jugement.
"""

COMMERCE = """
header> TRIBUNAL DE COMMERCE DE VALMONT
JUGEMENT DU 3 MAI 2016
parties> DEMANDEUR
La société Brise SA, dont le siège est à Valmont
DÉFENDEUR
Monsieur Paul Roche, demeurant à Valmont
facts> LES FAITS
La société Brise SA a livré une chaudière. M. Roche a sollicité un délai, puis a soutenu qu'elle
ne chauffait pas.
moyens> Par exploit du 3 avril 2015, la société Brise SA a assigné M. Roche en paiement.
A l'audience, la société Brise SA demande au tribunal de :
Vu les articles 1103 et suivants du code civil,
- condamner M. Roche à payer 500 euros,
M. Roche a été entendu en ses observations.
motifs> Attendu que la livraison est prouvée ; que le tribunal condamnera M. Roche ;
dispositif> PAR CES MOTIFS
Le tribunal, statuant publiquement,
Condamne M. Roche à payer 500 euros.
"""

RADIATION = """
header> COUR D'APPEL DE VALMONT
ORDONNANCE DU 3 MAI 2016
parties> APPELANT :
Monsieur Paul Roche, demeurant à Valmont
header> Nous, Jeanne Orme, magistrat de la mise en état, assistée de Luc Pin, greffier,
motifs> Vu les articles 381 et 383 du code de procédure civile,
Attendu que l'appelant n'a pas accompli les diligences demandées ;
dispositif> PAR CES MOTIFS
Ordonnons la radiation de l'affaire.
"""

VISA = """
header> TRIBUNAL DE GRANDE INSTANCE DE VALMONT
ORDONNANCE DE RÉFÉRÉ DU 3 MAI 2009
parties> DEMANDERESSE
La SCI du Pont, dont le siège est à Valmont
moyens> EXPOSÉ DU LITIGE
Vu l'assignation délivrée le 3 avril 2009 à la société Brise, par laquelle il est réclamé :
- la résiliation du bail,
Vu les observations de la société Brise ;
motifs> S U R  Q U O I,
Attendu que le commandement est resté sans effet ;
dispositif> PAR CES MOTIFS
Constatons la résiliation du bail.
"""

UNTITLED = """
header> COUR D'APPEL DE VALMONT
ARRÊT DU 3 MAI 2023
parties> APPELANT :
Monsieur Paul Roche
moyens> PRÉTENTIONS DES PARTIES
M. Roche demande à la cour d'infirmer le jugement.
motifs> MOTIFS DE LA DÉCISION
Il résulte de l'article 1641 du code civil que le vendeur garantit les défauts cachés de la chose.
Le juge apprécie leur gravité.
moyens> M. Roche soutient que la chaudière n'a jamais chauffé plus d'une pièce à la fois, ce que
chacun des voisins entendus par l'huissier a pu constater pendant l'hiver qui a suivi la livraison.
Il ajoute que la notice fournie par le vendeur était celle d'un autre appareil.
La société Brise réplique que le réglage fait par l'acheteur est seul en cause, et que l'appareil,
vérifié le jour de la livraison, chauffait alors toutes les pièces de la maison.
motifs> En l'espèce, le constat de l'huissier établit le défaut.
dispositif> PAR CES MOTIFS
La cour, statuant publiquement,
Infirme le jugement.
"""

PLEADED = """
header> COUR D'APPEL DE VALMONT
ARRÊT DU 3 MAI 2006
parties> APPELANTE :
La société Brise, dont le siège est à Valmont
INTIMÉ :
Monsieur Paul Roche
facts> FAITS, PROCÉDURE ET PRÉTENTIONS DES PARTIES
Attendu que la société Brise a livré une chaudière à M. Roche, qui en a demandé le remplacement ;
Que le tribunal de Valmont a condamné la société Brise à lui payer 500 euros ;
moyens> Attendu que la société Brise a relevé appel de ce jugement en critiquant le prix retenu ;
Que M. Roche sollicite la confirmation du jugement ;
motifs> MOTIFS
Attendu que la livraison est constante ;
Sur la notice
Attendu que la société Brise soutient que la notice jointe était la bonne ;
Que ce moyen est sans portée ;
moyens> Sur le prix
Attendu que M. Roche soutient que le prix convenu comprenait la pose, comme le devis le disait en
toutes lettres, et que le vendeur, qui ne s'en est aperçu qu'au moment de la facture, ne pouvait
plus revenir sur ce qu'il avait offert, sauf à le dire avant de commencer les travaux chez lui ;
Qu'il ajoute que les voisins ont payé le même prix pour la même chaudière, pose comprise, et que le
vendeur, interrogé par l'expert, n'a pas su dire ce qui distinguait les deux commandes, qui avaient
été passées le même jour et au même endroit, dans les mêmes termes ;
Qu'il précise que la facture lui a été envoyée trois mois après la fin des travaux, sans un mot,
et qu'il l'a contestée par une lettre recommandée à laquelle le vendeur n'a jamais répondu,
ni par écrit ni de vive voix, avant de l'assigner devant le tribunal ;
motifs> Que la Cour estime que le devis fait foi ;
dispositif> PAR CES MOTIFS
La Cour, statuant publiquement,
Confirme le jugement.
"""

CUSTODY = """
header> TRIBUNAL JUDICIAIRE DE VALMONT
ORDONNANCE DU 3 MAI 2023
parties> DEMANDEUR
Le préfet de Valmont, non comparant
facts> Le 2 mai 2023, le préfet a saisi le juge des libertés et de la détention aux fins de voir
prolonger la mesure.
motifs> MOTIFS
Vu l'article L. 3212-1 du code de la santé publique,
dispositif> PAR CES MOTIFS
Le juge, statuant publiquement,
Ordonne la poursuite de la mesure.
Le greffier Le juge
annexes> A l'attention du centre de Valmont, le 3 mai 2023
Bien vouloir notifier l'ordonnance.
"""


COURSE = """
header> TRIBUNAL DE COMMERCE DE VALMONT
JUGEMENT DU 3 MAI 2015
parties> DEMANDEUR
La société Brise, représentée par Me Lune, avocat au barreau de Valmont
DÉFENDEUR
M. Paul Roche, non comparant
facts> LES FAITS
La société Brise a prêté 5 000 euros à M. Roche.
Par courrier recommandé avec demande d'avis de réception, elle l'a mis en demeure.
LA PROCÉDURE
Par acte du 2 mars 2014, elle l'a fait assigner à comparaître devant ce tribunal.
moyens> La société Brise demande au tribunal de :
- Condamner M. Roche à payer 5 000 euros.
facts> L'affaire a été enrôlée sous le numéro 2014F10 puis renvoyée trois fois.
Le juge chargé d'instruire l'affaire a clos les débats le 2 avril 2015.
moyens> Les moyens des parties La société Brise fait valoir que le prêt n'est pas remboursé.
motifs> SUR CE, LE TRIBUNAL
Attendu que la créance est certaine ;
dispositif> PAR CES MOTIFS
Le tribunal, statuant publiquement,
Condamne M. Roche à payer 5 000 euros.
"""

ABSENT = APPEAL.replace(
    "motifs> MOTIFS",
    """facts> La caisse de Valmont, assignée à personne habilitée, n'a pas constitué avoué.
Il sera statué par arrêt réputé contradictoire.
L'ordonnance de clôture est du 3 février 2019.
motifs> MOTIFS""",
).replace(
    "- condamné la société Brise à payer 500 euros.",
    """a donné acte à la société Brise de ce qu'elle ne conteste pas sa garantie,
a condamné la société Brise à payer 500 euros.""",
)

ABSENT_LAST = APPEAL.replace(
    "motifs> MOTIFS",
    """facts> La caisse de Valmont a fait connaître qu'elle n'entendait pas intervenir.
La mutuelle de Lys n'a pas constitué avoué.
Pour un plus ample exposé des moyens, la cour renvoie aux dernières écritures.
motifs> MOTIFS""",
)
HEARD_LAST = WRITTEN.replace(
    "motifs> MOTIFS",
    """facts> Les parties ont été régulièrement convoquées à l'audience du 3 mai 2020.
Le présent jugement est susceptible d'appel.
motifs> MOTIFS""",
)

WRIT_ALONE = """
header> TRIBUNAL DE GRANDE INSTANCE DE VALMONT
JUGEMENT DU 3 MAI 2010
parties> DEMANDERESSE
La SCI Brise, représentée par Me Lune, avocat au barreau de Valmont
DÉFENDEUR
M. Paul Roche, non comparant
facts> Vu l'assignation délivrée le 2 mars 2010 à M. Roche à la requête de la SCI Brise,
M. Roche, bien que régulièrement assigné, n'a pas comparu,
motifs> SUR CE
Attendu que les loyers ne sont pas payés ;
dispositif> PAR CES MOTIFS
Le tribunal, statuant publiquement,
Condamne M. Roche à payer 5 000 euros.
"""


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(PLEADED, id="appeal_and_reasons_that_plead"),
        pytest.param(CUSTODY, id="custody_is_no_claim_and_notices_follow"),
        pytest.param(APPEAL, id="appeal_with_headings"),
        pytest.param(BARE_APPEAL, id="appeal_without_headings"),
        pytest.param(REFERE, id="writ_states_the_claims"),
        pytest.param(WRITTEN, id="last_submissions_state_the_claims"),
        pytest.param(CASSATION, id="cassation_alternates"),
        pytest.param(RETOLD, id="exchange_retold_in_the_reasons"),
        pytest.param(UNTITLED, id="exchange_without_a_title"),
        pytest.param(COMMERCE, id="claims_wait_for_the_writ"),
        pytest.param(RADIATION, id="visas_open_the_reasons"),
        pytest.param(VISA, id="visa_of_the_writ_opens_the_claims"),
        pytest.param(COURSE, id="course_of_the_case_between_claims"),
        pytest.param(ABSENT, id="absent_party_before_the_closing"),
        pytest.param(ABSENT_LAST, id="absent_party_after_the_claims"),
        pytest.param(HEARD_LAST, id="hearing_after_the_claims"),
        pytest.param(WRIT_ALONE, id="visa_of_a_writ_that_asks_nothing"),
    ],
)
def test_sections_begin_where_marked(case):
    text, marked = unmark(case)
    assert begun(text) == marked


REQUEST = CASSATION.replace(
    """dispositif> PAR CES MOTIFS, la Cour :
CASSE ET ANNULE, en toutes ses dispositions, l'arrêt attaqué ;
""",
    """dispositif> La requête en radiation est rejetée.
Fait à Lys, le 3 mai 2022
Le greffier,
""",
)


@pytest.mark.parametrize(
    ("case", "heading", "other"),
    [
        pytest.param(REFERE, "PAR CES MOTIFS, nous", "Nous", id="court_named"),
        pytest.param(REFERE, "PAR CES MOTIFS, nous, juge des référés,\n", "", id="verbs_alone"),
        pytest.param(WRITTEN, "PAR CES MOTIFS\n", "", id="how_the_court_rules"),
        pytest.param(APPEAL, "PAR CES MOTIFS", "En conséquence,", id="consequence"),
        pytest.param(CASSATION, "PAR CES MOTIFS, la Cour", "La Cour", id="cassation"),
        pytest.param(CASSATION, "PAR CES MOTIFS, la Cour :\n", "", id="cassation_verbs"),
        pytest.param(REQUEST, "", "", id="a_sentence"),
    ],
)
def test_a_dispositif_needs_no_heading(case, heading, other):
    text, marked = unmark(case.replace(heading, other, 1) if heading else case)
    assert begun(text) == marked


def test_a_judgment_quoted_at_the_end_of_the_reasons_is_no_dispositif():
    quoted = "Le tribunal a statué ainsi :\n« Condamne la société Brise aux dépens. »\n"
    closing = (
        "Cette disposition ne peut être maintenue, les parties étant convenues du contraire.\n"
    )
    text = unmark(APPEAL)[0].split("PAR CES MOTIFS")[0] + quoted + closing * 3
    assert "dispositif" not in [s.kind for s in read(text).sections]


def test_one_party_alone_does_not_interrupt_the_reasons():
    case = RETOLD.replace("En réponse, la société Brise", "Il")
    kinds = [s.kind for s in read(unmark(case)[0]).sections]
    assert kinds.count("moyens") == 1


@pytest.mark.parametrize(
    ("case", "line", "more"),
    [
        pytest.param(
            REFERE,
            "Par acte du 2 mars 2005, la SCI",
            "La société Brise a sollicité un délai aux fins de payer.\n",
            id="asking_a_party_is_no_writ",
        ),
        pytest.param(
            APPEAL,
            "M. Roche conclut",
            "Sur la livraison\nElle rappelle qu'il convient de vérifier une chaudière.\n",
            id="titles_before_the_reasons_are_announced",
        ),
        pytest.param(
            APPEAL,
            "Il résulte de l'article 1604",
            "Vu le jugement du 4 avril 2017,\nVu l'appel de la société Brise,\n",
            id="visas_under_the_heading_of_the_reasons",
        ),
        pytest.param(
            APPEAL,
            "Par jugement du 4 avril 2017",
            "M. Roche conteste le prix et sollicite un rabais, que le vendeur refuse.\n",
            id="what_is_asked_before_the_appeal",
        ),
        pytest.param(
            APPEAL,
            "MOTIFS",
            "Elle reproche au vendeur, qui n'a pas comparu, d'avoir livré une autre chaudière.\n",
            id="an_absence_that_a_party_argues",
        ),
        pytest.param(
            REFERE,
            "Par acte du 3 avril 2009",
            "La société Brise a sollicité le 2 mai 2008 le renouvellement du bail.\n",
            id="what_a_party_asked_on_a_day_past",
        ),
    ],
)
def test_a_section_goes_on_over(case, line, more):
    kinds = [s.kind for s in read(unmark(case)[0]).sections]
    longer = unmark(case)[0].replace(line, more + line)
    assert [s.kind for s in read(longer).sections] == kinds


GLUED = """
header> COUR D'APPEL DE VALMONT 1ère Chambre ARRET DU 3 MAI 2001
parties> APPELANTE : La société Brise représentée par la SCP LUNE, avoués
header> COMPOSITION DE LA COUR Mme ORME, Président, M. PIN, Conseiller, qui en ont délibéré.
facts> FAITS ET PROCEDURE La société Brise a vendu une chaudière. Elle a interjeté appel.
moyens> MOYENS DES PARTIES L'appelante demande à la Cour de réformer le jugement.
motifs> MOTIFS Attendu que la preuve n'est pas rapportée ; que le jugement sera confirmé ;
dispositif> P A R C E S M O T I F S La Cour, statuant publiquement, Confirme le jugement.
"""


def test_headings_without_line_breaks():
    text, marked = unmark(GLUED, joined=" ")
    ruling = read(text)
    assert [(s.kind, s.start_char) for s in ruling.sections] == marked
    last = ruling.sections[-1]
    assert text[last.heading_start : last.heading_end] == "P A R C E S M O T I F S"


COMMENTARY = (
    "Cour d'appel de Valmont, 3 mai 2019\n"
    "Le vendeur d'une chaudière a l'obligation de renseigner son client, qui n'est pas un homme du "
    "métier. La cour d'appel a retenu sa faute.\n"
    "Résumé de l'affaire :\n"
    "La société a été condamnée par le tribunal. Elle a interjeté appel et elle est condamnée.\n"
)


@pytest.mark.parametrize("case", [APPEAL, BARE_APPEAL])
def test_commentary_around_a_ruling_is_editorial(case):
    text, marked = unmark(case)
    page = COMMENTARY + text + "Laisser un commentaire"
    found = [(s.kind, s.start_char) for s in read(page).sections]
    shift = len(COMMENTARY)
    inside = [(kind, start + shift) for kind, start in marked]
    assert found == [("editorial", 0), *inside, ("editorial", shift + len(text))]


@pytest.mark.parametrize("case", [APPEAL, BARE_APPEAL, REFERE, WRITTEN, CASSATION, RETOLD])
def test_a_ruling_without_commentary_has_no_editorial(case):
    assert all(s.kind != "editorial" for s in read(unmark(case)[0]).sections)


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        pytest.param("PAR CES MOTIFS", "PAR CES MOTIFS", id="capitals"),
        pytest.param("P A R  C E S  M O T I F S", "P A R  C E S  M O T I F S", id="spaced"),
        pytest.param("Par ces motifs, la cour,", "Par ces motifs", id="sentence"),
        pytest.param(
            "PAR CES MOTIFS ET CEUX NON CONTRAIRES DES PREMIERS JUGES Statuant publiquement,",
            "PAR CES MOTIFS ET CEUX NON CONTRAIRES DES PREMIERS JUGES",
            id="those_of_the_first_judges",
        ),
        pytest.param("PAR CES MOTIES :", "PAR CES MOTIES", id="scanned"),
        pytest.param("PAR CES MOTIFS, et sans plus attendre", "PAR CES MOTIFS", id="goes_on"),
    ],
)
def test_heading_of_the_dispositif(words, heading):
    text, _ = unmark(APPEAL.replace("PAR CES MOTIFS", words))
    row = read(text).sections[-1]
    assert row.kind == "dispositif"
    assert text[row.heading_start : row.heading_end] == heading


def test_reasons_that_speak_of_their_motifs_are_no_dispositif():
    case = APPEAL.replace(
        "Le jugement sera confirmé.",
        "Le jugement sera, par ces motifs substitués, confirmé.\nPar ces motifs adoptés, il "
        "convient de confirmer.",
    )
    text, marked = unmark(case)
    assert [(s.kind, s.start_char) for s in read(text).sections] == marked


def test_zones_follow_judilibre():
    zones = [s.judilibre_zone for s in read(unmark(RETOLD)[0]).sections]
    assert zones == [
        "introduction",
        "introduction",
        "moyens",
        "motivations",
        "motivations",
        "motivations",
        "dispositif",
    ]


def test_what_follows_the_signatures_is_in_the_zone_of_the_dispositif():
    zones = [s.judilibre_zone for s in read(unmark(CUSTODY)[0]).sections]
    assert zones[-2:] == ["dispositif", "dispositif"]


def test_headings_printed_apart_at_the_end_head_nothing():
    text, marked = unmark(BARE_APPEAL)
    stacked = text + "EXPOSÉ DU LITIGE\nMOTIFS DE LA DÉCISION\nP A R  C E S  M O T I F S\n"
    assert [(s.kind, s.start_char) for s in read(stacked).sections] == marked


def test_an_empty_text_has_no_section():
    assert read("").sections == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(" ", id="blank"),
        pytest.param("\n" * 1000, id="lines"),
        pytest.param("\x00\x00PAR CES MOTIFS\x00", id="null_characters"),
        pytest.param("PAR CES MOTIFS", id="heading_alone"),
        pytest.param("‏‮MOTIFS‬ ; : Attendu", id="right_to_left"),
        pytest.param("İSTANBUL ǅ ﬁn MOTIFS\u2028Attendu ½", id="odd_letters"),
        pytest.param(unmark(APPEAL)[0][::-1], id="reversed"),
        pytest.param(unmark(APPEAL)[0].upper(), id="upper"),
        pytest.param(unmark(APPEAL)[0].lower(), id="lower"),
        pytest.param(unmark(APPEAL)[0] * 3, id="thrice"),
        pytest.param(unmark(APPEAL)[0][500:1500], id="cut"),
        pytest.param(unmark(APPEAL)[0].replace(" ", "\u00a0 \t"), id="wide_blanks"),
    ],
)
def test_sections_partition_any_text(text):
    rows = read(text).sections
    assert [r.section_id for r in rows] == list(range(len(rows)))
    assert rows[0].start_char == 0
    assert rows[-1].end_char == len(text)
    for before, after in pairwise(rows):
        assert before.end_char == after.start_char
        assert before.kind != after.kind
    for row in rows:
        assert row.start_char < row.end_char
        if row.heading_start is not None:
            assert row.start_char <= row.heading_start < row.heading_end <= row.end_char


def test_sections_do_not_depend_on_line_width():
    text, marked = unmark(APPEAL)
    wide = read(text.replace("\n", "\n\n \n")).sections
    assert [s.kind for s in wide] == [kind for kind, _ in marked]


@pytest.mark.parametrize(
    "piece",
    [
        " ",
        "Attendu que ",
        "MOTIFS ",
        "P A R ",
        "1. 1. ",
        "- demande :\n",
        "demande, ",
        "le greffier ",
        "assigné ",
    ],
)
def test_time_grows_with_the_text_alone(piece):
    def seconds(size):
        text = piece * (size // len(piece))
        started = time.perf_counter()
        read(text)
        return time.perf_counter() - started

    seconds(1_000)
    assert seconds(400_000) < 12 * seconds(100_000) + 0.5


def test_a_cue_within_begins_with_one_of_its_needs():
    from arret_extract.text import View

    for rule in load_rules("sections"):
        if rule.values["scope"] == "within":
            for example in rule.matches:
                view = View.of(example)
                hit = next(rule.scan(view))
                assert view.folded[hit.start() :].startswith(rule.needs), rule.id
