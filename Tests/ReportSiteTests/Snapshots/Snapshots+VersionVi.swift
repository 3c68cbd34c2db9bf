extension Snapshots {
  static let versionVi = #"""
    <!doctype html>
    <html lang="vi">
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
    <a class="bo-qua" href="#noi-dung-chinh">Đến nội dung chính</a>
    <header>
    <div class="dau-trang">
    <p class="ten-ke-hoach"><a href="../../index.html">Kế hoạch thực hiện Kết luận số 62-KL/TW</a></p>
    <nav class="cac-trang" aria-label="Các trang">
    <ul><li><a href="../../chi-tieu/index.html">Chỉ tiêu</a></li><li><a href="../../kien-nghi.html">Kiến nghị</a></li><li><a href="../../ra-soat.html">Rà soát</a></li><li><a href="../../ke-hoach.html">Kế hoạch</a></li></ul>
    </nav>
    <form class="tim" role="search" action="../../tim-kiem.html"><label class="an" for="tim">Tìm trong các báo cáo, tên gọi và số văn bản</label><input id="tim" name="q" type="search" lang="vi" placeholder="Tìm" autocomplete="off"><button>Tìm</button></form>
    <nav class="duong-dan" aria-label="Vị trí trang">
    <ol>
    <li><a href="../../index.html">Trang đầu</a></li>
    <li><a href="../../ky/2024-q4.html">Quý IV năm 2024</a></li>
    <li><a href="../../don-vi/so-noi-vu.html">Sở Nội vụ</a></li>
    <li><a href="../../bao-cao/2024-q4/so-noi-vu.html">Báo cáo</a></li>
    <li><span aria-current="page">Bản lần 1</span></li>
    </ol>
    </nav>
    </div>
    <p class="thong-bao" role="note">Số liệu minh họa</p>
    </header>
    <main id="noi-dung-chinh">
    <svg class="kho-hinh" aria-hidden="true">
    </svg>
    <div class="bao-cao">
    <h1><span class="ky-bao-cao">Báo cáo <span lang="vi">Quý IV năm 2024</span></span> <a href="../../don-vi/so-noi-vu.html" lang="vi">Sở Nội vụ</a></h1>
    <p class="thay-the" role="note"><strong>Đã được thay thế.</strong> <a href="../../bao-cao/2024-q4/so-noi-vu.html">Xem bản đang dùng</a></p>

    <dl class="phan-dau">
    <div><dt><bdi>Số ký hiệu</bdi></dt><dd><bdi>70-BC/SNV</bdi></dd></div>
    </dl>
    <nav class="muc-luc" aria-label="Mục lục"><ol><li><a href="#nhiem-vu-1"><bdi>1. Tuyên truyền</bdi></a></li></ol></nav>
    <article class="than" lang="vi">


    <section id="nhiem-vu-1" data-status="in-progress">
    <h2><bdi>1. Tuyên truyền</bdi></h2>
    <p class="tt" lang="vi" data-status="in-progress"><svg class="h" aria-hidden="true"><use href="#h-in-progress"/></svg>Đang thực hiện · 63 % <a class="noi-khac" href="../../nhiem-vu/1-2024-q4.html">ở các nơi khác</a></p>

    <div class="noi-dung"><p>Bản cũ.</p>
    </div>


    </section>

    </article>
    </div>
    </main>
    <footer class="chan-trang">
    <p>Cập nhật ngày 20/01/2025</p>
    </footer>
    </body>
    </html>
    """#
}
