"""The customer's status page: `/s/{token}`."""

from chalice.app import Blueprint

status_routes = Blueprint(__name__)
