"""Photos from pages: where one may be put, that it is looked at before it is the job's, and who is shown it."""

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import decide, errors
from chalicelib.domain import events as e
from chalicelib.domain.job import Job
from chalicelib.domain.pictures import LONGEST_UPLOAD, MOST_OF_CUSTOMER, PictureType
from chalicelib.services import jobs, uploads
from tests.api.linked import DANA, PRIYA, Linked, Page, path_of
from tests.pictures import GIF, JPEG, PNG

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
HTML = b"<!doctype html><script>alert(1)</script>"


def put(linked: Linked, path: str, content: bytes = JPEG, kind: PictureType = "image/jpeg") -> str:
    """A photo in the bucket, by the form this link gives; its key."""
    offered = linked.json(f"{path}/photos", {"type": kind})
    assert offered.status == 201, offered.text
    key: str = offered.json()["key"]
    assert offered.json()["fields"]["key"] == key
    linked.outside.photos.kept[key] = content, kind
    return key


def add(linked: Linked, path: str, key: str, **fields: str) -> Page:
    return linked.json(f"{path}/commands", {"id": linked.id(), "command": "add_photo", "key": key} | fields)


def photos(linked: Linked, job: Job) -> list[e.PhotoAdded]:
    return [event for event in linked.now(job).history if isinstance(event, e.PhotoAdded)]


@pytest.mark.parametrize("kind", ["t", "s"])
def test_a_photo_is_the_jobs_when_its_bytes_were_looked_at(linked: Linked, kind: str) -> None:
    job = linked.open()
    path = path_of(job, kind)  # type: ignore[arg-type]
    key = put(linked, path)
    assert key.startswith(f"uploads/{job.id}/"), "nobody is ever shown what lies there"
    assert add(linked, path, key, text="The valve").status == 200
    (photo,) = photos(linked, job)
    name = key.rpartition("/")[2]
    assert (photo.photo.key, photo.photo.type, photo.photo.bytes) == (f"jobs/{job.id}/{name}", "image/jpeg", len(JPEG))
    assert linked.outside.photos.kept[photo.photo.key] == (JPEG, "image/jpeg")
    page = linked.get(path)
    assert f"{path}/photos/{name}" in page.text and "The valve" in page.words
    led = linked.get(f"{path}/photos/{name}")
    assert led.status == 302 and f"/photos/jobs/{job.id}/{name}?" in led.headers["location"]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (SVG, "image/png"),
        (HTML, "image/jpeg"),
        (b"", "image/jpeg"),
        (JPEG + bytes(LONGEST_UPLOAD), "image/jpeg"),
        (PNG, "image/jpeg"),
        (GIF, "image/gif"),
    ],
    ids=["svg", "html", "nothing", "too large", "another type", "moving"],
)
def test_what_is_no_photo_is_refused_and_never_kept(linked: Linked, content: bytes, kind: PictureType) -> None:
    job = linked.open()
    path = path_of(job, "s")
    key = put(linked, path, JPEG, "image/jpeg" if kind == "image/gif" else kind)
    linked.outside.photos.kept[key] = content, kind
    refused = add(linked, path, key)
    assert refused.status == 422 and "key" in refused.json()["error"]["fields"]
    assert photos(linked, job) == [] and not any(at.startswith("jobs/") for at in linked.outside.photos.kept)


@pytest.mark.parametrize("kind", ["image/svg+xml", "text/html", "image/gif", "", "IMAGE/JPEG"])
def test_only_photos_can_be_put(linked: Linked, kind: str) -> None:
    assert linked.json(path_of(linked.open(), "t") + "/photos", {"type": kind}).status == 422


def test_somebody_elses_photo_and_one_that_never_came_are_refused(linked: Linked) -> None:
    mine, other = linked.open(), linked.open(technician_id=PRIYA)
    theirs = put(linked, path_of(other, "t"))
    for key in (
        theirs,
        f"uploads/{mine.id}/never",
        f"jobs/{mine.id}/x",
        "texts/in-MM1/0",
        "uploads/../x",
        f"{theirs}/",
    ):
        assert add(linked, path_of(mine, "t"), key).status == 422, key
    assert photos(linked, mine) == photos(linked, other) == []


def test_a_photo_of_the_form_that_opened_the_job_is_the_jobs(linked: Linked) -> None:
    job = linked.open()
    offered = uploads.offer(linked.world, job.history[0].command_id, "image/png")
    linked.outside.photos.kept[offered.key] = PNG, "image/png"
    assert add(linked, path_of(job, "s"), offered.key).status == 200
    assert photos(linked, job)[0].photo.key.startswith(f"jobs/{job.id}/")


def test_bytes_that_changed_since_they_were_looked_at_are_not_kept(linked: Linked) -> None:
    job, path = linked.open(), ""
    path = path_of(job, "t")
    key = put(linked, path)
    looked = linked.outside.photos.look(key)
    assert looked is not None
    linked.outside.photos.kept[key] = HTML, "image/jpeg"
    assert not linked.outside.photos.copy(key, looked.mark, "jobs/x/y")


