extension Snapshots {
  static let consolidatedVi = #"""
    <!doctype html>
    <html lang="vi">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Kết quả triển khai Kế hoạch thực hiện, quý IV năm 2024 – Kế hoạch thực hiện</title>
    <link rel="stylesheet" href="../tai-nguyen/trang-HASH.css">
    <script src="../tai-nguyen/trang-HASH.js" defer></script>
    </head>
    <body class="van-ban">
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
    <li><span aria-current="page">Bản tổng hợp để in</span></li>
    </ol>
    </nav>
    </div>

    </header>
    <main id="noi-dung-chinh">
    <p class="chi-dan">Dự thảo này được ghép từ các báo cáo. Bấm Ctrl+P để in hoặc lưu thành tệp. Số, ngày, nơi nhận và chữ ký để trống; chữ trong ngoặc vuông là chỗ người hoàn thiện viết thêm hoặc bỏ đi. <a href="../ky/2024-q4.html" lang="vi">Quý IV năm 2024</a></p>
    <article class="ban-in">
    <div class="the-thuc">
    <div>
    <p class="co-quan" lang="vi">............................</p>
    <p>*</p>
    <p>Số ........-BC/........</p>
    <p class="du-thao">Dự thảo</p>
    </div>
    <div>
    <p class="quoc-hieu" lang="vi"><span>Đảng Cộng sản Việt Nam</span></p>
    <p class="ngay-thang">............, ngày .... tháng .... năm ......</p>
    </div>
    </div>
    <h1><span class="loai">Báo cáo</span> <span class="trich-yeu" lang="vi">kết quả triển khai Kế hoạch thực hiện, quý IV năm 2024</span></h1>
    <p>Thực hiện Kế hoạch thực hiện, trên cơ sở báo cáo của các cơ quan, địa phương (số liệu chốt 14/12/2024, cập nhật đến ngày 20/04/2025), kết quả quý IV năm 2024 như sau:</p>
    <section>
    <h2>I. Tình hình gửi báo cáo</h2>
    <p>1 trên 3 cơ quan, địa phương đã gửi báo cáo, 1 đúng hạn; 2 nơi đã quá hạn. Tỷ lệ gửi báo cáo 33,3 %, tỷ lệ gửi đúng hạn 33,3 %.</p>
    </section>
    <section>
    <h2>II. Thực hiện các đầu việc</h2>

    <p><strong>1.</strong> <span lang="vi">Ban hành kế hoạch (mục III.1).</span> Chưa nơi nào trong 3 nơi phải làm nêu kế hoạch trong báo cáo.</p>
    <p><strong>2.</strong> <span lang="vi">Kiểm tra.</span> Nơi thực hiện: Sở Kế hoạch; Sở Tài chính. [Cơ quan tổng hợp bổ sung kết quả.]</p>
    </section>
    <section>
    <h2>III. Kết quả thực hiện các nhiệm vụ</h2>
    <p class="chu-nho">[Mỗi ý dưới “Việc đã làm” là câu mở đầu phần kết quả trong báo cáo của nơi đó; khó khăn, kiến nghị chép đủ. Trong ngoặc là nơi báo cáo và số báo cáo; nhiều nơi cùng nêu một ý thì ghi một lần. Ở cột “So với kỳ trước”, số nơi trong ngoặc là số nơi có số liệu ở cả hai kỳ.]</p>
    <section id="nhiem-vu-1">
    <h3 lang="vi">1. Sắp xếp đơn vị</h3>
    <p>Trong 3 cơ quan, địa phương phải báo cáo: 1 nơi đang thực hiện; 2 nơi quá hạn chưa gửi báo cáo.</p>
    <div class="cuon" role="region" tabindex="0" aria-label="Số liệu: Sắp xếp đơn vị">
    <table class="so-lieu-in">
    <caption>Số liệu</caption>
    <thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Đơn vị tính</th><th scope="col">Kỳ này</th><th scope="col">Số nơi (n/N)</th></tr></thead>
    <tbody>
    <tr><th scope="row"><span lang="vi">Tỷ lệ giảm</span> <span class="chu-nho">Mục tiêu năm 2025: 10 %; còn thiếu 2,8 điểm %</span></th><td lang="vi">%</td><td class="so">7,3</td><td class="so">1/3</td></tr>
    </tbody>
    </table>
    </div>

    <h4>Việc đã làm</h4>
    <p class="dan-y">Đang thực hiện:</p>
    <ul>
    <li><span lang="vi">Quy Nhơn</span>: <bdi lang="vi">Giảm 7,25%, xem trên. Đã nhập hai trường mầm non</bdi> (<a href="../bao-cao/2024-q4/quy-nhon.html#nhiem-vu-1" lang="vi">1-BC</a>).</li>

    </ul>

    <h4>Khó khăn, vướng mắc</h4>
    <ul>
    <li><bdi lang="vi">Thiếu người</bdi> (<a href="../bao-cao/2024-q4/quy-nhon.html#o-14" lang="vi">Quy Nhơn, 1-BC</a>).</li>

    </ul>
    </section>
    <section id="nhiem-vu-2">
    <h3 lang="vi">2. Giám sát</h3>
    <p>Chưa nơi nào trong 3 cơ quan, địa phương phải báo cáo nêu tình hình thực hiện; 1 nơi đã gửi báo cáo nhưng không có mục này, 2 nơi quá hạn chưa gửi báo cáo.</p>

