@testable import Reporting

extension SpellingKind {
  static let tables = SpellingKind(
    id: "bang-so-lieu",
    title: "Bảng số liệu",
    explanation:
      "Bảng là số liệu khi có một cột tên (Chỉ tiêu, Nội dung, Tiêu chí) và một cột số (Kỳ này, Kết quả, Giá trị, Số liệu, Thực hiện, Trong kỳ, hoặc tên kỳ). Bảng khác chỉ là bảng để đọc. Các bảng dưới đây nằm trong báo cáo quý IV và năm 2024.",
    report: { Frame.inReportForTwoPeriods($0) },
    meaning: { Understanding.figures(of: $0) },
    understood: [
      Spelling("| Chỉ tiêu | Kỳ này |\n|---|---:|\n| Số hội nghị, lớp quán triệt | 24 |", means: "hoi-nghi = 24"),
      Spelling("Chỉ tiêu | Kỳ này\n--- | ---\nSố hội nghị, lớp quán triệt | 24", means: "hoi-nghi = 24"),
      Spelling(
        "| STT | NỘI DUNG | ĐVT | KẾT QUẢ |\n|-|-|-|-|\n| 1 | HỘI NGHỊ QUÁN TRIỆT | cuộc | 24 |", means: "hoi-nghi = 24"
      ),
      Spelling(
        "| TT | Tiêu chí | Đơn vị tính | Số liệu |\n|-|-|-|-|\n| 1 | Hội nghị quán triệt | Cuộc | 24 |",
        means: "hoi-nghi = 24"),
      Spelling(
        "| Chỉ tiêu | Đơn vị | Thực hiện |\n|-|-|-|\n| Hội nghị quán triệt | lớp | 24 |", means: "hoi-nghi = 24"),
      Spelling("| **Chỉ tiêu** | **Trong kỳ** |\n|-|-|\n| **Hội nghị quán triệt** | **24** |", means: "hoi-nghi = 24"),
      Spelling("| Chỉ tiêu | Giá trị |\n|-|-|\n| 1. Hội nghị quán triệt | 24 cuộc |", means: "hoi-nghi = 24"),
      Spelling("| Chỉ tiêu | Giá trị |\n|-|-|\n| - Hội nghị quán triệt | 24 |", means: "hoi-nghi = 24"),
      Spelling("| Chỉ tiêu | Giá trị |\n|-|-|\n| Hội nghị quán triệt (cuộc) | 24 |", means: "hoi-nghi = 24"),
      Spelling("| Chỉ tiêu | Giá trị |\n|-|-|\n| Hội nghị quán triệt: | 24 |", means: "hoi-nghi = 24"),
      Spelling(
        "| Chỉ tiêu | Kỳ trước | Kỳ này | Luỹ kế |\n|-|-|-|-|\n| Hội nghị quán triệt | 3 | 24 | 27 |",
        means: "hoi-nghi = 24"),
      Spelling(
        "| Chỉ tiêu | Kỳ trước (quý III) | Kỳ này | Luỹ kế (từ đầu năm) |\n|-|-|-|-|\n| Hội nghị quán triệt | … | 24 | khoảng 30 |",
        means: "hoi-nghi = 24"),
      Spelling(
        "| Chỉ tiêu | Quý IV | Năm 2024 |\n|-|-|-|\n| Hội nghị quán triệt | 24 | 96 |",
        means: "hoi-nghi = 24 · hoi-nghi (2024) = 96"),
      Spelling(
        "| Chỉ tiêu | Kết quả quý IV/2024 | Số liệu cả năm 2024 |\n|-|-|-|\n| Hội nghị quán triệt | 24 | 96 |",
        means: "hoi-nghi = 24 · hoi-nghi (2024) = 96"),
      Spelling("| Chỉ tiêu | Kỳ này (quý IV) |\n|-|-|\n| Hội nghị quán triệt | 24 |", means: "hoi-nghi = 24"),
      Spelling("| Chỉ tiêu | Kỳ này (cuộc) |\n|-|-|\n| Hội nghị quán triệt | 24 |", means: "hoi-nghi = 24"),
      Spelling(
        "| Chỉ tiêu | Quý III/2024 | Quý IV/2024 |\n|-|-|-|\n| Hội nghị quán triệt | 3 | 24 |", means: "hoi-nghi = 24"),
      Spelling(
        "| Nội dung | Kết quả |\n|-|-|\n| I. Tuyên truyền | |\n| Hội nghị quán triệt | 24 |", means: "hoi-nghi = 24"),
      Spelling(
        "| Nội dung | Kết quả |\n|-|-|\n| Kế hoạch triển khai | 35-KH/HU ngày 12/3/2024 |",
        means: "ke-hoach = 35-KH/HU ngày 12/3/2024"),
      Spelling(
        "| Nội dung | Kết quả |\n|-|-|\n| Kế hoạch triển khai | chưa ban hành |", means: "ke-hoach = chưa có số liệu"),
      Spelling(
        "| Chỉ\u{A0}tiêu | Kỳ\u{A0}này |\n|-|-|\n| Hội\u{A0}nghị\u{A0}quán\u{A0}triệt | 24 |", means: "hoi-nghi = 24"),
    ],
    refused: [
      Spelling(refused: "| Chỉ tiêu | Số lượng |\n|-|-|\n| Hội nghị quán triệt | 24 |", "figure-unread"),
      Spelling(refused: "| Tên lớp | Kỳ này |\n|-|-|\n| Hội nghị quán triệt | 24 |", "figure-unread"),
      Spelling(refused: "| Chỉ tiêu | Kế hoạch |\n|-|-|\n| Hội nghị quán triệt | 24 |"),
      Spelling(refused: "| Chỉ tiêu | Quý III/2024 |\n|-|-|\n| Hội nghị quán triệt | 24 |"),
      Spelling(refused: "| Chỉ tiêu | Lũy kế từ đầu năm |\n|-|-|\n| Hội nghị quán triệt | 24 |"),
      Spelling(refused: "Chỉ tiêu\tKỳ này\nHội nghị quán triệt\t24", "table-broken"),
      Spelling(refused: "| Chỉ tiêu | Kỳ này |\n| Hội nghị quán triệt | 24 |", "table-broken"),
      Spelling(refused: "| Nội dung | Kết quả |\n|-|-|\n| Thăm hỏi | Đã thăm các trường ở xã xa |"),
      Spelling(refused: "| Chỉ tiêu | Kỳ này |\n|-|-|\n| Hội nghị quán chiệt | 24 |", "indicator-unknown"),
      Spelling(
        refused: "| Chỉ tiêu | ĐVT | Kỳ này |\n|-|-|-|\n| Hội nghị quán triệt | người | 24 |", "measure-mismatch",
        means: "hoi-nghi = 24"),
      Spelling(
        refused: "| Chỉ tiêu | Kỳ này (nghìn) |\n|-|-|\n| Hội nghị quán triệt | 24 |", "measure-mismatch",
        means: "hoi-nghi = 24"),
      Spelling(
        refused: "| Chỉ tiêu | Kỳ này | Kết quả |\n|-|-|-|\n| Hội nghị quán triệt | 24 | 25 |", "indicator-duplicate",
        means: "hoi-nghi = 24 · hoi-nghi = 25"),
      Spelling(refused: "| Nội dung | Kết quả |\n|-|-|\n| Kế hoạch triển khai | 01 kế hoạch |", "number-invalid"),
      Spelling(refused: "| Nội dung | Kết quả |\n|-|-|\n| Kế hoạch triển khai | đã ban hành |", "number-invalid"),
    ])

