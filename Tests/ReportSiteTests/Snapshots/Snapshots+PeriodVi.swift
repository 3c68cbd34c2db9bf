extension Snapshots {
  static let periodVi = #"""
    <!doctype html>
    <html lang="vi">
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
    <a class="bo-qua" href="#noi-dung-chinh">Đến nội dung chính</a>
    <header>
    <div class="dau-trang">
    <p class="ten-ke-hoach"><a href="index.html">Kế hoạch thực hiện Kết luận số 62-KL/TW</a></p>
    <form class="tim" role="search" action="tim-kiem.html"><label class="an" for="tim">Tìm trong các báo cáo, tên gọi và số văn bản</label><input id="tim" name="q" type="search" lang="vi" placeholder="Tìm" autocomplete="off"><button>Tìm</button></form>
    <nav class="cac-trang" aria-label="Các trang">
    <ul><li><a href="chi-tieu/index.html">Chỉ tiêu</a></li><li><a href="kien-nghi.html">Kiến nghị</a></li><li><a href="ra-soat.html">Rà soát</a></li><li><a href="ke-hoach.html">Kế hoạch</a></li></ul>
    </nav>
    </div>
    <p class="thong-bao" role="note">Số liệu minh họa</p>
    </header>
    <main id="noi-dung-chinh">
    <svg class="kho-hinh" aria-hidden="true">
    </svg>
    <div class="dau-ky">
    <h1 lang="vi">Quý IV năm 2024</h1>
    <p class="moc">Số liệu chốt 14/12/2024 · hạn gửi 20/12/2024 · Cập nhật ngày 20/01/2025</p>
    </div>
    <p class="cau-chinh">2 trên 3 cơ quan, địa phương đã gửi báo cáo, 1 đúng hạn; 1 nơi đã quá hạn.</p>
    <ul class="o-so">
    <li class="o-mot">
    <p class="nhan">Tỷ lệ gửi báo cáo</p>

    <p class="gia-tri"><a class="tong" href="#ma-tran">67 %</a> <span class="phan-so">2/3</span></p>

    <p class="phu"><span><a href="ra-soat.html#qua-han">1 nơi đã quá hạn</a></span></p>
    </li>
    <li class="o-mot">
    <p class="nhan">Số hội nghị</p>

    <p class="gia-tri"><a class="tong" href="chi-tieu/so-hoi-nghi.html#theo-co-quan">1.259 cuộc</a></p>

    <p class="phu"><span>từ 2/3 cơ quan, địa phương</span> </p>
    </li>
    </ul>
    <section class="luu-y">
    <h2>Cần lưu ý</h2>
    <ul><li><a href="ra-soat.html#qua-han"><bdi>Quá hạn, chưa gửi: Huyện ủy An Lão</bdi></a></li><li><a href="#tep-chua-ro"><bdi>1 tệp chưa rõ của cơ quan nào</bdi></a></li><li><a href="bao-cao/2024-q4/so-noi-vu.html#bs1-o-10"><bdi>Sở Nội vụ: Số đọc được nhiều cách</bdi></a></li></ul>
    </section>
    <section class="khu-ma-tran">
    <h2 id="ma-tran">Tình hình theo cơ quan, địa phương</h2>
    <dl class="chu-giai" aria-label="Chú giải">
    <div><dt>Nhiệm vụ</dt>
    <dd data-status="done"><svg class="h" aria-hidden="true"><use href="#h-done"/></svg>Hoàn thành (phần việc trong kỳ)</dd><dd data-status="in-progress"><svg class="h" aria-hidden="true"><use href="#h-in-progress"/></svg>Đang thực hiện</dd><dd data-status="not-started"><svg class="h" aria-hidden="true"><use href="#h-not-started"/></svg>Chưa thực hiện</dd><dd data-status="nothing-arose"><svg class="h" aria-hidden="true"><use href="#h-nothing-arose"/></svg>Không phát sinh</dd><dd data-status="not-stated"><svg class="h" aria-hidden="true"><use href="#h-not-stated"/></svg>Chưa nêu tình hình</dd>
    <dd class="phu">Ô trống: không thuộc nhiệm vụ</dd></div>
    <div><dt>Báo cáo</dt>
    <dd data-state="on-time"><svg class="h" aria-hidden="true"><use href="#h-on-time"/></svg>Đúng hạn</dd><dd data-state="late"><svg class="h" aria-hidden="true"><use href="#h-late"/></svg>Trễ hạn</dd><dd data-state="missing"><svg class="h" aria-hidden="true"><use href="#h-missing"/></svg>Quá hạn, chưa gửi</dd><dd data-state="not-due"><svg class="h" aria-hidden="true"><use href="#h-not-due"/></svg>Chưa đến hạn</dd><dd data-state="extended"><svg class="h" aria-hidden="true"><use href="#h-extended"/></svg>Được gia hạn</dd></div>
    </dl>
    <div class="cuon" role="region" tabindex="0" aria-labelledby="ma-tran">
    <table class="ma-tran" data-bang>
    <caption class="an">Mỗi hàng là một cơ quan, địa phương; mỗi cột là một nhiệm vụ; cột cuối là ngày gửi báo cáo.</caption>
    <thead>
    <tr>
    <th scope="col" class="ten" data-xep>Cơ quan, địa phương</th>
    <th scope="col" class="nv" data-xep="Nhiệm vụ 1"><a href="nhiem-vu/1.html"><span class="so"><span class="an">Nhiệm vụ 1: </span>1</span> <span class="ten-nv" lang="vi">Thông tin, tuyên truyền</span></a></th>
    <th scope="col" class="nv" data-xep="Nhiệm vụ 2"><a href="nhiem-vu/2.html"><span class="so"><span class="an">Nhiệm vụ 2: </span>2</span> <span class="ten-nv" lang="vi">Hoàn thiện văn bản</span></a></th>
    <th scope="col" class="nv" data-xep="Nhiệm vụ 3"><a href="nhiem-vu/3.html"><span class="so"><span class="an">Nhiệm vụ 3: </span>3</span> <span class="ten-nv" lang="vi">Kiểm tra, giám sát</span></a></th>
    <th scope="col" class="den" data-xep>Gửi báo cáo</th>
    </tr>
    </thead>
    <tbody>
    <tr class="nhom"><th scope="rowgroup" colspan="5" lang="vi">Huyện ủy, thị ủy, thành ủy</th></tr>
    <tr id="cq-quy-nhon"><th scope="row" class="ten" title="Thành ủy Quy Nhơn" lang="vi"><a href="don-vi/quy-nhon.html">Quy Nhơn</a></th>
    <td class="o" data-status="done"><a href="bao-cao/2024-q4/quy-nhon.html#nhiem-vu-1"><svg aria-hidden="true"><use href="#h-done"/></svg><span class="an">Hoàn thành (phần việc trong kỳ)</span></a></td><td class="o" data-status="not-stated"><a href="bao-cao/2024-q4/quy-nhon.html"><svg aria-hidden="true"><use href="#h-not-stated"/></svg><span class="an">Chưa nêu tình hình</span></a></td><td data-status="not-applicable"></td>
    <td class="den" data-state="on-time"><svg class="h" aria-hidden="true"><use href="#h-on-time"/></svg><a href="bao-cao/2024-q4/quy-nhon.html"><span class="ngay">16/12/2024</span></a> Đúng hạn
    </td></tr>
    <tr id="cq-an-lao"><th scope="row" class="ten" title="Huyện ủy An Lão" lang="vi"><a href="don-vi/an-lao.html">Huyện ủy An Lão</a></th>
    <td class="den rong" colspan="4" data-state="missing"><svg class="h" aria-hidden="true"><use href="#h-missing"/></svg>Chưa gửi, quá hạn 31 ngày
    </td></tr>
    </tbody>
    <tbody>
    <tr class="nhom"><th scope="rowgroup" colspan="5" lang="vi">Sở, ban, ngành</th></tr>
    <tr id="cq-so-noi-vu"><th scope="row" class="ten" title="Sở Nội vụ" lang="vi"><a href="don-vi/so-noi-vu.html">Sở Nội vụ</a></th>
    <td class="o" data-status="in-progress"><a href="bao-cao/2024-q4/so-noi-vu.html#nhiem-vu-1"><svg aria-hidden="true"><use href="#h-in-progress"/></svg><span class="an">Đang thực hiện 63 %</span></a></td><td class="o" data-status="nothing-arose"><a href="bao-cao/2024-q4/so-noi-vu.html#nhiem-vu-2"><svg aria-hidden="true"><use href="#h-nothing-arose"/></svg><span class="an">Không phát sinh</span></a></td><td class="o" data-status="not-started"><a href="bao-cao/2024-q4/so-noi-vu.html"><svg aria-hidden="true"><use href="#h-not-started"/></svg><span class="an">Chưa thực hiện</span></a></td>
    <td class="den" data-state="late"><svg class="h" aria-hidden="true"><use href="#h-late"/></svg><a href="bao-cao/2024-q4/so-noi-vu.html"><span class="ngay">23/12/2024</span></a> Trễ hạn 3 ngày<span class="nd" data-content="needs-work">Cần chỉnh sửa</span><span class="phu">theo ngày ban hành</span>
    </td></tr>
    </tbody>
    <tfoot>
    <tr><th scope="row" class="ten">Số nơi đã nêu tình hình</th><td class="o">2/3</td><td class="o">1/3</td><td class="o">1/1</td><td class="den"></td></tr>
    </tfoot>
    </table>
    </div>

    <p class="phu">1 nơi được tính theo ngày ban hành báo cáo vì chưa có ngày đến.</p>
    <p class="phu">Sở Nội vụ: được gia hạn đến 27/12/2024 theo Công văn 7</p>
    <p class="phu" id="tep-chua-ro">1 tệp chưa rõ của cơ quan nào</p>
    <p class="phu">Văn bản yêu cầu báo cáo: <span lang="vi">Công văn 99</span></p>
    </section>
    <section>
    <h2 id="tinh-hinh">Tình hình theo nhiệm vụ</h2>
    <div class="cuon" role="region" tabindex="0" aria-labelledby="tinh-hinh">
    <table class="bang tt-bang" data-bang>
    <thead><tr><th scope="col">Nhiệm vụ</th><th scope="col" class="bieu-do">Biểu đồ</th><th scope="col" class="so" data-status="done" data-xep="Hoàn thành (phần việc trong kỳ)" title="Hoàn thành (phần việc trong kỳ)"><svg class="h" aria-hidden="true"><use href="#h-done"/></svg> <span aria-hidden="true">HT</span><span class="an">Hoàn thành (phần việc trong kỳ)</span></th><th scope="col" class="so" data-status="in-progress" data-xep="Đang thực hiện" title="Đang thực hiện"><svg class="h" aria-hidden="true"><use href="#h-in-progress"/></svg> <span aria-hidden="true">Đang TH</span><span class="an">Đang thực hiện</span></th><th scope="col" class="so" data-status="not-started" data-xep="Chưa thực hiện" title="Chưa thực hiện"><svg class="h" aria-hidden="true"><use href="#h-not-started"/></svg> <span aria-hidden="true">Chưa TH</span><span class="an">Chưa thực hiện</span></th><th scope="col" class="so" data-status="nothing-arose" data-xep="Không phát sinh" title="Không phát sinh"><svg class="h" aria-hidden="true"><use href="#h-nothing-arose"/></svg> <span aria-hidden="true">KPS</span><span class="an">Không phát sinh</span></th><th scope="col" class="so" data-status="not-stated" data-xep="Chưa nêu tình hình" title="Chưa nêu tình hình"><svg class="h" aria-hidden="true"><use href="#h-not-stated"/></svg> <span aria-hidden="true">?</span><span class="an">Chưa nêu tình hình</span></th><th scope="col" class="so" data-xep>Phải báo cáo</th></tr></thead>
    <tbody>
    <tr><th scope="row"><a href="nhiem-vu/1.html"><span class="an">Nhiệm vụ 1: </span><span lang="vi">Thông tin, tuyên truyền</span></a></th><td class="bieu-do"><svg class="tt-thanh" viewBox="0 0 200 14" role="img"><title>Nhiệm vụ 1: Hoàn thành (phần việc trong kỳ) 1, Đang thực hiện 1, Chưa nêu tình hình 1</title><path class="tt-done" d="M0 2h64v10h-64z"/><path class="tt-in-progress" d="M66 7h65"/><path class="tt-not-stated" d="M133 7h65"/></svg></td><td class="so">1</td><td class="so">1</td><td class="so">0</td><td class="so">0</td><td class="so">1</td><td class="so">3</td></tr>
    <tr><th scope="row"><a href="nhiem-vu/2.html"><span class="an">Nhiệm vụ 2: </span><span lang="vi">Hoàn thiện văn bản</span></a></th><td class="bieu-do"><svg class="tt-thanh" viewBox="0 0 200 14" role="img"><title>Nhiệm vụ 2: Không phát sinh 1, Chưa nêu tình hình 2</title><path class="tt-nothing-arose" d="M0 5h64v4h-64z"/><path class="tt-not-stated" d="M66 7h132"/></svg></td><td class="so">0</td><td class="so">0</td><td class="so">0</td><td class="so">1</td><td class="so">2</td><td class="so">3</td></tr>
    <tr><th scope="row"><a href="nhiem-vu/3.html"><span class="an">Nhiệm vụ 3: </span><span lang="vi">Kiểm tra, giám sát</span></a></th><td class="bieu-do"><svg class="tt-thanh" viewBox="0 0 200 14" role="img"><title>Nhiệm vụ 3: Chưa thực hiện 1</title><path class="tt-not-started" d="M1 3h62v8h-62z"/></svg></td><td class="so">0</td><td class="so">0</td><td class="so">1</td><td class="so">0</td><td class="so">0</td><td class="so">1</td></tr>
    </tbody>
    </table>
    </div>
    </section>
    <section>
    <h2 id="dau-viec">Đầu việc</h2>
    <ul class="ds-dau-viec"><li><a href="ke-hoach.html#dau-viec-ban-hanh" lang="vi">Ban hành kế hoạch</a> <span class="phu">Một lần · 1/2 cơ quan, địa phương đã có: Kế hoạch</span></li><li><a href="ke-hoach.html#dau-viec-kiem-tra" lang="vi">Kiểm tra</a> <span class="phu">Thường xuyên</span></li></ul>
    </section>
    <p class="xem-ban-in"><a href="in/2024-q4.html">Bản tổng hợp để in</a></p>
    <section class="tai-ve" aria-labelledby="tai-ve">
    <h2 id="tai-ve">Tải dữ liệu</h2>
    <ul><li><a href="du-lieu/tong-hop-2024.xlsx">Bảng tính năm 2024 (Excel)</a></li><li><a href="du-lieu/so-lieu-2024.csv">Từng số liệu năm 2024 (CSV)</a></li><li><a href="du-lieu/tong-so-2024.csv">Tổng theo kỳ năm 2024 (CSV)</a></li><li><a href="du-lieu/gui-bao-cao-2024.csv">Tình hình gửi báo cáo năm 2024 (CSV)</a></li><li><a href="du-lieu/kien-nghi-2024.csv">Khó khăn, kiến nghị năm 2024 (CSV)</a></li><li><a href="du-lieu/tong-hop.json">Toàn bộ số liệu, cho phần mềm (JSON)</a></li></ul>
    </section>
    <template id="dieu-khien" data-hien="Đang hiện:" data-xep="Xếp theo" data-tang="tăng dần" data-giam="giảm dần">
    <div class="dieu-khien"><label>Lọc theo tên <input type="search" lang="vi" autocomplete="off"></label><label>Gửi báo cáo <select><option value="">Tất cả</option><option value="[data-state=missing]">Chưa gửi</option><option value="[data-state=late]">Trễ hạn</option><option value="[data-content=needs-work]">Cần chỉnh sửa</option></select></label><button type="button">Bỏ lọc, bỏ xếp</button><span role="status"></span></div>
    </template>
    </main>
    <footer class="chan-trang">
    <p>Cập nhật ngày 20/01/2025</p>
    </footer>
    </body>
    </html>
    """#
}
