"""What a statistical model adds: names that no cue announces, in the narrative sections.

The model reads only sentences with capitalised words that nothing else explained; it never changes
a mention that a rule made.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from arret_extract.errors import ModelError
from arret_extract.ruling import Ruling
from arret_extract.stages.entities.mentions import Found, Kept
from arret_extract.stages.entities.persons import END
from arret_extract.text import View, fold
from arret_extract.vocabulary import EntityLabel

if TYPE_CHECKING:
    from spacy.language import Language

# of `auto`, the first installed
MODELS = ("fr_core_news_lg", "fr_core_news_md", "fr_core_news_sm")
_WORD = re.compile(r"[^\W\d_]{1,40}")
# no sentence given to the model is longer, far below the million characters that spaCy takes
_SENTENCE = re.compile(r"[^.;\n\f]{1,600}")
# where a name may hide: a place behind a preposition, a first name with a surname
_PLACE_BEFORE = re.compile(
    r"(?:\b(?:à|en|au|aux|vers|À)\s|\(|\b(?:direction|provenance|venant|agglomération|ville|commune"
    r"|région|gare|péage|originaire|sortie|site)\sd(?:e\s|'))\Z"
)
_CAPITAL = re.compile(
    r"(?:\b(?:à|en|au|vers|de)\s|\bd'|\()(?P<place>[A-ZÀ-Þ][\w'-]{3,30})|(?P<name>[A-ZÀ-Þ][\w-]{1,30}\s[A-ZÀ-Þ][\w-]{1,30})"
)
_PLACE = re.compile(
    r"[A-ZÀ-Þ][\w'-]{3,30}(?:[ -](?:[a-zA-Z]{1,4}[ -]){0,2}[A-ZÀ-Þ][\w'-]{1,30}){0,4}"
)
_PERSON = re.compile(
    r"[A-ZÀ-Þ][\w'-]{1,30}(?: (?:de |du |d'|le |la ){0,2}[A-ZÀ-Þ][\w'-]{1,30}){1,4}"
)


_UNUSED = ("morphologizer", "parser", "attribute_ruler", "lemmatizer", "tagger", "senter")


@cache
def load_model(name: str) -> "Language | None":
    """The named model, cut down to its entity recogniser; None for `none`.

    `auto` is the first of MODELS that is installed, None where none is. Raises ModelError for a
    model asked for by name that is not installed.
    """
    if name == "none":
        return None
    import spacy

    names = MODELS if name == "auto" else (name,)
    chosen = next((n for n in names if spacy.util.is_package(n)), None)
    if chosen is None:
        if name == "auto":
            return None
        raise ModelError(f"spaCy model {name!r} is not installed: python -m spacy download {name}")
    nlp = spacy.load(chosen, exclude=_UNUSED)
    if "tok2vec" in nlp.pipe_names:
        listeners = getattr(nlp.get_pipe("tok2vec"), "listening_components", ("ner",))
        if "ner" not in listeners:
            nlp.remove_pipe("tok2vec")
    return nlp


def find_more(ruling: Ruling, kept: Kept) -> Iterator[Found]:
    """Names that the model sees in sentences holding unexplained capitals."""
    nlp = load_model(ruling.settings.model)
    if nlp is None:
        return
    view = ruling.view
    starts = list(_sentences(ruling, kept))
    texts = [view.plain[start:end] for start, end in starts]
    for (start, _), doc in zip(starts, nlp.pipe(texts, batch_size=32), strict=True):
        for entity in doc.ents:
            first, last = start + entity.start_char, start + entity.end_char
            label = _label(view, entity.label_, first, last)
            if label is not None:
                yield Found(first, last, label, f"entities.model_{label}", 0)


def _label(view: View, seen: str, start: int, end: int) -> EntityLabel | None:
    """What the model's name is worth keeping as: it is trusted where the phrase bears it out.

    Companies are not: cues find those that rulings name, the model mostly adds makes of cars.
    """
    text = view.plain[start:end]
    if any(word in END for word in _WORD.findall(fold(text))):
        return None
    if seen == "PER" and _PERSON.fullmatch(text):
        return "personne"
    before = view.plain[max(0, start - 20) : start]
    if seen == "LOC" and _PLACE.fullmatch(text) and _PLACE_BEFORE.search(before):
        return "lieu"
    return None


def _sentences(ruling: Ruling, kept: Kept) -> Iterator[tuple[int, int]]:
    """Sentences of the narrative with a capitalised word that no mention covers."""
    view = ruling.view
    for _, first, last in ruling.stretches("facts", "moyens", "motifs"):
        for match in _SENTENCE.finditer(view.plain, first, last):
            if any(
                _is_open(view, kept, word) for word in _CAPITAL.finditer(view.plain, *match.span())
            ):
                yield match.span()


def _is_open(view: View, kept: Kept, word: re.Match[str]) -> bool:
    start, end = word.span("place" if word["place"] else "name")
    return kept.is_free(start, end) and not END.intersection(_WORD.findall(view.folded[start:end]))
