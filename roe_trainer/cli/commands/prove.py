"""`roe-trainer prove`: is a scenario fair?"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, NO, Command
from roe_trainer.cli.doctrine_arguments import add_judging_pack
from roe_trainer.cli.language import tell_beside
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=say("cli-scenario-help"))
    told = say("cli-prove-seeds-help")
    parser.add_argument("--seeds", type=int, default=3, choices=range(1, 51), metavar="N", help=told)
    add_judging_pack(parser)
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from dataclasses import replace

    from roe_trainer.prove.proof import prove
    from roe_trainer.scenario.library import find
    from roe_trainer.scenario.load import load_scenario
    from roe_trainer.session.replay import pack_for

    path = find(arguments.scenario)
    source = replace(load_scenario(path), pack=arguments.pack)
    tell_beside(path)
    proof = prove(source, pack_for(source), tuple(range(1, arguments.seeds + 1)))
    if arguments.json:
        attempts = [
            {
                "variant": a.variant,
                "seed": a.seed,
                "player": a.player,
                "verdict": a.verdict,
                "total": a.total_tenths,
                "critical": list(a.critical),
            }
            for a in proof.attempts
        ]
        print_json(
            {
                "scenario": proof.scenario,
                "fair": proof.fair,
                "par": proof.par_tenths,
                "faults": [say(fault) for fault in proof.faults],
                "attempts": attempts,
            }
        )
    else:
        print(say("cli-prove-fair" if proof.fair else "cli-prove-unfair", title=Quoted(source.title)))
        for variant, par in proof.par_tenths.items():
            print("  " + say("cli-prove-par", variant=variant, par=f"{par // 10}.{par % 10}"))
        for fault in proof.faults:
            print("  " + say(fault))
    return FINE if proof.fair else NO


COMMAND = Command("prove", _configure, _run)
