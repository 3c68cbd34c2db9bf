@testable import Reporting

extension SpellingKind {
  private static let both = "Đơn vị = Phù Cát · Kỳ báo cáo = Quý IV/2024"

  static let heads = SpellingKind(
    id: "phan-dau",
    title: "Phần đầu tệp",
    explanation: "Phần đầu là mấy dòng “tên: nội dung” nằm giữa hai dòng ba gạch.",
    report: { Frame.head($0) },
    meaning: { Understanding.head(of: $0) },
    understood: [
      Spelling("---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n---", means: both),
      Spelling("\n\n---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n---", means: both),
      Spelling("\u{FEFF}---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n---", means: both),
      Spelling("—\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n—", means: both),
      Spelling("–––\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n–-", means: both),
      Spelling("----------\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n-----", means: both),
      Spelling("--- \t\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n---\u{A0}", means: both),
      Spelling("---\n\nĐơn vị: Phù Cát\n\nKỳ báo cáo: Quý IV/2024\n\n---", means: both),
      Spelling("---\r\nĐơn vị: Phù Cát\r\nKỳ báo cáo: Quý IV/2024\r\n---\r", means: both),
      Spelling(
        "---\nKỳ báo cáo: Quý IV/2024\nĐơn vị: Phù Cát\n---", means: "Kỳ báo cáo = Quý IV/2024 · Đơn vị = Phù Cát"),
      Spelling("---\n- Đơn vị: Phù Cát\n- Kỳ báo cáo: Quý IV/2024\n---", means: both),
      Spelling("---\n  Đơn vị: Phù Cát\n  Kỳ báo cáo: Quý IV/2024\n---", means: both),
      Spelling("Đơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n---", means: both, raises: ["front-matter-syntax"]),
      Spelling("Đơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n", means: both, raises: ["front-matter-syntax"]),
      Spelling("---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n", means: both, raises: ["front-matter-syntax"]),
      Spelling(
        "---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\nBáo cáo gửi lần đầu\n---", means: both,
        raises: ["front-matter-syntax"]),
      Spelling(
        "---\n# Thông tin chung\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n---", means: both,
        raises: ["front-matter-syntax"]),
    ],
    refused: [
      Spelling(refused: "***\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n***", "front-matter-missing"),
      Spelling(refused: "___\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n___", "front-matter-missing"),
      Spelling(refused: "# Báo cáo quý IV của Phù Cát\n", "front-matter-missing"),
      Spelling(refused: "Đơn vị: Phù Cát\n", "front-matter-missing"),
      Spelling(refused: "| Đơn vị | Phù Cát |\n|---|---|\n| Kỳ báo cáo | Quý IV/2024 |\n", "front-matter-missing"),
      Spelling(refused: "---\nĐơn vị: Phù Cát\n---", "key-missing", means: "Đơn vị = Phù Cát"),
      Spelling(
        refused: "---\nĐơn vị: Phù Cát\nKỳ báo cáo:\n---", "key-missing", means: "Đơn vị = Phù Cát · Kỳ báo cáo = "),
      Spelling(
        refused: "---\nĐơn vị\tPhù Cát\nKỳ báo cáo: Quý IV/2024\n---", "front-matter-syntax", "key-missing",
        means: "Kỳ báo cáo = Quý IV/2024"),
    ])

  static let headLines = SpellingKind(
    id: "dong-phan-dau",
    title: "Một dòng của phần đầu",
    explanation: "Sau dấu hai chấm đầu tiên, gõ gì cũng chỉ là chữ. Tên mục không kể hoa thường, dấu, khoảng trắng.",
    report: { Frame.headLine($0) },
    meaning: { file in
      Understanding.head(of: file).replacing("Đơn vị = Huyện ủy Phù Cát · Kỳ báo cáo = Quý IV/2024", by: "")
        .replacingPrefix(" · ")
    },
    understood: [
      Spelling("Số ký hiệu: 9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("SỐ KÝ HIỆU: 9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("so ki hieu: 9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("Số, ký hiệu: 9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("Số: 9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("so-ky-hieu : 9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("**Số ký hiệu:** 9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("**Số ký hiệu**: **9016-BC/HU**", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("Số ký hiệu：9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("Số ký hiệu\u{A0}:\u{A0}9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("\tSố ký hiệu:\t9016-BC/HU\t", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("Số ký hiệu: “9016-BC/HU”", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("Số ký hiệu: \"9016-BC/HU\"", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("So\u{302}\u{301} ky\u{301} hie\u{323}\u{302}u: 9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("number: 9016-BC/HU", means: "Số ký hiệu = 9016-BC/HU"),
      Spelling("Trích yếu: Kết quả: sắp xếp, tự chủ", means: "Trích yếu = Kết quả: sắp xếp, tự chủ"),
      Spelling("Trích yếu: [Báo cáo] #4 của huyện", means: "Trích yếu = [Báo cáo] #4 của huyện"),
      Spelling("Trích yếu: @văn thư\tgửi lại", means: "Trích yếu = @văn thư\tgửi lại"),
      Spelling("Ngày ký: 16/12/2024", means: "Ngày ban hành = 16/12/2024"),
      Spelling("Độ mật: Thường", means: "Độ mật = Thường"),
      Spelling("Kế hoạch: kl62", means: "Kế hoạch = kl62"),
    ],
    refused: [
      Spelling(refused: "Số ký hiệm: 9016-BC/HU", "key-unknown"),
      Spelling(refused: "Nơi nhận: Văn phòng", "key-unknown"),
      Spelling(refused: "Số ký hiệu = 9016-BC/HU", "front-matter-syntax"),
      Spelling(
        refused: "Số: 1-BC/HU\nSố ký hiệu: 2-BC/HU", "key-duplicate",
        means: "Số ký hiệu = 1-BC/HU · Số ký hiệu = 2-BC/HU"),
      Spelling(refused: "Kế hoạch: chuyen-doi-so", "plan-mismatch", means: "Kế hoạch = chuyen-doi-so"),
    ])
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
