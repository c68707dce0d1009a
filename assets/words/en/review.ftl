# The debrief: what its sections are called, and what stands in them. Section by section in the order of a report.

review-title = Review of the watch
review-subtitle = { $first } · { $last }

review-section-answers = Your own review
review-section-verdict = Verdict
review-section-dimensions = Dimensions
review-section-timeline = The watch as a line
review-section-decisions = Decisions
review-section-silences = What was due
review-section-articulation = Why you said it was allowed
review-section-confidence = How sure you were
review-section-evidence = Evidence and custody
review-section-deductions = Points taken off
review-section-truth = What was really there
review-section-consequences = What it could have led to
review-section-aftermath = What may follow
review-section-ledger = The ledger
review-section-log = The log
review-section-provenance = Where this comes from

# Heads of tables.
review-head-act = Act
review-head-after = After
review-head-argued = Who argues it
review-head-bases-held = Bases that held
review-head-basis-stated = Basis stated
review-head-by = By
review-head-contact = Contact
review-head-distance = Distance
review-head-facts = Facts
review-head-for = For
review-head-for-whom = For whom
review-head-from = From
review-head-held-at-the-end = Held at the end by
review-head-held-for = You held it for
review-head-in-your-watch = In your watch
review-head-it-was = It was
review-head-item = Item
review-head-kind = Kind
review-head-known = Known then
review-head-loss = Loss
review-head-may-follow = What may follow
review-head-mechanism = How it works
review-head-name = Name
review-head-number = #
review-head-of = Of
review-head-opened = Opened
review-head-outcome = Outcome
review-head-papers = Papers
review-head-found = Found
review-head-photos = Photos
review-head-points = Points
review-head-position = Position
review-head-result = Result
review-head-said = Said
review-head-seal = Seal
review-head-shown-by = Shown by
review-head-source = Source
review-head-sure = You were sure that it was allowed
review-head-taken = Taken
review-head-time = Time
review-head-to = To
review-head-together = Together
review-head-topic = Topic
review-head-value = Value
review-head-was = Was
review-head-what = What
review-head-what-was-done = What was done
review-head-what-was-due = What was due
review-head-where = Where
review-head-why-allowed = Why it was allowed
review-head-why-not = Why not
review-head-with-act = With that act
review-head-without-act = Without it
review-head-words = Words

# The verdict.
review-of-hundred = { $total } of 100
review-verdict = { $verdict ->
    [GO] No critical failure, no serious loss in authority, necessity or safety of life, every floor met.
    [NO-GO] For the reasons below. No good act elsewhere outweighs them.
   *[UNMARKED] A practice watch: read the lines, not the figure.
}
review-reason-again = { $reason } { $times } times.
review-nothing-lost = Nothing was lost: every act was lawful when it was taken and nothing due was left.
review-judged-on = Judged on what was shown at each moment. What was hidden, and how it ended, is no part of it.

# Dimensions.
review-unassessed = Not assessed, because no duty or step of that kind fell due and nothing was lost in it: { $dimensions }.
review-left-out = Shown and held against the floor, but not in the total: { $dimensions }. There was only something to lose in it, nothing to earn, and counted it would have raised the mean.
review-dimension-in-sentence = { LOWER($title) }

# Decisions.
review-lawful-acts = Lawful when they were taken, and without loss:
review-acts-not-done = Could not be done, so they cost nothing:
review-no-act = No act on the ladder was taken.
review-act-on = { $act } { $subject }
review-loss = loss { $loss }
review-loss-in-explanation = no loss in the act, { $loss } in its explanation
review-band-not-done = Not done
review-could-not-be-done = Could not be done: { $why }.
review-rule = { $text } ({ $citation })
review-instead = Instead: { $instead }
review-explanation-cost = Your explanation cost { $loss }: { $wrong }.
review-too-few-cited = too few of the facts that carry it, or others beside them, were cited
review-no-basis-held = No legal basis held.
review-what-held = What held: { $bases }.
review-what-carried = What carried it: { $facts }.
review-critical-act = Critical failure: { $title }. { $text } ({ $citation })
review-turn-none = Nothing open to the watch at that moment would have made it right.
review-turn-needless = It was lawful as it was; only what is listed above cost something.
review-turn = It would have been right with: { $turns }.
review-lawful-then = Lawful at that moment: { $acts }.
review-step = Step to think through: { $step ->
    [reassess] act and re-assess - the situation had changed since the last look
    [collect] collect - a fact that it takes was not known yet
    [powers] powers and policy - who may do this here, and who has to be asked
    [assess] assess - who could be hurt
   *[options] options - what less would have done it
}.
review-no-entry = no entry; the starting assumption
review-step-by-step = The rules step by step
review-entry = #{ $number } { $clock } { $source } ({ $grade }): { $said }
review-no-such-entry = entry { $number }, which does not exist
review-grade = { $grade ->
    [claimed] claimed
    [reported] reported
    [observed] observed
   *[verified] verified
}

