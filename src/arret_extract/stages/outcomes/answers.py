"""The answer to each claim: the order that grants it, or the want of one."""

from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.custody import Custody
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.plain import Plain
from arret_extract.stages.outcomes.sums import Sums
from arret_extract.stages.outcomes.work import Work


def answers_of(ruling: Ruling) -> dict[int, Answer]:
    """The answer to every claim by its number."""
    docket = Docket(ruling)
    Sums(docket).answer()
    Work(docket).answer()
    Custody(docket).answer()
    Plain(docket).answer()
    return docket.found
