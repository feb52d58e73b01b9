"""What moto holds, of whatever kind: a proof that nothing is left must not rest on a list of kinds that somebody made.

Functions, layers and rules lie deeper in moto than this looks: for those there are AWS's own listings.
"""

from __future__ import annotations

import sys

from moto.core.base_backend import BackendDict, BaseBackend

# What moto brings along, or keeps of what is gone. AWS shows none of it to an account.
_OF_MOTO = {
    "acm _idempotency_tokens",
    "cloudformation change_sets",
    "cloudformation deleted_stacks",
    "events event_buses",
    "kms keys",
    "sns opt_out_numbers",
    "ssm _resource_tags",
}


def held() -> dict[str, list[str]]:
    """By service and kind the names of everything that is there, in every region."""
    found: dict[str, list[str]] = {}
    for backend in {id(one): one for one in _backends()}.values():
        service = type(backend).__module__.split(".")[1]
        for name, value in vars(backend).items():
            kind = f"{service} {name}"
            if isinstance(value, dict | list | set) and value and kind not in _OF_MOTO:
                found.setdefault(kind, []).extend(str(one)[:200] for one in value)
    return found


def _backends() -> list[BaseBackend]:
    modules = [module for name, module in list(sys.modules.items()) if name.startswith("moto.")]
    tables = [one for module in modules for one in list(vars(module).values()) if isinstance(one, BackendDict)]
    return [backend for table in tables for account in table.values() for backend in account.values()]
