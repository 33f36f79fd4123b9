"""Stage: the provisions of the dispositif, and what becomes of the case.

The dispositif alone has force of res judicata (article 480 CPC): a sum that only the reasons grant
is no order. One row a provision and a sum.
"""

from arret_extract.ruling import Ruling
from arret_extract.stages.orders.reader import Reader
from arret_extract.stages.orders.result import decide_outcome


def add_rows(ruling: Ruling) -> None:
    """Add a row to `orders` for every provision and sum, and decide the `outcome`."""
    reader = Reader(ruling)
    for _, start, end in ruling.stretches("dispositif"):
        reader.read(start, end)
    decide_outcome(ruling, reader.provisions)
