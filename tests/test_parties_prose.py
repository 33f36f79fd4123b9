"""Headers that name the parties in sentences, and what no such sentence may be taken for."""

import pytest

from arret_extract import extract

APPEAL = """COUR D'APPEL DE PAU
1ère chambre

ARRET DU 5 MAI 2010

N° RG 09/01234

{head}

COMPOSITION DE LA COUR : Mme Odile Vert, présidente, assistée de M. Luc Brun, greffier

FAITS ET PROCEDURE
{facts}

MOTIFS DE LA DECISION
Le contrat n'a pas été exécuté.

PAR CES MOTIFS
La cour,
Confirme le jugement.
"""
FACTS = "Un différend est né d'un contrat. Appel a été relevé du jugement du 3 mars 2008."


def _parties(head: str, facts: str = FACTS) -> list[tuple[str, str]]:
    ruling = extract(APPEAL.format(head=head, facts=facts), model="none")
    return [(party.name, str(party.role)) for party in ruling.parties]


ROC, ORGE = ("Jean ROC", "appelant"), ("ORGE", "intime")
LAWYERS = ("représenté par Me Ivan Pic, avocat au barreau de PAU", "représentée par Me Lou Val")


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(
            "Dans la cause entre M. Jean ROC, demeurant 3 rue Haute 64000 PAU, appelant, comparant "
            "par Me Ivan Pic, avocat au barreau de PAU, d'une part, et la société ORGE, dont le "
            "siège est 5 rue Basse 64000 PAU, intimée, comparant par Me Lou Val, d'autre part.",
            id="one_sentence",
        ),
        pytest.param(
            f"Entre M. Jean ROC, appelant, {LAWYERS[0]},\nd'une part,\n\n"
            f"Et la société ORGE, intimée, {LAWYERS[1]},\nd'autre part,",
            id="two_paragraphs",
        ),
        pytest.param(
            f"Dans l'affaire opposant M. Jean ROC, appelant, {LAWYERS[0]}, à la société ORGE, "
            f"intimée, {LAWYERS[1]}.",
            id="opposing",
        ),
        pytest.param(
            f"Statuant sur l'appel interjeté par M. Jean ROC, appelant, {LAWYERS[0]}, d'un "
            "jugement rendu le 3 mars 2008 par le tribunal d'instance de Pau, à l'encontre de la "
            f"société ORGE, intimée, {LAWYERS[1]}.",
            id="appeal_by",
        ),
        pytest.param(
            "M. Jean ROC - appelant\n3 rue Haute 64000 PAU\n\n"
            "La société ORGE - intimée\n5 rue Basse 64000 PAU",
            id="side_behind_a_dash",
        ),
        pytest.param(
            f"Appelant, M. Jean ROC, demeurant 3 rue Haute 64000 PAU, {LAWYERS[0]}\n\n"
            f"Intimée, la société ORGE, dont le siège est à PAU, {LAWYERS[1]}",
            id="side_before_the_name",
        ),
        pytest.param(
            "Ont comparu :\n- appelant : M. Jean ROC, 3 rue Haute 64000 PAU\n"
            "- intimée : la société ORGE, 5 rue Basse 64000 PAU",
            id="list",
        ),
        pytest.param(
            "SUR L'APPEL INTERJETÉ PAR :\n\nM. Jean ROC\n3 rue Haute 64000 PAU\n\n"
            "INTIMÉE :\n\nLa société ORGE\n5 rue Basse 64000 PAU",
            id="appeal_over_a_heading",
        ),
        pytest.param(
            f"Entre M. Jean ROC, demeurant 3 rue Haute 64000 PAU,\nappelant, {LAWYERS[0]},\n\n"
            f"Et la société ORGE, dont le siège est 5 rue Basse 64000 PAU,\nintimée, {LAWYERS[1]},",
            id="sides_on_lines",
        ),
    ],
)
def test_sentence_names_the_parties(head):
    assert _parties(head) == [ROC, ORGE]


