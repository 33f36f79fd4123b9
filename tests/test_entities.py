"""Entities: persons, bodies, courts, places, addresses and numbers."""

import time

import pytest

from arret_extract.errors import ModelError
from arret_extract.records import Entity, Party, Section
from arret_extract.ruling import Ruling, Settings
from arret_extract.stages import entities
from arret_extract.stages.entities.model import load_model
from arret_extract.text import Span


def prepared(text: str, model: str = "none") -> Ruling:
    ruling = Ruling("r", text, Settings(model=model))
    ruling.add(Section(section_id=0, kind="facts", start_char=0, end_char=len(text)), "test")
    return ruling


def read(text: str, model: str = "none") -> list[Entity]:
    ruling = prepared(text, model)
    entities.add_rows(ruling)
    ends = [0]
    for row in ruling.entities:
        assert row.text == text[row.start_char : row.end_char]
        assert row.section_id == 0
        assert row.start_char >= ends[-1], "mentions do not overlap"
        ends.append(row.end_char)
    return ruling.entities


def texts(text: str, label: str, model: str = "none") -> list[str]:
    return [e.text for e in read(text, model) if e.label == label]


# Marks would clash with the brackets of pseudonyms: what must be found stands beside the text.
PERSONS = [
    pytest.param("Monsieur Paul Lemoine a conclu", ["Paul Lemoine"], id="civility"),
    pytest.param(
        "Mme LEMOINE, M. de La Tour et Me K...", ["LEMOINE", "de La Tour", "K..."], id="several"
    ),
    pytest.param("MM. ADAM et BERNIER, conseillers", ["ADAM", "BERNIER"], id="plural"),
    pytest.param("M. et Mme Durieux demandent", ["Durieux"], id="couple"),
    pytest.param("le docteur V... a vu Mme Ida W...", ["V...", "Ida W..."], id="doctor"),
    pytest.param("M. [K] et Mme [A] [B], épouse [K]", ["[K]", "[A] [B], épouse [K]"], id="bracket"),
    pytest.param("Madame Ève Roy épouse Petit\nNée en 1970", ["Ève Roy épouse Petit"], id="line"),
    pytest.param("Me Jean ROCHE de la SELARL Lys", ["Jean ROCHE"], id="firm_follows"),
    pytest.param("Mme Ida Lemoine, puis LEMOINE", ["Ida Lemoine"], id="other_letters"),
    pytest.param("Mme Ida Lemoine, puis Lemoine seule", ["Ida Lemoine", "Lemoine"], id="again"),
    pytest.param("MM. Luc VIAL M. Jean LAC, juges", ["Luc VIAL", "Jean LAC"], id="next_civility"),
    pytest.param("Me Jean M. ROCHE a plaidé", ["Jean M. ROCHE"], id="initial"),
    pytest.param(
        "Me Luc BRUN D'ARC, Mme Awa N’DIAYE", ["Luc BRUN D'ARC", "Awa N’DIAYE"], id="elided"
    ),
    pytest.param("Mme Ida LEMOINE D'UNE PART", ["Ida LEMOINE"], id="one_part"),
    pytest.param("Monsieur le Président, Madame LA GREFFIÈRE", [], id="offices"),
    pytest.param("M O T I F S", [], id="spaced_heading"),
    pytest.param("le maître d'ouvrage et Monsieur.", [], id="no_name"),
    pytest.param("la C.P.A.M. de Drancy", [], id="sigle_is_no_civility"),
]


@pytest.mark.parametrize(("text", "names"), PERSONS)
def test_persons(text: str, names: list[str]) -> None:
    assert texts(text, "personne") == names


