"""Two clicks from a total to its cell, without scripts: `clicking.py FOLDER`, a built site."""

import os
import sys
from urllib.parse import unquote, urlsplit

from playwright.sync_api import sync_playwright

failures = []


def check(page, holds, what):
    if not holds:
        failures.append(f"{urlsplit(page.url).path}: {what}")


def soon(page, holds):
    """Whether something holds within five seconds; a click returns before the new page is laid out and scrolled."""
    for _ in range(100):
        if holds():
            return True
        page.wait_for_timeout(50)
    return False


def highlighted(page):
    """Whether the element that the address names is in sight and drawn unlike any other."""
    style = page.evaluate("""() => {
      const place = document.querySelector(':target')
      if (!place) return null
      const look = getComputedStyle(place), box = place.getBoundingClientRect()
      return {id: place.id, outline: look.outlineStyle, back: look.backgroundColor, top: box.top, height: box.height,
              paper: getComputedStyle(document.body).backgroundColor}
    }""")
    fragment = unquote(urlsplit(page.url).fragment)
    return bool(style and style["id"] == fragment and style["outline"] == "solid" and style["back"] != style["paper"]
                and style["height"] > 0 and -1 <= style["top"] < page.viewport_size["height"])


def click_through(page, address):
    """From the total of the period that an indicator's page shows; gives whether there was a figure to click."""
    page.goto(address)
    total = page.locator("p.gia-tri a.tong")
    if total.count() == 0:
        return False
    total.first.click()
    values = page.locator(".theo-noi tbody tr:not(.nhom) td:nth-child(2) a:not(.khop)")
    if values.count() == 0:
        return False
    check(page, soon(page, lambda: urlsplit(page.url).fragment == "theo-co-quan"), "the total does not lead to the bodies")
    words = values.first.inner_text()
    values.first.click()
    check(page, soon(page, lambda: "/bao-cao/" in page.url and highlighted(page)), f"{words!r} is not highlighted in its report")
    return True


def click_earlier(page, address):
    """From the total of an earlier period to the list of bodies on the task's page, which opens, and on to the cell."""
    page.goto(address)
    total = page.locator(".qua-ky a.tong[href*='nhiem-vu/'][href*='#ct-']")
    if total.count() == 0:
        return False
    total.first.click()
    values = page.locator("ul:target a:not(.khop)")
    opens = soon(page, lambda: values.count() > 0 and values.first.is_visible())
    check(page, opens, "the list of bodies does not open")
    if not opens:
        return True
    values.first.click()
    check(page, soon(page, lambda: "/bao-cao/" in page.url and highlighted(page)), "no place is highlighted in the report")
    return True


def main(folder):
    pages = sorted(os.listdir(os.path.join(folder, "chi-tieu")))
    with sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_context(
            java_script_enabled=False, offline=True, reduced_motion="reduce").new_page()
        addresses = [f"file://{os.path.abspath(folder)}/chi-tieu/{name}" for name in pages if name != "index.html"]
        now = sum(click_through(page, address) for address in addresses)
        earlier = sum(click_earlier(page, address) for address in addresses)
        browser.close()
    for failure in failures:
        print(failure)
    print(f"{now} totals and {earlier} earlier ones of {len(addresses)} indicators, {len(failures)} failures", file=sys.stderr)
    return 1 if failures or now == 0 or earlier == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
