#!/usr/bin/env python3
"""Writes the worst data that pages must bear: `worst.py FOLDER` makes the projects `du-tay`, `chua-gui`, `hong` and `dong`.

`du-tay`: 60 periods, names of 90 characters, a report of 30,000 words with a table of 40 columns and a picture of 6,000
pixels, and one with 40 flaws. `chua-gui`: nobody reported. `hong`: no report can be read. `dong`: 200 bodies.
"""

import os
import struct
import sys
import zlib

LAST = 60
# One word without a blank, as an address that somebody pasted.
LONG_WORD = "https://van-ban.song-may.example/" + "quyet-dinh-sap-xep-" * 12
SENTENCE = "Cấp ủy, chính quyền các xã, phường đã quán triệt, sắp xếp lại đơn vị và báo cáo kết quả về huyện đúng hẹn. "


def name_of(number, kind="Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp huyện Sông Mây số"):
    return f"{kind} {number}"


def periods():
    """Quarters, the last of them the first of 2025; the oldest without anything."""
    rows = []
    for back in range(LAST):
        year, quarter = divmod(2025 * 4 - back, 4)
        month = quarter * 3 + 1
        rows.append(f"  - {{mã: {year}-q{quarter + 1}, tên: Quý {quarter + 1} năm {year}, loại: quý, từ: 01/{month:02}/{year}, "
                    f"đến: {(31, 30, 30, 31)[quarter]}/{month + 2:02}/{year}, hạn gửi: [{{ngày: 05/{(month + 2) % 12 + 1:02}/{year + (quarter == 3)}}}]}}\n")
    return "".join(reversed(rows))


def plan(periods_text, tasks=7, indicators=12):
    task = lambda n: (f"  - số: {n}\n    mã: viec-{n}\n    tên: Sắp xếp, tổ chức lại và nâng cao hiệu quả hoạt động của đơn vị thuộc lĩnh vực {n}\n"
                      f"    phải báo cáo: [{{nhóm: [a, b], tần suất: quý}}]\n")
    indicator = lambda n: (f"  - {{mã: so-{n}, tên: Số người làm việc hưởng lương từ ngân sách nhà nước có mặt tại các đơn vị loại {n}, "
                           f"đơn vị tính: người, nhiệm vụ: {1 + n % tasks}, loại: phát sinh, phải báo cáo: [{{nhóm: [a, b], tần suất: quý}}]}}\n")
    return ("kế hoạch:\n  mã: song-may\n  tên: " + "Kế hoạch sắp xếp, đổi mới cơ chế hoạt động của đơn vị sự nghiệp công lập tỉnh Sông Mây " * 2
            + "\n  thông báo: Số liệu đặt ra để thử trang.\n  ô số đầu trang: [ty-le-gui, ty-le-dung-han, so-1, so-2]\nnhiệm vụ:\n"
            + "".join(map(task, range(1, tasks + 1)))
            + 'phần của nhiệm vụ:\n  - {mã: kho-khan, tên: "Khó khăn, vướng mắc", vai trò: khó khăn}\n'
            + "  - {mã: kien-nghi, tên: Kiến nghị, vai trò: kiến nghị}\nchỉ tiêu:\n"
            + "".join(map(indicator, range(1, indicators + 1))) + "kỳ báo cáo:\n" + periods_text)


def roster(count):
    rows = "".join(f"  - {{mã: u{n}, tên: \"{name_of(n)}\", nhóm: {'ab'[n % 2]}}}\n" for n in range(1, count + 1))
    return ("nhóm:\n  - {mã: a, tên: \"" + name_of("một", "Nhóm các cơ quan, tổ chức, đơn vị trực thuộc Ủy ban nhân dân tỉnh, phần")
            + "\"}\n  - {mã: b, tên: Nhóm khác}\ncơ quan:\n" + rows)


def head(unit, period="Quý 1 năm 2025"):
    return f"---\nĐơn vị: {name_of(unit)}\nKỳ báo cáo: {period}\nSố ký hiệu: {unit}-BC/SM\nNgày ban hành: 25/03/2025\n---\n\n"


