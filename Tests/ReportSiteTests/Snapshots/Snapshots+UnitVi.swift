extension Snapshots {
  static let unitVi = #"""
    <!doctype html>
    <html lang="vi">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Sở Tài chính – Kế hoạch thực hiện</title>
    <link rel="stylesheet" href="../tai-nguyen/trang-HASH.css">
    <script src="../tai-nguyen/trang-HASH.js" defer></script>
    </head>
    <body>
    <a class="bo-qua" href="#noi-dung-chinh">Đến nội dung chính</a>
    <header>
    <div class="dau-trang">
    <p class="ten-ke-hoach"><a href="../index.html">Kế hoạch thực hiện</a></p>
    <nav class="cac-trang" aria-label="Các trang">
    <ul><li><a href="../index.html#cac-ky">Các kỳ báo cáo</a></li><li><a href="../chi-tieu/index.html">Chỉ tiêu</a></li><li><a href="../kien-nghi.html">Kiến nghị</a></li><li><a href="../ra-soat.html">Rà soát</a></li><li><a href="../ke-hoach.html">Kế hoạch</a></li></ul>
    </nav>
    <form class="tim" role="search" action="../tim-kiem.html"><label class="an" for="tim">Tìm trong các báo cáo, tên gọi và số văn bản</label><input id="tim" name="q" type="search" lang="vi" placeholder="Tìm" autocomplete="off"><button>Tìm</button></form>
    <nav class="duong-dan" aria-label="Vị trí trang">
    <ol>
    <li><a href="../index.html">Trang đầu</a></li>
    <li><span aria-current="page">Sở Tài chính</span></li>
    </ol>
    </nav>
    </div>

    </header>
    <main id="noi-dung-chinh">
    <svg class="kho-hinh" aria-hidden="true">
    </svg>
    <h1 lang="vi">Sở Tài chính</h1>
    <dl class="phan-dau mot-cot">
    <div><dt>Khối</dt><dd lang="vi">Sở, ban, ngành</dd></div>
    <div><dt>Thời gian tồn tại</dt><dd>từ 01/03/2025</dd></div>


    </dl>
    <section class="bien-dong">
    <h2 id="bien-dong">Sắp xếp tổ chức</h2>
    <ul>
    <li>01/03/2025 · <strong>Hợp nhất</strong> · Trước sắp xếp: <span lang="vi"><a href="../don-vi/so-ke-hoach.html">Sở Kế hoạch</a><span class="phay">, </span><a href="../don-vi/so-cu.html">Sở Tài chính</a><span class="phay">, </span></span> <span class="phu" lang="vi">(Nghị quyết 05)</span>
    </li>
    </ul>
    </section>
    <section>
    <h2 id="cac-ky">Báo cáo qua các kỳ</h2>

    <div class="cuon" role="region" tabindex="0" aria-labelledby="cac-ky">
    <table class="ma-tran" data-bang>
    <thead><tr><th scope="col" class="ten">Kỳ báo cáo</th><th scope="col" class="nv" data-xep="1. Sắp xếp đơn vị"><a href="../nhiem-vu/1.html"><span class="so">1</span> <span class="ten-nv" lang="vi">Sắp xếp đơn vị</span></a></th><th scope="col" class="nv" data-xep="2. Giám sát"><a href="../nhiem-vu/2.html"><span class="so">2</span> <span class="ten-nv" lang="vi">Giám sát</span></a></th><th scope="col" class="den" data-xep>Gửi báo cáo</th></tr></thead>
    <tbody>
    <tr><th scope="row" class="ten" lang="vi"><a href="../ky/2025-q1.html">Quý I năm 2025</a></th>
    <td class="o" data-status="done"><a href="../bao-cao/2025-q1/so-tai-chinh.html#nhiem-vu-1"><svg aria-hidden="true"><use href="#h-done"/></svg><span class="an">Hoàn thành (phần việc trong kỳ)</span></a></td><td data-status="not-applicable"></td>
    <td class="den" data-state="on-time"><svg class="h" aria-hidden="true"><use href="#h-on-time"/></svg><a href="../bao-cao/2025-q1/so-tai-chinh.html"><span class="ngay">20/03/2025</span></a> Đúng hạn
    </td></tr>
    </tbody>
    </table>
    </div>
    </section>
    <section>
    <h2 id="so-lieu">Số liệu qua các kỳ</h2>
    <div class="cuon" role="region" tabindex="0" aria-labelledby="so-lieu">
    <table class="bang so-lieu" data-bang>
    <thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Đơn vị tính</th><th scope="col" class="so" lang="vi"><a href="../ky/2025-q1.html">Quý I năm 2025</a></th></tr></thead>
    <tbody>
    <tr class="nhom"><th scope="rowgroup" colspan="3" lang="vi">Nhiệm vụ 1. Sắp xếp đơn vị</th></tr>
    <tr><th scope="row" lang="vi"><a href="../chi-tieu/ty-le-giam.html">Tỷ lệ giảm</a></th><td lang="vi">%</td><td class="so"><a href="../bao-cao/2025-q1/so-tai-chinh.html#o-10" lang="vi"><bdi>8 %</bdi></a>
    </td></tr>
    <tr><th scope="row" lang="vi"><a href="../chi-tieu/ke-hoach.html">Kế hoạch</a></th><td lang="vi">văn bản</td><td class="so"><a href="../bao-cao/2025-q1/so-tai-chinh.html#o-10" lang="vi"><bdi>9135/KH-STC</bdi></a>
    </td></tr>
    </tbody>
    </table>
    </div>
    </section>
    <section>
    <h2 id="so-lieu-truoc">Số liệu trước sắp xếp</h2>
    <p class="phu">Số của cơ quan nào ở nguyên cơ quan ấy; không chuyển sang và không cộng vào số của cơ quan sau sắp xếp.</p>
    <h3 class="ranh" id="truoc-so-ke-hoach" lang="vi"><a href="../don-vi/so-ke-hoach.html">Sở Kế hoạch</a></h3>
    <div class="cuon" role="region" tabindex="0" aria-labelledby="truoc-so-ke-hoach">
    <table class="bang so-lieu" data-bang>
    <thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Đơn vị tính</th><th scope="col" class="so" lang="vi"><a href="../ky/2024-q4.html">Quý IV năm 2024</a></th></tr></thead>
    <tbody>
    <tr class="nhom"><th scope="rowgroup" colspan="3" lang="vi">Nhiệm vụ 1. Sắp xếp đơn vị</th></tr>
    <tr><th scope="row" lang="vi"><a href="../chi-tieu/ty-le-giam.html">Tỷ lệ giảm</a></th><td lang="vi">%</td><td class="so"><span class="khong-co">chưa có</span>
    </td></tr>
    </tbody>
    </table>

    </div>
    </section>
    <section>
    <h2 id="phai-bao-cao">Phải báo cáo</h2>

    <ul class="phai-bao-cao">
    <li><a href="../nhiem-vu/1.html" lang="vi">1. Sắp xếp đơn vị</a>: 6 tháng một lần <span class="nd">Cơ quan chủ trì</span><ul class="gon phu"><li><a href="../chi-tieu/ty-le-giam.html" lang="vi">Tỷ lệ giảm</a>: 6 tháng một lần</li></ul></li>
    </ul>
    </section>
    <section>
    <h2 id="dau-viec">Đầu việc</h2>
    <ul class="dau-viec">
    <li><span lang="vi">Ban hành kế hoạch</span> <span class="phu">(một lần; <span lang="vi">mục III.1</span>)</span> <strong>Đã có:</strong> <a href="../bao-cao/2025-q1/so-tai-chinh.html#o-10" lang="vi"><bdi>9135/KH-STC</bdi></a></li>
    <li><span lang="vi">Kiểm tra</span> <span class="phu">(thường xuyên)</span></li>
    </ul>
    </section>
    <template id="dieu-khien" data-hien="Đang hiện:" data-xep="Xếp theo" data-tang="tăng dần" data-giam="giảm dần">
    <div class="dieu-khien"><label>Lọc theo tên <input type="search" lang="vi" autocomplete="off"></label><label>Gửi báo cáo <select><option value="">Tất cả</option><option value="[data-state=missing]">Chưa gửi</option><option value="[data-state=late]">Trễ hạn</option><option value="[data-content=needs-work]">Cần chỉnh sửa</option></select></label><button type="button">Bỏ lọc, bỏ xếp</button><span role="status"></span></div>
    </template>
    </main>
    <footer class="chan-trang">
    <p>Cập nhật ngày 20/04/2025</p>
    </footer>
    </body>
    </html>
    """#
}
