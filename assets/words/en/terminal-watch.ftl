# The watch in a terminal. What is typed (verbs, measures, options, name=value) is English in every language and is not
# translated, also where it stands in a sentence.

terminal-watch = Watch
terminal-watch-greeting = Watch. Time stands still until you wait. help tells what can be said.
terminal-verb-status = clock, light, own ship, waters, control
terminal-verb-contacts = all contacts, the nearest first
terminal-verb-select = the contact that all else is about
terminal-verb-look = camera and card of the contact
terminal-verb-ladder = all rungs, with rulings in coach mode
terminal-verb-rung = what one rung does and takes
terminal-verb-sheet = options, legal bases and facts for an order
terminal-verb-hint = the ruling, in practice mode; the record keeps that you asked
terminal-verb-messages = the last messages
terminal-verb-requests = what was asked and ordered, and what came of it
terminal-verb-units = own units and what they can be told
terminal-verb-boarding = what the team aboard has reported
terminal-verb-log = the log
terminal-verb-wait = let time pass; stops when something happens
terminal-verb-do = give the order of a rung or measure, with its ground
terminal-verb-now = act at once and justify after
terminal-verb-justify = the ground of an act already taken
terminal-verb-say = hail, or ask { $questions }
terminal-verb-tell = an order in your own words; says what it may mean
terminal-verb-send = give the order of that number, of those that tell has said
terminal-verb-ask = a request to the command net
terminal-verb-report = a report to the command net
terminal-verb-answer = answer an order from above
terminal-verb-order = tell an own unit what to do
terminal-verb-helm = own course and speed
terminal-verb-ensign = show or strike ensign and insignia
terminal-verb-classify = your own judgement of the contact
terminal-verb-note = a line in the log
terminal-verb-mark = bookmark this moment
terminal-verb-step = the step of the lesson again
terminal-verb-skip = the next step of the lesson
terminal-verb-end = end the watch and go to the debrief

# Coming and going.
terminal-step = Step { $number } of { $steps }, { LOWER($title) }: { $words } Say: { $text }
terminal-learned = Learned: { $title }.
terminal-watch-not-ended = The watch is not ended. Its record can be gone on with: { $record }
terminal-watch-over = The watch is over.
terminal-end-sure = What is still open then counts as not done. Say: end sure

# How things stand.
terminal-strip = { $date } { $clock }Z, { $mode } mode. { $unread ->
    [one] { $unread } unread message.
   *[other] { $unread } unread messages.
}
terminal-strip-cell = { CAPITAL(LOWER($caption)) }: { $value }.
terminal-due = Due: { $what }.
terminal-owed = Owed: { $what }.
terminal-owed-justify = Owed: justify { $number } basis=.. facts=..
terminal-no-contacts = No contacts.
terminal-contact = { $track } { $title }, { LOWER($identity) }, { $motion }. { $held }.
terminal-contact-selected = Selected.
terminal-selected = { $track } selected.
terminal-no-such-contact = There is no contact { $track }.
terminal-select-first = Select a contact first.
terminal-camera = Camera: { $caption }.
terminal-camera-empty = Camera: { $caption }, nothing in view.
terminal-card = { $track } { $title }, { $motion }. { $held }.
terminal-card-judged = Your own judgement: { LOWER($identity) }.
terminal-card-assessed = As the rules see it: { $name }: { $value }.
terminal-card-note = Your note, { $when }Z: { $words }
terminal-card-unknown = Unknown: { $what }.
terminal-fact = { $text } ({ $grade }, { $how }, { $when }Z)
terminal-fact-since = Seen otherwise since: { $who }.
terminal-fact-outweighed = Outweighed by { $who }.
terminal-fact-in-conflict = In conflict with { $who }.

# The ladder, and what an order takes.
terminal-ladder = Ladder on { $track }: { $pack }, law as of { $day }.
terminal-ladder-on-none = Ladder on no contact: { $pack }, law as of { $day }.
terminal-rung = { $key } { $id }, { $title }.
terminal-verdict = { CAPITAL($verdict) }.
terminal-not-now = Cannot be done now: { $why }
terminal-no-such-rung = No such rung.
terminal-which-rung = Which rung or measure? ladder lists the rungs.
terminal-rung-does = { $title }. { $does }
terminal-rung-takes = Takes: { $takes }.
terminal-no-hints = There are no hints in an exam.
terminal-sheet-measure = { $id }: { $title }. { $help }
terminal-sheet-choices = { $name }={ $choices }
terminal-sheet-choice = { $value } ({ $words })
terminal-sheet-text = { $name }= a line of text
terminal-sheet-range = { $name }={ $low } to { $high }
terminal-sheet-range-of = { $name }={ $low } to { $high } { $unit }
terminal-sheet-value = { $name }={ $value }: { $words }
terminal-sheet-fact = facts={ $id }: { $text } ({ $how }, { $when }Z)
terminal-sheet-own-fact = facts={ $id }: own unit: { $text } ({ $how }, { $when }Z)
terminal-sheet-sure = sure=0 to 100: how sure you are, in percent (may be left out)

