extension Snapshots {
  static let taskVi = #"""
    <!doctype html>
    <html lang="vi">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Nhiệm vụ 1. Sắp xếp đơn vị, Quý IV năm 2024 – Kế hoạch thực hiện</title>
    <link rel="stylesheet" href="../tai-nguyen/trang-HASH.css">
    <script src="../tai-nguyen/trang-HASH.js" defer></script>
    </head>
    <body>
    <a class="bo-qua" href="#noi-dung-chinh">Đến nội dung chính</a>
    <header>
    <div class="dau-trang">
    <p class="ten-ke-hoach"><a href="../index.html">Kế hoạch thực hiện</a></p>
    <form class="tim" role="search" action="../tim-kiem.html"><label class="an" for="tim">Tìm trong các báo cáo, tên gọi và số văn bản</label><input id="tim" name="q" type="search" lang="vi" placeholder="Tìm" autocomplete="off"><button>Tìm</button></form>
    <nav class="cac-trang" aria-label="Các trang">
    <ul><li><a href="../index.html#cac-ky">Các kỳ báo cáo</a></li><li><a href="../chi-tieu/index.html">Chỉ tiêu</a></li><li><a href="../kien-nghi.html">Kiến nghị</a></li><li><a href="../ra-soat.html">Rà soát</a></li><li><a href="../ke-hoach.html">Kế hoạch</a></li></ul>
    </nav>
    <nav class="duong-dan" aria-label="Vị trí trang">
    <ol>
    <li><a href="../index.html">Trang đầu</a></li>
    <li><a href="../ky/2024-q4.html">Quý IV năm 2024</a></li>
    <li><span aria-current="page">Nhiệm vụ 1</span></li>
    </ol>
    </nav>
    </div>

    </header>
    <main id="noi-dung-chinh">
    <svg class="kho-hinh" aria-hidden="true">
    </svg>
    <nav class="cac-nv" aria-label="Các nhiệm vụ"><ol><li><a href="../nhiem-vu/1.html" title="Sắp xếp đơn vị" aria-current="page">1<span class="an" lang="vi">. Sắp xếp đơn vị</span></a></li><li><a href="../nhiem-vu/2.html" title="Giám sát">2<span class="an" lang="vi">. Giám sát</span></a></li></ol></nav>
    <div class="dau-ky">
    <h1 lang="vi"><span class="ky-bao-cao">Nhiệm vụ 1 · <a href="../ky/2024-q4.html">Quý IV năm 2024</a></span> Sắp xếp đơn vị</h1>
    <p class="moc">Số liệu chốt 14/12/2024 · Cập nhật ngày 20/04/2025</p>
    </div>
    <p class="tom-tat" lang="vi">Gọn, không dàn đều.</p>
    <dl class="phan-dau mot-cot">
    <div><dt>Cơ quan chủ trì</dt><dd><a href="../don-vi/so-ke-hoach.html" lang="vi">Sở Kế hoạch</a><span class="phay">, </span><a href="../don-vi/so-tai-chinh.html" lang="vi">Sở Tài chính</a><span class="phay">, </span></dd></div>
    <div><dt>Nơi phải báo cáo</dt><dd><ul class="gon ai-lam"><li><details><summary><bdi>Hằng quý: Huyện ủy</bdi></summary><p class="phu">1 cơ quan, địa phương: Quy Nhơn</p></details></li>
    <li>Một lần: Sở Kế hoạch</li>
    </ul></dd></div>
    </dl>
    <p class="cau-chinh">1 trên 3 cơ quan, địa phương phải báo cáo nhiệm vụ này đã nêu tình hình; 2 nơi quá hạn chưa gửi báo cáo.</p>
    <ul class="dem" aria-label="Tình hình thực hiện"><li data-status="done"><svg class="h" aria-hidden="true"><use href="#h-done"/></svg>Hoàn thành (phần việc trong kỳ) <strong>0/3</strong></li><li data-status="in-progress"><svg class="h" aria-hidden="true"><use href="#h-in-progress"/></svg>Đang thực hiện <strong>1/3</strong></li><li data-status="not-started"><svg class="h" aria-hidden="true"><use href="#h-not-started"/></svg>Chưa thực hiện <strong>0/3</strong></li><li data-status="nothing-arose"><svg class="h" aria-hidden="true"><use href="#h-nothing-arose"/></svg>Không phát sinh <strong>0/3</strong></li><li data-status="not-stated"><svg class="h" aria-hidden="true"><use href="#h-not-stated"/></svg>Chưa nêu tình hình <strong>2/3</strong></li></ul>
    <svg class="tt-thanh rieng" viewBox="0 0 400 30" role="img"><title>Nhiệm vụ 1: Đang thực hiện 1, Chưa nêu tình hình 2</title><path class="tt-in-progress" d="M0 7h131"/><text x="0" y="26">Đang TH 1</text><path class="tt-not-stated" d="M133 7h265"/><text x="133" y="26">? 2</text></svg>
    <section>
    <h2 id="chi-tieu">Chỉ tiêu</h2>
    <div class="cuon" role="region" tabindex="0" aria-labelledby="chi-tieu">
    <table class="bang chi-tieu" data-bang>
    <thead><tr><th scope="col" data-xep>Chỉ tiêu</th><th scope="col" class="so">Cộng</th><th scope="col" class="so" data-xep>Nơi có số liệu</th><th scope="col">So với kỳ trước</th><th scope="col">Mục tiêu</th></tr></thead>
    <tbody>
    <tr><th scope="row"><a href="../chi-tieu/ty-le-giam.html" lang="vi">Tỷ lệ giảm</a><details class="tung-noi"><summary>Số liệu của 1 nơi</summary><ul id="ct-ty-le-giam"><li><span lang="vi">Quy Nhơn</span>: <a href="../bao-cao/2024-q4/quy-nhon.html#o-10" lang="vi"><bdi>7,3 %</bdi></a></li>
    </ul></details></th><td class="so" data-nhan="Cộng"><a class="tong" href="#ct-ty-le-giam">7,3 %</a></td><td class="so" data-nhan="Nơi có số liệu">1/3</td><td data-nhan="So với kỳ trước"></td><td data-nhan="Mục tiêu"><span class="dong">năm gốc 2021</span> <span class="dong">mục tiêu năm 2025: 10 % (Nghị quyết 19)</span> <span class="dong">còn thiếu 2,8 điểm %</span> </td>
    </tr>
    </tbody>
    </table>
    </div>
    <p class="phu">Mục tiêu là của toàn tỉnh hoặc cả nước, không phải của từng nơi. Số n/N: n nơi có số liệu trên N nơi phải báo cáo chỉ tiêu. Ô để trống: chưa so được với kỳ trước, hoặc kế hoạch không đặt mục tiêu. Cách đánh giá: so số của cùng những nơi ở hai kỳ liền nhau, khi ít nhất 50 % số nơi phải báo cáo có số ở cả hai kỳ. Thay đổi không quá 1 % (với chỉ tiêu tính bằng %: không quá 0,1 điểm) là giữ nguyên; hơn thế, theo chiều tốt mà kế hoạch nêu là tốt lên, ngược chiều là kém đi. Giữa hai kỳ có hợp nhất, sáp nhập, chia tách thì không đánh giá. Đã đạt mục tiêu, còn thiếu bao nhiêu cũng chỉ nói khi ít nhất 50 % số nơi phải báo cáo có số. Chỉ đánh giá số của cả tỉnh, không đánh giá từng nơi.</p>
    </section>
    <section class="chu-de">
    <h2 id="kho-khan">Khó khăn</h2>
    <dl>
    <div><dt lang="vi"><a href="../bao-cao/2024-q4/quy-nhon.html#nhiem-vu-1">Thành ủy Quy Nhơn</a></dt><dd class="noi-dung" lang="vi"><ul><li>Thiếu người.</li></ul>
    </dd></div>
    </dl>
    </section>
    <section class="viec">
    <h2 id="da-lam">Việc đã làm</h2>
    <p class="dieu-khien"><button type="button" value="1" data-mo hidden>Mở tất cả</button><button type="button" data-mo hidden>Đóng tất cả</button></p>

