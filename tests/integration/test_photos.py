"""The bucket of photos through the gateway: what a signed address or form allows, and that a kill takes nothing."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from msgspec.structs import replace

from chalicelib.gateways.photos import BucketPhotos
from chalicelib.gateways.world import Upload
from chalicelib.settings import settings
from tests.cloud import LocalCloud
from tests.pictures import HEIC, PNG, put

TINY = Path(__file__).parent / "test_localcloud_app"
KEY = "texts/in-MM1/0"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path_factory.mktemp("photos") / "data", app=TINY) as running:
        yield running


@pytest.fixture
def photos(cloud: LocalCloud, monkeypatch: pytest.MonkeyPatch) -> BucketPhotos:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "local")
    monkeypatch.setenv("AWS_ENDPOINT_URL", cloud.control("GET", "state")[1]["aws"])
    return BucketPhotos(replace(settings(), photos_bucket="truckroll-local-photos", public_base=cloud.url))


@dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes


def ask(method: str, address: str, body: bytes = b"", kind: str = "") -> Answer:
    where = urlsplit(address)
    connection = http.client.HTTPConnection(where.netloc, timeout=20)
    try:
        connection.request(method, address.partition(where.netloc)[2], body, {"Content-Type": kind} if kind else {})
        said = connection.getresponse()
        return Answer(said.status, said.headers, said.read())
    finally:
        connection.close()


def upload(form: Upload, content: bytes, **changed: str) -> int:
    return put(form.url, {**form.fields, **{name.replace("_", "-"): value for name, value in changed.items()}}, content)


def test_a_photo_is_shown_as_what_it_is_and_as_nothing_else(photos: BucketPhotos) -> None:
    photos.put(KEY, PNG, "image/png")
    shown = ask("GET", photos.get_url(KEY, 300))
    assert (shown.status, shown.body) == (200, PNG)
    assert shown.headers["Content-Type"] == "image/png"
    assert shown.headers["Content-Disposition"] == 'inline; filename="photo.png"'
    assert shown.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in shown.headers["Content-Security-Policy"]
    photos.put("texts/in-MM1/1", HEIC, "image/heic")
    heic = ask("GET", photos.get_url("texts/in-MM1/1", 300))
    assert heic.headers["Content-Disposition"] == 'attachment; filename="photo.heic"', "browsers cannot show it"


def test_an_address_is_good_for_its_photo_and_its_time_only(photos: BucketPhotos) -> None:
    photos.put(KEY, PNG, "image/png")
    good = photos.get_url(KEY, 300)
    assert ask("GET", good).status == 200
    for bad in (
        good.partition("?")[0],
        good.replace("/in-MM1/0", "/in-MM1/1"),
        good.replace("Expires=300", "Expires=301"),
        good[:-1] + ("0" if good[-1] != "0" else "1"),
        good.replace("/photos/", "/photos//"),
    ):
        assert ask("GET", bad).status == 403, bad
    assert ask("DELETE", good).status == 403
    assert ask("GET", photos.get_url("texts/in-MM1/7", 300)).status == 404
    assert ask("GET", photos.get_url(KEY, -1)).status == 403, "it has expired"


def test_a_form_takes_one_picture_of_its_type_and_at_most_its_size(photos: BucketPhotos) -> None:
    form = photos.presigned_post("jobs/7KQ4M2XD/one", "image/png", 300)
    assert upload(form, PNG) == 201
    shown = ask("GET", photos.get_url("jobs/7KQ4M2XD/one", 300))
    assert (shown.body, shown.headers["Content-Type"]) == (PNG, "image/png"), "the part's own type is not believed"
    assert upload(form, b"") == 403
    assert upload(form, bytes(10 * 1024 * 1024)) == 201
    assert upload(form, bytes(10 * 1024 * 1024 + 1)) == 403
    assert upload(form, PNG, Content_Type="text/html") == 403
    assert upload(form, PNG, key="jobs/7KQ4M2XD/two") == 403
    assert upload(form, PNG, acl="public-read") == 403
    assert upload(form, PNG, policy=form.fields["policy"][:-4] + "fQ==") == 403
    assert upload(photos.presigned_post("jobs/7KQ4M2XD/late", "image/png", -1), PNG) == 403
    assert ask("POST", form.url, b"key=x", "application/x-www-form-urlencoded").status == 400
    assert ask("GET", photos.get_url("jobs/7KQ4M2XD/two", 300)).status == 404


def test_what_was_put_is_looked_at_and_copied_as_it_was_then(photos: BucketPhotos) -> None:
    form = photos.presigned_post("uploads/7KQ4M2XD/one", "image/png", 300)
    assert photos.look("uploads/7KQ4M2XD/one") is None, "nothing arrived yet"
    assert upload(form, PNG + bytes(5000)) == 201
    found = photos.look("uploads/7KQ4M2XD/one")
    assert found is not None
    assert (found.begins, found.bytes, found.type) == ((PNG + bytes(5000))[:512], len(PNG) + 5000, "image/png")
    assert photos.copy("uploads/7KQ4M2XD/one", found.mark, "jobs/7KQ4M2XD/copied")
    assert upload(form, b"<html>") == 201, "the form is still good for this key"
    assert not photos.copy("uploads/7KQ4M2XD/one", found.mark, "jobs/7KQ4M2XD/other")
    shown = ask("GET", photos.get_url("jobs/7KQ4M2XD/copied", 300))
    assert shown.body == PNG + bytes(5000) and shown.headers["Content-Type"] == "image/png"
    assert shown.headers["Content-Disposition"] == 'inline; filename="photo.png"'


def test_what_was_kept_survives_kill_9(cloud: LocalCloud, photos: BucketPhotos) -> None:
    kept = {f"texts/in-MM9/{n}": PNG + bytes(n * 1000) for n in range(5)}
    for key, content in kept.items():
        photos.put(key, content, "image/png")
    photos.put("texts/in-MM9/0", PNG + b"again", "image/png")
    photos.client.delete_object(Bucket="truckroll-local-photos", Key="texts/in-MM9/4")
    cloud.restart()
    assert ask("GET", photos.get_url("texts/in-MM9/4", 300)).status == 404, "deleted stays deleted"
    for key, content in {**kept, "texts/in-MM9/0": PNG + b"again"}.items():
        if not key.endswith("/4"):
            shown = ask("GET", photos.get_url(key, 300))
            assert (shown.status, shown.headers["Content-Type"]) == (200, "image/png")
            assert shown.headers["Content-Disposition"] == 'inline; filename="photo.png"'
            assert shown.body == content
