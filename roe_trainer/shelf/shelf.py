"""A shelf is a package in which every module holds one thing under one capitalised export."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any


class ShelfError(Exception):
    """A shelf that is put together wrongly: a file without its export, or one name used twice."""


def open_shelf(package_name: str, export: str, by: str = "id") -> dict[str, Any]:
    """Import every module of a package and return its `export`s keyed by their attribute `by`, in file order.

    Raises ShelfError naming the file when an export is missing, has no key, or repeats a key.
    """
    package = importlib.import_module(package_name)
    found: dict[str, Any] = {}
    homes: dict[str, str] = {}
    for module_name in sorted(info.name for info in pkgutil.iter_modules(package.__path__)):
        home = f"{package_name}.{module_name}"
        module = importlib.import_module(home)
        if not hasattr(module, export):
            raise ShelfError(f"{home}: {export} missing")
        thing = getattr(module, export)
        key = getattr(thing, by, None)
        if not isinstance(key, str) or not key:
            raise ShelfError(f"{home}: {export}.{by} missing")
        if key in found:
            raise ShelfError(f"{home}, {homes[key]}: {key!r} twice")
        found[key] = thing
        homes[key] = home
    return found


def exports(package_name: str, export: str) -> list[Any]:
    """The `export` of every module of a package, in file order, whatever it is.

    Raises ShelfError naming the file where an export is missing.
    """
    package = importlib.import_module(package_name)
    found = []
    for module_name in sorted(info.name for info in pkgutil.iter_modules(package.__path__)):
        module = importlib.import_module(f"{package_name}.{module_name}")
        if not hasattr(module, export):
            raise ShelfError(f"{module.__name__}: {export} missing")
        found.append(getattr(module, export))
    return found
