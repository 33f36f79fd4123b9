"""The stages, in the order in which a ruling passes through them (see `pipeline.STAGES`).

1. `sections`: the text cut into header, parties, facts, moyens, motifs, dispositif, annexes.
2. `header`: the row of `decisions`, and the judges and clerks.
3. `parties`: who is for and who against whom, and the other names the text gives them.
4. `counsel`: the lawyers, and for which party each acts.
5. `amounts`, `dates`, `citations`, `entities`: the mentions, wherever they stand.
6. `orders`: the provisions of the dispositif, and what becomes of the case.
7. `claims`: what each party asks of this court.
8. `outcomes`: the answer to each claim; from claims and orders, the role of every sum.
9. `checks`: sums that must agree.

A stage is a module with `add_rows(ruling)`; it reads the rows of those before it and nothing else.
"""
