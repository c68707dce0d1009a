# What the reader of the command line says by itself. Each English text here is the library's own, word for word, for it is found by that.

cli-argparse-usage = usage:{ " " }
cli-argparse-positional = positional arguments
cli-argparse-options = options
cli-argparse-help = show this help message and exit
cli-argparse-error = { $prog }: error: { $message }
cli-argparse-argument = argument { $argument_name }: { $message }
cli-argparse-required = the following arguments are required: { $s }
cli-argparse-one-required = one of the arguments { $s } is required
cli-argparse-not-with = not allowed with argument { $s }
cli-argparse-unrecognized = unrecognized arguments: { $s }
cli-argparse-choice = invalid choice: { $value } (choose from { $choices })
cli-argparse-value = invalid { $type } value: { $value }
cli-argparse-ambiguous = ambiguous option: { $option } could match { $matches }
cli-argparse-ignored = ignored explicit argument { $r }
cli-argparse-one-argument = expected one argument
cli-argparse-at-most-one = expected at most one argument
cli-argparse-at-least-one = expected at least one argument
cli-argparse-expected-one = expected { $s } argument
cli-argparse-expected-more = expected { $s } arguments
