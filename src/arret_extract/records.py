"""One frozen class a table: it gives the Arrow schema and the data dictionary.

A field is `Annotated[type, "what it says"]`. The type decides the column: `int` is int32,
`Decimal` decimal128(18, 2), `date` date32, a `Literal` a dictionary of strings, a `tuple` a list.
`decision_id` is the ruling's own and is added when the tables are written.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, ClassVar

from arret_extract import vocabulary as v

Id = int
Start = Annotated[int, "First character of it in `texts.text`, counted from 0"]
End = Annotated[int, "The character after its last"]
MaybeStart = Annotated[int | None, "First character of it in `texts.text`, counted from 0"]
MaybeEnd = Annotated[int | None, "The character after its last"]
SectionId = Annotated[int | None, "The section that its first character stands in"]
Currency = Annotated[str | None, "ISO 4217 code (EUR, FRF, XPF)"]
Confidence = Annotated[float, "How often a row made this way is right, from 0 to 1"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table; `TABLE` is its name, `KEY` the column that numbers it in its ruling."""

    TABLE: ClassVar[str]
    KEY: ClassVar[str | None] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Row):
    """A ruling."""

    TABLE: ClassVar[str] = "decisions"

    source: Annotated[str, "The file it came from, and the line or row in it"] = ""
    jurisdiction: Annotated[v.Jurisdiction | None, "Kind of court"] = None
    court: Annotated[str | None, "Court as one says it: `Cour d'appel de Rennes`"] = None
    city: Annotated[str | None, "Seat of the court"] = None
    chamber: Annotated[str | None, "Chamber, as printed"] = None
    nature: Annotated[v.Nature | None, "Kind of ruling"] = None
    decision_date: Annotated[dt.date | None, "Day it was given"] = None
    decision_number: Annotated[str | None, "Its own number (minute)"] = None
    rg_numbers: Annotated[tuple[str, ...], "Numbers in the court's general register"] = ()
    portalis: Annotated[str | None, "Portalis number"] = None
    pourvoi_numbers: Annotated[tuple[str, ...], "Numbers of the pourvois it rules on"] = ()
    ecli: Annotated[str | None, "European Case Law Identifier"] = None
    adversarial: Annotated[
        v.Adversarial | None, "Whether the parties appeared (articles 467 to 479 CPC)"
    ] = None
    outcome: Annotated[v.DecisionOutcome | None, "What becomes of the case before this court"] = (
        None
    )
    appealed_court: Annotated[str | None, "Court whose decision is under review"] = None
    appealed_city: Annotated[str | None, "Its seat"] = None
    appealed_date: Annotated[dt.date | None, "Day of the decision under review"] = None
    appealed_rg: Annotated[str | None, "Number of the case before that court"] = None
    n_chars: Annotated[int, "Length of the text in characters"] = 0
    extractor_version: Annotated[str, "Version of arret_extract that read it"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Row):
    """A ruling's text, which all spans point into."""

    TABLE: ClassVar[str] = "texts"

    text: Annotated[str, "The text, character for character as read"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Row):
    """A stretch of the ruling; together the sections partition the text, in order."""

    TABLE: ClassVar[str] = "sections"
    KEY: ClassVar[str | None] = "section_id"

    section_id: Annotated[Id, "Number in the ruling, from 0 in document order"]
    kind: Annotated[v.SectionKind, "What it holds"]
    start_char: Start
    end_char: End
    heading_start: Annotated[int | None, "First character of its heading, null without one"] = None
    heading_end: Annotated[int | None, "The character after its heading"] = None
    judilibre_zone: Annotated[v.JudilibreZone | None, "The zone of Judilibre it stands for"] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Row):
    """A party to the case."""

    TABLE: ClassVar[str] = "parties"
    KEY: ClassVar[str | None] = "party_id"

    party_id: Annotated[Id, "Number in the ruling, from 0 in document order"]
    name: Annotated[str, "Name as printed, without civility and legal form"]
    civility: Annotated[str | None, "Civility as printed (`Monsieur`, `Mme`)"] = None
    role: Annotated[v.PartyRole, "Its side in the case"]
    kind: Annotated[v.PartyKind | None, "Person, company or public authority"] = None
    legal_form: Annotated[str | None, "Legal form, in letters alone (`SAS`)"] = None
    siren: Annotated[str | None, "SIREN as read, nine digits, its Luhn key checked"] = None
    quality: Annotated[str | None, "`ès qualités de …`, in the text's words"] = None
    appearance: Annotated[v.Appearance | None, "Whether it appeared"] = None
    aliases: Annotated[tuple[str, ...], "Other ways the text names it"] = ()
    start_char: MaybeStart = None
    end_char: MaybeEnd = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counsel(Row):
    """A lawyer acting for a party; one row a lawyer and party."""

    TABLE: ClassVar[str] = "counsel"
    KEY: ClassVar[str | None] = "counsel_id"

    counsel_id: Annotated[Id, "Number in the ruling, from 0 in document order"]
    party_id: Annotated[int | None, "The party it acts for"]
    name: Annotated[str | None, "Name without `Maître`; null where only a firm is named"]
    firm: Annotated[str | None, "Firm with its legal form"] = None
    bar: Annotated[str | None, "Bar, the city as printed"] = None
    toque: Annotated[str | None, "Number of the box at the court's palais"] = None
    capacity: Annotated[v.Capacity | None, "Plaidant, postulant, avoué…"] = None
    start_char: MaybeStart = None
    end_char: MaybeEnd = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtMember(Row):
    """A judge, clerk or prosecutor (see article L. 111-13 COJ on what may be done with it)."""

    TABLE: ClassVar[str] = "court_members"
    KEY: ClassVar[str | None] = "member_id"

    member_id: Annotated[Id, "Number in the ruling, from 0 in document order"]
    name: Annotated[str, "Name without civility"]
    title: Annotated[str | None, "Title as printed"] = None
    role: Annotated[v.MemberRole, "Role in this ruling"]
    start_char: MaybeStart = None
    end_char: MaybeEnd = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount(Row):
    """A mention of a sum of money."""

    TABLE: ClassVar[str] = "amounts"
    KEY: ClassVar[str | None] = "amount_id"

    amount_id: Annotated[Id, "Number in the ruling, from 0 in document order"]
    start_char: Start
    end_char: End
    text: Annotated[str, "The mention, as printed"]
    value: Annotated[Decimal | None, "The sum, in its currency"]
    currency: Currency = None
    tax: Annotated[v.Tax | None, "Without (HT) or with (TTC) value added tax, where said"] = None
    section_id: SectionId = None
    role: Annotated[v.AmountRole | None, "Claimed, awarded, of the first judge, or a fact"] = None
    head: Annotated[v.Head | None, "What the sum is for"] = None
    confidence: Confidence = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Date(Row):
    """A mention of a date."""

    TABLE: ClassVar[str] = "dates"
    KEY: ClassVar[str | None] = "date_id"

    date_id: Annotated[Id, "Number in the ruling, from 0 in document order"]
    start_char: Start
    end_char: End
    text: Annotated[str, "The mention, as printed"]
    date: Annotated[dt.date | None, "The day, or the first meant; null where it does not exist"]
    date_end: Annotated[dt.date | None, "The last day, of joined days and ranges"] = None
    precision: Annotated[v.Precision | None, "What of it is printed"] = None
    section_id: SectionId = None
    role: Annotated[v.DateRole | None, "What happened on it"] = None
    confidence: Confidence = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation(Row):
    """An article or text cited; the rows of one citation share its span."""

    TABLE: ClassVar[str] = "citations"
    KEY: ClassVar[str | None] = "citation_id"

    citation_id: Annotated[Id, "Number in the ruling, from 0 in document order"]
    start_char: Start
    end_char: End
    text: Annotated[str, "The citation, as printed"]
    kind: Annotated[v.CitationKind, "What is cited"]
    code: Annotated[str | None, "Code as one says it: `code de procédure civile`"] = None
    article: Annotated[str | None, "Article without spaces and point: `L721-3`"] = None
    number: Annotated[str | None, "Number of the law, decree or ruling"] = None
    date: Annotated[dt.date | None, "Its date"] = None
    court: Annotated[str | None, "Court of a ruling cited"] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Row):
    """What a party asks of this court, in its last submissions (article 768 or 954 CPC)."""

    TABLE: ClassVar[str] = "claims"
    KEY: ClassVar[str | None] = "claim_id"

    claim_id: Annotated[Id, "Number in the ruling, from 0 in document order"]
    claimant_ids: Annotated[tuple[int, ...], "The parties that ask"]
    against_ids: Annotated[tuple[int, ...], "The parties it is asked against"] = ()
    kind: Annotated[v.OrderKind, "What is asked"]
    head: Annotated[v.Head | None, "What the sum is for"] = None
    amount_id: Annotated[int | None, "The mention of its sum"] = None
    value: Annotated[Decimal | None, "The sum asked, null where none is"] = None
    currency: Currency = None
    claim_rank: Annotated[v.ClaimRank | None, "Principal, or should another fail"] = None
    start_char: Start
    end_char: End
    confidence: Confidence = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(Row):
    """A provision of the dispositif, which alone has force of res judicata (article 480 CPC)."""

    TABLE: ClassVar[str] = "orders"
    KEY: ClassVar[str | None] = "order_id"

    order_id: Annotated[Id, "Number in the ruling, from 0 in document order"]
    kind: Annotated[v.OrderKind, "What is ordered"]
    head: Annotated[v.Head | None, "What the sum is for"] = None
    payer_ids: Annotated[tuple[int, ...], "The parties that pay"] = ()
    payee_ids: Annotated[tuple[int, ...], "The parties that are paid"] = ()
    amount_id: Annotated[int | None, "The mention of its sum"] = None
    value: Annotated[Decimal | None, "The sum ordered, null where none is"] = None
    currency: Currency = None
    in_solidum: Annotated[bool, "Whether each payer owes the whole"] = False
    start_char: Start
    end_char: End
    confidence: Confidence = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Row):
    """A claim with its answer."""

    TABLE: ClassVar[str] = "outcomes"
    KEY: ClassVar[str | None] = "claim_id"

    claim_id: Annotated[int, "The claim"]
    order_id: Annotated[
        int | None, "The order that answers it; null where only the reasons or a general one do"
    ] = None
    result: Annotated[v.Result, "The answer"]
    claimed: Annotated[Decimal | None, "The sum asked"] = None
    awarded: Annotated[Decimal | None, "The sum granted; 0 where a sum was refused"] = None
    currency: Currency = None
    confidence: Confidence = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity(Row):
    """A mention of a name or number."""

    TABLE: ClassVar[str] = "entities"
    KEY: ClassVar[str | None] = "entity_id"

    entity_id: Annotated[Id, "Number in the ruling, from 0 in document order"]
    label: Annotated[v.EntityLabel, "What it names"]
    text: Annotated[str, "The mention, as printed"]
    normalized: Annotated[str | None, "The number without spaces, the court as one says it"] = None
    start_char: Start
    end_char: End
    section_id: SectionId = None
    party_id: Annotated[int | None, "The party it names, if one"] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Row):
    """An arithmetic or consistency check."""

    TABLE: ClassVar[str] = "checks"
    KEY: ClassVar[str | None] = "check_id"

    check_id: Annotated[Id, "Number in the ruling, from 0"]
    kind: Annotated[v.CheckKind, "What is checked"]
    holds: Annotated[bool, "Whether it holds"]
    amount_ids: Annotated[tuple[int, ...], "The mentions it compares"]
    detail: Annotated[str, "The comparison, in words and figures"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Row):
    """Where a value was read that has no span of its own, and by which rule any row was made."""

    TABLE: ClassVar[str] = "evidence"

    table: Annotated[str, "The table that holds the value"]
    row_id: Annotated[int | None, "The row's key in it; null for `decisions`"] = None
    column: Annotated[str | None, "The value's column; null for the whole row"] = None
    start_char: MaybeStart = None
    end_char: MaybeEnd = None
    rule: Annotated[str, "The rule that read it"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceMetadata(Row):
    """What the source itself says of the ruling; never taken for something read in the text."""

    TABLE: ClassVar[str] = "source_metadata"

    key: Annotated[str, "The source's own name for it"]
    value: Annotated[str, "What it says, as JSON"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reject(Row):
    """An input that could not be read. It has no `decision_id`."""

    TABLE: ClassVar[str] = "rejects"

    source: Annotated[str, "The file, and the line or row in it"]
    error: Annotated[str, "What is wrong, a stable word"]
    detail: Annotated[str, "What is wrong, in a sentence"]


TABLES: Mapping[str, type[Row]] = {
    row.TABLE: row
    for row in (
        Decision,
        Text,
        Section,
        Party,
        Counsel,
        CourtMember,
        Amount,
        Date,
        Citation,
        Claim,
        Order,
        Outcome,
        Entity,
        Check,
        Evidence,
        SourceMetadata,
        Reject,
    )
}
