"""What moto's API Gateway lacks for `chalice deploy` to run through."""

from __future__ import annotations

import json
from typing import Any

from moto.apigateway.models import APIGatewayBackend
from moto.apigatewayv2 import urls as websocket_urls
from moto.apigatewayv2.responses import ApiGatewayV2Response


def teach() -> None:
    """Make import, update and deployment of both kinds of API work."""
    imported, put = APIGatewayBackend.import_rest_api, APIGatewayBackend.put_rest_api

    def import_rest_api(self: APIGatewayBackend, api_doc: dict[str, Any], fail_on_warnings: bool) -> Any:
        api = imported(self, _as_moto_reads_it(api_doc), False)
        api.binaryMediaTypes = api_doc.get("x-amazon-apigateway-binary-media-types", [])
        return api

    def put_rest_api(
        self: APIGatewayBackend, function_id: str, api_doc: dict[str, Any], fail_on_warnings: bool, mode: str = "merge"
    ) -> Any:
        return put(self, function_id, _as_moto_reads_it(api_doc), False, mode=mode)

    APIGatewayBackend.import_rest_api = import_rest_api  # type: ignore[method-assign]
    APIGatewayBackend.put_rest_api = put_rest_api  # type: ignore[method-assign]

    def create_deployment(self: ApiGatewayV2Response) -> tuple[int, dict[str, str], str]:
        self.apigatewayv2_backend.get_api(self.path.split("/")[-2])
        return 201, {}, json.dumps({"deploymentId": "one", "deploymentStatus": "DEPLOYED", "autoDeployed": False})

    ApiGatewayV2Response.create_deployment = create_deployment  # type: ignore[attr-defined]
    path = "{0}/v2/apis/(?P<api_id>[^/]+)/deployments$"
    websocket_urls.url_paths[path] = ApiGatewayV2Response.dispatch


def _as_moto_reads_it(document: dict[str, Any]) -> dict[str, Any]:
    document = {**document, "openapi": "3.0.1"}
    document.pop("swagger", None)
    document.setdefault("info", {}).setdefault("description", "")
    for methods in document["paths"].values():
        for method in methods.values():
            integration = method.get("x-amazon-apigateway-integration")
            if integration:
                integration["type"] = integration["type"].upper()
    return document
