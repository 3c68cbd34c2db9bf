"""Looks at pages in Debian's Chromium: over file://, with the network cut off, in both schemes, at three widths.

What is asked of a page: it says nothing on the console, asks for nothing outside its folder, scrolls sideways only in
scrollers that are labelled and take focus, lets no two texts overlap, and axe-core finds nothing.
"""

import os
import re

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SCHEMES = ("light", "dark")
WIDTHS = ((360, 740), (768, 1024), (1366, 768))
# axe-core leaves the size of targets (WCAG 2.2) out unless it is asked for; it would fetch style sheets a second time.
AXE = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"], "preload": False}

# Where the page, or something in it, is wider than the window; and scrollers that nobody can name or reach.
SIDEWAYS = """() => {
  const found = [], wide = document.documentElement.clientWidth;
  const name = e => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + [...e.classList].map(c => "." + c).join("");
  const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflowX);
  if (document.scrollingElement.scrollWidth > wide) found.push("the page scrolls sideways to " + document.scrollingElement.scrollWidth);
  for (const e of document.body.querySelectorAll("*")) {
    if (!e.checkVisibility({ visibilityProperty: true })) continue;
    if (scrolls(e)) {
      if (e.scrollWidth <= e.clientWidth) continue;
      const label = e.getAttribute("aria-label") || document.getElementById(e.getAttribute("aria-labelledby"))?.textContent
        || e.caption?.textContent;
      if (e.tabIndex < 0 || !label?.trim()) found.push(name(e) + " scrolls sideways, but has no name or takes no focus");
      continue;
    }
    const box = e.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || box.right <= wide + 1 && box.left >= -1) continue;
    let around = e, hidden = false;
    while ((around = around.parentElement) && around !== document.body) {
      const style = getComputedStyle(around);
      if (scrolls(around) || style.clipPath !== "none") { hidden = true; break; }
    }
    if (!hidden && !e.closest(".bo-qua")) found.push(name(e) + " reaches from " + Math.round(box.left) + " to " + Math.round(box.right));
  }
  return found.slice(0, 5);
}"""

# Lines of text of different elements that lie upon each other; what is hidden from sight, sticky or in a box that
# scrolls is left out.
OVERLAPS = """() => {
  const lines = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const apart = new Map();
  const isApart = e => {
    if (!e || e === document.body) return false;
    if (!apart.has(e)) {
      const style = getComputedStyle(e);
      apart.set(e, /sticky|fixed/.test(style.position) || style.clipPath !== "none" || e.matches(".bo-qua, .cuon, noscript, option, pre")
        || isApart(e.parentElement));
    }
    return apart.get(e);
  };
  for (let node; node = texts.nextNode();) {
    if (!node.data.trim() || isApart(node.parentElement) || !node.parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) if (r.width > 1) lines.push({ r, node });
  }
  lines.sort((a, b) => a.r.top - b.r.top);
  const found = [];
  for (let i = 0; i < lines.length && found.length < 3; i++) {
    for (let j = i + 1; j < lines.length && lines[j].r.top < lines[i].r.bottom; j++) {
      const a = lines[i].r, b = lines[j].r;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Boxes of lines are higher than their letters.
      if (lines[i].node !== lines[j].node && across > 2 && down > 0.45 * Math.min(a.height, b.height)) {
        found.push("“" + lines[i].node.data.trim().slice(0, 40) + "” lies upon “" + lines[j].node.data.trim().slice(0, 40) + "”");
        break;
      }
    }
  }
  return found;
}"""

# Where links and forms lead, with how many headings and how much text there are.
LINKS = """() => [
  [...document.querySelectorAll("a[href], form[action]")].filter(a => a.checkVisibility() || a.closest("details"))
    .map(a => (a.href || a.action).split("#")[0]),
  [...document.querySelectorAll("h1")].filter(h => h.checkVisibility()).length,
  document.querySelector("main").innerText.trim().length]"""


