"""Routes whose handlers are loaded when they are first asked for: everything but the board and jobs.

A dispatcher's command needs none of them, and a function that has just started answers it so much sooner.
"""

from chalice.app import Blueprint, Response

later_routes = Blueprint(__name__)
_JSON_OR_FORM = ["application/json", "application/x-www-form-urlencoded"]
_FORM = ["application/x-www-form-urlencoded"]


@later_routes.route("/t/{token}", methods=["GET"])
def show_portal(token: str) -> Response:
    from . import portal

    return portal.show_portal(token)


@later_routes.route("/t/{token}/commands", methods=["POST"], content_types=_JSON_OR_FORM)
def command_portal(token: str) -> Response:
    from . import portal

    return portal.command_portal(token)


@later_routes.route("/t/{token}/ticket", methods=["POST"], content_types=_JSON_OR_FORM)
def portal_ticket(token: str) -> Response:
    from . import portal

    return portal.portal_ticket(token)


@later_routes.route("/t/{token}/app.webmanifest", methods=["GET"])
def show_portal_manifest(token: str) -> Response:
    from . import portal

    return portal.show_manifest(token)


@later_routes.route("/t/{token}/prices", methods=["GET"])
def show_portal_prices(token: str) -> Response:
    from . import portal

    return portal.show_prices(token)


@later_routes.route("/q/{token}", methods=["GET"])
def show_quote(token: str) -> Response:
    from . import quote_page

    return quote_page.show_quote(token)


@later_routes.route("/q/{token}/answer", methods=["POST"], content_types=_JSON_OR_FORM)
def answer_quote(token: str) -> Response:
    from . import quote_page

    return quote_page.answer_quote(token)


@later_routes.route("/q/{token}/ticket", methods=["POST"], content_types=_JSON_OR_FORM)
def quote_ticket(token: str) -> Response:
    from . import quote_page

    return quote_page.quote_ticket(token)


@later_routes.route("/s/{token}", methods=["GET"])
def show_status(token: str) -> Response:
    from . import status_page

    return status_page.show_status(token)


@later_routes.route("/s/{token}/commands", methods=["POST"], content_types=_JSON_OR_FORM)
def command_status(token: str) -> Response:
    from . import status_page

    return status_page.command_status(token)


@later_routes.route("/s/{token}/ticket", methods=["POST"], content_types=_JSON_OR_FORM)
def status_ticket(token: str) -> Response:
    from . import status_page

    return status_page.status_ticket(token)


@later_routes.route("/request", methods=["GET"])
def show_request() -> Response:
    from . import request_form

    return request_form.show_request()


@later_routes.route("/request", methods=["POST"], content_types=_JSON_OR_FORM)
def send_request() -> Response:
    from . import request_form

    return request_form.send_request()


@later_routes.route("/request/photos", methods=["POST"])
def offer_photo_to_form() -> Response:
    from . import request_form

    return request_form.offer_photo()


@later_routes.route("/request/done/{token}", methods=["GET"])
def show_request_done(token: str) -> Response:
    from . import request_form

    return request_form.show_request_done(token)


@later_routes.route("/twilio/texts", methods=["POST"], content_types=_FORM)
def text_received() -> Response:
    from . import twilio

    return twilio.text_received()


@later_routes.route("/twilio/status", methods=["POST"], content_types=_FORM)
def delivery_reported() -> Response:
    from . import twilio

    return twilio.delivery_reported()


@later_routes.route("/api/photos/{kind}/{of}/{name}", methods=["GET"])
def show_photo(kind: str, of: str, name: str) -> Response:
    from . import photos

    return photos.show_photo(kind, of, name)


@later_routes.route("/api/jobs/{reference}/quotes/{version}", methods=["GET"])
def show_kept_quote(reference: str, version: str) -> Response:
    from . import quote_page

    return quote_page.show_kept_quote(reference, version)


@later_routes.route("/api/jobs/{reference}/photos", methods=["POST"])
def offer_photo_to_office(reference: str) -> Response:
    from . import photos

    return photos.offer_to_office(reference)


@later_routes.route("/t/{token}/photos", methods=["POST"])
def offer_photo_to_technician(token: str) -> Response:
    from . import photos

    return photos.offer("t", token)


