extension Snapshots {
  static let unitEn = #"""
    <!doctype html>
    <html lang="en">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Thành ủy Quy Nhơn – Kế hoạch thực hiện</title>
    <link rel="stylesheet" href="../tai-nguyen/trang-HASH.css">
    <script src="../tai-nguyen/trang-HASH.js" defer></script>
    </head>
    <body>
    <a class="bo-qua" href="#noi-dung-chinh">Skip to the main content</a>
    <header>
    <div class="dau-trang">
    <p class="ten-ke-hoach"><a href="../index.html">Kế hoạch thực hiện</a></p>
    <form class="tim" role="search" action="../tim-kiem.html"><label class="an" for="tim">Search reports, names and document numbers</label><input id="tim" name="q" type="search" lang="vi" placeholder="Search" autocomplete="off"><button>Search</button></form>
    <nav class="cac-trang" aria-label="Pages">
    <ul><li><a href="../index.html#cac-ky">Reporting periods</a></li><li><a href="../chi-tieu/index.html">Indicators</a></li><li><a href="../kien-nghi.html">Proposals</a></li><li><a href="../ra-soat.html">Review</a></li><li><a href="../ke-hoach.html">Plan</a></li></ul>
    </nav>
    <nav class="duong-dan" aria-label="Where this page stands">
    <ol>
    <li><a href="../index.html">Front page</a></li>
    <li><span aria-current="page">Quy Nhơn</span></li>
    </ol>
    </nav>
    </div>

    </header>
    <main id="noi-dung-chinh">
    <svg class="kho-hinh" aria-hidden="true">
    </svg>
    <h1 lang="vi">Thành ủy Quy Nhơn</h1>
    <dl class="phan-dau mot-cot">
    <div><dt>Group</dt><dd lang="vi">Huyện ủy</dd></div>



    </dl>
    <section>
    <h2 id="cac-ky">Reports by period</h2>

    <div class="cuon" role="region" tabindex="0" aria-labelledby="cac-ky">
    <table class="ma-tran" data-bang>
    <thead><tr><th scope="col" class="ten">Period</th><th scope="col" class="nv" data-xep="1. Sắp xếp đơn vị"><a href="../nhiem-vu/1.html"><span class="so">1</span> <span class="ten-nv" lang="vi">Sắp xếp đơn vị</span></a></th><th scope="col" class="nv" data-xep="2. Giám sát"><a href="../nhiem-vu/2.html"><span class="so">2</span> <span class="ten-nv" lang="vi">Giám sát</span></a></th><th scope="col" class="den" data-xep>Report received</th></tr></thead>
    <tbody>
    <tr><th scope="row" class="ten" lang="vi"><a href="../ky/2025-q1.html">Quý I năm 2025</a></th>
    <td class="o" data-status="not-stated"><svg aria-hidden="true"><use href="#h-not-stated"/></svg><span class="an">State not given</span></td><td class="o" data-status="not-stated"><svg aria-hidden="true"><use href="#h-not-stated"/></svg><span class="an">State not given</span></td>
    <td class="den" data-state="missing"><svg class="h" aria-hidden="true"><use href="#h-missing"/></svg>Not received, days overdue: 5
    </td></tr>
    <tr><th scope="row" class="ten" lang="vi"><a href="../ky/2024-q4.html">Quý IV năm 2024</a></th>
    <td class="o" data-status="in-progress"><a href="../bao-cao/2024-q4/quy-nhon.html#nhiem-vu-1"><svg aria-hidden="true"><use href="#h-in-progress"/></svg><span class="an">In progress</span></a></td><td class="o" data-status="not-stated"><a href="../bao-cao/2024-q4/quy-nhon.html"><svg aria-hidden="true"><use href="#h-not-stated"/></svg><span class="an">State not given</span></a></td>
    <td class="den" data-state="on-time"><svg class="h" aria-hidden="true"><use href="#h-on-time"/></svg><a href="../bao-cao/2024-q4/quy-nhon.html"><span class="ngay">16 Dec 2024</span></a> On time<span class="phu">by its date of issue</span>
    </td></tr>
    </tbody>
    </table>
    </div>
    </section>
    <section>
    <h2 id="so-lieu">Figures over time</h2>
    <div class="cuon" role="region" tabindex="0" aria-labelledby="so-lieu">
    <table class="bang so-lieu" data-bang>
    <thead><tr><th scope="col">Indicator</th><th scope="col">Measure</th><th scope="col" class="so" lang="vi"><a href="../ky/2024-q4.html">Quý IV năm 2024</a></th><th scope="col" class="so" lang="vi"><a href="../ky/2025-q1.html">Quý I năm 2025</a></th></tr></thead>
    <tbody>
    <tr class="nhom"><th scope="rowgroup" colspan="4" lang="vi">Task 1. Sắp xếp đơn vị</th></tr>
    <tr><th scope="row" lang="vi"><a href="../chi-tieu/ty-le-giam.html">Tỷ lệ giảm</a></th><td lang="vi">%</td><td class="so"><a href="../bao-cao/2024-q4/quy-nhon.html#o-10" lang="vi"><bdi>7.3%</bdi></a>
    </td><td class="so"><span class="khong-co">none yet</span>
    </td></tr>
    </tbody>
    </table>
    </div>
    </section>
    <section>
    <h2 id="phai-bao-cao">What it owes</h2>

    <ul class="phai-bao-cao">
    <li><a href="../nhiem-vu/1.html" lang="vi">1. Sắp xếp đơn vị</a>: every quarter<ul class="gon phu"><li><a href="../chi-tieu/ty-le-giam.html" lang="vi">Tỷ lệ giảm</a>: every quarter</li></ul></li>
    </ul>
    </section>
    <section>
    <h2 id="dau-viec">Duties</h2>
    <ul class="dau-viec">
    <li><span lang="vi">Ban hành kế hoạch</span> <span class="phu">(once; <span lang="vi">mục III.1</span>)</span> <em class="khong-co">No document has been reported yet.</em></li>
    </ul>
    </section>
    <template id="dieu-khien" data-hien="Shown:" data-xep="Sort by" data-tang="ascending" data-giam="descending">
    <div class="dieu-khien"><label>Filter by name <input type="search" lang="vi" autocomplete="off"></label><label>Report received <select><option value="">All</option><option value="[data-state=missing]">Overdue</option><option value="[data-state=late]">Late</option><option value="[data-content=needs-work]">Needs correction</option></select></label><button type="button">Clear filter and order</button><span role="status"></span></div>
    </template>
    </main>
    <footer class="chan-trang">
    <p>As of 20 Apr 2025</p>
    </footer>
    </body>
    </html>
    """#
}
