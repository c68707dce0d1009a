"""`roe-trainer run`: stand a watch without a window, by a scripted trainee or from a file of decisions."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, add_mode, add_seed, print_json
from roe_trainer.cli.command import FINE, Command
from roe_trainer.cli.doctrine_arguments import add_judging_pack, pack_line
from roe_trainer.cli.language import tell_beside
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.doctrine.pack import Pack
    from roe_trainer.scenario.loaded import ScenarioText
    from roe_trainer.scoring.findings import Score
    from roe_trainer.session.session import Session
    from roe_trainer.session.sink import FileSink


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=say("cli-scenario-help"))
    add_seed(parser)
    add_mode(parser)
    add_judging_pack(parser)
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--player", metavar="NAME", help=say("cli-run-player-help"))
    who.add_argument("--decisions", metavar="FILE", help=say("cli-run-decisions-help"))
    parser.add_argument("--record", metavar="FILE", help=say("cli-run-record-help"))
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from dataclasses import replace

    from roe_trainer.records.marking import score_session
    from roe_trainer.scenario.library import find
    from roe_trainer.scenario.load import load_scenario
    from roe_trainer.session.replay import pack_for
    from roe_trainer.session.session import Session

    path = find(arguments.scenario)
    source = replace(load_scenario(path), pack=arguments.pack)
    tell_beside(path)
    pack = pack_for(source)
    tell_beside(pack.folder.root)
    stand = _stander(arguments)
    sink = _sink(arguments, source, pack)
    try:
        session = Session.start(source, pack, arguments.seed, arguments.mode, sink)
        stand(session)
        session.finish()
        score = score_session(session)
        if sink is not None:
            sink.seal(session.tick, session.digest(), score.verdict, score.total_tenths)
    finally:
        if sink is not None:
            sink.close()
    result = _result(arguments, session, score, sink)
    print_json(result) if arguments.json else _tell(result, source.title, pack_line(pack))
    return FINE


def _stander(arguments: Namespace) -> Any:
    """What stands the watch; a wrong name or file is told before anything is recorded."""
    if arguments.decisions:
        from roe_trainer.session.script import play_script, read_script

        script = read_script(arguments.decisions)
        return lambda session: play_script(session, script)
    from roe_trainer.files.problems import Problem, Unreadable, nearest, show_choices, show_value
    from roe_trainer.players.player import stand_watch
    from roe_trainer.players.scripted import PLAYERS

    player = PLAYERS.get(arguments.player)
    if player is None:
        found, near = show_value(arguments.player), nearest(arguments.player, PLAYERS)
        raise Unreadable([Problem("--player", None, None, "", found, show_choices(PLAYERS), near)])
    return lambda session: stand_watch(session, player)


def _sink(arguments: Namespace, source: ScenarioText, pack: Pack) -> FileSink | None:
    if not arguments.record:
        return None
    from datetime import UTC, datetime

    from roe_trainer.session.replay import header_of
    from roe_trainer.session.sink import FileSink

    started = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    player = arguments.player or ""
    header = header_of(source, pack, arguments.seed, arguments.mode, started_at=started, player=player)
    return FileSink.create(Path(arguments.record), header)


def _result(arguments: Namespace, session: Session, score: Score, sink: FileSink | None) -> dict[str, Any]:
    refused = [
        {
            "number": action.number,
            "tick": action.tick,
            "measure": action.decision.measure,
            "why": shown(action.refused),
        }
        for action in session.actions
        if action.refused
    ]
    digests = {"scenario": session.source.digest, "pack": session.pack.digest, "session": session.digest()}
    return {
        "scenario": session.source.id,
        "variant": session.variant,
        "seed": arguments.seed,
        "mode": arguments.mode,
        "player": arguments.player,
        "pack": session.pack.id,
        "law_as_of": session.pack.law_as_of,
        **score.to_data(shown),
        "ticks": session.tick,
        "decisions": len(session.actions),
        "refused": refused,
        "record": arguments.record,
        "digests": digests | ({"head": sink.head} if sink else {}),
    }


def _tell(result: dict[str, Any], title: str, doctrine: str) -> None:
    total = result["total"]
    print(say("cli-run-title", title=Quoted(title), variant=result["variant"], seed=result["seed"]))
    print(doctrine)
    marked = result["verdict"] != "UNMARKED" and total is not None
    verdict = result["verdict"]
    print(say("cli-run-marks", verdict=verdict, total=f"{total // 10}.{total % 10}") if marked else verdict)
    for reason in result["reasons"]:
        print(f"  {reason}")
    for finding in result["findings"]:
        when = f"{finding['tick'] // 60:>3}:{finding['tick'] % 60:02}"
        lost = {name: finding[name] for name in ("act", "loss", "rule", "citation")}
        print(f"  {when}  " + say("cli-run-finding", **lost))
        print(f"          {finding['text']}")
    digest, minutes = result["digests"]["session"][:16], result["ticks"] // 60
    print(say("cli-run-end", decisions=result["decisions"], minutes=minutes, digest=digest))
    if result["record"]:
        print(say("cli-run-record", file=result["record"]))
        print(say("cli-run-head", head=result["digests"]["head"]))


COMMAND = Command("run", _configure, _run)