@later_routes.route("/s/{token}/photos", methods=["POST"])
def offer_photo_to_customer(token: str) -> Response:
    from . import photos

    return photos.offer("s", token)


@later_routes.route("/t/{token}/photos/{name}", methods=["GET"])
def show_photo_to_technician(token: str, name: str) -> Response:
    from . import photos

    return photos.show_on_page("t", token, name)


@later_routes.route("/s/{token}/photos/{name}", methods=["GET"])
def show_photo_to_customer(token: str, name: str) -> Response:
    from . import photos

    return photos.show_on_page("s", token, name)


@later_routes.route("/api/conversations", methods=["GET"])
def list_conversations() -> Response:
    from . import conversations

    return conversations.list_conversations()


@later_routes.route("/api/conversations/{phone}", methods=["GET"])
def get_conversation(phone: str) -> Response:
    from . import conversations

    return conversations.get_conversation(phone)


@later_routes.route("/api/conversations/{phone}/texts", methods=["POST"])
def write_text(phone: str) -> Response:
    from . import conversations

    return conversations.write_text(phone)


@later_routes.route("/api/texts/count", methods=["POST"])
def count_text() -> Response:
    from . import conversations

    return conversations.count_text()


@later_routes.route("/api/triage", methods=["POST"])
def triage_words() -> Response:
    from . import triage_words

    return triage_words.triage_words()


@later_routes.route("/api/conversations/{phone}/read", methods=["POST"])
def read_conversation(phone: str) -> Response:
    from . import conversations

    return conversations.read_conversation(phone)


@later_routes.route("/api/conversations/{phone}/ignore", methods=["POST"])
def ignore_conversation(phone: str) -> Response:
    from . import conversations

    return conversations.ignore_conversation(phone)


@later_routes.route("/api/consents.csv", methods=["GET"])
def get_consents() -> Response:
    from . import consents

    return consents.get_consents()


@later_routes.route("/api/conversations/{phone}/texts/{text_id}/again", methods=["POST"])
def send_again(phone: str, text_id: str) -> Response:
    from . import retelling

    return retelling.send_again(phone, text_id)


@later_routes.route("/api/conversations/{phone}/texts/{text_id}/told", methods=["POST"])
def mark_told(phone: str, text_id: str) -> Response:
    from . import retelling

    return retelling.mark_told(phone, text_id)


@later_routes.route("/api/jobs/{reference}/texts/{text_id}/link", methods=["POST"])
def copy_link(reference: str, text_id: str) -> Response:
    from . import retelling

    return retelling.copy_link(reference, text_id)


@later_routes.route("/api/analytics", methods=["GET"])
def get_analytics() -> Response:
    from . import analytics

    return analytics.get_analytics()


@later_routes.route("/api/technicians", methods=["GET"])
def list_technicians() -> Response:
    from . import office

    return office.list_technicians()


@later_routes.route("/api/technicians/{technician_id}", methods=["PUT"])
def put_technician(technician_id: str) -> Response:
    from . import office

    return office.put_technician(technician_id)


@later_routes.route("/api/technicians/{technician_id}/day", methods=["POST"])
def send_day(technician_id: str) -> Response:
    from . import days

    return days.send_day(technician_id)


@later_routes.route("/api/days/{day}", methods=["GET"])
def get_day(day: str) -> Response:
    from . import days

    return days.get_day(day)


@later_routes.route("/api/settings", methods=["GET"])
def get_settings() -> Response:
    from . import office

    return office.get_settings()


@later_routes.route("/api/settings", methods=["PUT"])
def put_settings() -> Response:
    from . import office

    return office.put_settings()


@later_routes.route("/api/settings/wording", methods=["GET"])
def get_wording() -> Response:
    from . import wording

    return wording.get_wording()


@later_routes.route("/api/settings/wording", methods=["PUT"])
def put_wording() -> Response:
    from . import wording

    return wording.put_wording()


@later_routes.route("/api/settings/wording/preview", methods=["POST"])
def preview_wording() -> Response:
    from . import wording

    return wording.preview_wording()


@later_routes.route("/api/health", methods=["GET"])
def health() -> Response:
    from . import office

    return office.health()