@pytest.mark.parametrize(
    ("head", "facts"),
    [
        pytest.param(
            "Décision déférée : jugement rendu dans l'affaire opposant la société BLÉ, "
            "demanderesse, à M. Luc PIN, défendeur\n\nAPPELANT :\nM. Jean ROC\n3 rue Haute\n\n"
            "INTIMÉE :\nLa société ORGE\n5 rue Basse 64000 PAU",
            FACTS,
            id="another_case",
        ),
        pytest.param(
            "APPELANT :\nM. Jean ROC\n3 rue Haute 64000 PAU\n\n"
            "INTIMÉE :\nLa société ORGE\n5 rue Basse 64000 PAU",
            "Dans le litige opposant la société BLÉ, demanderesse, à M. Luc PIN, défendeur, le "
            "tribunal a statué.\nEntre la société BLÉ, intimée, d'une part, et M. Luc PIN, d'autre "
            "part, un bail a été conclu.",
            id="facts",
        ),
        pytest.param(
            "APPELANT :\nM. Jean ROC\n3 rue Haute 64000 PAU\n\n"
            "INTIMÉE :\nLa société ORGE\n5 rue Basse 64000 PAU\n\n"
            "Le bail a été conclu entre M. Luc PIN, demandeur, et la société BLÉ.",
            FACTS,
            id="contract",
        ),
        pytest.param(
            f"Entre M. Jean ROC, appelant, {LAWYERS[0]}, d'une part,\n\n"
            f"Et la société ORGE, intimée, {LAWYERS[1]}, d'autre part.\n\n"
            "M. Luc PIN, témoin, et la société BLÉ, expert, ont été entendus.",
            FACTS,
            id="behind_the_end",
        ),
    ],
)
def test_sentence_of_something_else_names_no_party(head, facts):
    assert _parties(head, facts) == [ROC, ORGE]


@pytest.mark.parametrize(
    ("head", "parties"),
    [
        pytest.param(
            "APPELANTE :\nLa SELARL MANDATAIRES DU LAC, prise en la personne de Me Luc PIN, ès "
            "qualités de liquidateur de la SARL ORGE\n\nINTIMÉE :\nSARL LA COUR DES LIONS\n"
            "représentée par Me Lou Val",
            [("MANDATAIRES DU LAC", "appelant"), ("LA COUR DES LIONS", "intime")],
            id="names_of_common_words",
        ),
        pytest.param(
            "APPELANTS :\nM. Jean ROC, ainsi que la société ORGE, représentés par Me Lou Val\n\n"
            "INTIMÉS :\nSCI DU LAC, 3 rue Haute 64000 PAU et l'Association LES PINS, 5 rue Basse",
            [
                ("Jean ROC", "appelant"),
                ("ORGE", "appelant"),
                ("DU LAC", "intime"),
                ("Association LES PINS", "intime"),
            ],
            id="joined_on_a_line",
        ),
        pytest.param(
            "ENTRE :\nM. Jean ROC, appelant, représenté par Me Lou Val,\n\nET :\nSCI DU LAC, "
            "intimée, représentée par Me Ivan Pic,\n\nMme Zoé PIN, intervenante volontaire, "
            "représentée par Me Ada Sol,",
            [("Jean ROC", "appelant"), ("DU LAC", "intime"), ("Zoé PIN", "intervenant")],
            id="intervention_in_apposition",
        ),
        pytest.param(
            "APPELANT :\nM. Jean ROC\n\nINTIMÉE :\nSociété ORGE SARL\nDÉBATS : audience publique",
            [("Jean ROC", "appelant"), ("ORGE", "intime")],
            id="stop_behind_a_form",
        ),
    ],
)
def test_names_in_blocks(head, parties):
    assert _parties(head) == parties


def test_lawyer_of_both():
    head = (
        "APPELANT :\nM. Jean ROC\nreprésenté par Me Lou Val\n\nINTIMÉS :\nM. Luc PIN\n3 rue Haute\n"
        "SCI DU LAC\n5 rue Basse\nl'un et l'autre comparant par Me Ivan Pic"
    )
    ruling = extract(APPEAL.format(head=head, facts=FACTS), model="none")
    acting = [(one.name, one.party_id) for one in ruling.counsel]
    assert acting == [("Lou Val", 0), ("Ivan Pic", 1), ("Ivan Pic", 2)]
