"""Stage: sums that must agree.

Every comparison that the ruling itself invites is a row, whether it holds or not. One that does not
hold is told only where the text leaves no other reading: a misread digit is no error of the court.
"""

from arret_extract.records import Check
from arret_extract.ruling import Ruling
from arret_extract.stages.checks.additions import written_sums
from arret_extract.stages.checks.repeats import carried_over, motifs_and_dispositif
from arret_extract.stages.checks.totals import heads_totals, tax_totals, words_and_digits


def add_rows(ruling: Ruling) -> None:
    """Add a row to `checks` for every comparison of sums."""
    for kind, find in (
        ("heads_total", heads_totals),
        ("written_sum", written_sums),
        ("tax_total", tax_totals),
        ("words_digits", words_and_digits),
        ("motifs_dispositif", motifs_and_dispositif),
        ("first_instance_sum", carried_over),
    ):
        for finding in find(ruling):
            ruling.add(
                Check(
                    check_id=len(ruling.checks),
                    kind=finding.kind,
                    holds=finding.holds,
                    amount_ids=finding.amount_ids,
                    detail=finding.detail,
                ),
                f"checks.{kind}",
            )
