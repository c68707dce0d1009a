# roe-trainer replay: one word for what a record is worth, and why.

cli-replay-said = First: { $what }.
cli-replay-note = Note: { $what }.
cli-replay-head = Head: { $head }
cli-replay-same = The same: { $decisions } decisions and { $checkpoints } checkpoints over { $ticks } s.
cli-replay-same-by-another-program = The same, by another program: { $decisions } decisions and { $checkpoints } checkpoints over { $ticks } s.
cli-replay-not-comparable-other-rules = Not comparable: other rules.
cli-replay-differs = Not the same: it comes out otherwise.
cli-replay-forged = Forged: what it says is not what it holds.
cli-replay-not-whole = Not whole: this is no finished watch.
