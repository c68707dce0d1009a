"""A whole text watch in the pseudo-language: all that a person reads comes from a catalogue or from an author."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from roe_trainer.console.present.briefing import MODES
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.terminal.console import Console
from roe_trainer.terminal.rooms import BriefingRoom, LibraryRoom
from roe_trainer.words.language import ENGLISH, PSEUDO, speak
from roe_trainer.words.line import line
from roe_trainer.words.say import say
from tests.console.watches import scenario
from tests.words.outside import listen_to_parameters, outside

LIBRARY = """
help
list
list nothingofthekind
about 1
about 99
records
review 1
resume 1
frobnicate
hepl
open "first
open familiarisation
help
brief
mode easy
mode practice
draw seven
draw 1
mode coach
"""
BOARDING = """
start
help
step
look
rung
do STOP
select T01
wait 10
status
say hail
say nationality
say name
wait 60
order own_ship intercept
order boat intercept
wait 300
wait 600
wait 300
look
ladder
rung STOP
sheet STOP
sheet report
sheet helm
sheet note
do photograph
classify neutral
note fenders out on the port side
ask boarding
skip
now STOP
status
wait 100
wait 300
requests
justify 77
justify 10 basis=own_flag facts=1
do BOARD basis=own_flag facts=1
wait 300
boarding
do inspect_safety
wait 300
do check_documents
wait 600
boarding
do search scope=full basis=own_flag facts=1
boarding
wait 600
look
log
messages
units
end
end sure
to see papers
answer nothing went wrong
skip
verdict
findings
finding 1
finding 99
truth
report
answer once more
library
records
review 1
"""
ERRORS = """
mode coach
start
answer
wait 600
wait 600
answer
answer perhaps
answer object
do
do nix
do STOP basis=because
do STOP facts=1
do STOP basis=own_flag facts=9999
do STOP basis=own_flag facts=x
do STOP basis=own_flag sure=150
do STOP means=pigeon
do STOP speed=3
do STOP garbage
do note text="
order submarine dive
order boat nix
helm north fast
helm
helm 90 900
ensign
classify
wait long
select T99
hint STOP
tell gnarf
tell what is your flag
send 9
send 1
tell stop hailer
send 1
sheet
requests
mark
quit
"""

# Parameters that take names of files, sources as they are cited, and times.
NAMING = {"debrief-report-written.target", "review-rule.citation", "terminal-brief-place.start"}
# Still plain text: how reliable a report is, which a scenario's author words ("C3, fairly reliable, possibly true").
TAKEN = {"session-intelligence.reliability"}
CODES = {"GO", "NO-GO", "UNMARKED", "USA", "UTC", "basis", "facts", "deg", "down"}
SPOKEN = ("note", "tell")


@pytest.fixture(autouse=True)
def _pseudo() -> Iterator[None]:
    speak(PSEUDO)
    yield
    speak(ENGLISH)


def names_in(source: ScenarioText, script: str) -> set[str]:
    """Names, codes and what was typed: all that stays as it is in any language."""
    model, pack = source.model, pack_for(source)
    session = Session.start(source, pack, 1, "coach")
    own = [unit.title for unit in session.picture.own_units.values()]
    ships = [vessel.name for vessel in session.world.vessels.values()]
    options = [option for measure in MEASURES.values() for option in measure.options]
    codes = {
        *MEASURES,
        *(o.name for o in options),
        *(c for o in options for c in o.choices),
        *session.picture.own_units,
    }
    codes |= {pack.id, *pack.switches, *MODES, *CODES} | {variant.id for variant in model.variants}
    codes |= {r.id for r in pack.rungs} | {b.id for r in pack.rungs for b in r.bases} | {r.id for r in pack.rules}
    lines = [line.split(maxsplit=1) for line in script.splitlines() if line]
    typed = {words[0] for words in lines} | {words[1] for words in lines if len(words) > 1}
    typed |= {word for words in lines if words[0] not in SPOKEN for word in " ".join(words[1:]).split()}
    return {*own, *ships, *codes, *typed, model.id}


def played(script: str, console: Console) -> Iterator[tuple[str, str]]:
    """What is answered to each line, with the verb that it answers; the brief answers none."""
    assert isinstance(console.out, io.StringIO)
    for typed in ("", *script.splitlines()):
        console.take(typed)
        yield typed.partition(" ")[0] or "brief", console.out.getvalue()
        console.out.truncate(0)
        console.out.seek(0)
        if console.over:
            break


def console_at(name: str) -> tuple[Console, ScenarioText]:
    console, source = Console(io.StringIO(), LibraryRoom), scenario(name)
    console.enter(BriefingRoom(console, source, 1, "coach"))
    return console, source


def unworded(name: str, script: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Words that stand in no catalogue: by the verb after which they are shown, or by the parameter they are taken as."""
    heard = listen_to_parameters(monkeypatch)
    console, source = console_at(name)
    names, found = names_in(source, script), dict[str, list[str]]()
    for verb, told in played(script, console):
        names |= set(console.room.verbs) if console.room is not None else set()
        found.setdefault(verb, []).extend(outside(told, names))
    found |= {parameter: outside(text, names) for parameter, text in heard.items() if parameter not in NAMING}
    return {place: sorted(set(words)) for place, words in found.items() if words}


@pytest.mark.parametrize(
    ("name", "script"), [("familiarisation", LIBRARY + BOARDING), ("navy-ship-alone", ERRORS)], ids=["whole", "errors"]
)
def test_a_whole_watch_says_nothing_outside_the_catalogues(name, script, monkeypatch) -> None:
    found = unworded(name, script, monkeypatch)
    assert {place: words for place, words in found.items() if place not in TAKEN} == {}


def test_what_stands_outside_brackets_is_seen_and_names_are_not() -> None:
    assert outside("⟦Held by ⟦radar·⟧··⟧ and T01, Sea Star", ["Sea Star"]) == ["and"]
    assert outside("order own_ship ⟦x⟧ 12 kn", ["own_ship"]) == ["order"]
    assert outside("⟦cut off", []) == []
    assert outside("cut⟧ off", []) == ["cut", "off", "⟧"]


def test_a_plain_word_in_a_line_is_heard_and_a_code_it_chooses_by_is_not(monkeypatch) -> None:
    heard = listen_to_parameters(monkeypatch)
    say("terminal-compared", what=line("terminal-watch"), agrees="yes", sides="said nothing")
    assert heard == {"terminal-compared.what": "", "terminal-compared.sides": "\nsaid nothing"}
