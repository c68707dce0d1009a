# Records: what is wrong with one, what could not be written, and what comes of standing one again.

record-header-first = a record has one header, and it comes first
record-after-seal = nothing may follow the seal
record-time-backwards = time runs backwards
record-decision-out-of-order = a decision is out of order
record-seal-counts = the seal counts other lines than stand before it
record-not-read-back = the line would not read back
record-line-too-long = the line is longer than any line of a record
record-line-form = the line is not in the form in which lines are written
record-line-chain = the line is not the one that was written after the line before it
record-line-unreadable = the line cannot be read
record-line-kind = the line is of a kind or number that this version does not know here
record-line-content = the line holds something that does not belong there
record-line-unfinished = the line is not finished
record-empty = it is empty
record-damaged = { $path }:{ $line }: this record is damaged: { $why }. Nothing in it was changed.
record-later-format = { $path }: this record is of format { $found }; this program reads the formats 1 and { $known }. A later program wrote it. Nothing in it was changed.

record-does-not-fit = This does not fit into the record: { $why }.
record-field = { $place }: { $why }
record-sealed = { $path } is sealed: that watch is over.
record-full = { $path } has reached { $bytes } bytes, the most a record may have.
record-not-written = { $path } could not be written: { $why }. The watch waits.
record-not-mended = { $path } could not be mended: { $why }.
record-no-folder = { $path } cannot be made: a file stands where its folder should be.
record-exists = { $path } exists already, and a record is never overwritten.
record-in-use = { $path } is being written by another session.
record-absent = { $path } does not exist.
record-not-opened = { $path } cannot be opened for writing: { $why }.
