"""An attack meant to destroy the vessel or kill those aboard. Not a step of law enforcement."""

from roe_trainer.ladder.measure import Fire, Measure

MEASURE = Measure(
    id="strike",
    title="Lethal strike",
    group="ladder",
    help="An attack meant to destroy the vessel or kill those aboard. Not a step of law enforcement.",
    effect=Fire("strike"),
    rung="STRK",
    coercive=True,
    force=True,
    units=("ship", "aircraft"),
    max_range_m=12_000,
)
