# Why a scenario is not fair.

prove-lawful-way = variant { $variant }, seed { $seed }: the lawful way through is judged { $verdict }
prove-passes = variant { $variant }, seed { $seed }: { $player } passes with a critical failure
prove-worth-more = variant { $variant }, seed { $seed }: { $player } is worth more than par with a critical failure
