"""What API Gateway hands to the function for a request that came through CloudFront, with the headers of a browser."""

import json
import uuid
from typing import Any

ORIGIN = "http://127.0.0.1:8000"
AGENT = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
)


def rest(
    method: str, resource: str, path: str, body: Any = None, cookie: str = "", **parameters: str
) -> dict[str, Any]:
    """A REST API's proxy event; `resource` is the route as Chalice knows it, `parameters` are those in its path."""
    headers = {
        "Accept": "*/*",
        "Accept-Encoding": "gzip, deflate, br, zstd",
        "Accept-Language": "en-US,en;q=0.9",
        "CloudFront-Viewer-Address": "203.0.113.20:51712",
        "Content-Type": "application/json",
        "Host": "a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
        "Origin": ORIGIN,
        "Referer": f"{ORIGIN}/",
        "User-Agent": AGENT,
        "Via": "2.0 d1234abcdef8xyz.cloudfront.net (CloudFront)",
        "X-Amz-Cf-Id": "q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9z0x1c2v3b4n5m6==",
        "X-Amzn-Trace-Id": "Root=1-6740b1c2-0a1b2c3d4e5f60718293a4b5",
        "X-Forwarded-For": "203.0.113.20, 198.51.100.7",
        "X-Forwarded-Port": "443",
        "X-Forwarded-Proto": "https",
    } | ({"Cookie": cookie} if cookie else {})
    return {
        "resource": resource,
        "path": path,
        "httpMethod": method,
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": None,
        "multiValueQueryStringParameters": None,
        "pathParameters": parameters or None,
        "stageVariables": None,
        "requestContext": {
            "resourceId": "a1b2c3",
            "resourcePath": resource,
            "httpMethod": method,
            "extendedRequestId": "Bq1w2e3r4t5y6u7=",
            "requestTime": "22/Nov/2026:10:17:16 +0000",
            "path": f"/api{path}",
            "accountId": "123456789012",
            "protocol": "HTTP/1.1",
            "stage": "api",
            "domainPrefix": "a1b2c3d4e5",
            "requestTimeEpoch": 1795342636123,
            "requestId": str(uuid.uuid4()),
            "identity": {"sourceIp": "198.51.100.7", "userAgent": "Amazon CloudFront"},
            "domainName": "a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
            "apiId": "a1b2c3d4e5",
        },
        "body": json.dumps(body) if body is not None else None,
        "isBase64Encoded": False,
    }


def command(job: str, token: str, **content: Any) -> dict[str, Any]:
    """A dispatcher's command on a job."""
    return rest(
        "POST",
        "/api/jobs/{reference}/commands",
        f"/api/jobs/{job}/commands",
        {"id": str(uuid.uuid4()), **content},
        f"truckroll_session={token}",
        reference=job,
    )
