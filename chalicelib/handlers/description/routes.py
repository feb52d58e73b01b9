"""Every address with what it takes and answers. Held against the application's own routes by a test."""

from . import routes_of_jobs, routes_of_pages, routes_of_the_office
from .route import PATH, QUERY, Route
from .routes_of_jobs import NAMED

__all__ = ["NAMED", "PATH", "QUERY", "ROUTES", "Route"]
ROUTES = (*routes_of_jobs.ROUTES, *routes_of_the_office.ROUTES, *routes_of_pages.ROUTES)
