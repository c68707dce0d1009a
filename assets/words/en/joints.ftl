# How several things are said one after the other. A message of two parts is used again and again for more.

joint-and = { $first } and { $last }
joint-or = { $first } or { $last }
joint-comma = { $first }, { $last }
joint-semicolon = { $first }; { $last }
joint-plus = { $first } + { $last }
