"""Takes the pictures of the README: `pictures.py SITE FOLDER`; says which is larger than it may be, and exits with 1."""

import os
import sys

from playwright.sync_api import sync_playwright

MOST = 150 * 1024
WIDE, PHONE = (1080, 660), (360, 740)
# Name, page, size of the window, scheme, and what is done before the picture is taken.
PICTURES = (
    ("trang-dau", "index.html", WIDE, "light", None),
    ("trang-dau-toi", "index.html", WIDE, "dark", None),
    ("trang-dau-dien-thoai", "index.html", PHONE, "light", None),
    ("nhiem-vu", "nhiem-vu/4.html", WIDE, "light", None),
    ("co-quan", "don-vi/quy-nhon.html", WIDE, "light", None),
    ("o-so-trong-bao-cao", "nhiem-vu/4.html", WIDE, "light", "figure"),
    ("ma-tran-da-loc", "index.html", WIDE, "light", "filter"),
    ("tim-kiem", "tim-kiem.html?q=bi%C3%AAn+ch%E1%BA%BF", WIDE, "light", "search"),
)


def prepare(tab, what):
    if what == "figure":
        # From a total to the figures behind it, and from the first of them to its cell in the report.
        figures = tab.locator("details.tung-noi").first
        figures.locator("summary").click()
        figures.locator("a[href*='#']").first.click()
        tab.wait_for_selector(":target")
        tab.evaluate("() => document.querySelector(':target').scrollIntoView({ block: 'center', behavior: 'instant' })")
    elif what == "filter":
        tab.locator("main select").first.select_option("[data-state=missing]")
        tab.evaluate("() => document.getElementById('ma-tran').scrollIntoView({ behavior: 'instant' })")
    elif what == "search":
        tab.wait_for_selector("#ket-qua[aria-busy=false]")


def main(site, folder):
    os.makedirs(folder, exist_ok=True)
    large = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        for name, page, (width, height), scheme, what in PICTURES:
            tab = browser.new_context(
                offline=True, color_scheme=scheme, reduced_motion="reduce", viewport={"width": width, "height": height}).new_page()
            tab.goto(f"file://{os.path.realpath(site)}/{page}")
            prepare(tab, what)
            path = os.path.join(folder, name + ".png")
            tab.screenshot(path=path)
            size = os.path.getsize(path)
            print(f"{path}: {size} bytes")
            if size > MOST:
                large.append(path)
            tab.context.close()
        browser.close()
    for path in large:
        print(f"{path} is larger than {MOST} bytes", file=sys.stderr)
    return 1 if large else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
