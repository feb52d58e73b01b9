"""The people in the user pool: inviting, disabling, roles. Cognito writes the e-mail with the first password."""

from collections.abc import Callable, Iterator
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from chalicelib.domain.errors import Invalid, NotFound, TooMany, Unavailable, UserExists
from chalicelib.domain.people import OfficeRole
from chalicelib.gateways.world import Member, MemberState
from chalicelib.settings import settings

from .cognito import client

_OWNER = "owner"
_OFTEN = ("TooManyRequestsException", "LimitExceededException")
_INVITED = ("FORCE_CHANGE_PASSWORD", "RESET_REQUIRED")


class CognitoUsers:
    """See gateways.world.Users."""

    def __init__(self) -> None:
        self._client = client()

    def everybody(self) -> list[Member]:
        owners = {one["Username"] for one in self._pages("list_users_in_group", GroupName=_OWNER)}
        return [
            _member(one, "owner" if one["Username"] in owners else "dispatcher") for one in self._pages("list_users")
        ]

    def one(self, user_id: str) -> Member:
        found = self._ask("admin_get_user", Username=user_id)
        groups = self._ask("admin_list_groups_for_user", Username=user_id)["Groups"]
        role: OfficeRole = "owner" if any(group["GroupName"] == _OWNER for group in groups) else "dispatcher"
        return _member(found | {"Attributes": found["UserAttributes"]}, role)

    def invite(self, email: str, name: str, role: OfficeRole) -> Member:
        attributes = [
            {"Name": "email", "Value": email},
            {"Name": "email_verified", "Value": "true"},
            {"Name": "name", "Value": name},
        ]
        made = self._ask(
            "admin_create_user", Username=email, UserAttributes=attributes, DesiredDeliveryMediums=["EMAIL"]
        )["User"]
        # Whoever is in no group is a dispatcher: should this fail, nobody may do more than was meant.
        if role == "owner":
            self.set_role(made["Username"], role)
        return _member(made, role)

    def invite_again(self, email: str) -> None:
        self._ask("admin_create_user", Username=email, MessageAction="RESEND", DesiredDeliveryMediums=["EMAIL"])

    def set_role(self, user_id: str, role: OfficeRole) -> None:
        operation = "admin_add_user_to_group" if role == "owner" else "admin_remove_user_from_group"
        self._ask(operation, Username=user_id, GroupName=_OWNER)

    def set_active(self, user_id: str, active: bool) -> None:
        self._ask("admin_enable_user" if active else "admin_disable_user", Username=user_id)

    def _pages(self, operation: str, **parameters: Any) -> Iterator[dict[str, Any]]:
        """Every user of a listing. `list_users` and `list_users_in_group` name the token for more differently."""
        token = "PaginationToken" if operation == "list_users" else "NextToken"
        more: dict[str, Any] = {}
        while True:
            said = self._ask(operation, **parameters, **more)
            yield from said["Users"]
            if not said.get(token):
                return
            more = {token: said[token]}

    def _ask(self, operation: str, **parameters: Any) -> dict[str, Any]:
        call: Callable[..., Any] = getattr(self._client, operation)
        try:
            return dict(call(UserPoolId=settings().cognito_pool, **parameters))
        except ClientError as error:
            code = error.response["Error"]["Code"]
            if code == "UserNotFoundException":
                raise NotFound("There is no such user.") from None
            if code == "UsernameExistsException":
                raise UserExists() from None
            if code in ("InvalidParameterException", "InvalidEmailRoleAccessPolicyException"):
                raise Invalid({"email": "An e-mail cannot be sent to this address."}) from None
            if code in _OFTEN:
                raise TooMany("Too many changes at once. Please wait a few minutes.") from None
            raise Unavailable("Users cannot be changed right now. Please try again.") from None
        except BotoCoreError:
            raise Unavailable("Users cannot be changed right now. Please try again.") from None


def _member(said: dict[str, Any], role: OfficeRole) -> Member:
    attributes = {one["Name"]: one["Value"] for one in said["Attributes"]}
    email = attributes.get("email", "")
    state: MemberState = "active"
    if not said.get("Enabled", True):
        state = "disabled"
    elif said["UserStatus"] in _INVITED:
        state = "invited"
    return Member(
        id=attributes.get("sub", said["Username"]),
        email=email,
        name=attributes.get("name") or email.partition("@")[0],
        role=role,
        state=state,
    )
