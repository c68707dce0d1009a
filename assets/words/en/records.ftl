# Why a record cannot be kept, gone on with, or listed.

records-full = { $folder } is full of records called { $name }.
records-exam-reviewed = its debrief was opened, so as an exam it is over. It can still be reviewed.
records-another-watch = { $file } cannot go on: it would be another watch ({ $why }). It can still be reviewed.
records-cannot-be-opened = it cannot be opened ({ $reason })
records-first-line = line 1: { $why }
records-first-line-unfinished = line 1: the line is not finished
