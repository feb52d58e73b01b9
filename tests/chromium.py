"""How a browser of the tests is launched: with nothing that no test looks at."""

import os
import shutil

from playwright.sync_api import Browser, Playwright

# The last list a browser is given counts: what Playwright switches off is switched off here, too (its
# chromiumSwitches.ts). The popup of the address bar is a page of its own in every window, which was a fifth of what a
# short journey costs.
OFF = (
    "AimEnabled AvoidCorsURLLoaderRestartOnRedirect AvoidUnnecessaryBeforeUnloadCheckSync DestroyProfileOnBrowserClose "
    "HttpsFirstBalancedModeAutoEnable HttpsUpgrades LensOverlay MediaRouter NetworkTimeServiceQuerying "
    "OptimizationHints PaintHolding PreconnectToSearch TcpPortRandomizationWin ThirdPartyStoragePartitioning "
    "WebUIOmniboxPopup WebUIOmniboxAimPopup"
).split()
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", f"--disable-features={','.join(OFF)}"]


def launched(playwright: Playwright) -> Browser:
    """The Chromium of this machine, or the one that CHROMIUM names."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    return playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
