@testable import Reporting

extension SpellingKind {
  /// A number for a count, or after `kinh phí:` and `tỷ lệ:` for an indicator with decimals or in per cent.
  private static func numberReport(_ typed: String) -> String {
    for (mark, label) in [("kinh phí: ", "Kinh phí đặt hàng"), ("tỷ lệ: ", "Tỷ lệ công khai")]
    where typed.hasPrefix(mark) {
      return cell(label, String(typed.dropFirst(mark.count)))
    }
    return cell("Số đảng viên đã học", typed)
  }

  private static func cell(_ label: String, _ typed: String) -> String {
    Frame.body(
      "## 1. Tuyên truyền\n\nTình hình: Đang thực hiện\n\n## 2. Hoàn thiện thể chế\n\nTình hình: Đang thực hiện\n\n"
        + "## 4. Sắp xếp\n\nTình hình: Đang thực hiện\n\n## Phụ lục\n\n"
        + "| Chỉ tiêu | Kỳ này |\n|---|---:|\n| \(label) | \(typed) |")
  }

  static let numbers = SpellingKind(
    id: "so",
    title: "Số",
    explanation:
      "Dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ. Số nào đọc được hai cách thì không đoán thay. “kinh phí:” và “tỷ lệ:” ở bảng này chỉ nói số ấy của chỉ tiêu nào; không ghi là của một chỉ tiêu đếm người.",
    report: { numberReport($0) },
    meaning: { Understanding.number(of: $0) },
    understood: [
      Spelling("1234", means: "1.234"),
      Spelling("1.234", means: "1.234"),
      Spelling("1.234.567", means: "1.234.567"),
      Spelling("12 345", means: "12.345"),
      Spelling("1 234 567", means: "1.234.567"),
      Spelling("12\u{A0}345", means: "12.345"),
      Spelling("12\u{202F}345", means: "12.345"),
      Spelling("05", means: "5"),
      Spelling("00", means: "0"),
      Spelling("12,0", means: "12"),
      Spelling("２４", means: "24"),
      Spelling("１．２３４", means: "1.234"),
      Spelling("**24**", means: "24"),
      Spelling("24*", means: "24"),
      Spelling("24 (1)", means: "24"),
      Spelling("24¹", means: "24"),
      Spelling("24.", means: "24"),
      Spelling("+24", means: "24"),
      Spelling("2\u{200B}4", means: "24", raises: ["text-control"]),
      Spelling("2.800 người", means: "2.800"),
      Spelling("2.800người", means: "2.800"),
      Spelling("1.234 đồng chí", means: "1.234"),
      Spelling("24 (hai mươi tư) người", means: "24"),
      Spelling("24 người, đều đạt yêu cầu", means: "24"),
      Spelling("0", means: "0"),
      Spelling("không", means: "0"),
      Spelling("Không phát sinh.", means: "0"),
      Spelling("", means: "chưa có số liệu"),
      Spelling("…", means: "chưa có số liệu"),
      Spelling("....", means: "chưa có số liệu"),
      Spelling("Chưa có số liệu", means: "chưa có số liệu"),
      Spelling("(chưa có số liệu)", means: "chưa có số liệu"),
      Spelling("chưa thống kê", means: "chưa có số liệu"),
      Spelling("-", means: "chưa có số liệu", raises: ["number-dash"]),
      Spelling("–", means: "chưa có số liệu", raises: ["number-dash"]),
      Spelling("kinh phí: 1.234,5", means: "1.234,5"),
      Spelling("kinh phí: 1 234,5 triệu đồng", means: "1.234,5"),
      Spelling("kinh phí: 0,5 tr.đ", means: "0,5"),
      Spelling("kinh phí: 12,345", means: "12,345"),
      Spelling("kinh phí: −5", means: "−5"),
      Spelling("tỷ lệ: 12,5%", means: "12,5"),
      Spelling("tỷ lệ: 12,5 %", means: "12,5"),
      Spelling("tỷ lệ: 100", means: "100"),
    ],
    refused: [
      Spelling(refused: "1,234.5", "number-ambiguous"),
      Spelling(refused: "1,234,567", "number-ambiguous"),
      Spelling(refused: "1.5", "number-ambiguous"),
      Spelling(refused: "0.5", "number-ambiguous"),
      Spelling(refused: "12,345", "number-ambiguous"),
      Spelling(refused: "1234.567", "number-ambiguous"),
      Spelling(refused: "12'345", "number-ambiguous"),
      Spelling(refused: "khoảng 20", "number-ambiguous"),
      Spelling(refused: "hơn 2.800", "number-ambiguous"),
      Spelling(refused: "~20", "number-ambiguous"),
      Spelling(refused: "20 (ước tính)", "number-ambiguous"),
      Spelling(refused: "- 5", "number-ambiguous"),
      Spelling(refused: "0,5", "number-invalid"),
      Spelling(refused: "-5", "number-invalid"),
      Spelling(refused: "(5)", "number-invalid"),
      Spelling(refused: "6/20", "number-invalid"),
      Spelling(refused: "20 - 30", "number-invalid"),
      Spelling(refused: "20–30 người", "number-invalid"),
      Spelling(refused: "24, 25", "number-invalid"),
      Spelling(refused: "24 + 5", "number-invalid"),
      Spelling(refused: "12 34", "number-invalid"),
      Spelling(refused: "1234 567", "number-invalid"),
      Spelling(refused: "1. 234", "number-invalid"),
      Spelling(refused: "1.234 567", "number-invalid"),
      Spelling(refused: "1.234.5", "number-invalid"),
      Spelling(refused: "hai mươi tư", "number-invalid"),
      Spelling(refused: "có", "number-invalid"),
      Spelling(refused: "không có", "number-invalid"),
      Spelling(refused: "chưa có", "number-invalid"),
      Spelling(refused: "tăng 5", "number-invalid"),
      Spelling(refused: "12345678901234567", "number-invalid"),
      Spelling(refused: "26,1 nghìn người", "measure-mismatch"),
      Spelling(refused: "26 nghìn", "measure-mismatch", means: "26"),
      Spelling(refused: "24%", "measure-mismatch", means: "24"),
      Spelling(refused: "kinh phí: 2,5 tỷ đồng", "measure-mismatch", means: "2,5"),
      Spelling(refused: "tỷ lệ: 120%", "number-invalid"),
      Spelling(refused: "tỷ lệ: 12.5%", "number-ambiguous"),
      Spelling(refused: "tỷ lệ: 12,55%", "number-invalid"),
    ])
}
