"""What a local cloud imports before it begins: imported once, by the process that warm clouds are forked from."""

import gc
import importlib
import pkgutil

from localcloud.application import import_heavy_libraries

import_heavy_libraries()
importlib.import_module("localcloud.cloud")
# Nothing of the application but its domain, which is pure: the rest looks at its environment when it is imported.
for package in map(importlib.import_module, ("localcloud.aws", "chalicelib.domain")):
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
# Who is forked does not copy all this only to look what of it is garbage.
gc.freeze()
