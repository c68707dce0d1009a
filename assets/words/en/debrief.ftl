# The debrief in the window and in the terminal: what stands round the report.

debrief-title = Debrief.
debrief-not-marked = NOT MARKED
debrief-was-due = Due: { $title }
debrief-own-unit = Own unit
debrief-ledger-said = { $who }: { $said }
debrief-ledger-fact = { $who }: { $what }, { $value }

# The record.
debrief-answers-first = Answers to the questions first
debrief-not-recorded = Not recorded
debrief-sealed = Record sealed, head { $head }
debrief-not-sealed = The record could not be sealed: { $why }
debrief-replay-differs = Replay differs: { $what }
debrief-not-verified = Replayed, not verified: { $changed }
debrief-broken-off = Replayed; the record was broken off and is not sealed
debrief-verified = Verified bit for bit, head { $head }
debrief-no-record-to-redo = This watch was not recorded, so it cannot be taken up again.
debrief-cannot-redo = The record cannot be run again: { $why }
debrief-no-place-for-report = This watch has no record, so there is no place for its report.
debrief-report-not-written = The report could not be written: { $why }
debrief-report-written = Report written: { $target }

# The four questions in the window.
debrief-before-you-see = Before you see what was so
debrief-own-words = in your own words
debrief-look-back = Look back on the watch as you knew it. Your answers are kept in the record and not marked.
debrief-go-on-without = Go on without
debrief-keep-answers = Keep the answers

# The window.
debrief-back = Back
debrief-write-report = Write report
debrief-redo = Redo from here
debrief-practice-from-here = Practice from this moment on: not recorded, not sealed. The clock is stopped.
debrief-four-questions-first = Answer the four questions first.
debrief-truth-locked = Answer the four questions first; then the truth is shown.
debrief-not-assessed-short = none
debrief-below-floor = { $value }, floor { $floor }
debrief-decisions-and-silences = Decisions and silences
debrief-costly = { $told }, of which { $costly } cost something
debrief-nothing-decided = Nothing was decided, and nothing was due.
debrief-band-loss = { $band } −{ $loss }
debrief-band = { $band }, { $figure }
debrief-tab-told = This decision
debrief-tab-ledger = Known then
debrief-tab-truth = What was so
debrief-tab-reasons = Verdict
debrief-choose = Choose a decision or a silence above, or move along the watch below the chart.
debrief-rules-said = The rules said: { $verdict }
debrief-ledger-then = The ledger at this second
debrief-ledger-remark = { $how } · { $when }
debrief-nothing-shown-yet = Nothing had been shown yet.
debrief-no-qualification = A verdict on one watch is not a qualification. Luck and outcome are not in it.
debrief-pair = { $name }: { $value }
debrief-entry = { CAPITAL($name) }
debrief-verdict = { $verdict }  { $total }
debrief-value-floor = { $value } ({ $floor })
debrief-step-found = { $asked } ({ $found })
debrief-play-tip = Play or stop (Space)
debrief-film-waiting = Standing the watch again up to here: { $percent } %
debrief-as-you-knew-it = As you knew it
debrief-as-it-was = As it was
debrief-as-it-was-so-far = As it was { $percent } %
debrief-force-graph = Force used (bars) against force justified (line), steps of the ladder

# The terminal.
debrief-verb-answer = answer the question
debrief-verb-skip = leave the questions that are still open
debrief-verb-verdict = the marks
debrief-verb-findings = every decision and silence, numbered
debrief-verb-finding = one of them in full
debrief-verb-sections = the parts of the report, by name
debrief-verb-section = one part of the report
debrief-verb-truth = what was so
debrief-verb-report = write the report as a web page
debrief-verb-library = back to the library
debrief-asked = { $question } Answer with answer and your words, or skip the questions.
debrief-no-open-question = There is no open question.
debrief-questions-first = Answer the questions first, or skip them.
debrief-statement = { $said }.
debrief-head = { $report }. { $record }.
debrief-nothing-judged = Nothing was judged.
debrief-which-finding = Which one? Give its number in findings.
debrief-section = { $name }: { $title }
debrief-which-section = Which one? sections tells their names.
debrief-finding = { $number }. { $when } { $title }: { $band }
debrief-finding-cost = { $number }. { $when } { $title }: { $band }, loss { $loss }