BODIES = [
    pytest.param(
        "la société Valmont et la SARL Petit Bois", ["société Valmont", "SARL Petit Bois"], id="two"
    ),
    pytest.param(
        "la caisse primaire d'assurance maladie du Loiret, la CPAM",
        ["caisse primaire d'assurance maladie du Loiret", "CPAM"],
        id="caisse",
    ),
    pytest.param(
        "la SCP Adam, Bernier et Roche, avocats", ["SCP Adam, Bernier et Roche"], id="scp"
    ),
    pytest.param("la société [7] a payé", ["société [7]"], id="bracket"),
    pytest.param(
        "la compagnie Valmont Assurances, puis Valmont Assurances",
        ["compagnie Valmont Assurances", "Valmont Assurances"],
        id="again",
    ),
    pytest.param(
        "l'association Les Amis du Lac (ALAC) ; l'ALAC soutient",
        ["association Les Amis du Lac (ALAC)", "ALAC"],
        id="sigle_again",
    ),
    pytest.param("SA VALMONT\nMonsieur", ["SA VALMONT"], id="line"),
    pytest.param(
        "la Banque Populaire du Velay ; la BPV soutient, l'ITT est de",
        ["Banque Populaire du Velay", "BPV"],
        id="initials",
    ),
    pytest.param("applicable à La Poste", ["La Poste"], id="no_town"),
    pytest.param(
        "le Fonds de Garantie et l'Agent Judiciaire du Trésor ; à la charge du Trésor public.",
        ["Fonds de Garantie", "Agent Judiciaire du Trésor", "Trésor public"],
        id="known_in_any_capitals",
    ),
    pytest.param("un fonds de garantie, la poste", [], id="known_words_in_small_letters"),
    pytest.param("la caisse d'Ille-et-Vilaine", ["caisse d'Ille-et-Vilaine"], id="hyphens"),
    pytest.param("la société et le syndicat demandent", [], id="no_name"),
    pytest.param("la succession de Paul, sa maison", [], id="common_phrases"),
]


@pytest.mark.parametrize(("text", "names"), BODIES)
def test_bodies(text: str, names: list[str]) -> None:
    assert texts(text, "organisation") == names


OTHERS = [
    pytest.param("le tribunal de commerce de Lille a dit", "juridiction", id="court"),
    pytest.param("le tribunal a dit, la cour d'appel aussi", None, id="court_without_place"),
    pytest.param("avocat au barreau de Lille", "lieu", id="bar"),
    pytest.param("né le 3 mai 1970 à Lille (59)", "lieu", id="birthplace"),
    pytest.param("demeurant [Localité 3]", "lieu", id="hidden_town"),
    pytest.param("demeurant [Adresse 3]", "adresse", id="hidden_address"),
    pytest.param("12 bis, rue des Lilas\n59000 Lille", "adresse", id="address"),
    pytest.param("la place de la victime, 59000 euros", None, id="no_address"),
    pytest.param("les locaux sis 7, rue Haute à Paris 9e", "adresse", id="address_at_a_town"),
    pytest.param("Condamne Y Z à payer", None, id="letters_alone"),
]


@pytest.mark.parametrize(("text", "label"), OTHERS)
def test_other_labels(text: str, label: str | None) -> None:
    assert [e.label for e in read(text)] == ([label] if label else [])


PLACES = [
    pytest.param("victime, le 3 mai 1999 à NOIRVAL (Var) en", ["NOIRVAL", "Var"], id="bracket"),
    pytest.param("Fait et jugé à Paris, le 3 mai", ["Paris"], id="listed"),
    pytest.param("huissier de justice à NOIRVAL, le", ["NOIRVAL"], id="office"),
    pytest.param("il circulait à Noirval sur", ["Noirval"], id="what_happens_there"),
    pytest.param("en direction de NOIRVAL", ["NOIRVAL"], id="direction"),
    pytest.param(
        "entre l'Algérie et la France, en Espagne", ["Algérie", "France", "Espagne"], id="countries"
    ),
    pytest.param("mariés à Noirval-la-Forêt (Mali)", ["Noirval-la-Forêt", "Mali"], id="abroad"),
    pytest.param("AU PALAIS DE JUSTICE DE NOIRVAL LE DIX NEUF MAI", ["NOIRVAL"], id="seat"),
    pytest.param("condamne à payer à Claudine X... et à Monsieur", [], id="persons"),
    pytest.param("il circulait à Claudine X...", [], id="first_name"),
    pytest.param("des étrangers en France", [], id="title_of_a_code"),
    pytest.param("exploite, remise au Greffe ; à Greffe, le greffe", [], id="common_word"),
]


@pytest.mark.parametrize(("text", "names"), PLACES)
def test_places(text: str, names: list[str]) -> None:
    assert texts(text, "lieu") == names