# Messages, requests, units, boarding, log.
terminal-no-messages = No messages yet.
terminal-message = { $when }Z { $channel }: { $text }
terminal-message-from = { $when }Z { $channel }: { $sender }: { $text }
terminal-message-about = { $when }Z { $channel }, { $subject }: { $text }
terminal-message-about-from = { $when }Z { $channel }, { $subject }: { $sender }: { $text }
terminal-log = { $when }Z { $subject } { $text }
terminal-nothing-asked = Nothing asked and nothing ordered.
terminal-order = Order from { $sender }, { $when }Z: { $text }
terminal-order-answered = Answered: { $how }.
terminal-order-open = Not answered.
terminal-request = { $when }Z { $what }: { $status }.
terminal-request-about = { $when }Z { $what }, { $subject }: { $status }.
terminal-unit = { $id }, { $title }: { $now }. Orders: { $orders }.
terminal-nobody-aboard = No team is aboard this contact.
terminal-boarding-space = Space { $number }, { $name }: { $state }.
terminal-compared = { $what } { $agrees ->
    [yes] agrees
   *[no] does not agree
}: { $sides }
terminal-compared-said = said { $value }
terminal-compared-papers = papers { $value }
terminal-compared-found = found { $value }
terminal-boarding-found = Found: { $what }
terminal-boarding-evidence = Evidence { $what }
terminal-boarding-custody = Custody { $what }
terminal-boarding-next = Can be ordered: { $order }
terminal-boarding-not-now = Can be ordered: { $order } (not now: { $why })

# Time.
terminal-wait-how-long = Cannot be read: wait 1 to { $most } seconds.
terminal-passed = { $clock }Z, { $seconds } s passed.
terminal-alarm = ALARM: { $what }
terminal-notice = Notice: { $what }

# Orders, and what is wrong with one.
terminal-done = Done.
terminal-not-done = Not done: { $why }
terminal-state-basis = State the legal basis (basis=, facts=; sheet lists them), or say now to act and justify after.
terminal-none-owed = No act of that number lacks its ground.
terminal-basis-missing = Cannot be read: the basis is missing; sheet lists those of a rung.
terminal-order-empty = a rung or a measure is missing; ladder lists the rungs.
terminal-order-not-offered = { $word } is no rung or measure that this ladder offers now.
terminal-order-not-offered-to-none = { $word } is no rung or measure that this ladder offers now. Select a contact first, for most measures need one.
terminal-order-option = { $problem }.
terminal-order-no-such = { $measure } has no { $name }; it takes { $known }.
terminal-order-no-pair = { $word } is not name=value.
terminal-order-no-number = { $name } must be a whole number, not { $text }.
terminal-order-no-basis = facts and sure go with a basis; sheet lists the bases.
terminal-order-no-such-basis = { $basis } is no basis of this ladder; sheet lists those of a rung.
terminal-order-facts = facts are at most { $most } numbers of the ledger, which has { $entries ->
    [one] { $entries } entry.
   *[other] { $entries } entries.
}
terminal-order-sure = sure is a percentage, 0 to 100.
terminal-no-phrases = The phrases of the trainer cannot be read; use the other verbs.
terminal-not-understood = Not understood: { $words }.
terminal-nothing-fits = No order fits these words. Nothing is sent.
terminal-proposal = { $number }. { $words } ({ $more })
terminal-proposal-bare = { $number }. { $words }
terminal-proposal-detail = { $detail }. { $ground }
terminal-proposal-needs-ground = Needs its ground
terminal-send-number = Nothing is sent before you say send and its number.
terminal-not-proposed = Nothing of that number was proposed; tell and words propose.
terminal-say-order = Say: { $order }, with basis= and facts= where it is coercive.
terminal-no-order-waits = No order waits for an answer.
terminal-answer-how = With what? { $answers }
terminal-order-which-unit = Cannot be read: order one of { $units }, and what to do; units lists the orders.
terminal-helm-how = Cannot be read: helm takes a course and a speed in knots.
terminal-ensign-how = Cannot be read: ensign up, or ensign down.
terminal-classify-how = Cannot be read: classify as { $identities }.
