"""Which order answers which claim of a sum."""

from collections.abc import Iterator
from decimal import Decimal

from arret_extract.records import Claim, Order
from arret_extract.stages.checks.findings import slip_apart
from arret_extract.vocabulary import ALONE, Head

# Claims and orders that belong together, by their numbers.
Pairs = frozenset[tuple[int, int]]
DAMAGE: frozenset[Head | None] = frozenset(
    {
        "dommages_interets",
        "prejudice_materiel",
        "prejudice_corporel",
        "prejudice_moral",
        "indemnite",
        "total",
        "clause_penale",
    }
)
# Heads of a global sum.
BROAD: frozenset[Head | None] = frozenset(
    {"dommages_interets", "prejudice_corporel", "indemnite", "total"}
)
# Damage of one of these kinds is none of another.
BODIES: frozenset[Head | None] = frozenset(
    {"prejudice_materiel", "prejudice_corporel", "prejudice_moral"}
)
MONEY: frozenset[Head | None] = frozenset(
    {"principal", "total", "indemnite", "provision", "pension", "interets", "clause_penale", None}
)
# Ranks of what is asked should another claim fail.
LATER = ("subsidiaire", "infiniment_subsidiaire")
FRANC = Decimal("6.55957")
# How well a pair fits of which the parties of one must have been misread.
MISREAD = 1
# How much a heading of the reasons, or a sum's own words, tell that it is for what was claimed.
TOLD = 5
# More claims and orders than any ruling has: what is beyond is left unmatched, in linear time.
MOST = 200
MOST_PARTS = 40
NEAR = Decimal("0.9")
# Of what is asked under another head, a court that grants any grants more than this part.
FEW = Decimal("0.1")


def euros(value: Decimal, currency: str | None) -> Decimal:
    """A sum in euros, francs at their fixed rate (regulation 2866/98)."""
    return value / FRANC if currency == "FRF" else value


def worth(row: Claim | Order) -> Decimal:
    """The sum of a claim or an order in euros; 0 where it has none."""
    return euros(row.value or Decimal(0), row.currency)


def covers(order: Order, claim: Claim) -> bool:
    """Whether an order may be the global sum that a head of claim is part of."""
    if claim.head == order.head:
        return True
    return order.head in BROAD and claim.head in DAMAGE and bool(order.payee_ids)


def between(claim: Claim, order: Order) -> bool:
    """Whether an order runs between the parties to a claim, as far as it names them."""
    payees, payers = set(order.payee_ids), set(order.payer_ids)
    asks, owes = set(claim.claimant_ids), set(claim.against_ids)
    if payees and not payees & asks:
        return False
    return not (payers & asks and not payers & owes)


def faces(claim: Claim, order: Order) -> bool:
    """Whether an order runs between the very parties to a claim, where both name them."""
    payers, owes = set(order.payer_ids), set(claim.against_ids)
    return between(claim, order) and (not payers or not owes or bool(payers & owes))


def kin(claim: Claim, order: Order) -> bool:
    """Whether the head of an order may be that of a claim under a broader name."""
    heads = {claim.head, order.head}
    return claim.head == order.head or (not heads & ALONE and (heads <= DAMAGE or heads <= MONEY))


def score_of(claim: Claim, order: Order, *, told: bool = False) -> int:
    """How well an order answers a claim; 0 where it cannot: no one gets more than asked.

    `told`: a heading of the reasons or the words of the two sums bring them together.
    """
    assert claim.value is not None and order.value is not None
    same = claim.head == order.head
    value, asked = worth(order), worth(claim)
    equal = abs(value - asked) < 1
    if value > asked + 1:
        return 0
    payees, payers = set(order.payee_ids), set(order.payer_ids)
    # The parties of one were misread where the same odd sum, for the same, is asked and given.
    odd = same and equal and len(f"{value:.2f}".replace(".", "").strip("0")) > 3
    if not between(claim, order):
        payers_ask = bool(payers & set(claim.claimant_ids))
        # Who is to bear costs has not been granted its own.
        costs = claim.head == "article_700" and not payers_ask
        if order.order_id < 0 and payers_ask and payees <= set(claim.against_ids):
            return 0  # what the first judge made the claimants pay, they ask back
        return MISREAD * (odd or (same and equal and costs))
    if not (odd or faces(claim, order)):
        return MISREAD * same
    posts = claim.head in BODIES and order.head in BODIES
    if not (same or equal or told) and posts:
        return 0
    if not (kin(claim, order) or told) and (not equal or "article_700" in (claim.head, order.head)):
        return 0
    # A capital is not paid by the month.
    sure = same and claim.head != "pension"
    if not (sure or told) and claim.head != "total" and value < FEW * asked:
        return 0
    score = 4 * same + 6 * equal + 2 * bool(payees & set(claim.claimant_ids))
    score += 5 * (claim.head == "total" and order.head != "article_700")
    score += bool(payers & set(claim.against_ids)) + 1 + TOLD * told
    # Of pairs that fit alike, one for the claimants alone, then one whose sums are near.
    alone = bool(payees) and payees == set(claim.claimant_ids)
    return 4 * score + 2 * alone + (value >= NEAR * asked)


