extension Snapshots {
  static let reportVi = #"""
    <!doctype html>
    <html lang="vi">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Thành ủy Quy Nhơn, Quý IV năm 2024 – Kế hoạch thực hiện Kết luận số 62-KL/TW</title>
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
    <li><a href="../../don-vi/quy-nhon.html">Quy Nhơn</a></li>
    <li><span aria-current="page">Báo cáo</span></li>
    </ol>
    </nav>
    </div>
    <p class="thong-bao" role="note">Số liệu minh họa</p>
    </header>
    <main id="noi-dung-chinh">
    <svg class="kho-hinh" aria-hidden="true">
    </svg>
    <div class="bao-cao">
    <h1><span class="ky-bao-cao">Báo cáo <span lang="vi">Quý IV năm 2024</span></span> <a href="../../don-vi/quy-nhon.html" lang="vi">Thành ủy Quy Nhơn</a></h1>

    <p class="tinh-trang"><span class="tt" data-state="on-time"><svg class="h" aria-hidden="true"><use href="#h-on-time"/></svg>Ngày đến 16/12/2024 · Đúng hạn</span></p>
    <dl class="phan-dau">
    <div><dt><bdi>Số ký hiệu</bdi></dt><dd><bdi>512-BC/ThU</bdi></dd></div><div><dt><bdi>Ngày ban hành</bdi></dt><dd><bdi>16/12/2024</bdi></dd></div><div><dt><bdi>Người ký</bdi></dt><dd><bdi>(tên)</bdi></dd></div><div><dt><bdi>Điện thoại</bdi></dt><dd><bdi>0256</bdi></dd></div>
    </dl>
    <ul class="ds-phat-hien" aria-label="Điều cần rà soát của báo cáo"><li class="phat-hien" data-severity="error"><strong>Phải sửa:</strong> <bdi>Thiếu nhiệm vụ 2</bdi></li>
    </ul>
    <nav class="muc-luc" aria-label="Mục lục"><ol><li><a href="#nhiem-vu-1"><bdi>1. Thông tin, tuyên truyền</bdi></a></li><li><a href="#kho-khan-vuong-mac"><bdi>Khó khăn, vướng mắc</bdi></a></li></ol></nav>
    <article class="than" lang="vi">
    <p class="tieu-de-goc"><bdi>Báo cáo kết quả thực hiện</bdi></p>
    <div class="noi-dung"><p>Đoạn mở đầu.</p>
    </div>
    <section id="nhiem-vu-1" data-status="done">
    <h2><bdi>1. Thông tin, tuyên truyền</bdi></h2>
    <p class="tt" lang="vi" data-status="done"><svg class="h" aria-hidden="true"><use href="#h-done"/></svg>Hoàn thành (phần việc trong kỳ) <a class="noi-khac" href="../../nhiem-vu/1-2024-q4.html">ở các nơi khác</a></p>

    <div class="noi-dung"><p id="o-12">Tình hình: Hoàn thành</p>
    </div>


    </section>
    <section id="kho-khan-vuong-mac">
    <h2><bdi>Khó khăn, vướng mắc</bdi></h2>


    <div class="noi-dung"><p>Một câu với <a href="../../tai-lieu/3f.pdf">phụ lục</a>.</p>
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
