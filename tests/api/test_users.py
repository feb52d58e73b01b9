"""Users by their address: inviting, disabling at once, roles, the last owner, and passwords that were forgotten."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from chalice.test import Client

from chalicelib.models import connections, sessions
from chalicelib.services import signin, users
from tests.described import answered
from tests.world import TestWorld

OWNER = {"role": "owner", "active": True}
DISPATCHER = {"role": "dispatcher", "active": True}


class Office:
    """Dana asks, who is an owner; anybody can sign in."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def ask(self, method: str, path: str, body: Any = None, cookie: str = "dana") -> tuple[int, Any]:
        headers = {"Content-Type": "application/json", "Cookie": f"truckroll_session={cookie}"}
        answer = self.client.http.request(method, path, headers, json.dumps(body).encode() if body else b"")
        said = json.loads(answer.body)
        route = path.replace("/omar", "/{user_id}").replace("/dana", "/{user_id}").replace("/user-2", "/{user_id}")
        answered(method, route, answer.status_code, said)
        return answer.status_code, said


@pytest.fixture
def office(outside: TestWorld, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    import app
    from chalicelib.handlers import session as session_handlers
    from chalicelib.handlers import users as user_handlers

    monkeypatch.setattr(user_handlers, "WORLD", outside.world)
    monkeypatch.setattr(session_handlers, "WORLD", outside.world)
    for who, role in (("dana", "owner"), ("omar", "dispatcher")):
        sessions.save(who, sessions.Session(kind="session", user_id=who, name=who.title(), role=role), 60)
    with Client(app.app) as client:
        yield Office(client)


def test_somebody_invited_is_in_the_list_and_gets_a_first_password(office: Office, outside: TestWorld) -> None:
    asked = {"email": " Ines@Example.com", "name": "Ines Duarte", "role": "dispatcher"}
    status, said = office.ask("POST", "/api/users", asked)
    assert (status, said["user"]["email"], said["user"]["state"]) == (201, "ines@example.com", "invited")
    assert [one["name"] for one in office.ask("GET", "/api/users")[1]["users"]] == [
        "Dana Whitfield",
        "Ines Duarte",
        "Omar Reyes",
    ]
    assert office.ask("POST", "/api/users", asked)[1]["error"]["code"] == "user_exists"
    assert office.ask("POST", "/api/users/user-2/invitation")[0] == 201
    assert outside.users.mails == ["ines@example.com", "ines@example.com"]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"email": "ines"}, "email"),
        ({"email": "a b@c.de"}, "email"),
        ({"name": " \n "}, "name"),
        ({"role": "boss"}, "role"),
    ],
)
def test_what_is_wrong_with_an_invitation_is_said_at_its_field(
    office: Office, wrong: dict[str, str], field: str
) -> None:
    asked = {"email": "ines@example.com", "name": "Ines Duarte", "role": "dispatcher"} | wrong
    status, said = office.ask("POST", "/api/users", asked)
    assert (status, list(said["error"]["fields"])) == (422, [field])


def test_disabling_ends_sign_ins_tickets_and_boards_at_once(office: Office, outside: TestWorld) -> None:
    sessions.save("ticket", sessions.Session(kind="ticket", user_id="omar", topic="boards"), 30)
    connections.add("boards", "omars-board", "omar")
    connections.add("boards", "danas-board", "dana")
    assert office.ask("GET", "/api/session", cookie="omar")[0] == 200
    status, said = office.ask("PUT", "/api/users/omar", {"role": "dispatcher", "active": False})
    assert (status, said["user"]["state"]) == (200, "disabled")
    assert office.ask("GET", "/api/session", cookie="omar")[0] == 401
    assert sessions.take("ticket") is None
    assert outside.sockets.gone == {"omars-board"} and connections.on("boards") == ["danas-board"]
    assert office.ask("GET", "/api/session")[0] == 200
    assert office.ask("PUT", "/api/users/omar", DISPATCHER)[1]["user"]["state"] == "active"


def test_whoever_is_disabled_while_signing_in_is_not_in(outside: TestWorld) -> None:
    """The password was right a moment ago; nothing was there to be ended yet."""
    check = outside.sign_ins.check

    def disabled_meanwhile(email: str, password: str) -> Any:
        user = check(email, password)
        users.change(outside.world, "omar", "dispatcher", active=False)
        return user

    outside.sign_ins.check = disabled_meanwhile  # type: ignore[method-assign]
    with pytest.raises(Exception, match="disabled"):
        signin.sign_in(outside.world, "omar@example.com", "dispatch-demo", "203.0.113.1")
    assert list(sessions.SessionRow.scan()) == []