    <h3 class="ten-nhom" lang="vi">Huyện ủy</h3>
    <section class="viec-mot" id="cq-quy-nhon">
    <h4 lang="vi"><a href="../don-vi/quy-nhon.html">Thành ủy Quy Nhơn</a></h4>
    <p class="tt" data-status="in-progress"><svg class="h" aria-hidden="true"><use href="#h-in-progress"/></svg>Đang thực hiện · <bdi lang="vi">gần xong</bdi> <a class="noi-khac" href="../bao-cao/2024-q4/quy-nhon.html#nhiem-vu-1">xem trong báo cáo<span class="an" lang="vi">: Thành ủy Quy Nhơn</span></a></p>

    <div class="noi-dung" lang="vi"><p>Giảm 7,25%, xem <a href="../bao-cao/2024-q4/quy-nhon.html#o-10">trên</a>.</p>
    </div>
    <details class="doc-tiep"><summary>Đọc tiếp<span class="an" lang="vi">: Thành ủy Quy Nhơn</span></summary><div class="noi-dung" lang="vi"><p>Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. Đã nhập hai trường mầm non. </p>
    <h5><bdi>Việc sẽ làm</bdi></h5><p>Nhập thêm một trường.</p>
    </div></details>
    </section>
    </section>
    <section>
    <h2 id="chua-gui">Quá hạn, chưa gửi báo cáo</h2>
    <ul class="ten-noi"><li><a href="../don-vi/so-ke-hoach.html" lang="vi">Sở Kế hoạch</a> <span class="phu">Chưa gửi, quá hạn 5 ngày</span></li><li><a href="../don-vi/so-cu.html" lang="vi">Sở Tài chính</a> <span class="phu">Chưa gửi, quá hạn 5 ngày</span></li></ul>
    </section>
    <nav class="cac-ky" aria-labelledby="cac-ky">
    <h2 id="cac-ky">Nhiệm vụ này ở các kỳ</h2>
    <p class="phu" data-phim hidden>Phím Shift + ← sang kỳ trước, Shift + → sang kỳ sau.</p>
    <ul><li><a href="../nhiem-vu/1-2025-q1.html" lang="vi">Quý I năm 2025</a></li><li><a href="../nhiem-vu/1-2024-q4.html" lang="vi" aria-current="true">Quý IV năm 2024</a></li></ul>
    </nav>
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
