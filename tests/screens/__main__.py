"""`python -m tests.screens`: takes every picture of docs/screens anew."""

import sys
from typing import Any

from playwright.sync_api import sync_playwright

from tests.chromium import launched
from tests.screens import kept
from tests.screens.taken import SCREENS, opened, taken


def main() -> int:
    structure: dict[str, Any] = {}
    with sync_playwright() as playwright:
        browser = launched(playwright)
        for screen in SCREENS:
            with opened(browser) as board:
                for width, scheme, seen in taken(board, screen):
                    kept.keep(kept.name_of(screen, width, scheme), seen, structure)
        browser.close()
    kept.write(structure)
    for picture in kept.FOLDER.glob("*.webp"):
        if picture.stem not in structure:
            picture.unlink()
    size = sum(file.stat().st_size for file in kept.FOLDER.iterdir())
    sys.stdout.write(f"{len(structure)} pictures in docs/screens, {size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
