"""The first owner is invited by email; owners invite everybody else on the company page."""

from collections.abc import Callable
from typing import Any


def invite(client: Any, pool: str, email: str, note: Callable[[str], None]) -> bool:
    """Invite this person as an owner; somebody who is there already is only made an owner. Answers whether invited."""
    found = client.list_users(UserPoolId=pool, Filter=f'email = "{email}"')["Users"]
    if not found:
        client.admin_create_user(
            UserPoolId=pool,
            Username=email,
            UserAttributes=[{"Name": "email", "Value": email}, {"Name": "email_verified", "Value": "true"}],
            DesiredDeliveryMediums=["EMAIL"],
        )
        note(f"{email} got an email with a password for the first time")
    groups = client.admin_list_groups_for_user(UserPoolId=pool, Username=email)["Groups"]
    if not any(group["GroupName"] == "owner" for group in groups):
        client.admin_add_user_to_group(UserPoolId=pool, Username=email, GroupName="owner")
    return not found


def has_owner(client: Any, pool: str) -> bool:
    return bool(client.list_users_in_group(UserPoolId=pool, GroupName="owner", Limit=1)["Users"])