def test_a_second_try_is_the_same_photo(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t")
    sent = {"id": linked.id(), "command": "add_photo", "key": put(linked, path)}
    assert linked.json(f"{path}/commands", sent).status == 200
    linked.outside.photos.kept.clear()
    assert linked.json(f"{path}/commands", sent).status == 200, "the upload itself is deleted after a day"
    assert len(photos(linked, job)) == 1


def test_a_job_takes_so_many_and_no_more(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "s")
    for _ in range(MOST_OF_CUSTOMER):
        assert add(linked, path, put(linked, path)).status == 200
    assert add(linked, path, put(linked, path)).status == 429
    assert add(linked, path_of(job, "t"), put(linked, path_of(job, "t"))).status == 200, "the visit goes on"


def test_nobody_fills_the_bucket_with_what_is_never_added(linked: Linked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "A_DAY", 3)
    path = path_of(linked.open(), "s") + "/photos"
    assert [linked.json(path, {"type": "image/jpeg"}).status for _ in range(4)] == [201, 201, 201, 429]


def test_a_customer_is_shown_what_customers_sent_and_a_technician_everything(linked: Linked) -> None:
    job = linked.open()
    theirs, own = put(linked, path_of(job, "t")), put(linked, path_of(job, "s"))
    add(linked, path_of(job, "t"), theirs, text="Back of the furnace")
    add(linked, path_of(job, "s"), own)
    names = [key.rpartition("/")[2] for key in (theirs, own)]
    assert [linked.get(f"{path_of(job, 't')}/photos/{name}").status for name in names] == [302, 302]
    assert [linked.get(f"{path_of(job, 's')}/photos/{name}").status for name in names] == [404, 302]
    assert "Back of the furnace" not in linked.get(path_of(job, "s")).words


def test_a_link_that_is_over_gives_no_form_and_shows_no_photo_but_keeps_the_one_on_its_way(linked: Linked) -> None:
    job = linked.open()
    dead = path_of(job, "t", 1)
    shown, late = put(linked, dead), put(linked, dead)
    add(linked, dead, shown)
    linked.office(job, c.AssignTechnician, technician_id=PRIYA)
    assert linked.json(f"{dead}/photos", {"type": "image/jpeg"}).status == 410
    assert linked.get(f"{dead}/photos/{shown.rpartition('/')[2]}").status == 410
    gone = add(linked, dead, late, text="Serial number")
    assert gone.status == 410 and gone.json()["error"]["fields"]["kept"] == "yes"
    kept = linked.now(job).history[-1]
    assert isinstance(kept, e.LateActionKept) and kept.text == "Serial number"
    assert kept.photo is not None and kept.photo.key in linked.outside.photos.kept


def test_what_a_job_does_not_take_is_never_copied_to_it(linked: Linked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decide, "MOST_OF_CUSTOMER", 1)
    full, cancelled = linked.open(), linked.open()
    path, over = path_of(full, "s"), put(linked, path_of(cancelled, "s"))
    assert add(linked, path, put(linked, path)).status == 200
    assert add(linked, path, put(linked, path)).status == 429
    linked.office(cancelled, c.CancelJob, reason="Called off")
    command = c.AddPhoto(id=linked.id(), key=over)
    with pytest.raises(errors.IllegalTransition):
        jobs.run(linked.world, cancelled.id, command, DANA)
    assert sum(key.startswith("jobs/") for key in linked.outside.photos.kept) == 1


def test_a_late_photo_that_comes_again_after_its_upload_is_gone_is_still_kept(linked: Linked) -> None:
    job = linked.open()
    dead = path_of(job, "t", 1)
    sent = {"id": linked.id(), "command": "add_photo", "key": put(linked, dead), "text": "Serial number"}
    linked.office(job, c.AssignTechnician, technician_id=PRIYA)
    for _ in range(2):
        gone = linked.json(f"{dead}/commands", sent)
        assert gone.status == 410 and gone.json()["error"]["fields"]["kept"] == "yes"
        linked.outside.photos.kept.clear()
    assert [event.photo is not None for event in linked.now(job).history if isinstance(event, e.LateActionKept)] == [
        True
    ]


@pytest.mark.parametrize(("kind", "limit"), [("t", "MOST_PHOTOS"), ("s", "MOST_OF_CUSTOMER")])
def test_late_photos_have_the_same_end_and_their_words_are_kept(
    linked: Linked, monkeypatch: pytest.MonkeyPatch, kind: str, limit: str
) -> None:
    monkeypatch.setattr(decide, limit, 2)
    job = linked.open()
    path = path_of(job, kind)  # type: ignore[arg-type]
    keys = [put(linked, path) for _ in range(3)]
    assert add(linked, path, keys[0]).status == 200
    linked.office(job, c.CancelJob, reason="Called off")
    for key in keys[1:]:
        assert add(linked, path, key, text="Serial number").status == 410
    late = [event for event in linked.now(job).history if isinstance(event, e.LateActionKept)]
    assert [(event.text, event.photo is not None) for event in late] == [
        ("Serial number", True),
        ("Serial number", False),
    ]
    assert sum(key.startswith("jobs/") for key in linked.outside.photos.kept) == 2


def test_refusals_are_in_the_language_the_page_asks_in(linked: Linked) -> None:
    job = linked.open(language="es")
    path = path_of(job, "s") + "/commands"
    sent = {"id": linked.id(), "command": "add_photo", "key": f"uploads/{job.id}/never"}
    assert linked.json(path, sent).json()["error"]["message"].startswith("The photo did not arrive")
    assert linked.json(path, sent, Accept_Language="es").json()["error"]["message"].startswith("La foto no llegó")
