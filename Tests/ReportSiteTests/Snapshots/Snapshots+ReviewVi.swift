extension Snapshots {
  static let reviewVi = #"""
    <!doctype html>
    <html lang="vi">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Rà soát báo cáo Quý IV năm 2024 – Kế hoạch thực hiện Kết luận số 62-KL/TW</title>
    <link rel="stylesheet" href="tai-nguyen/trang-HASH.css">

    </head>
    <body>
    <a class="bo-qua" href="#noi-dung-chinh">Đến nội dung chính</a>
    <header>
    <div class="dau-trang">
    <p class="ten-ke-hoach"><a href="index.html">Kế hoạch thực hiện Kết luận số 62-KL/TW</a></p>


    </div>
    <p class="thong-bao" role="note">Số liệu minh họa</p>
    </header>
    <main id="noi-dung-chinh">
    <svg class="kho-hinh" aria-hidden="true">
    </svg>
    <p class="thong-bao noi-bo" role="note">Trang nội bộ của cơ quan tổng hợp, không đưa lên mạng.</p>
    <h1>Rà soát báo cáo Quý IV năm 2024</h1>
    <p class="cau-chinh">2 trên 3 cơ quan, địa phương đã gửi báo cáo, 1 đúng hạn; 1 nơi đã quá hạn.</p>

    <p>Phải sửa: 3 · Cần rà soát: 1 · Lưu ý: 1</p>
    <dl class="phan-dau">
    <div><dt>Tệp báo cáo</dt><dd>4</dd></div>
    <div><dt>Dự thảo</dt><dd>1</dd></div>
    <div><dt>Chưa rõ của cơ quan nào</dt><dd>1</dd></div>
    <div><dt>Tệp bỏ qua (tên bắt đầu bằng dấu chấm hoặc gạch dưới)</dt><dd>2</dd></div>
    </dl>
    <section>
    <h2 id="den">Tình hình gửi báo cáo</h2>
    <div class="cuon" role="region" tabindex="0" aria-labelledby="den">
    <table class="bang">
    <thead><tr><th scope="col">Cơ quan, địa phương</th><th scope="col">Hạn gửi</th><th scope="col">Gửi báo cáo</th><th scope="col" class="so">Phải sửa</th><th scope="col" class="so">Cần rà soát</th><th scope="col" class="so">Lưu ý</th><th scope="col">Phiếu</th><th scope="col">Liên hệ</th></tr></thead>
    <tbody>
    <tr class="nhom"><th scope="rowgroup" colspan="8" lang="vi">Huyện ủy, thị ủy, thành ủy</th></tr>
    <tr><th scope="row" lang="vi"><a href="#cq-quy-nhon">Thành ủy Quy Nhơn</a></th><td>20/12/2024</td>
    <td class="den" data-state="on-time"><svg class="h" aria-hidden="true"><use href="#h-on-time"/></svg><span class="ngay">16/12/2024</span> Đúng hạn</td>
    <td class="so">1</td><td class="so">1</td><td class="so">0</td><td><a href="phieu/2024-q4/quy-nhon.html">Phiếu</a></td><td>0256 111 222</td></tr>
    <tr><th scope="row" lang="vi">Huyện ủy An Lão</th><td>20/12/2024</td>
    <td class="den" data-state="missing"><svg class="h" aria-hidden="true"><use href="#h-missing"/></svg>Chưa gửi, quá hạn 31 ngày</td>
    <td class="so">0</td><td class="so">0</td><td class="so">0</td><td></td><td></td></tr>
    </tbody>
    <tbody>
    <tr class="nhom"><th scope="rowgroup" colspan="8" lang="vi">Sở, ban, ngành</th></tr>
    <tr><th scope="row" lang="vi"><a href="#cq-so-noi-vu">Sở Nội vụ</a></th><td>20/12/2024</td>
    <td class="den" data-state="late"><svg class="h" aria-hidden="true"><use href="#h-late"/></svg><span class="ngay">23/12/2024</span> Trễ hạn 3 ngày<span class="nd" data-content="needs-work">Cần chỉnh sửa</span><span class="phu">theo ngày ban hành</span></td>
    <td class="so">1</td><td class="so">0</td><td class="so">1</td><td><a href="phieu/2024-q4/so-noi-vu.html">Phiếu</a></td><td></td></tr>
    </tbody>
    </table>
    </div>
    </section>
    <section>
    <h2 id="da-thay">Những điều đã thấy</h2>

    <section id="tep-chua-ro"><h3>Chưa rõ của cơ quan nào</h3>
    <ul class="ds-phat-hien"><li class="phat-hien" data-severity="error">
    <p><strong>Phải sửa:</strong> <bdi>Không rõ cơ quan</bdi></p>
    <p class="cho"><code>content/bao-cao/la.md:2:3</code> <code>[unit-unknown]</code></p>
    <blockquote class="nguyen-van"><bdi>dòng nguyên văn</bdi></blockquote>
    <p class="cach-sua"><bdi class="cac-dong">Viết lại</bdi></p>
    </li>
    </ul>
    </section>
    <section id="cq-quy-nhon"><h3>Thành ủy Quy Nhơn</h3>
    <ul class="ds-phat-hien"><li class="phat-hien" data-severity="error">
    <p><strong>Phải sửa:</strong> <bdi>Thiếu nhiệm vụ 2</bdi></p>
    <p class="cho"><code>content/bao-cao/quy-nhon.md:1:3</code> <code>[section-missing]</code></p>
    <blockquote class="nguyen-van"><bdi>dòng nguyên văn</bdi></blockquote>
    <p class="cach-sua"><bdi class="cac-dong">Viết lại</bdi></p>
    </li>
    <li class="phat-hien" data-severity="warning">
    <p><strong>Cần rà soát:</strong> <bdi>Khóa lạ</bdi></p>
    <p class="cho"><code>content/bao-cao/quy-nhon.md:6:3</code> <code>[key-unknown]</code></p>
    <blockquote class="nguyen-van"><bdi>dòng nguyên văn</bdi></blockquote>
    <p class="cach-sua"><bdi class="cac-dong">Viết lại</bdi></p>
    </li>
    </ul>
    </section>
    <section id="cq-so-noi-vu"><h3>Sở Nội vụ</h3>
    <ul class="ds-phat-hien"><li class="phat-hien" data-severity="error">
    <p><strong>Phải sửa:</strong> <bdi>Số đọc được nhiều cách</bdi></p>
    <p class="cho"><code>content/bao-cao/so-noi-vu-bo-sung.md:10:3</code> <code>[number-ambiguous]</code></p>
    <blockquote class="nguyen-van"><bdi>dòng nguyên văn</bdi></blockquote>
    <p class="cach-sua"><bdi class="cac-dong">Viết lại</bdi></p>
    </li>
    <li class="phat-hien" data-severity="note">
    <p><strong>Lưu ý:</strong> <bdi>Thứ tự mục</bdi></p>
    <p class="cho"><code>content/bao-cao/so-noi-vu.md:11:3</code> <code>[section-order]</code></p>
    <blockquote class="nguyen-van"><bdi>dòng nguyên văn</bdi></blockquote>
    <p class="cach-sua"><bdi class="cac-dong">Viết lại</bdi></p>
    </li>
    </ul>
    </section>
    </section>
    </main>
    <footer class="chan-trang">
    <p>Cập nhật ngày 20/01/2025</p>
    </footer>
    </body>
    </html>
    """#
}
