"""Asks for room: that labels are not a word wide on a phone, and that what sorts a column keeps off the next one's head."""

import os

# How wide the labels of the figures over time are, in pixels.
LABELS = """() => [...document.querySelectorAll(".lich-su tbody th")].map(e => Math.round(e.getBoundingClientRect().width))"""
# Between each button that sorts a column and the text of the next head on its line, in pixels.
GAPS = """() => [...document.querySelectorAll(".chi-tieu thead .xep")].flatMap(button => {
  const next = button.closest("th").nextElementSibling;
  if (!next) return [];
  const range = document.createRange();
  range.selectNodeContents(next);
  const [text, box] = [range.getClientRects()[0], button.getBoundingClientRect()];
  return text && text.top < box.bottom && box.top < text.bottom ? [Math.round(text.left - box.right)] : [];
})"""


def use(looker, site):
    """Looks at the first page on a phone and at the first task that has figures on an office screen."""
    ask(looker, site, "index.html", 360, LABELS, 120, "labels of figures over time")
    folder = os.path.join(site, "nhiem-vu")
    for page in sorted(os.listdir(folder)):
        with open(os.path.join(folder, page), encoding="utf-8") as file:
            if 'class="bang chi-tieu"' in file.read():
                return ask(looker, site, f"nhiem-vu/{page}", 1366, GAPS, 8, "room before the next head")


def ask(looker, site, page, width, question, least, what):
    tab = looker.browser.new_context(offline=True, viewport={"width": width, "height": 768}).new_page()
    tab.goto(f"file://{os.path.realpath(site)}/{page}")
    found = tab.evaluate(question)
    if not found or min(found) < least:
        looker.failures.append(f"{page} at {width} pixels: {what}: {found}, less than {least}")
    tab.context.close()