def aligned(scores: dict[tuple[int, int], int]) -> list[tuple[int, int]]:
    """The pairs of claims and orders, in the same order on both sides, with the highest score."""
    claims = sorted({c for c, _ in scores})
    orders = sorted({o for _, o in scores})
    best = [[0] * (len(orders) + 1) for _ in range(len(claims) + 1)]
    for i in range(len(claims) - 1, -1, -1):
        for j in range(len(orders) - 1, -1, -1):
            score = scores.get((claims[i], orders[j]), 0)
            taken = score + best[i + 1][j + 1] if score else 0
            best[i][j] = max(taken, best[i + 1][j], best[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(claims) and j < len(orders):
        score = scores.get((claims[i], orders[j]), 0)
        if score and best[i][j] == score + best[i + 1][j + 1]:
            pairs.append((claims[i], orders[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _asking(claims: list[Claim], order: Order) -> list[Claim]:
    """The claims that an order may answer: those aimed at who pays, where one for the same is.

    Nobody is granted what nobody asked (article 5 CPC): where none is, whom they are aimed at was
    misread.
    """
    aimed = [c for c in claims if faces(c, order)]
    if not any(c.head == order.head for c in aimed):
        return claims
    return [c for c in claims if faces(c, order) or not c.claimant_ids]


def matched(
    claims: list[Claim], orders: list[Order], told: Pairs = frozenset()
) -> list[tuple[Claim, Order]]:
    """Claims of sums with the orders that answer them, each once.

    The best pairs that keep claims and orders in the same order, then the best of what is left.
    `told`: the pairs that a heading of the reasons or the words of the two sums bring together.
    """
    claims, orders = claims[:MOST], orders[:MOST]
    scores = {
        (claim.claim_id, order.order_id): score
        for order in orders
        for claim in _asking(claims, order)
        if (score := score_of(claim, order, told=(claim.claim_id, order.order_id) in told)) > 0
    }
    # What is asked should another claim fail has what that one leaves.
    later = {c.claim_id for c in claims if c.claim_rank in LATER and c.head not in ALONE}
    first = dict[int, int]()
    for (claim_id, order_id), score in scores.items():
        if claim_id not in later:
            first[order_id] = max(score, first.get(order_id, MISREAD))
    fit = {
        (claim_id, order_id): score
        for (claim_id, order_id), score in scores.items()
        if score > (first.get(order_id, MISREAD) if claim_id in later else MISREAD)
    }
    # What their own words bring together crosses what stands between.
    sure = [pair for pair in fit if pair in told]
    claimed, given = {c for c, _ in sure}, {o for _, o in sure}
    if len(claimed) == len(given) == len(sure):
        fit = {
            pair: score
            for pair, score in fit.items()
            if pair in told or not (pair[0] in claimed or pair[1] in given)
        }
    chosen = aligned(fit)
    done = {claim_id for claim_id, _ in chosen}
    used = {order_id for _, order_id in chosen}
    for (claim_id, order_id), _ in sorted(scores.items(), key=lambda s: (-s[1], s[0])):
        if claim_id not in done and order_id not in used:
            chosen.append((claim_id, order_id))
            done.add(claim_id)
            used.add(order_id)
    by_claim = {c.claim_id: c for c in claims}
    by_order = {o.order_id: o for o in orders}
    return [(by_claim[claim_id], by_order[order_id]) for claim_id, order_id in chosen]


def parts_beside(valued: list[Claim], place: int, step: int) -> list[Claim]:
    """The claims next to a total, by the same parties, that add up to it; [] where none do."""
    total = valued[place]
    rest, parts = total.value or Decimal(0), list[Claim]()
    other = place + step
    while 0 <= other < len(valued) and rest > 0 and len(parts) < MOST_PARTS:
        claim = valued[other]
        if claim.claimant_ids != total.claimant_ids or claim.currency != total.currency:
            break
        other += step
        if claim.head in ALONE and total.head == "total" and claim.value != rest:
            continue
        rest -= claim.value or Decimal(0)
        parts.append(claim)
    # A total may be told without its cents, or with a slip of the pen.
    asked = total.value or Decimal(0)
    exact = rest == 0 or (abs(rest) < 1 and worth(total) == int(worth(total)))
    slip = total.head == "total" and len(parts) > 1 and slip_apart(asked - rest, asked)
    return parts if (exact or slip) and len(parts) > 1 else []


def adding_up(claims: list[Claim], order: Order) -> Iterator[list[Claim]]:
    """Runs of two claims or more, in their order, that add up to the sum of an order."""
    assert order.value is not None
    for first in range(len(claims)):
        rest, parts = worth(order), list[Claim]()
        for claim in claims[first : first + MOST_PARTS]:
            rest -= worth(claim)
            parts.append(claim)
            if rest < 1:
                break
        if abs(rest) < Decimal("0.02") and len(parts) > 1:
            yield parts
