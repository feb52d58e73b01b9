"""Every address is tried with every role: who is let in, and that nobody else is."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from chalice.test import Client

from tests.described import answered, described
from tests.world import TestWorld

TECHNICIAN = "11111111-1111-4111-8111-111111111111"
JOB = {
    "id": "aaaaaaaa-0000-4000-8000-000000000001",
    "customer": {"name": "Ellen Whitaker", "phone": "617 555 0117", "texts_allowed": True},
    "location": "48 Maple St, Quincy",
    "issue": "No heat since last night",
}
NOTE = {"id": "aaaaaaaa-0000-4000-8000-000000000002", "command": "add_note", "text": "Side door"}
PUT_TECHNICIAN = {"name": "Marco Delgado", "phone": "617 555 0181"}
PUT_SETTINGS = {"name": "Harbor Heating", "phone": "617 555 0140", "zone": "America/New_York"}
NOT_A_LINK = "1" * 26
ELLEN = "16175550117"
WRITTEN = {"id": "aaaaaaaa-0000-4000-8000-000000000003", "body": "We are on our way."}
SEND_DAY = {"id": "aaaaaaaa-0000-4000-8000-000000000005", "day": "2026-11-24"}
READ = {"id": "aaaaaaaa-0000-4000-8000-000000000004"}

# (method, path, body): statuses for nobody, a dispatcher, the owner.
OFFICE: dict[tuple[str, str], tuple[Any, tuple[int, int, int]]] = {
    ("GET", "/api/session"): (None, (401, 200, 200)),
    ("POST", "/api/session"): ({"email": "x@example.com", "password": "wrong"}, (401, 401, 401)),
    ("POST", "/api/session/challenge"): (
        {"email": "x@example.com", "challenge": "NEW_PASSWORD_REQUIRED", "session": "s", "password": "wrong"},
        (401, 401, 401),
    ),
    ("DELETE", "/api/session"): (None, (200, 200, 200)),
    ("GET", "/api/board"): (None, (401, 200, 200)),
    ("POST", "/api/board/ticket"): (None, (401, 200, 200)),
    ("POST", "/api/jobs"): (JOB, (401, 201, 201)),
    ("GET", "/api/jobs"): (None, (401, 200, 200)),
    ("GET", "/api/jobs/{reference}"): (None, (401, 200, 200)),
    ("POST", "/api/jobs/{reference}/commands"): (NOTE, (401, 200, 200)),
    ("GET", "/api/jobs/{reference}/quotes/{version}"): (None, (401, 404, 404)),
    ("POST", "/api/jobs/{reference}/photos"): ({"type": "image/jpeg"}, (401, 201, 201)),
    ("GET", "/api/photos/{kind}/{of}/{name}"): (None, (401, 302, 302)),
    ("GET", "/api/conversations"): (None, (401, 200, 200)),
    ("GET", "/api/conversations/{phone}"): (None, (401, 200, 200)),
    ("POST", "/api/conversations/{phone}/texts"): (WRITTEN, (401, 201, 201)),
    ("POST", "/api/texts/count"): ({"body": "We are on our way."}, (401, 200, 200)),
    ("POST", "/api/triage"): ({"text": "I smell gas"}, (401, 200, 200)),
    ("POST", "/api/conversations/{phone}/read"): (READ, (401, 200, 200)),
    ("POST", "/api/conversations/{phone}/ignore"): (READ, (401, 409, 409)),
    ("GET", "/api/consents.csv"): (None, (401, 403, 200)),
    ("POST", "/api/conversations/{phone}/texts/{text_id}/again"): (READ, (401, 404, 404)),
    ("POST", "/api/conversations/{phone}/texts/{text_id}/told"): (READ, (401, 404, 404)),
    ("POST", "/api/jobs/{reference}/texts/{text_id}/link"): (None, (401, 404, 404)),
    ("GET", "/api/analytics"): (None, (401, 200, 200)),
    ("GET", "/api/technicians"): (None, (401, 200, 200)),
    ("PUT", "/api/technicians/{technician_id}"): (PUT_TECHNICIAN, (401, 403, 201)),
    ("POST", "/api/technicians/{technician_id}/day"): (SEND_DAY, (401, 404, 404)),
    ("GET", "/api/days/{day}"): (None, (401, 200, 200)),
    ("GET", "/api/settings"): (None, (401, 200, 200)),
    ("PUT", "/api/settings"): (PUT_SETTINGS, (401, 403, 200)),
    ("GET", "/api/settings/wording"): (None, (401, 200, 200)),
    ("PUT", "/api/settings/wording"): ({"wording": {"es": {"arrived": "{company}: ya llegamos."}}}, (401, 403, 200)),
    ("POST", "/api/settings/wording/preview"): (
        {"kind": "arrived", "to": "customer", "language": "es", "words": "{company}: ya llegamos."},
        (401, 200, 200),
    ),
    ("GET", "/api/users"): (None, (401, 403, 200)),
    ("POST", "/api/users"): ({"email": "New@Example.com ", "name": "Ines", "role": "dispatcher"}, (401, 403, 201)),
    ("PUT", "/api/users/{user_id}"): ({"role": "owner", "active": True}, (401, 403, 200)),
    ("POST", "/api/users/{user_id}/invitation"): (None, (401, 403, 409)),
    ("POST", "/api/session/forgotten"): ({"email": "x@example.com"}, (202, 202, 202)),
    ("POST", "/api/session/forgotten/confirm"): (
        {"email": "x@example.com", "code": "000000", "password": "another-one"},
        (401, 401, 401),
    ),
    ("GET", "/api/health"): (None, (200, 200, 200)),
    ("GET", "/api/openapi.json"): (None, (200, 200, 200)),
}
# Addresses that ask for a link, a form or Twilio's signature: a sign-in opens none of them.
OTHERS: dict[tuple[str, str], int] = {
    ("GET", "/t/{token}"): 404,
    ("POST", "/t/{token}/commands"): 404,
    ("POST", "/t/{token}/ticket"): 404,
    ("POST", "/t/{token}/photos"): 404,
    ("GET", "/t/{token}/photos/{name}"): 404,
    ("GET", "/t/{token}/app.webmanifest"): 404,
    ("GET", "/t/{token}/prices"): 404,
    ("GET", "/q/{token}"): 404,
    ("POST", "/q/{token}/answer"): 404,
    ("POST", "/q/{token}/ticket"): 404,
    ("GET", "/s/{token}"): 404,
    ("POST", "/s/{token}/commands"): 404,
    ("POST", "/s/{token}/ticket"): 404,
    ("POST", "/s/{token}/photos"): 404,
    ("GET", "/s/{token}/photos/{name}"): 404,
    ("GET", "/request"): 200,
    ("POST", "/request"): 422,
    ("POST", "/request/photos"): 422,
    ("GET", "/request/done/{token}"): 404,
    ("POST", "/twilio/texts"): 403,
    ("POST", "/twilio/status"): 403,
}
SIGNING_IN = {("POST", f"/api/session{step}") for step in ("", "/challenge", "/forgotten", "/forgotten/confirm")}
PEOPLE = ("nobody", "dispatcher", "owner")


class Office:
    """Asks the application in this process, as one of PEOPLE."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.reference = ""
        self.cookies = {"nobody": ""}

    def ask(self, who: str, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        route = path
        sent = {"Content-Type": "application/json", "Cookie": self.cookies[who], **headers}
        photo = {"kind": "texts", "of": "in-MM1", "name": "0"}
        link = {"technician_id": TECHNICIAN, "token": NOT_A_LINK, "phone": ELLEN, "text_id": "by-nothing"}
        link |= {"day": "2026-11-24", "version": "1", "user_id": "omar"}
        path = path.format(reference=self.reference, **link, **photo)
        if body and "id" in body:
            # A command's id belongs to its sender.
            body = body | {"id": f"{who}-{body['id']}"}
        answer = self.client.http.request(method, path, headers=sent, body=json.dumps(body).encode() if body else b"")
        try:
            said = json.loads(answer.body)
        except ValueError:
            return answer.status_code, answer.body
        answered(method, route, answer.status_code, said)
        return answer.status_code, said


@pytest.fixture
def office(outside: TestWorld, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    import app
    from chalicelib.handlers import conversations as conversation_handlers
    from chalicelib.handlers import days as day_handlers
    from chalicelib.handlers import office as office_handlers
    from chalicelib.handlers import photos as photo_handlers
    from chalicelib.handlers import session as session_handlers
    from chalicelib.handlers import users as user_handlers
    from chalicelib.models import sessions

    monkeypatch.setattr(user_handlers, "WORLD", outside.world)
    monkeypatch.setattr(session_handlers, "WORLD", outside.world)
    monkeypatch.setattr(office_handlers, "WORLD", outside.world)
    monkeypatch.setattr(photo_handlers, "WORLD", outside.world)
    monkeypatch.setattr(conversation_handlers, "WORLD", outside.world)
    monkeypatch.setattr(day_handlers, "WORLD", outside.world)
    with Client(app.app) as client:
        office = Office(client)
        for who, role in (("dispatcher", "dispatcher"), ("owner", "owner")):
            sessions.save(who, sessions.Session(kind="session", user_id=who, name=who.title(), role=role), 60)
            office.cookies[who] = f"truckroll_session={who}"
        _, answer = office.ask("owner", "POST", "/api/jobs", JOB)
        office.reference = answer["job"]["id"]
        yield office


def test_the_table_names_every_route() -> None:
    import app

    routes = {(method, path) for path, methods in app.app.routes.items() for method in methods}
    assert routes == set(OFFICE) | set(OTHERS)


@pytest.mark.parametrize(("method", "path"), OFFICE)
def test_the_office_is_let_in_by_role(office: Office, method: str, path: str) -> None:
    body, expected = OFFICE[method, path]
    assert tuple(office.ask(who, method, path, body)[0] for who in PEOPLE) == expected
    told = described()["paths"][path][method.lower()].get("description", "")
    assert ("owner" in told) == (expected[1] == 403)
    assert ("sign-in" in told) == (expected[0] == 401 and (method, path) not in SIGNING_IN)


@pytest.mark.parametrize(("method", "path"), OTHERS)
def test_a_sign_in_opens_no_link_and_no_webhook(office: Office, method: str, path: str) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"} if "twilio" in path else {}
    for who in PEOPLE:
        status, _ = office.ask(who, method, path, {"id": "nothing"} if method == "POST" and not form else None, **form)
        assert status == OTHERS[method, path]


@pytest.mark.parametrize(("method", "path"), [key for key in (*OFFICE, *OTHERS) if key[0] != "GET"])
def test_another_sites_page_changes_nothing(office: Office, method: str, path: str) -> None:
    if path.startswith("/twilio"):
        return
    status, _ = office.ask("owner", method, path, NOTE, Origin="https://elsewhere.example")
    assert status == 403


@pytest.mark.parametrize("command", ["report_no_access", "decline_assignment", "ask_question", "expire_quote"])
def test_the_office_cannot_say_what_only_others_can(office: Office, command: str) -> None:
    body = {"id": "aaaaaaaa-0000-4000-8000-000000000009", "command": command, "version": 1, "text": "x"}
    status, answer = office.ask("owner", "POST", "/api/jobs/{reference}/commands", body)
    assert status in (403, 422) and "error" in answer
