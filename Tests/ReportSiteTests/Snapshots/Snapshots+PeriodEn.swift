extension Snapshots {
  static let periodEn = #"""
    <!doctype html>
    <html lang="en">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Quý IV năm 2024 – Kế hoạch thực hiện Kết luận số 62-KL/TW</title>
    <link rel="stylesheet" href="tai-nguyen/trang-HASH.css">
    <script src="tai-nguyen/trang-HASH.js" defer></script>
    </head>
    <body>
    <a class="bo-qua" href="#noi-dung-chinh">Skip to the main content</a>
    <header>
    <div class="dau-trang">
    <p class="ten-ke-hoach"><a href="index.html">Kế hoạch thực hiện Kết luận số 62-KL/TW</a></p>
    <form class="tim" role="search" action="tim-kiem.html"><label class="an" for="tim">Search reports, names and document numbers</label><input id="tim" name="q" type="search" lang="vi" placeholder="Search" autocomplete="off"><button>Search</button></form>
    <nav class="cac-trang" aria-label="Pages">
    <ul><li><a href="chi-tieu/index.html">Indicators</a></li><li><a href="kien-nghi.html">Proposals</a></li><li><a href="ra-soat.html">Review</a></li><li><a href="ke-hoach.html">Plan</a></li></ul>
    </nav>
    </div>
    <p class="thong-bao" role="note">Số liệu minh họa</p>
    </header>
    <main id="noi-dung-chinh">
    <svg class="kho-hinh" aria-hidden="true">
    </svg>
    <div class="dau-ky">
    <h1 lang="vi">Quý IV năm 2024</h1>
    <p class="moc">Figures as at 14 Dec 2024 · due 20 Dec 2024 · As of 20 Jan 2025</p>
    </div>
    <p class="cau-chinh">Reports have come from 2 of 3 bodies, 1 on time; 1 overdue.</p>
    <ul class="o-so">
    <li class="o-mot">
    <p class="nhan">Reporting rate</p>

    <p class="gia-tri"><a class="tong" href="#ma-tran">67%</a> <span class="phan-so">2/3</span></p>

    <p class="phu"><span><a href="ra-soat.html#qua-han">1 overdue</a></span></p>
    </li>
    <li class="o-mot">
    <p class="nhan">Số hội nghị</p>

    <p class="gia-tri"><a class="tong" href="chi-tieu/so-hoi-nghi.html#theo-co-quan">1,259 cuộc</a></p>

    <p class="phu"><span>bodies with a figure: 2/3</span> </p>
    </li>
    </ul>
    <section class="luu-y">
    <h2>Needs attention</h2>
    <ul><li><a href="ra-soat.html#qua-han"><bdi>Overdue, not received: Huyện ủy An Lão</bdi></a></li><li><a href="#tep-chua-ro"><bdi>Files of which no body can be told: 1</bdi></a></li><li><a href="bao-cao/2024-q4/so-noi-vu.html#bs1-o-10"><bdi>Sở Nội vụ: EN Số đọc được nhiều cách</bdi></a></li></ul>
    </section>
    <section class="khu-ma-tran">
    <h2 id="ma-tran">By reporting body</h2>
    <dl class="chu-giai" aria-label="Legend">
    <div><dt>Tasks</dt>
    <dd data-status="done"><svg class="h" aria-hidden="true"><use href="#h-done"/></svg>Done (for this period)</dd><dd data-status="in-progress"><svg class="h" aria-hidden="true"><use href="#h-in-progress"/></svg>In progress</dd><dd data-status="not-started"><svg class="h" aria-hidden="true"><use href="#h-not-started"/></svg>Not started</dd><dd data-status="nothing-arose"><svg class="h" aria-hidden="true"><use href="#h-nothing-arose"/></svg>Nothing arose</dd><dd data-status="not-stated"><svg class="h" aria-hidden="true"><use href="#h-not-stated"/></svg>State not given</dd>
    <dd class="phu">Blank: not applicable</dd></div>
    <div><dt>Reports</dt>
    <dd data-state="on-time"><svg class="h" aria-hidden="true"><use href="#h-on-time"/></svg>On time</dd><dd data-state="late"><svg class="h" aria-hidden="true"><use href="#h-late"/></svg>Late</dd><dd data-state="missing"><svg class="h" aria-hidden="true"><use href="#h-missing"/></svg>Overdue, not received</dd><dd data-state="not-due"><svg class="h" aria-hidden="true"><use href="#h-not-due"/></svg>Not due yet</dd><dd data-state="extended"><svg class="h" aria-hidden="true"><use href="#h-extended"/></svg>Extended</dd></div>
    </dl>
    <div class="cuon" role="region" tabindex="0" aria-labelledby="ma-tran">
    <table class="ma-tran" data-bang>
    <caption class="an">One row for each body, one column for each task; the last column tells when the report came.</caption>
    <thead>
    <tr>
    <th scope="col" class="ten" data-xep>Reporting body</th>
    <th scope="col" class="nv" data-xep="Task 1"><a href="nhiem-vu/1.html"><span class="so"><span class="an">Task 1: </span>1</span> <span class="ten-nv" lang="vi">Thông tin, tuyên truyền</span></a></th>
    <th scope="col" class="nv" data-xep="Task 2"><a href="nhiem-vu/2.html"><span class="so"><span class="an">Task 2: </span>2</span> <span class="ten-nv" lang="vi">Hoàn thiện văn bản</span></a></th>
    <th scope="col" class="nv" data-xep="Task 3"><a href="nhiem-vu/3.html"><span class="so"><span class="an">Task 3: </span>3</span> <span class="ten-nv" lang="vi">Kiểm tra, giám sát</span></a></th>
    <th scope="col" class="den" data-xep>Report received</th>
    </tr>
    </thead>
    <tbody>
    <tr class="nhom"><th scope="rowgroup" colspan="5" lang="vi">Huyện ủy, thị ủy, thành ủy</th></tr>
    <tr id="cq-quy-nhon"><th scope="row" class="ten" title="Thành ủy Quy Nhơn" lang="vi"><a href="don-vi/quy-nhon.html">Quy Nhơn</a></th>
    <td class="o" data-status="done"><a href="bao-cao/2024-q4/quy-nhon.html#nhiem-vu-1"><svg aria-hidden="true"><use href="#h-done"/></svg><span class="an">Done (for this period)</span></a></td><td class="o" data-status="not-stated"><a href="bao-cao/2024-q4/quy-nhon.html"><svg aria-hidden="true"><use href="#h-not-stated"/></svg><span class="an">State not given</span></a></td><td data-status="not-applicable"></td>
    <td class="den" data-state="on-time"><svg class="h" aria-hidden="true"><use href="#h-on-time"/></svg><a href="bao-cao/2024-q4/quy-nhon.html"><span class="ngay">16 Dec 2024</span></a> On time
    </td></tr>
    <tr id="cq-an-lao"><th scope="row" class="ten" title="Huyện ủy An Lão" lang="vi"><a href="don-vi/an-lao.html">Huyện ủy An Lão</a></th>
    <td class="den rong" colspan="4" data-state="missing"><svg class="h" aria-hidden="true"><use href="#h-missing"/></svg>Not received, days overdue: 31
    </td></tr>
    </tbody>
    <tbody>
    <tr class="nhom"><th scope="rowgroup" colspan="5" lang="vi">Sở, ban, ngành</th></tr>
    <tr id="cq-so-noi-vu"><th scope="row" class="ten" title="Sở Nội vụ" lang="vi"><a href="don-vi/so-noi-vu.html">Sở Nội vụ</a></th>
    <td class="o" data-status="in-progress"><a href="bao-cao/2024-q4/so-noi-vu.html#nhiem-vu-1"><svg aria-hidden="true"><use href="#h-in-progress"/></svg><span class="an">In progress 63%</span></a></td><td class="o" data-status="nothing-arose"><a href="bao-cao/2024-q4/so-noi-vu.html#nhiem-vu-2"><svg aria-hidden="true"><use href="#h-nothing-arose"/></svg><span class="an">Nothing arose</span></a></td><td class="o" data-status="not-started"><a href="bao-cao/2024-q4/so-noi-vu.html"><svg aria-hidden="true"><use href="#h-not-started"/></svg><span class="an">Not started</span></a></td>
    <td class="den" data-state="late"><svg class="h" aria-hidden="true"><use href="#h-late"/></svg><a href="bao-cao/2024-q4/so-noi-vu.html"><span class="ngay">23 Dec 2024</span></a> Late, days: 3<span class="nd" data-content="needs-work">Needs correction</span><span class="phu">by its date of issue</span>
    </td></tr>
    </tbody>
    <tfoot>
    <tr><th scope="row" class="ten">Bodies that gave a state</th><td class="o">2/3</td><td class="o">1/3</td><td class="o">1/1</td><td class="den"></td></tr>
    </tfoot>
    </table>
    </div>

    <p class="phu">Counted by their date of issue, because no day of receipt is known: 1.</p>
    <p class="phu">Sở Nội vụ: extended to 27 Dec 2024 by Công văn 7</p>
    <p class="phu" id="tep-chua-ro">Files of which no body can be told: 1</p>
    <p class="phu">Asked for by: <span lang="vi">Công văn 99</span></p>
    </section>
    <section>
    <h2 id="tinh-hinh">States of the tasks</h2>
    <div class="cuon" role="region" tabindex="0" aria-labelledby="tinh-hinh">
    <table class="bang tt-bang" data-bang>
    <thead><tr><th scope="col">Task</th><th scope="col" class="bieu-do">Chart</th><th scope="col" class="so" data-status="done" data-xep="Done (for this period)" title="Done (for this period)"><svg class="h" aria-hidden="true"><use href="#h-done"/></svg> <span aria-hidden="true">Done</span><span class="an">Done (for this period)</span></th><th scope="col" class="so" data-status="in-progress" data-xep="In progress" title="In progress"><svg class="h" aria-hidden="true"><use href="#h-in-progress"/></svg> <span aria-hidden="true">Ongoing</span><span class="an">In progress</span></th><th scope="col" class="so" data-status="not-started" data-xep="Not started" title="Not started"><svg class="h" aria-hidden="true"><use href="#h-not-started"/></svg> <span aria-hidden="true">Not begun</span><span class="an">Not started</span></th><th scope="col" class="so" data-status="nothing-arose" data-xep="Nothing arose" title="Nothing arose"><svg class="h" aria-hidden="true"><use href="#h-nothing-arose"/></svg> <span aria-hidden="true">None</span><span class="an">Nothing arose</span></th><th scope="col" class="so" data-status="not-stated" data-xep="State not given" title="State not given"><svg class="h" aria-hidden="true"><use href="#h-not-stated"/></svg> <span aria-hidden="true">?</span><span class="an">State not given</span></th><th scope="col" class="so" data-xep>Owing</th></tr></thead>
    <tbody>
    <tr><th scope="row"><a href="nhiem-vu/1.html"><span class="an">Task 1: </span><span lang="vi">Thông tin, tuyên truyền</span></a></th><td class="bieu-do"><svg class="tt-thanh" viewBox="0 0 200 14" role="img"><title>Task 1: Done (for this period) 1, In progress 1, State not given 1</title><path class="tt-done" d="M0 2h64v10h-64z"/><path class="tt-in-progress" d="M66 7h65"/><path class="tt-not-stated" d="M133 7h65"/></svg></td><td class="so">1</td><td class="so">1</td><td class="so">0</td><td class="so">0</td><td class="so">1</td><td class="so">3</td></tr>
    <tr><th scope="row"><a href="nhiem-vu/2.html"><span class="an">Task 2: </span><span lang="vi">Hoàn thiện văn bản</span></a></th><td class="bieu-do"><svg class="tt-thanh" viewBox="0 0 200 14" role="img"><title>Task 2: Nothing arose 1, State not given 2</title><path class="tt-nothing-arose" d="M0 5h64v4h-64z"/><path class="tt-not-stated" d="M66 7h132"/></svg></td><td class="so">0</td><td class="so">0</td><td class="so">0</td><td class="so">1</td><td class="so">2</td><td class="so">3</td></tr>
    <tr><th scope="row"><a href="nhiem-vu/3.html"><span class="an">Task 3: </span><span lang="vi">Kiểm tra, giám sát</span></a></th><td class="bieu-do"><svg class="tt-thanh" viewBox="0 0 200 14" role="img"><title>Task 3: Not started 1</title><path class="tt-not-started" d="M1 3h62v8h-62z"/></svg></td><td class="so">0</td><td class="so">0</td><td class="so">1</td><td class="so">0</td><td class="so">0</td><td class="so">1</td></tr>
    </tbody>
    </table>
    </div>
    </section>
    <section>
    <h2 id="dau-viec">Duties</h2>
    <ul class="ds-dau-viec"><li><a href="ke-hoach.html#dau-viec-ban-hanh" lang="vi">Ban hành kế hoạch</a> <span class="phu">Once · given by 1/2: Kế hoạch</span></li><li><a href="ke-hoach.html#dau-viec-kiem-tra" lang="vi">Kiểm tra</a> <span class="phu">Continuously</span></li></ul>
    </section>
    <p class="xem-ban-in"><a href="in/2024-q4.html">Consolidated report, to be printed</a></p>
    <section class="tai-ve" aria-labelledby="tai-ve">
    <h2 id="tai-ve">Download the data</h2>
    <ul><li><a href="du-lieu/tong-hop-2024.xlsx">Workbook of 2024 (Excel)</a></li><li><a href="du-lieu/so-lieu-2024.csv">Every figure of 2024 (CSV)</a></li><li><a href="du-lieu/tong-so-2024.csv">Totals by period of 2024 (CSV)</a></li><li><a href="du-lieu/gui-bao-cao-2024.csv">Arrivals of 2024 (CSV)</a></li><li><a href="du-lieu/kien-nghi-2024.csv">Difficulties and proposals of 2024 (CSV)</a></li><li><a href="du-lieu/tong-hop.json">Everything, for programs (JSON)</a></li></ul>
    </section>
    <template id="dieu-khien" data-hien="Shown:" data-xep="Sort by" data-tang="ascending" data-giam="descending">
    <div class="dieu-khien"><label>Filter by name <input type="search" lang="vi" autocomplete="off"></label><label>Report received <select><option value="">All</option><option value="[data-state=missing]">Overdue</option><option value="[data-state=late]">Late</option><option value="[data-content=needs-work]">Needs correction</option></select></label><button type="button">Clear filter and order</button><span role="status"></span></div>
    </template>
    </main>
    <footer class="chan-trang">
    <p>As of 20 Jan 2025</p>
    </footer>
    </body>
    </html>
    """#
}
