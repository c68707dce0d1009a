"""Send a unit to intercept, shadow at a distance, hold off, hold its place, or come back."""

from roe_trainer.ladder.measure import Measure, Option, Steer

MEASURE = Measure(
    id="unit_order",
    title="Order to a unit",
    group="units",
    help="Send a unit to intercept, shadow at a distance, hold off, hold its place, or come back.",
    effect=Steer(),
    needs_target=False,
    units=("ship", "boat", "aircraft", "drone", "patrol"),
    options=(Option("order", "Order", ("intercept", "shadow", "hold_off", "hold", "return")),),
)