def section(task, text="", states=("Đang thực hiện", "Hoàn thành", "Chưa thực hiện", "Không phát sinh"), indicators=12):
    figures = "".join(f"- Số người làm việc hưởng lương từ ngân sách nhà nước có mặt tại các đơn vị loại {n}: {n * 98765} người\n"
                      for n in range(1, indicators + 1) if 1 + n % 7 == task)
    return (f"## {task}. Sắp xếp, tổ chức lại và nâng cao hiệu quả hoạt động của đơn vị thuộc lĩnh vực {task}\n\n"
            f"Tình hình: {states[task % len(states)]}\nTiến độ: {task * 12} %\n\n{text or SENTENCE}\n\n{figures}\n"
            f"### Khó khăn, vướng mắc\n\n- {SENTENCE}\n\n### Kiến nghị\n\n- Đề nghị Sở Nội vụ: {SENTENCE}\n\n")


def plain(unit, period="Quý 1 năm 2025"):
    return head(unit, period) + "".join(section(task) for task in range(1, 8))


def long_report(unit):
    words = len(SENTENCE.split())
    columns = range(1, 41)
    row = lambda cells: "| " + " | ".join(cells) + " |\n"
    table = (row(f"Cột số liệu {n}" for n in columns) + row("---" for _ in columns)
             + "".join(row(f"{line * n * 1000}" for n in columns) for line in range(1, 6)))
    text = (SENTENCE * 10 + "\n\n") * (30_000 // words // 10 // 7)
    hard = f"{table}\n![Ảnh chụp khổ rộng](anh-rong.png)\n\n{LONG_WORD}\n\n`{LONG_WORD}`\n\n```\n{LONG_WORD}\n```\n\n" + "> " * 6 + SENTENCE + "\n\n"
    hard += "".join("  " * depth + "- " + SENTENCE + "\n" for depth in range(8)) + "\n"
    return head(unit) + "".join(section(task, hard + text if task == 1 else text) for task in range(1, 8))


def flawed(unit):
    """40 figures that cannot be read."""
    lines = "".join(f"- Số người làm việc hưởng lương từ ngân sách nhà nước có mặt tại các đơn vị loại {n % 12 + 1}: khoảng {n},{n}.{n} nghìn tỷ\n"
                    for n in range(40))
    return head(unit) + section(1, lines) + "".join(section(task) for task in range(2, 8))


def picture(width, height):
    """A PNG of one shade."""
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    lines = (b"\0" + b"\x80" * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b""))


def write(folder, files):
    for path, data in files.items():
        path = os.path.join(folder, "content", path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode())


def main(folder):
    few = "".join(periods().splitlines(keepends=True)[-2:])
    last = {f"bao-cao/2025-q1/u{n}.md": plain(n) for n in range(3, 40)}
    earlier = {f"bao-cao/{year}/u5-q{quarter}.md": plain(5, f"Quý {quarter} năm {year}") for year in range(2011, 2025) for quarter in range(1, 5)}
    write(os.path.join(folder, "du-tay"),
          {"ke-hoach.yml": plan(periods()), "don-vi.yml": roster(45), **last, **earlier,
           "bao-cao/2025-q1/u1.md": long_report(1), "bao-cao/2025-q1/u2.md": flawed(2), "bao-cao/2025-q1/anh-rong.png": picture(6000, 400)})
    write(os.path.join(folder, "chua-gui"), {"ke-hoach.yml": plan(few), "don-vi.yml": roster(11)})
    write(os.path.join(folder, "hong"),
          {"ke-hoach.yml": plan(few), "don-vi.yml": roster(11), "bao-cao/1.md": b"\xff\xfe\x00", "bao-cao/2.md": "không có phần đầu\n",
           "bao-cao/3.md": plain(99), "bao-cao/4.md": plain(4, "Quý chín năm 1945"), "bao-cao/5.md": "", "bao-cao/6.md": b"\xd0\xcf\x11\xe0" * 9})
    write(os.path.join(folder, "dong"),
          {"ke-hoach.yml": plan(few), "don-vi.yml": roster(200),
           **{f"bao-cao/2025-q1/u{n}.md": plain(n) for n in range(1, 171)}})


if __name__ == "__main__":
    main(sys.argv[1])
