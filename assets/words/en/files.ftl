# What is wrong with a file: where, what stands there, and what should.

files-problem = { $subject }: found { $found }, expected { $expected }
files-problem-near = { $subject }: found { $found }, expected { $expected }. Did you mean "{ $nearest }"?

# values, as they are found
files-nothing = nothing
files-a-mapping =
    a mapping with { $count ->
        [one] { $count } key
       *[other] { $count } keys
    }
files-a-list =
    a list of { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
files-one-of = one of { $choices }
files-one-of-more = one of { $choices } or { $more } more
files-none-to-name = nothing, as there is none to name

# files and bytes
files-folder = a folder
files-no-file = something that is no file
files-no-such-file = no such file
files-a-file = a file
files-cannot-be-opened = a file that cannot be opened ({ $reason })
files-readable = a readable file
files-more-bytes = more than { $bytes } bytes
files-smaller = a smaller file
files-byte = the byte 0x{ $hex }
files-utf8 = text in UTF-8
files-invisible = the invisible character U+{ $hex }
files-visible = visible text

# YAML and JSON
files-too-deep = more than { $levels } levels inside each other
files-flatter = a flatter file
files-key-twice = the key { $key } a second time
files-once = it once
files-once-first = it once (first on line { $line })
files-finite = a finite number
files-digits = a whole number of at most { $digits } digits
files-no-json = something that is no JSON ({ $reason })
files-no-yaml = something that is no YAML ({ $reason })
files-text-no-yaml = text that is no YAML
files-text-no-yaml-for = text that is no YAML ({ $reason })
files-tag-line = a %TAG line
files-tag = the tag { $tag }
files-without-tags = a file without tags
files-anchor = the anchor &{ $name }
files-without-anchors = a file without anchors
files-alias = the alias *{ $name }
files-written-out = the value itself, written out
files-second-document = a second document
files-one-document = one document in a file
files-list-as-key = a list or mapping as a key
files-plain-key = plain text as a key
files-more-values = more than { $values } values

# what a model wants
files-unknown-key = the unknown key { $key }
files-no-key = no key { $key }
files-key-with-value = the key { $key } with its value
files-want-text = text
files-want-whole = a whole number
files-want-number = a number
files-want-true-or-false = true or false
files-want-list = a list
files-want-mapping = a mapping of keys to values
files-want-more-than = more than { $limit }
files-want-at-least = at least { $limit }
files-want-less-than = less than { $limit }
files-want-at-most = at most { $limit }
files-want-multiple = a multiple of { $of }
files-want-characters = at least { $limit } characters
files-want-at-most-characters = at most { $limit } characters
files-want-items = at least { $limit } items
files-want-at-most-items = at most { $limit } items
files-want-form = text of the form { $pattern }
files-want-date = a date such as 2026-03-04
files-want-time = a time such as 2026-03-04T05:06:07Z
files-want-as-told = { $told }

# translations beside files
files-hole = no translation of { $text } (line { $line } of the English file)
files-translated = the text in this language
files-leads-nowhere = { $key }, which the English file does not have
files-only-there = a key or item of the English file
files-no-prose = { $value } in the place of something that is not translated
files-only-prose = nothing there, or what the English file says
files-no-kind = a translation of a file that has no prose to translate
files-known-kind = a translation of a scenario, of a file of a pack, or of one of the program's own files