def pages(folder):
    """Every page of a folder, by its path in it."""
    found = []
    for base, _, names in os.walk(folder):
        found += [os.path.relpath(os.path.join(base, name), folder) for name in names if name.endswith(".html")]
    return sorted(found)


def one_of_each_kind(folder, each=1):
    """The largest pages of each kind: a page of the root is a kind of its own, as is a folder of pages."""
    kinds = {}
    for page in pages(folder):
        kinds.setdefault(page.split("/")[0], []).append(page)
    largest = lambda page: (-os.path.getsize(os.path.join(folder, page)), page)
    return [page for kind in sorted(kinds) for page in sorted(kinds[kind], key=largest)[:each]]


class Looker:
    """A browser, and all that it found wrong."""

    def __init__(self, browser):
        self.browser = browser
        self.axe = Axe()
        self.failures = []
        self.looks = 0

    def _open(self, folder, script=True):
        context = self.browser.new_context(offline=True, java_script_enabled=script, reduced_motion="reduce")
        tab = context.new_page()
        tab.on("console", lambda message: self._wrong(tab, f"console: {message.text}"))
        tab.on("pageerror", lambda error: self._wrong(tab, f"error: {error}"))
        tab.on("requestfailed", lambda request: self._wrong(tab, f"failed: {request.url}"))
        tab.on("request", lambda request: request.url.startswith(f"file://{folder}/")
               or self._wrong(tab, f"outside the folder: {request.url}"))
        return tab

    def _wrong(self, tab, what):
        self.failures.append(f"{tab.url.removeprefix('file://').split('#')[0]}: {what}")

    def look(self, folder, chosen, schemes=SCHEMES, widths=WIDTHS):
        """Looks at pages of a folder with scripts, then without."""
        folder = os.path.realpath(folder)
        for script in (True, False):
            tab = self._open(folder, script)
            for page in chosen:
                tab.goto(f"file://{folder}/{page}")
                for scheme in schemes if script else schemes[:1]:
                    for width, height in widths if script else widths[:1]:
                        tab.emulate_media(color_scheme=scheme)
                        tab.set_viewport_size({"width": width, "height": height})
                        self._judge(tab, script, f"{scheme}, {width} px" + ("" if script else ", no script"))
            tab.context.close()

    def _judge(self, tab, script, how):
        self.looks += 1
        for what in tab.evaluate(SIDEWAYS) + tab.evaluate(OVERLAPS):
            self._wrong(tab, f"{how}: {what}")
        # axe-core waits by timers, which do not run where scripts are off.
        if not script:
            return
        for violation in self.axe.run(tab, options=AXE).response["violations"]:
            places = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
            self._wrong(tab, f"{how}: axe {violation['id']}: {len(places)} × {places[0]}: "
                        + re.sub(r"\s+", " ", violation["nodes"][0]["failureSummary"])[:160])

    def walk(self, folder, first="index.html"):
        """Follows links from the first page without scripts; every page of the folder must be come by."""
        folder = os.path.realpath(folder)
        tab = self._open(folder, script=False)
        come_by, ahead = {first}, [first]
        while ahead:
            tab.goto(f"file://{folder}/{ahead.pop()}")
            links, headings, letters = tab.evaluate(LINKS)
            if headings != 1 or letters == 0:
                self._wrong(tab, f"without scripts it has {headings} headings and {letters} letters")
            for link in links:
                page = os.path.relpath(link.removeprefix("file://"), folder)
                if not page.startswith("..") and page.endswith(".html") and page not in come_by:
                    come_by.add(page)
                    ahead.append(page)
        tab.context.close()
        for page in sorted(set(pages(folder)) - come_by):
            self.failures.append(f"{folder}/{page}: no link leads to it")
        return len(come_by)


def with_browser(work):
    """Runs `work` with a looker; gives what it found wrong, each thing once, and how often it looked."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND"])
        looker = Looker(browser)
        work(looker)
        browser.close()
    return list(dict.fromkeys(looker.failures)), looker.looks
