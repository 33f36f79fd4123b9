"""Grammars shared by the stages: numbers, sums, dates, the clauses of a dispositif."""
