"""Stands alone: Mesa agents in a continuous space, dt = 1 s. Prints {agents: simulated s per s of clock, of CPU}."""

import json
import math
import time
import warnings

warnings.filterwarnings("ignore")
import mesa  # noqa: E402

SIDE = 80_000.0
TURN = math.radians(2)


class Craft(mesa.Agent):
    def __init__(self, model: mesa.Model) -> None:
        super().__init__(model)
        draw = self.random.uniform
        self.heading, self.wanted, self.speed = draw(0, math.tau), draw(0, math.tau), draw(1, 20)

    def step(self) -> None:
        turn = (self.wanted - self.heading + math.pi) % math.tau - math.pi
        self.heading += max(-TURN, min(TURN, turn))
        x, y = self.pos
        x += self.speed * math.sin(self.heading)
        y += self.speed * math.cos(self.heading)
        self.model.space.move_agent(self, (x % SIDE, y % SIDE))


class Water(mesa.Model):
    def __init__(self, number: int) -> None:
        super().__init__(seed=1)
        self.space = mesa.space.ContinuousSpace(SIDE, SIDE, True)
        for _ in range(number):
            self.space.place_agent(Craft(self), (self.random.uniform(0, SIDE), self.random.uniform(0, SIDE)))

    def step(self) -> None:
        self.agents.do("step")


def speed(number: int) -> tuple[float, float]:
    water, steps = Water(number), 60_000 // number
    clock, busy = time.perf_counter(), time.process_time()
    for _ in range(steps):
        water.step()
    return steps / (time.perf_counter() - clock), steps / (time.process_time() - busy)


print("\n" + json.dumps({str(number): speed(number) for number in (20, 200)}))
