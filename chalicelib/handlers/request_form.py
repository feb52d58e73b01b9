"""The customer's status page: `/s/{token}`."""

from chalice.app import Blueprint

request_routes = Blueprint(__name__)
