"""Looks at the folders that Tests/Verify/browser built: `check.py sample|all FOLDER`; says what is wrong, and exits with 1."""

import os
import re
import sys

import look
import room
import tables

SCRIPTS, STYLES = 20 * 1024, 30 * 1024
# The first page of this many bodies, in bytes.
INDEX = {"vi": 120 * 1024, "en": 120 * 1024, "dong": 400 * 1024}
POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'"
# What a page may not hold in itself, since the policy would forbid it.
INLINE = re.compile(r"<style|<script(?![^>]* src=)|<[^>]* (?:style|on[a-z]+)=|javascript:", re.IGNORECASE)


def budgets(name, folder):
    """What is too heavy or stands where the policy forbids it."""
    found = []
    assets = os.path.join(folder, "tai-nguyen")
    for ending, most in ((".js", SCRIPTS), (".css", STYLES)):
        size = sum(os.path.getsize(os.path.join(assets, file)) for file in os.listdir(assets) if file.endswith(ending))
        if size > most:
            found.append(f"{name}: {size} bytes of {ending}, more than {most}")
    index = os.path.getsize(os.path.join(folder, "index.html"))
    if index > INDEX.get(name, index):
        found.append(f"{name}: the first page has {index} bytes, more than {INDEX[name]}")
    for page in look.pages(folder):
        with open(os.path.join(folder, page), encoding="utf-8") as file:
            text = file.read()
        first = re.search(r"<head>\s*(<[^>]+>)", text)
        if first is None or first[1] != f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">':
            found.append(f"{name}/{page}: the policy does not come first")
        inline = INLINE.search(re.sub(r"<pre.*?</pre>|<code.*?</code>", "", text, flags=re.DOTALL))
        if inline:
            found.append(f"{name}/{page}: {inline[0]}")
    return found


def injected(looker, folder):
    """A script, a style and a picture from elsewhere that get into a page must come to nothing."""
    tab = looker.browser.new_context(offline=True).new_page()
    said = []
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(f"file://{os.path.realpath(folder)}/index.html")
    tab.evaluate("""() => document.body.insertAdjacentHTML("beforeend",
      '<p id="thu" style="color: rgb(1, 2, 3)" onclick="window.bad = 1">x<img src="https://song-may.example/x.png" onerror="window.bad = 1">')""")
    tab.evaluate("""() => { const s = document.createElement("script"); s.textContent = "window.bad = 1"; document.body.append(s);
      document.getElementById("thu").click(); }""")
    tab.wait_for_timeout(200)
    if tab.evaluate("window.bad") or tab.evaluate("getComputedStyle(document.getElementById('thu')).color") == "rgb(1, 2, 3)":
        looker.failures.append("what was put into a page was run")
    if len([text for text in said if "Content Security Policy" in text]) < 4:
        looker.failures.append(f"the policy forbade too little: {said}")
    tab.context.close()


def sample(looker, work):
    site, inside = os.path.join(work, "vi", "site"), os.path.join(work, "vi", "noi-bo")
    looker.failures += budgets("vi", site)
    chosen = {page.split("/")[0]: page for page in sorted(look.pages(site), key=lambda page: (-os.path.getsize(os.path.join(site, page)), page))}
    looker.look(site, sorted(chosen.values()), schemes=("light",), widths=look.WIDTHS[:1])
    looker.look(site, ["index.html"], schemes=("dark",), widths=look.WIDTHS[-1:])
    looker.look(inside, ["index.html"], schemes=("light",), widths=look.WIDTHS[:1])
    tables.use(looker, site)
    room.use(looker, site)
    injected(looker, site)


def everything(looker, work):
    for name in ("vi", "en", "tien-giang"):
        for part in ("site", "noi-bo"):
            folder = os.path.join(work, name, part)
            looker.look(folder, look.one_of_each_kind(folder))
            if name == "vi":
                looker.walk(folder)
    for name in ("du-tay", "chua-gui", "hong", "dong"):
        for part in ("site", "noi-bo"):
            folder = os.path.join(work, name, part)
            each = 2 if name == "du-tay" else 1
            looker.look(folder, look.one_of_each_kind(folder, each), schemes=("light",), widths=(look.WIDTHS[0], look.WIDTHS[2]))
    for name in os.listdir(work):
        looker.failures += budgets(name, os.path.join(work, name, "site"))
    tables.use(looker, os.path.join(work, "vi", "site"))
    room.use(looker, os.path.join(work, "vi", "site"))
    injected(looker, os.path.join(work, "vi", "site"))


def main(how, work):
    work = os.path.realpath(work)
    failures, looks = look.with_browser(lambda looker: (sample if how == "sample" else everything)(looker, work))
    for line in failures:
        print(line.replace(work + "/", ""), file=sys.stderr)
    print(f"browser: {looks} looks, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
