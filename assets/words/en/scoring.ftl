# Findings and marks. LOWER says the title of a dimension inside a sentence.

scoring-decision = decision { $number } ({ $act })
scoring-off-the-ladder = { $act } is not on the ladder of this pack, so nothing in it gives authority for it.

# what is cited where no rule of the pack is
scoring-no-such-rung-title = Off the ladder
scoring-no-such-rung-citation = Legality, as a principle of policing
scoring-no-such-rung-text = What the ladder in force does not hold is not open to the watch.
scoring-no-such-rung-why = The ladder says what the commander has been given to do.
scoring-no-such-rung-instead = Use a rung of this ladder, or ask the command.
scoring-articulation-title = Justification of a coercive act
scoring-articulation-text = A coercive act is justified by its legal basis and the facts known then.
scoring-articulation-why = Whoever cannot say why an act was allowed did not know whether it was.
scoring-articulation-instead = State the basis that holds and cite the facts that carry it.

# acts
scoring-note-grace = Within the grace of { $seconds } s for stopping; judged on the facts before it.
scoring-note-repeated = The same act repeated at once; counted the first time.
scoring-note-not-done = Could not be done, so it costs nothing.

# explanations of acts
scoring-flag-unstated = no basis or facts were stated
scoring-flag-missed = what would have carried it was not cited: { $facts }
scoring-flag-basis = the legal basis stated does not hold on these facts
scoring-flag-many = more than { $most } facts cited
scoring-flag-undisclosed = cites what had not been disclosed: entry { $entries }

# duties
scoring-in-time = In time: { $acts }
scoring-note-met = Answered.
scoring-note-kept = Left off in time.
scoring-note-gone = The situation passed before an answer was due.
scoring-note-unended = The watch ended before an answer was due.
scoring-note-not-possible = It was tried and could not be done.
scoring-note-left = Left undone when the watch was ended early.
scoring-note-omitted = The deadline passed without an answer.
scoring-note-broken = Gone on with after the grace had run out.
scoring-note-second-best = Answered by a second best.
scoring-note-late-second-best = Answered late, and by a second best.
scoring-note-late = Answered, but late.
scoring-note-waited = Left waiting past its target.
scoring-note-foreclosed = Made impossible by { $by }, and takes its loss.

# what was taken off
scoring-deduction = { $act }: { LOWER($dimension) }
scoring-deduction-floor = { $dimension } cannot fall below zero
scoring-deduction-left-out = { $dimension } { $value }: left out of the mean, which it would have raised
scoring-deduction-rounding = Rounding to whole points and tenths
scoring-deduction-cap = Capped at { $total } for critical failures

# the verdict
scoring-practice = This watch is for practice and is not marked.
scoring-nothing-to-mark = The watch was ended before anything fell due or was done: there is nothing to mark.
scoring-ended-early = The watch was ended before anything fell due: this says only that nothing wrong was done.
scoring-below-pass = Total { $total } is below { $least }.
scoring-critical = Critical failure: { $failure } ({ $act }, { $subject }).
scoring-serious = Serious loss of { $loss } in { LOWER($dimension) } ({ $act }, { $subject }).
scoring-below-floor = { $dimension } { $value } is below its floor of { $floor }.
