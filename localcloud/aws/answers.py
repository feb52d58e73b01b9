"""How moto writes its answers about rows. By itself it looks for each member of each attribute under a dozen names,
which takes longer than everything else it does to read a row.
"""

from collections.abc import MutableMapping
from functools import cache
from typing import Any

from moto.core import responses, utils
from moto.core.serialize import SERVICE_SPECIFIC_SERIALIZERS, JSONSerializer


class RowsAsTheyAre(JSONSerializer):
    """moto keeps the attributes of a row as they are sent, but for binary ones, which no table here has."""

    def _serialize(self, serialized: MutableMapping[str, Any], value: Any, shape: Any, key: str) -> None:
        if shape.name == "AttributeValue":
            serialized[key] = value
        else:
            super()._serialize(serialized, value, shape, key)


def write_rows_as_they_are() -> None:
    """To be called before moto answers anything in this process."""
    for service in ("dynamodb", "dynamodbstreams"):
        SERVICE_SPECIFIC_SERIALIZERS[service] = {"json": RowsAsTheyAre}
    # Listing the methods of a class, which moto does for every request, is the next longest.
    responses.method_names_from_class = cache(utils.method_names_from_class)  # type: ignore[attr-defined]