  static let listItems = SpellingKind(
    id: "gach-dau-dong",
    title: "Gạch đầu dòng có số liệu",
    explanation: "Một gạch đầu dòng “tên chỉ tiêu: số, đơn vị tính” là số liệu. Số trong câu văn thì không.",
    report: { Frame.inReportForTwoPeriods($0) },
    meaning: { Understanding.figures(of: $0) },
    understood: [
      Spelling("- Số hội nghị, lớp quán triệt: 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("* Số hội nghị, lớp quán triệt: 24", means: "hoi-nghi = 24"),
      Spelling("+ Số hội nghị, lớp quán triệt : 24 cuộc.", means: "hoi-nghi = 24"),
      Spelling("1. Số hội nghị, lớp quán triệt: 24 cuộc;", means: "hoi-nghi = 24"),
      Spelling("1) Số hội nghị, lớp quán triệt: 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("a) Số hội nghị, lớp quán triệt: 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("– Số hội nghị, lớp quán triệt: 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("•\tSố hội nghị, lớp quán triệt: 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("\u{F0B7} Số hội nghị, lớp quán triệt: 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("- **Số hội nghị, lớp quán triệt**: 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("- **Số hội nghị, lớp quán triệt:** 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("- SỐ HỘI NGHỊ, LỚP QUÁN TRIỆT：24", means: "hoi-nghi = 24"),
      Spelling("- Số hội nghị và lớp quán triệt: 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("- Hội nghị quán triệt (cuộc): 24", means: "hoi-nghi = 24"),
      Spelling(
        "- Hội nghị quán triệt (quý IV): 24\n- Hội nghị quán triệt (năm 2024): 96",
        means: "hoi-nghi = 24 · hoi-nghi (2024) = 96"),
      Spelling(
        "- Hội nghị quán triệt: 24\n- Hội nghị quán triệt (luỹ kế): 30\n- Hội nghị quán triệt (kỳ trước): 6",
        means: "hoi-nghi = 24"),
      Spelling("- Kết quả chính:\n  - Hội nghị quán triệt: 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("> - Hội nghị quán triệt: 24 cuộc", means: "hoi-nghi = 24"),
      Spelling("- Hội nghị quán triệt:\n  24 cuộc", means: "hoi-nghi = 24"),
      Spelling("- Hội nghị quán triệt: 24 cuộc\n  và nhiều buổi sinh hoạt chi bộ", means: "hoi-nghi = 24"),
      Spelling("- Kế hoạch triển khai: số 35-KH/HU, ngày 12/3/2024", means: "ke-hoach = số 35-KH/HU, ngày 12/3/2024"),
    ],
    refused: [
      Spelling(refused: "Số hội nghị, lớp quán triệt: 24 cuộc", "figure-unread"),
      Spelling(refused: "Trong kỳ đã mở 24 hội nghị quán triệt."),
      Spelling(refused: "- Số hội nghị, lớp quán triệt 24 cuộc", "figure-unread"),
      Spelling(refused: "- Số hội nghị, lớp quán triệt là 24 cuộc"),
      Spelling(refused: "- Hội nghị quán chiệt: 24 cuộc"),
      Spelling(refused: "- Phù Cát: 24 cuộc"),
      Spelling(refused: "- Hội nghị quán triệt: khoảng 24 cuộc", "number-ambiguous"),
      Spelling(refused: "- Hội nghị quán triệt: đã mở ở các xã", "number-invalid"),
      Spelling(refused: "- Hội nghị quán triệt (quý III): 24", "measure-mismatch", means: "hoi-nghi = 24"),
    ])
}
