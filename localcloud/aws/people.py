"""What moto leaves out of a user pool: first passwords and codes by mail, and people who outlive a kill.

Mails go nowhere: they are lines of `mails.jsonl` in the data folder, and are shown in the terminal.
"""

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from moto.cognitoidp.models import CognitoIdpUser, CognitoIdpUserPool, UserStatus

from localcloud.aws import journal
from localcloud.aws.requests import AwsRequest

SERVICE = "AWSCognitoIdentityProviderService"
_CODE = "moto-confirmation-code:"
# Without letters and digits that look like each other.
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_WRITES = {
    "AdminCreateUser",
    "AdminSetUserPassword",
    "AdminRespondToAuthChallenge",
    "AdminAddUserToGroup",
    "AdminRemoveUserFromGroup",
    "AdminDisableUser",
    "AdminEnableUser",
    "ConfirmForgotPassword",
}


class People:
    """The users of one pool. Everything here happens under the lock of the server, or before it serves.

    `tell` is called with each mail: `{"to", "subject", "body"}`.
    """

    def __init__(self, folder: Path, backend: Any, pool: CognitoIdpUserPool, tell: Callable[[dict[str, str]], None]):
        self._backend, self._pool, self._tell = backend, pool, tell
        self._mails = journal.Journal(folder / "mails.jsonl")
        path = folder / "users.jsonl"
        self._journal, lines = journal.open_compacted(path, lambda line: str(line.get("id")), lambda line: "id" in line)
        self._written: dict[str, Any] = {}
        for line in lines:
            self._restore(line)

    def ahead(self, request: AwsRequest) -> AwsRequest:
        """The request as moto is to see it."""
        said = request.content
        if request.operation == "ConfirmForgotPassword":
            # moto believes every code that does not begin like its own.
            return request._replace(content=said | {"ConfirmationCode": _CODE + str(said.get("ConfirmationCode"))})
        if request.operation != "AdminCreateUser":
            return request
        password = "".join(secrets.choice(_LETTERS) for _ in range(10))
        if said.get("MessageAction") == "RESEND":
            # moto would make a second user of the same name.
            again = {name: said[name] for name in ("UserPoolId", "Username")}
            return AwsRequest(SERVICE, "AdminSetUserPassword", again | {"Password": password, "Permanent": False})
        return request._replace(content=said | {"TemporaryPassword": password})

    def afterwards(self, asked: AwsRequest, request: AwsRequest) -> None:
        """After moto did it: `asked` is what came, `request` what moto was told."""
        user = self._pool._get_user(str(request.content.get("Username")))
        if user and asked.operation == "AdminCreateUser":
            password = request.content.get("TemporaryPassword") or request.content.get("Password")
            self._mail(user, "Your sign-in to Truckroll", f"Your first password is {password} and is good for a week.")
        if user and request.operation == "ForgotPassword":
            if user.enabled and user.status is UserStatus.CONFIRMED:
                code = str(user.confirmation_code).removeprefix(_CODE)
                self._mail(user, "Your code for Truckroll", f"The code for a new password is {code}.")
            else:
                user.confirmation_code = None
        if request.operation in _WRITES:
            self._keep()

    def _mail(self, user: CognitoIdpUser, subject: str, body: str) -> None:
        mail = {"to": str(_attributes(user).get("email")), "subject": subject, "body": body}
        self._mails.append([mail])
        self._tell(mail)

    def _keep(self) -> None:
        """Whoever is not as the journal has it."""
        lines = [line for user in self._pool.users.values() if self._written.get(user.id) != (line := _line(user))]
        self._journal.append(lines)
        self._written |= {line["id"]: line for line in lines}

    def _restore(self, line: dict[str, Any]) -> None:
        attributes = [{"Name": name, "Value": value} for name, value in line["attributes"].items()]
        user = CognitoIdpUser(self._pool.id, line["id"], line["password"], UserStatus[line["status"]], attributes)
        user.id, user.enabled = line["id"], line["enabled"]
        user.update_attributes([{"Name": "sub", "Value": user.id}])
        known = self._pool.users.pop(line["id"], None)
        for group in known.groups if known else ():
            group.users.discard(known)
        self._pool.users[line["id"]] = user
        for group in line["groups"]:
            self._backend.admin_add_user_to_group(self._pool.id, group, line["id"])
        self._written[line["id"]] = line


def _attributes(user: CognitoIdpUser) -> dict[str, str]:
    return {one["Name"]: one["Value"] for one in user.attributes}


def _line(user: CognitoIdpUser) -> dict[str, Any]:
    return {
        "id": user.id,
        "password": user.password,
        "status": UserStatus(user.status).name,
        "enabled": user.enabled,
        "groups": sorted(group.group_name for group in user.groups),
        "attributes": _attributes(user),
    }
