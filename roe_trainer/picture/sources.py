"""Who or what shows and says things, by ids that are compared, and the lines that name them to a reader."""

from __future__ import annotations

from roe_trainer.picture.sensors import SENSORS
from roe_trainer.words.line import Arg, Quoted, Text, line

OWN_LOG = "own_log"
PLOT = "plot"
WATCH = "watch"
LOOKOUT = "lookout"
RADIO = "radio"
LOUDHAILER = "loudhailer"
BOARDING_TEAM = "boarding_team"
OWN_UNIT = "own_unit"
FIRING_UNIT = "firing_unit"
BOAT = "boat"
COMMAND = "command"
WATCH_BILL = "watch_bill"
EMBARKATION_RECORD = "embarkation_record"
STANDING_ORDERS = "standing_orders"
KNOWN = (
    OWN_LOG,
    PLOT,
    WATCH,
    LOOKOUT,
    RADIO,
    LOUDHAILER,
    BOARDING_TEAM,
    OWN_UNIT,
    FIRING_UNIT,
    BOAT,
    COMMAND,
    WATCH_BILL,
    EMBARKATION_RECORD,
    STANDING_ORDERS,
    *SENSORS,
    "helo",
    "visual",
)
_INTELLIGENCE = "intelligence:"


def intelligence(reliability: str) -> str:
    """The source of an intelligence report, by how reliable it is (B2)."""
    return _INTELLIGENCE + reliability


def label_source(source: str) -> Text:
    """Who or what showed something; a voice from outside goes by the name that its scenario gives it."""
    if source.startswith(_INTELLIGENCE):
        return line("source-intelligence", reliability=Quoted(source.removeprefix(_INTELLIGENCE)))
    return line(f"source-{source}") if source in KNOWN else Quoted(source)


def label_sender(sender: Arg) -> Arg:
    """Who says a message: a source, or a track or name as it stands."""
    return label_source(sender) if isinstance(sender, str) and sender in KNOWN else sender
