"""The user pool: passwords are checked server-side with a secret client. We keep and verify no token of Cognito's."""

import base64
import hashlib
import hmac
from functools import cache
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from chalicelib.domain.errors import Invalid, NotSignedIn, TooMany, Unavailable
from chalicelib.domain.people import OfficeRole
from chalicelib.gateways.world import Challenge, User
from chalicelib.settings import settings

_WRONG = [
    "NotAuthorizedException",
    "UserNotFoundException",
    "UserNotConfirmedException",
    "PasswordResetRequiredException",
]
# Also what is said of an address that nobody has: nobody can tell the one from the other.
_CODES = ["CodeMismatchException", "ExpiredCodeException", "InvalidParameterException", "ResourceNotFoundException"]
_OFTEN = ["TooManyRequestsException", "LimitExceededException", "TooManyFailedAttemptsException"]


@cache
def client() -> Any:
    """Making one costs a third of a second: signing in and looking after users share it."""
    config = Config(connect_timeout=3, read_timeout=6, retries={"total_max_attempts": 2})
    return boto3.client("cognito-idp", region_name=settings().region, config=config)


class CognitoSignIns:
    """See gateways.world.SignIns."""

    def __init__(self) -> None:
        self._client = client()

    def check(self, email: str, password: str) -> User | Challenge:
        answer = self._ask(
            self._client.admin_initiate_auth,
            AuthFlow="ADMIN_USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": email, "PASSWORD": password, "SECRET_HASH": self._secret_hash(email)},
        )
        return self._outcome(email, answer)

    def answer(self, email: str, challenge: str, session: str, new_password: str) -> User | Challenge:
        if challenge != "NEW_PASSWORD_REQUIRED":
            raise Invalid({"challenge": "This step is not known. Please sign in again."})
        responses = {"USERNAME": email, "NEW_PASSWORD": new_password, "SECRET_HASH": self._secret_hash(email)}
        answer = self._ask(
            self._client.admin_respond_to_auth_challenge,
            ChallengeName=challenge,
            Session=session,
            ChallengeResponses=responses,
        )
        return self._outcome(email, answer)

    def forgotten(self, email: str) -> None:
        """What Cognito says of somebody whom it does not know, or who never signed in, is kept from whoever asks."""
        try:
            self._client.forgot_password(
                ClientId=settings().cognito_client, Username=email, SecretHash=self._secret_hash(email)
            )
        except ClientError as error:
            if error.response["Error"]["Code"] not in (*_WRONG, *_OFTEN, "InvalidParameterException"):
                raise Unavailable("A new password cannot be sent right now. Please try again.") from None
        except BotoCoreError:
            raise Unavailable("A new password cannot be sent right now. Please try again.") from None

    def confirm(self, email: str, code: str, new_password: str) -> None:
        try:
            self._client.confirm_forgot_password(
                ClientId=settings().cognito_client,
                Username=email,
                SecretHash=self._secret_hash(email),
                ConfirmationCode=code,
                Password=new_password,
            )
        except ClientError as error:
            said = error.response["Error"]["Code"]
            if said == "InvalidPasswordException":
                raise Invalid({"password": "This password is too simple."}) from None
            if said in (*_WRONG, *_OFTEN, *_CODES):
                raise NotSignedIn("This code is not right, or too old. Ask for a new one.") from None
            raise Unavailable("The password cannot be changed right now. Please try again.") from None
        except BotoCoreError:
            raise Unavailable("The password cannot be changed right now. Please try again.") from None

    def _outcome(self, email: str, answer: dict[str, Any]) -> User | Challenge:
        if answer.get("ChallengeName"):
            return Challenge(name=answer["ChallengeName"], session=answer.get("Session", ""))
        try:
            user = self._client.admin_get_user(UserPoolId=settings().cognito_pool, Username=email)
            groups = self._client.admin_list_groups_for_user(UserPoolId=settings().cognito_pool, Username=email)
        except (ClientError, BotoCoreError):
            raise Unavailable("Signing in does not work right now. Please try again.") from None
        if not user.get("Enabled", True):
            raise NotSignedIn("This sign-in is disabled.")
        attributes = {a["Name"]: a["Value"] for a in user["UserAttributes"]}
        role: OfficeRole = "owner" if any(g["GroupName"] == "owner" for g in groups["Groups"]) else "dispatcher"
        return User(id=attributes.get("sub", email), name=attributes.get("name") or email.partition("@")[0], role=role)

    def _ask(self, call: Any, **parameters: Any) -> dict[str, Any]:
        pool = {"UserPoolId": settings().cognito_pool, "ClientId": settings().cognito_client}
        try:
            return dict(call(**pool, **parameters))
        except ClientError as error:
            code = error.response["Error"]["Code"]
            if code in _WRONG:
                raise NotSignedIn("The email or the password is not right.") from None
            if code in _OFTEN:
                raise TooMany("Too many attempts. Please wait a few minutes.") from None
            if code == "InvalidPasswordException":
                raise Invalid({"password": "This password is too simple."}) from None
            if code in ("InvalidParameterException", "CodeMismatchException", "ExpiredCodeException"):
                raise NotSignedIn("Please sign in again.") from None
            raise Unavailable("Signing in does not work right now. Please try again.") from None
        except BotoCoreError:
            raise Unavailable("Signing in does not work right now. Please try again.") from None

    def _secret_hash(self, email: str) -> str:
        """Cognito's proof that the caller knows the client's secret."""
        message = (email + settings().cognito_client).encode()
        return base64.b64encode(hmac.new(settings().cognito_secret.encode(), message, hashlib.sha256).digest()).decode()
