"""`roe-trainer prove`: is a scenario fair?"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, NO, Command
from roe_trainer.cli.doctrine_arguments import add_judging_pack


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help="scenario file, or the name of a shipped scenario")
    parser.add_argument("--seeds", type=int, default=3, choices=range(1, 51), metavar="N", help="seeds tried (1 to 50)")
    add_judging_pack(parser)
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from dataclasses import replace

    from roe_trainer.prove.proof import prove
    from roe_trainer.scenario.library import find
    from roe_trainer.scenario.load import load_scenario
    from roe_trainer.session.replay import pack_for

    source = replace(load_scenario(find(arguments.scenario)), pack=arguments.pack)
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
                "faults": list(proof.faults),
                "attempts": attempts,
            }
        )
    else:
        print(f"{source.title}: {'fair' if proof.fair else 'NOT fair'}")
        for variant, par in proof.par_tenths.items():
            print(f"  par of {variant}: {par // 10}.{par % 10}")
        for fault in proof.faults:
            print(f"  {fault}")
    return FINE if proof.fair else NO


COMMAND = Command(
    "prove", "Show that a scenario is fair: a lawful way through, and no unlawful one worth more.", _configure, _run
)