def test_letters_alone_name_a_person_where_a_party_has_such_a_name() -> None:
    text = "C/ Y A Z. R E N V O I. Condamne Y Z à payer à la société X Y."
    ruling = prepared(text)
    ruling.add(Party(party_id=0, name="Y A Z", role="defendeur", kind="personne_physique"), "test")
    entities.add_rows(ruling)
    assert [e.text for e in ruling.entities if e.label == "personne"] == ["Y A Z", "Y Z"]


def test_court_is_given_as_one_says_it() -> None:
    assert [e.normalized for e in read("TRIBUNAL DE COMMERCE DE LILLE")] == [
        "Tribunal de commerce de Lille"
    ]


def test_court_below_in_cassation_is_its_town() -> None:
    assert texts("Selon l'arrêt attaqué (Lille, 3 mai 2022), rendu", "juridiction") == ["Lille"]


def test_numbers_are_found_however_they_are_spaced() -> None:
    text = "RG 12/03456. L'affaire 12 / 03456 est jointe au 12/99999."
    ruling = prepared(text)
    ruling.decide("rg_numbers", ("12/03456",), Span(3, 11), "test")
    ruling.note("decisions", None, "rg_numbers", Span(3, 11), "test")
    entities.add_rows(ruling)
    found = [(e.text, e.normalized) for e in ruling.entities if e.label == "numero_rg"]
    assert found == [("12/03456", "12/03456"), ("12 / 03456", "12/03456")]


def test_mention_of_a_party_names_it() -> None:
    ruling = prepared("Mme Ida Lemoine demande. Mme Ida Lemoine sera déboutée.")
    ruling.add(
        Party(
            party_id=4, name="Ida Lemoine", role="appelant", kind="personne_physique",
            start_char=0, end_char=15,
        ),
        "test",
    )  # fmt: skip
    entities.add_rows(ruling)
    assert [e.party_id for e in ruling.entities] == [4, 4]


def test_a_mention_that_begins_before_a_name_names_it() -> None:
    ruling = prepared("à l'encontre de la Compagnie Ormeau de Garanties et Cautions")
    name = "LA COMPAGNIE ORMEAU DE GARANTIES ET CAUTIONS"
    ruling.add(Party(party_id=0, name=name, role="intime", kind="personne_morale"), "test")
    entities.add_rows(ruling)
    assert [(e.text, e.party_id) for e in ruling.entities] == [("Compagnie Ormeau de Garanties", 0)]


def test_pseudonym_of_a_company_names_it() -> None:
    text = "SAS [V]. Condamner [V] à payer ; le site de [V] MEUBLES ; madame [A] [V]."
    ruling = prepared(text)
    ruling.add(Party(party_id=0, name="[V]", role="intime", kind="personne_morale"), "test")
    entities.add_rows(ruling)
    assert [(e.label, e.text, e.party_id) for e in ruling.entities] == [
        ("organisation", "SAS [V]", 0),
        ("organisation", "[V]", 0),
        ("organisation", "[V]", 0),
        ("personne", "[A] [V]", None),
    ]


def test_a_model_must_be_installed_when_asked_for_by_name() -> None:
    with pytest.raises(ModelError):
        load_model("fr_core_news_xxl")
    assert load_model("none") is None


def test_the_model_adds_to_the_rules_and_changes_nothing() -> None:
    text = "Il résulte du témoignage que Julien Masson roulait à Bordeaux avec M. Durand."
    if load_model("auto") is None:
        pytest.skip("no spaCy model installed")
    without, with_model = read(text), read(text, "auto")
    assert {(e.label, e.text) for e in without} < {(e.label, e.text) for e in with_model}
    assert "Julien Masson" in [e.text for e in with_model if e.label == "personne"]


MANGLED = [
    "",
    "\0",
    " " * 99,
    "Monsieur ",
    "M. [",
    "SARL",
    "né le à",
    "\u200f[Adresse]\u200f",
    "(X",
]


@pytest.mark.parametrize("text", MANGLED)
def test_any_text_is_read(text: str) -> None:
    read(text)


@pytest.mark.parametrize(
    "piece",
    [
        "M. Paul L... et la SA X de ",
        "12 rue A 59 000 Lille, ",
        "né le né le à ",
        "[[[",
        "SCP A, B, ",
    ],
)
def test_time_grows_with_the_text(piece: str) -> None:
    def seconds(n: int) -> float:
        started = time.perf_counter()
        read(piece * n)
        return time.perf_counter() - started

    seconds(20)
    assert seconds(2000) < 40 * seconds(200) + 1
