"""More routes whose handlers are loaded later: signing in, users, the description of the API."""

from chalice.app import Response

from .loaded_later import later_routes

__all__ = ["later_routes"]


@later_routes.route("/api/session", methods=["POST"])
def start_session() -> Response:
    from . import session

    return session.start_session()


@later_routes.route("/api/session/challenge", methods=["POST"])
def answer_challenge() -> Response:
    from . import session

    return session.answer_challenge()


@later_routes.route("/api/session", methods=["GET"])
def who_am_i() -> Response:
    from . import session

    return session.who_am_i()


@later_routes.route("/api/session", methods=["DELETE"])
def end_session() -> Response:
    from . import session

    return session.end_session()


@later_routes.route("/api/session/forgotten", methods=["POST"])
def forget_password() -> Response:
    from . import session

    return session.forget_password()


@later_routes.route("/api/session/forgotten/confirm", methods=["POST"])
def renew_password() -> Response:
    from . import session

    return session.renew_password()


@later_routes.route("/api/users", methods=["GET"])
def list_users() -> Response:
    from . import users

    return users.list_users()


@later_routes.route("/api/users", methods=["POST"])
def invite_user() -> Response:
    from . import users

    return users.invite_user()


@later_routes.route("/api/users/{user_id}", methods=["PUT"])
def change_user(user_id: str) -> Response:
    from . import users

    return users.change_user(user_id)


@later_routes.route("/api/users/{user_id}/invitation", methods=["POST"])
def invite_user_again(user_id: str) -> Response:
    from . import users

    return users.invite_user_again(user_id)


@later_routes.route("/api/openapi.json", methods=["GET"])
def get_openapi() -> Response:
    from . import openapi

    return openapi.get_openapi()
