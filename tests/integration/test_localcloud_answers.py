"""The local AWS answers about rows in its own, faster way, and yet what moto would."""

from typing import Any

import pytest
from moto.core.serialize import SERVICE_SPECIFIC_SERIALIZERS, JSONSerializer

from localcloud.aws.answers import RowsAsTheyAre

TABLE = "truckroll-test-jobs"
ROW = {
    "id": {"S": "J1"},
    "empty": {"S": ""},
    "number": {"N": "12.50"},
    "yes": {"BOOL": True},
    "no": {"BOOL": False},
    "nothing": {"NULL": True},
    "names": {"SS": ["a", "b"]},
    "list": {"L": [{"S": "héllo"}, {"L": []}, {"M": {"deep": {"N": "-1"}}}]},
    "map": {"M": {"none": {"M": {}}, "some": {"L": [{"BOOL": False}]}}},
}


@pytest.mark.parametrize("writer", [RowsAsTheyAre, JSONSerializer], ids=["ours", "moto's"])
def test_a_row_of_every_type_comes_back_as_it_was_put(
    tables: Any, writer: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert SERVICE_SPECIFIC_SERIALIZERS["dynamodb"] == {"json": RowsAsTheyAre}
    monkeypatch.setitem(SERVICE_SPECIFIC_SERIALIZERS, "dynamodb", {"json": writer})
    tables.put_item(TableName=TABLE, Item=ROW)
    key = {"id": ROW["id"]}
    assert tables.get_item(TableName=TABLE, Key=key)["Item"] == ROW
    found = tables.query(
        TableName=TABLE, KeyConditionExpression="id = :id", ExpressionAttributeValues={":id": ROW["id"]}
    )
    assert found["Items"] == [ROW]
    gone = tables.delete_item(TableName=TABLE, Key=key, ReturnValues="ALL_OLD")
    assert gone["Attributes"] == ROW
    assert "Item" not in tables.get_item(TableName=TABLE, Key=key)