# What was due.
review-nothing-due = Nothing came due in this watch.
review-outcome = { $outcome ->
    [met] answered
    [kept] left off in time
    [omitted] left
    [left] left at the end
    [gone] passed by itself
    [unended] still open at the end
    [foreclosed] made impossible
    [broken] gone on with
   *[not_possible] tried, could not be done
}
review-seconds = { $seconds } s
review-due = Due from { $opened }, best by { $target }, at the latest { $deadline }.
review-would-have-answered = Would have answered it: { $answers }.
review-critical-silence = Critical failure: { $title }. ({ $citation })

# Why you said it was allowed.
review-no-basis-stated = none stated
review-no-basis-holds = none holds
review-facts-hit = { $hit } of { $of } that carry it
review-facts-none-carries = none carries it
review-articulation-note = A poor explanation does not make a lawful act unlawful; a good one does not cure an unlawful act.

# How sure you were.
review-percent = { $percent } %
review-allowed = allowed
review-not-allowed = not allowed
review-confidence-few = So few say little about anybody: a figure of calibration takes { $enough } or more. Never part of the score.
review-confidence-summary = You were { $mean } % sure on average, and { $allowed } of { $of } were allowed: { $stand ->
    [as] about as sure as you were right
    [surer] surer than you were right
   *[less] less sure than you could have been
}.

# Points taken off.
review-nothing-taken-off = Nothing was taken off.
review-taken-off = Taken off
review-taken-off-for = { $what }: { LOWER($dimension) }

# The ledger and the log.
review-nothing-shown = Nothing was shown.
review-entries-left-out = { $count } entries about other contacts, and minutes that went by, are left out; the JSON has them.
review-by = { $source } ({ $grade })

# Where this comes from.
review-header-scenario = Scenario
review-header-scenario_author = Scenario author
review-header-seed_and_mode = Seed and mode
review-header-trainee = Trainee
review-header-stood_at = Stood at
review-header-record = Record
review-header-record_head = Record head
review-header-engine = Engine
review-header-scenario_digest = Scenario digest
review-pack-doctrine = Doctrine
review-pack-law_as_of = Law as of
review-pack-review_status = Review status
review-pack-source_status = Source status
review-pack-digest = Pack digest
review-pack-switches = Choices of the pack
review-doctrine = { $title } ({ $id }), by { $author }, { $dated }
review-switch = { $name }: { $state ->
    [on] on
   *[off] off
}
review-switch-number = { $name }: { $value }
review-seed-and-mode = { $seed }, { $mode ->
    [coach] coach
    [practice] practice
   *[exam] exam
}
review-trainee-scripted = scripted trainee { $player }
review-record-differs = replay differs: { $what }
review-record-not-verified = replayed, not verified: { $changed }
review-record-verified = replayed and verified bit for bit
review-record-unsealed = broken off, never sealed
review-disclaimer = Not legal advice. Made from public sources only, restated for teaching; no service's operating instruction. Not validated for qualification: no human study stands behind these marks, and one watch says little about anybody.

# Of what kind a line of the log is: a decision, or a channel over which something was said.
review-log-decision = decision
review-log-vhf16 = VHF 16
review-log-loudhailer = loudhailer
review-log-command = command
review-log-team = team
review-log-lookout = lookout
review-log-system = system
