extension Snapshots {
  static let supplementedEn = #"""
    <!doctype html>
    <html lang="en">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Sở Nội vụ, Quý IV năm 2024 – Kế hoạch thực hiện Kết luận số 62-KL/TW</title>
    <link rel="stylesheet" href="../../tai-nguyen/trang-HASH.css">
    <script src="../../tai-nguyen/trang-HASH.js" defer></script>
    </head>
    <body>
    <a class="bo-qua" href="#noi-dung-chinh">Skip to the main content</a>
    <header>
    <div class="dau-trang">
    <p class="ten-ke-hoach"><a href="../../index.html">Kế hoạch thực hiện Kết luận số 62-KL/TW</a></p>
    <nav class="cac-trang" aria-label="Pages">
    <ul><li><a href="../../chi-tieu/index.html">Indicators</a></li><li><a href="../../kien-nghi.html">Proposals</a></li><li><a href="../../ra-soat.html">Review</a></li><li><a href="../../ke-hoach.html">Plan</a></li></ul>
    </nav>
    <form class="tim" role="search" action="../../tim-kiem.html"><label class="an" for="tim">Search reports, names and document numbers</label><input id="tim" name="q" type="search" lang="vi" placeholder="Search" autocomplete="off"><button>Search</button></form>
    <nav class="duong-dan" aria-label="Where this page stands">
    <ol>
    <li><a href="../../index.html">Front page</a></li>
    <li><a href="../../ky/2024-q4.html">Quý IV năm 2024</a></li>
    <li><a href="../../don-vi/so-noi-vu.html">Sở Nội vụ</a></li>
    <li><span aria-current="page">Report</span></li>
    </ol>
    </nav>
    </div>
    <p class="thong-bao" role="note">Số liệu minh họa</p>
    </header>
    <main id="noi-dung-chinh">
    <svg class="kho-hinh" aria-hidden="true">
    </svg>
    <div class="bao-cao">
    <h1><span class="ky-bao-cao">Report, <span lang="vi">Quý IV năm 2024</span></span> <a href="../../don-vi/so-noi-vu.html" lang="vi">Sở Nội vụ</a></h1>

    <p class="tinh-trang"><span class="tt" data-state="late"><svg class="h" aria-hidden="true"><use href="#h-late"/></svg>Received 23 Dec 2024 · Late, days: 3 (by its date of issue)</span> <span class="nd" data-content="needs-work">Needs correction</span></p>
    <dl class="phan-dau">
    <div><dt><bdi>Number</bdi></dt><dd><bdi>77-BC/SNV</bdi></dd></div>
    </dl>
    <div class="cac-ban"><p>Earlier versions:</p><ul><li><a href="../../bao-cao/2024-q4/so-noi-vu-lan-1.html"><bdi>Version 1, 70-BC/SNV</bdi></a></li></ul></div>
    <nav class="muc-luc" aria-label="Contents"><ol><li><a href="#nhiem-vu-1"><bdi>1. Tuyên truyền</bdi></a></li><li><a href="#nhiem-vu-2"><bdi>2. Văn bản</bdi></a></li><li><a href="#kien-nghi"><bdi>Kiến nghị</bdi></a></li></ol></nav>
    <article class="than" lang="vi">


    <section id="nhiem-vu-1" data-status="in-progress">
    <h2><bdi>1. Tuyên truyền</bdi></h2>
    <p class="tt" lang="en" data-status="in-progress"><svg class="h" aria-hidden="true"><use href="#h-in-progress"/></svg>In progress · 63% <a class="noi-khac" href="../../nhiem-vu/1-2024-q4.html">in other bodies</a></p>
    <p class="phu" lang="en">From the supplementary report 80-BC/SNV</p>
    <div class="noi-dung"><p id="bs1-o-10">Bản bổ sung.</p>
    </div>
    <ul class="ds-phat-hien" lang="en" aria-label="To look at in this section"><li class="phat-hien" data-severity="error"><strong>Must be corrected:</strong> <a href="#bs1-o-10"><bdi>EN Số đọc được nhiều cách</bdi></a></li>
    </ul>
    <details class="ban-cu"><summary lang="en">The text before the supplement</summary><p id="o-10">Bản đầu.</p>
    </details>
    </section>
    <section id="nhiem-vu-2" data-status="nothing-arose">
    <h2><bdi>2. Văn bản</bdi></h2>
    <p class="tt" lang="en" data-status="nothing-arose"><svg class="h" aria-hidden="true"><use href="#h-nothing-arose"/></svg>Nothing arose <a class="noi-khac" href="../../nhiem-vu/2-2024-q4.html">in other bodies</a></p>

    <div class="noi-dung"><p>Không có.</p>
    </div>


    </section>
    <section id="kien-nghi">
    <h2><bdi>Kiến nghị</bdi></h2>

    <p class="phu" lang="en">From the supplementary report 80-BC/SNV</p>
    <div class="noi-dung"><p id="bs1-o-12">Đề nghị Tỉnh ủy</p>
    </div>


    </section>

    </article>
    </div>
    </main>
    <footer class="chan-trang">
    <p>As of 20 Jan 2025</p>
    </footer>
    </body>
    </html>
    """#
}