def test_whoever_gets_another_role_while_signing_in_does_not_keep_the_old_one(outside: TestWorld) -> None:
    check = outside.sign_ins.check

    def changed_meanwhile(email: str, password: str) -> Any:
        user = check(email, password)
        outside.users.set_role("omar", "owner")
        users.change(outside.world, "dana", "dispatcher", active=True)
        return user

    outside.sign_ins.check = changed_meanwhile  # type: ignore[method-assign]
    with pytest.raises(Exception, match="role was changed"):
        signin.sign_in(outside.world, "dana@example.com", "dispatch-demo", "203.0.113.1")
    assert list(sessions.SessionRow.scan()) == []


def test_a_change_of_role_that_failed_half_way_is_finished_by_asking_again(office: Office, outside: TestWorld) -> None:
    assert office.ask("PUT", "/api/users/omar", OWNER)[0] == 200
    outside.users.set_role("omar", "dispatcher")
    assert office.ask("GET", "/api/users", cookie="omar")[0] == 200, "the sign-in was not reached"
    assert office.ask("PUT", "/api/users/omar", DISPATCHER)[0] == 200
    assert office.ask("GET", "/api/users", cookie="omar")[0] == 403


def test_a_changed_role_is_that_of_the_open_sign_ins(office: Office) -> None:
    assert office.ask("GET", "/api/users", cookie="omar")[0] == 403
    assert office.ask("PUT", "/api/users/omar", OWNER)[1]["user"]["role"] == "owner"
    assert office.ask("GET", "/api/users", cookie="omar")[0] == 200
    assert office.ask("PUT", "/api/users/dana", DISPATCHER)[0] == 200
    assert office.ask("GET", "/api/users")[0] == 403, "Dana gave it away"


@pytest.mark.parametrize("change", [DISPATCHER, {"role": "owner", "active": False}])
def test_the_last_owner_who_can_sign_in_stays_one(office: Office, outside: TestWorld, change: dict[str, Any]) -> None:
    office.ask("POST", "/api/users", {"email": "ines@example.com", "name": "Ines", "role": "owner"})
    status, said = office.ask("PUT", "/api/users/dana", change)
    assert (status, said["error"]["code"]) == (409, "last_owner"), "one who was only invited may never come"
    assert outside.users.one("dana").state == "active" and outside.users.one("dana").role == "owner"


def test_two_owners_who_disable_each_other_are_not_both_gone(outside: TestWorld) -> None:
    outside.users.set_role("omar", "owner")
    set_active, done = outside.users.set_active, []

    def both_at_once(user_id: str, active: bool) -> None:
        set_active(user_id, active)
        if not done:
            done.append(user_id)
            set_active("dana", False)

    outside.users.set_active = both_at_once  # type: ignore[method-assign]
    with pytest.raises(Exception, match="only owner"):
        users.change(outside.world, "omar", "owner", active=False)
    assert outside.users.one("omar").state == "active"


def test_a_forgotten_password_says_nothing_of_who_there_is(office: Office, outside: TestWorld) -> None:
    known = office.ask("POST", "/api/session/forgotten", {"email": "Omar@example.com"}, cookie="")
    assert (
        known == office.ask("POST", "/api/session/forgotten", {"email": "nobody@example.com"}, cookie="") == (202, {})
    )
    for email in ("omar@example.com", "nobody@example.com"):
        wrong = {"email": email, "code": "1", "password": "a-new-password"}
        status, said = office.ask("POST", "/api/session/forgotten/confirm", wrong, cookie="")
        assert (status, said["error"]["message"]) == (401, "This code is not right, or too old. Ask for a new one.")
    tries = [office.ask("POST", "/api/session/forgotten", {"email": "nobody@example.com"})[0] for _ in range(5)]
    assert tries == [202, 202, 202, 202, 429], "also for somebody who is not there"


def test_a_new_password_signs_in_and_ends_what_was_open(office: Office) -> None:
    asked = {"email": "omar@example.com", "code": " 123456 ", "password": "dispatch-demo"}
    status, said = office.ask("POST", "/api/session/forgotten/confirm", asked, cookie="")
    assert (status, said["you"]["name"]) == (200, "Omar Reyes")
    assert office.ask("GET", "/api/session", cookie="omar")[0] == 401


def test_guessing_codes_ends_after_ten(office: Office) -> None:
    guess = {"email": "omar@example.com", "code": "000001", "password": "a-new-password"}
    codes = [office.ask("POST", "/api/session/forgotten/confirm", guess, cookie="")[0] for _ in range(11)]
    assert codes == [401] * 10 + [429]
