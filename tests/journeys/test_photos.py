"""A photo from a phone: made small on it, shown to the office, and never lost to a missing signal."""

import base64
import struct

from playwright.sync_api import Page, Route, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, PHONES, done, link, opened
from tests.journeys.conftest import Boards, Phone
from tests.journeys.on_screen import drawer, sheet

PLACE = b"42 deg 15 N, 71 deg 0 W"
DRAWN = """async () => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 3200, height: 2400})
  canvas.getContext('2d').fillRect(0, 0, 1600, 2400)
  return canvas.toDataURL('image/jpeg').split(',')[1]
}"""


def from_a_camera(page: Page) -> bytes:
    """A photo as phones take them: large, and saying in its head where it was taken."""
    drawn = base64.b64decode(page.evaluate(DRAWN))
    said = b"Exif\0\0" + PLACE
    return drawn[:2] + b"\xff\xe1" + struct.pack(">H", len(said) + 2) + said + drawn[2:]


def test_a_photo_reaches_the_board_small_and_without_its_place(
    cloud: LocalCloud, dana: Client, board: Boards, phone: Phone
) -> None:
    job = opened(dana, customer={"name": "Phil Photo", "phone": "+16175550191", "texts_allowed": True})
    done(dana.command(job["id"], "assign_technician", technician_id=MARCO))
    cloud.idle(delayed=True)
    danas = board("dana@example.com")
    record = drawer(danas, "Phil Photo")
    marcos = phone()
    # As on an iPhone: else the worker sends it meanwhile, and what a worker asks is not cut below.
    marcos.add_init_script("delete ServiceWorkerRegistration.prototype.sync")
    marcos.goto(cloud.url + link(cloud, PHONES[MARCO], "t"))
    photo = sheet(marcos, "Photo")
    taken = from_a_camera(marcos)
    assert PLACE in taken

    photo.get_by_role("button", name="Send photo").click()
    expect(photo.get_by_role("alert")).to_have_text("Take or choose a photo first.")
    photo.get_by_label("Take a photo").set_input_files(
        {"name": "x.jpg", "mimeType": "image/jpeg", "buffer": b"<svg onload=alert(1)>"}
    )
    photo.get_by_role("button", name="Send photo").click()
    expect(photo.get_by_role("alert")).to_contain_text("cannot read that picture")

    photo.get_by_label("Take a photo").set_input_files({"name": "x.jpg", "mimeType": "image/jpeg", "buffer": taken})
    photo.get_by_label("What does it show?").fill("Ignitor")

    def cut(route: Route) -> None:
        route.abort()

    marcos.route("**/photos/", cut)
    photo.get_by_role("button", name="Send photo").click()
    expect(photo.get_by_role("status")).to_contain_text("Saved on this phone.")
    photo.get_by_role("link", name="Back").click()
    expect(marcos.locator("#waiting")).to_contain_text("Ignitor")
    marcos.unroute("**/photos/", cut)
    marcos.evaluate("() => void dispatchEvent(new Event('online'))")
    marcos.get_by_text("Photos: 1").click()
    expect(marcos.get_by_text("Ignitor")).to_be_visible()

    history = record.get_by_role("region", name="History")
    expect(history).to_contain_text("added a photo: “Ignitor”")
    shown = history.get_by_role("img")
    expect(shown).to_have_js_property("naturalWidth", 1600)
    expect(shown).to_have_js_property("naturalHeight", 1200)
    kept = danas.request.get(f"{cloud.url}{shown.get_attribute('src')}")
    assert kept.headers["content-type"] == "image/jpeg"
    assert PLACE not in kept.body() and b"Exif" not in kept.body() and len(kept.body()) < 500_000
    assert [event["type"] for event in dana.get(f"/api/jobs/{job['id']}")[1]["events"]].count("photo_added") == 1
