"""What a measure asks for beside its contact and its unit."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.words.line import Line, Several, line


@dataclass(frozen=True, slots=True)
class Option:
    """One of `choices`, a text of up to `text_max` letters, or a whole number from `low` to `high` in `unit`."""

    name: str
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    unit: str = ""
    optional: bool = False
    text_max: int = 0

    def problem(self, value: object) -> Line | None:
        """Why this value cannot be taken."""
        if self.choices:
            if value in self.choices:
                return None
            return line(
                "option-not-a-choice", name=self.name, choices=Several(self.choices, "comma"), found=repr(value)
            )
        if self.text_max:
            fits = isinstance(value, str) and 0 < len(value) <= self.text_max and value.isprintable()
            return None if fits else line("option-no-line", name=self.name, most=self.text_max)
        if isinstance(value, bool) or not isinstance(value, int) or not self.low <= value <= self.high:
            return line("option-not-in-range", name=self.name, low=self.low, high=self.high, found=repr(value))
        return None