    </section>
    </section>
    <section>
    <h2>IV. Cơ quan, địa phương chưa gửi báo cáo</h2>
    <p>Chưa gửi, quá hạn 5 ngày (2 nơi): Sở Kế hoạch; Sở Tài chính.</p>
    </section>
    <section>
    <h2>V. Đánh giá chung, phương hướng</h2>
    <p class="dien">[Cơ quan tổng hợp viết phần này.]</p>
    </section>
    <div class="ket">
    <div><p class="noi-nhan">Nơi nhận:</p><p>- ....................................,</p><p>- ....................................,</p></div>
    <div><p class="ngay-thang">(Quyền hạn, chức vụ, chữ ký, họ và tên)</p></div>
    </div>
    <section class="phu-luc danh-muc">
    <h2 id="phu-luc-1" lang="vi">Phụ lục 1. Báo cáo đã nhận, quý IV năm 2024</h2>
    <div class="cuon" role="region" tabindex="0" aria-labelledby="phu-luc-1">
    <table>
    <thead><tr><th scope="col">STT</th><th scope="col">Cơ quan, địa phương</th><th scope="col">Số, ngày báo cáo</th><th scope="col">Ngày đến</th><th scope="col">Gửi báo cáo</th></tr></thead>
    <tbody>
    <tr><td class="so">1</td><th scope="row"><a href="../bao-cao/2024-q4/quy-nhon.html" lang="vi">Thành ủy Quy Nhơn</a></th><td lang="vi"><bdi>1-BC</bdi></td><td>16/12/2024</td><td>Đúng hạn, theo ngày ban hành</td></tr>
    </tbody>
    </table>
    </div>
    </section>
    <section class="phu-luc">
    <h2 lang="vi">Phụ lục 2. Văn bản thực hiện các đầu việc, đến ngày 14/12/2024</h2>
    <p class="chu-nho">Dấu … là chưa có số liệu; ô trống là không phải báo cáo chỉ tiêu đó. Số ở dòng khối là tổng của khối.</p>
    <div class="cuon" role="region" tabindex="0" aria-label="Phụ lục 2. Văn bản thực hiện các đầu việc, đến ngày 14/12/2024">
    <table>
    <thead>
    <tr><th scope="col">STT</th><th scope="col">Cơ quan, địa phương</th><th scope="col" lang="vi">Kế hoạch <span class="chu-nho">(văn bản)</span></th></tr>
    <tr class="cot"><td>A</td><td>B</td><td>1</td></tr>
    </thead>
    <tbody>
    <tr class="cong"><td class="so"></td><th scope="row" lang="vi">Cộng</th><td class="so"><bdi>0</bdi></td></tr>
    <tr class="cong"><td class="so"></td><th scope="row" lang="vi">Số nơi có số liệu / phải báo cáo</th><td class="so"><bdi>0/3</bdi></td></tr>
    <tr class="cong"><td class="so"></td><th scope="row" lang="vi">Huyện ủy</th><td class="so"><bdi>0</bdi></td></tr>
    <tr><td class="so">1</td><th scope="row" lang="vi">Quy Nhơn</th><td class="so"><bdi>…</bdi></td></tr>
    <tr class="cong"><td class="so"></td><th scope="row" lang="vi">Sở, ban, ngành</th><td class="so"><bdi>0</bdi></td></tr>
    <tr><td class="so">2</td><th scope="row" lang="vi">Sở Kế hoạch</th><td class="so"><bdi>…</bdi></td></tr>
    <tr><td class="so">3</td><th scope="row" lang="vi">Sở Tài chính</th><td class="so"><bdi>…</bdi></td></tr>
    </tbody>
    </table>
    </div>
    </section>
    <section class="phu-luc">
    <h2 lang="vi">Phụ lục 3. Số liệu nhiệm vụ 1: Sắp xếp đơn vị, quý IV năm 2024</h2>
    <p class="chu-nho">Dấu … là chưa có số liệu; ô trống là không phải báo cáo chỉ tiêu đó. Số ở dòng khối là tổng của khối.</p>
    <div class="cuon" role="region" tabindex="0" aria-label="Phụ lục 3. Số liệu nhiệm vụ 1: Sắp xếp đơn vị, quý IV năm 2024">
    <table>
    <thead>
    <tr><th scope="col">STT</th><th scope="col">Cơ quan, địa phương</th><th scope="col" lang="vi">Tỷ lệ giảm <span class="chu-nho">(%)</span></th></tr>
    <tr class="cot"><td>A</td><td>B</td><td>1</td></tr>
    </thead>
    <tbody>
    <tr class="cong"><td class="so"></td><th scope="row" lang="vi">Cộng</th><td class="so"><bdi>7,3</bdi></td></tr>
    <tr class="cong"><td class="so"></td><th scope="row" lang="vi">Số nơi có số liệu / phải báo cáo</th><td class="so"><bdi>1/3</bdi></td></tr>
    <tr class="cong"><td class="so"></td><th scope="row" lang="vi">Huyện ủy</th><td class="so"><bdi>7,3</bdi></td></tr>
    <tr><td class="so">1</td><th scope="row" lang="vi">Quy Nhơn</th><td class="so"><bdi>7,3</bdi></td></tr>
    <tr class="cong"><td class="so"></td><th scope="row" lang="vi">Sở, ban, ngành</th><td class="so"><bdi>…</bdi></td></tr>
    <tr><td class="so">2</td><th scope="row" lang="vi">Sở Kế hoạch</th><td class="so"><bdi>…</bdi></td></tr>
    </tbody>
    </table>
    </div>
    </section>
    </article>
    </main>
    <footer class="chan-trang">
    <p>Cập nhật ngày 20/04/2025</p>
    </footer>
    </body>
    </html>
    """#
}
