extension Snapshots {
  static let slipVi = #"""
    <!doctype html>
    <html lang="vi">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Phiếu rà soát báo cáo: Sở Nội vụ, Quý IV năm 2024 – Kế hoạch thực hiện Kết luận số 62-KL/TW</title>
    <link rel="stylesheet" href="../../tai-nguyen/trang-HASH.css">

    </head>
    <body>
    <a class="bo-qua" href="#noi-dung-chinh">Đến nội dung chính</a>
    <header>
    <div class="dau-trang">
    <p class="ten-ke-hoach"><a href="../../index.html">Kế hoạch thực hiện Kết luận số 62-KL/TW</a></p>


    <nav class="duong-dan" aria-label="Vị trí trang">
    <ol>
    <li><a href="../../index.html">Rà soát báo cáo</a></li>
    <li><span aria-current="page">Sở Nội vụ, Quý IV năm 2024</span></li>
    </ol>
    </nav>
    </div>
    <p class="thong-bao" role="note">Số liệu minh họa</p>
    </header>
    <main id="noi-dung-chinh">
    <svg class="kho-hinh" aria-hidden="true">
    </svg>
    <article class="phieu">
    <h1>Phiếu rà soát báo cáo: Sở Nội vụ, Quý IV năm 2024</h1>
    <p class="tt" data-state="late"><svg class="h" aria-hidden="true"><use href="#h-late"/></svg>Ngày đến 23/12/2024 · Trễ hạn 3 ngày</p>
    <p>Đề nghị cơ quan, địa phương xem lại các điểm dưới đây trong báo cáo. Phải sửa: 1 · Cần rà soát: 0 · Lưu ý: 1</p>
    <h2><code>content/bao-cao/so-noi-vu-bo-sung.md</code></h2>
    <ol class="ds-sua">
    <li data-severity="error">
    <p><strong>Dòng 10, cột 3. Phải sửa:</strong> <bdi>Số đọc được nhiều cách</bdi></p>
    <p class="phu">Trong báo cáo viết:</p><blockquote class="nguyen-van"><bdi>dòng nguyên văn</bdi></blockquote>
    <p>Cách sửa: <bdi class="cac-dong">Viết lại</bdi></p>
    </li>
    </ol>
    <h2><code>content/bao-cao/so-noi-vu.md</code></h2>
    <ol class="ds-sua">
    <li data-severity="note">
    <p><strong>Dòng 11, cột 3. Lưu ý:</strong> <bdi>Thứ tự mục</bdi></p>
    <p class="phu">Trong báo cáo viết:</p><blockquote class="nguyen-van"><bdi>dòng nguyên văn</bdi></blockquote>
    <p>Cách sửa: <bdi class="cac-dong">Viết lại</bdi></p>
    </li>
    </ol>
    <p>Sau khi sửa, gửi lại tệp báo cáo và ghi “Lần: 2” (hoặc lần tiếp theo) ở phần đầu.</p>
    </article>
    </main>
    <footer class="chan-trang">
    <p>Cập nhật ngày 20/01/2025</p>
    </footer>
    </body>
    </html>
    """#
}
