"""Users of a running local cloud: the mailed password and code are the ones that work, and people outlive a kill."""

import json
import uuid
from pathlib import Path
from typing import Any

from tests.cloud import LocalCloud

NAME = {"name": "Ines Duarte", "role": "owner"}


def mailed(data: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in (data / "mails.jsonl").read_text().splitlines()]


def test_somebody_invited_signs_in_forgets_and_is_disabled(tmp_path: Path) -> None:
    email = f"{uuid.uuid4().hex[:8]}@example.com"
    with LocalCloud(tmp_path / "data", cold=True) as cloud:
        dana, ines = cloud.signin(), cloud.client()
        said = dana.post("/api/users", NAME | {"email": email})
        assert said[0] == 201, said
        member: dict[str, Any] = said[1]["user"]
        assert (member["role"], member["state"]) == ("owner", "invited")
        assert dana.post(f"/api/users/{member['id']}/invitation", {})[0] == 201
        first, again = (mail["body"].split()[4] for mail in mailed(cloud.data))
        assert ines.post("/api/session", {"email": email, "password": first})[0] == 401, "another one was sent"
        asked = ines.post("/api/session", {"email": email, "password": again})[1]
        answer = {"email": email, "password": "my-own-words", **asked}
        assert ines.post("/api/session/challenge", answer)[1]["you"]["role"] == "owner"

        for address in (email, "nobody@example.com"):
            assert ines.post("/api/session/forgotten", {"email": address}) == (202, {})
        assert [mail["to"] for mail in mailed(cloud.data)] == [email] * 3
        code = mailed(cloud.data)[-1]["body"].split()[-1].rstrip(".")
        renewal = {"email": email, "password": "newer-words"}
        for wrong in ({"code": "000000"}, {"code": code, "email": "nobody@example.com"}):
            assert ines.post("/api/session/forgotten/confirm", renewal | wrong)[0] == 401
        assert ines.post("/api/session/forgotten/confirm", renewal | {"code": code})[0] == 200

        cloud.kill()
        cloud.start()
        assert ines.get("/api/session")[0] == 200
        states = {one["email"]: (one["role"], one["state"]) for one in dana.get("/api/users")[1]["users"]}
        assert states[email] == ("owner", "active") and len(states) == 3
        path = f"/api/users/{member['id']}"
        status, said = dana.put(path, {"role": "dispatcher", "active": False})
        assert (status, said.get("user", {}).get("state")) == (200, "disabled"), (said, cloud.printed())
        assert ines.get("/api/session")[0] == 401
        assert ines.post("/api/session", {"email": email, "password": "newer-words"})[0] == 401
        assert dana.put(path, {"role": "dispatcher", "active": True})[1]["user"]["state"] == "active"
        assert ines.post("/api/session", {"email": email, "password": "newer-words"})[0] == 200
