"""The people of the office: inviting, disabling, roles. There is always an owner who can sign in."""

from chalicelib.domain.errors import Conflict, Invalid, LastOwner
from chalicelib.domain.people import OfficeRole
from chalicelib.domain.write import clean_line
from chalicelib.gateways.world import Member, World
from chalicelib.models import sessions

from . import boards


def everybody(world: World) -> list[Member]:
    """Everybody who was ever invited, by name."""
    return sorted(world.users().everybody(), key=lambda member: (member.name.lower(), member.email))


def invite(world: World, email: str, name: str, role: OfficeRole) -> Member:
    """Somebody new, who gets the first password by e-mail. Raises Invalid, UserExists."""
    address = email.strip().lower()
    local, at, domain = address.partition("@")
    if not (local and at and "." in domain.strip(".")) or any(char.isspace() for char in address):
        raise Invalid({"email": "This is not an e-mail address."})
    return world.users().invite(address, clean_line(name, "name"), role)


def invite_again(world: World, user_id: str) -> Member:
    """A new first password for somebody who has never signed in. Raises NotFound, Conflict."""
    member = world.users().one(user_id)
    if member.state != "invited":
        raise Conflict("Only somebody who has never signed in can be invited again.")
    world.users().invite_again(member.email)
    return member


def change(world: World, user_id: str, role: OfficeRole, active: bool) -> Member:
    """The role and whether somebody may sign in, both at once and from this moment on.

    Disabling ends the sign-ins and the open boards; another role is that of the open ones, too. Raises NotFound, and
    LastOwner where nobody would be left who may change this.
    """
    users = world.users()
    before = users.one(user_id)
    loses = before.role == "owner" and before.state == "active" and (role != "owner" or not active)
    if loses and _owners(world) == {before.id}:
        raise LastOwner()
    _set(world, before, role, active)
    if loses and not _owners(world):
        # Two owners who do this to each other at one moment: whoever finds nobody left takes the own step back.
        _set(world, users.one(user_id), "owner", True)
        raise LastOwner()
    if not active:
        end_sign_ins(world, before.id)
    elif sessions.change_role(before.id, role) or before.role != role:
        # Also where Cognito has the role already: the step before may have failed between the two.
        boards.reload(world)
    return users.one(user_id)


def _set(world: World, before: Member, role: OfficeRole, active: bool) -> None:
    # What takes rights away comes first: should the second step fail, nobody may do more than was meant.
    if active != (before.state != "disabled") and not active:
        world.users().set_active(before.id, False)
    if role != before.role:
        world.users().set_role(before.id, role)
    if active and before.state == "disabled":
        world.users().set_active(before.id, True)


def end_sign_ins(world: World, user_id: str) -> None:
    """Nobody is signed in as this user any more, and their open boards are closed."""
    sessions.end_of_user(user_id)
    boards.close(world, user_id)


def _owners(world: World) -> set[str]:
    """Those who can sign in and change users: an invited one may never come."""
    return {one.id for one in world.users().everybody() if one.role == "owner" and one.state == "active"}
