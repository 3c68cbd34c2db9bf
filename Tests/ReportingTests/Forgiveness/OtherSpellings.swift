@testable import Reporting

extension SpellingKind {
  static let proposals = SpellingKind(
    id: "kien-nghi",
    title: "Kiến nghị, đề xuất",
    explanation:
      "Mỗi gạch đầu dòng hoặc mỗi đoạn dưới “Kiến nghị, đề xuất” là một kiến nghị; nói rõ đề nghị ai thì xếp được theo nơi.",
    report: { Frame.body("## 4. Sắp xếp\n\nTình hình: Đang thực hiện\n\n\($0)") },
    meaning: { Understanding.proposals(of: $0) },
    understood: [
      Spelling("### Kiến nghị\n\n- Đề nghị Tỉnh ủy giao thêm biên chế.", means: "Tỉnh ủy"),
      Spelling("### Kiến nghị\n\n- Kiến nghị Tỉnh ủy: giao thêm biên chế.", means: "Tỉnh ủy"),
      Spelling("### Kiến nghị\n\n- Đối với Tỉnh ủy: giao thêm biên chế.", means: "Tỉnh ủy"),
      Spelling("### Kiến nghị\n\n- Đề xuất với Sở Nội vụ bố trí thêm người.", means: "Sở Nội vụ"),
      Spelling("### Kiến nghị\n\nĐề nghị UBND tỉnh xem xét bố trí vốn.", means: "UBND tỉnh"),
      Spelling(
        "### KIẾN NGHỊ, ĐỀ XUẤT\n\n1. Đề nghị Sở Tài chính sớm hướng dẫn.\n2. Đề nghị Sở Y tế cử bác sĩ.",
        means: "Sở Tài chính · Sở Y tế"),
      Spelling("### Kiến nghị\n\n- ĐỀ NGHỊ TỈNH ỦY giao thêm biên chế.", means: "TỈNH ỦY"),
      Spelling("### Kiến nghị\n\n- **Đề nghị Sở Y tế** cử bác sĩ luân phiên.", means: "Sở Y tế"),
      Spelling("### Kiến nghị\n\n- Ðề nghị\u{A0}Sở Y tế cử bác sĩ luân phiên.", means: "Sở Y tế"),
      Spelling("### Kiến nghị\n\na) Kính đề nghị Sở Nội vụ bố trí thêm người.", means: "Sở Nội vụ"),
      Spelling("### Kiến nghị\n\n(1) Kiến nghị tới Chính phủ sửa đổi quy định.", means: "Chính phủ"),
      Spelling("### Kiến nghị\n\n- Đề nghị UBND tỉnh lập riêng một nguồn cho xã.", means: "UBND tỉnh"),
      Spelling("### Kiến nghị\n\n- Đề nghị tỉnh bố trí vốn.", means: "tỉnh"),
      Spelling("### Kiến nghị\n\n- Đề nghị Sở Y tế, Sở Nội vụ thống nhất biểu mẫu.", means: "Sở Y tế, Sở Nội vụ"),
      Spelling("### Kiến nghị\n\n- Đề nghị tỉnh lộ qua xã sớm được mở.", means: "chưa rõ nơi"),
      Spelling("### Kiến nghị\n\n- Đề nghị Ban chỉ đạo sớm họp.", means: "chưa rõ nơi"),
      Spelling("### Kiến nghị\n\n- Giao thêm biên chế cho trường có nhiều điểm.", means: "chưa rõ nơi"),
      Spelling(
        "## VI. Kiến nghị\n\n### 1. Với Tỉnh ủy\n\n- Giao thêm biên chế.\n- Sớm sơ kết.", means: "Tỉnh ủy · Tỉnh ủy"),
      Spelling(
        "## VI. Kiến nghị\n\n- Với Sở Nội vụ:\n  - Giao thêm biên chế.\n  - Sớm sơ kết.", means: "Sở Nội vụ · Sở Nội vụ"
      ),
    ],
    refused: [
      Spelling(refused: "Đề nghị Tỉnh ủy giao thêm biên chế."),
      Spelling(refused: "### Kiến nghị\n\nKhông."),
      Spelling(refused: "### Kiến nghị\n\n- Không có"),
      Spelling(refused: "**Kiến nghị:** Đề nghị Tỉnh ủy giao thêm biên chế."),
    ])

  static let versions = SpellingKind(
    id: "thay-the-bo-sung",
    title: "Lần gửi, thay thế, bổ sung",
    explanation: "Bản mới nói nó là lần thứ mấy, thay hay bổ sung cho số ký hiệu nào.",
    report: { Frame.headLine($0) },
    meaning: { file in
      guard let report = file.report else { return "" }
      let target: (String, VersionTarget?) -> String? = { verb, target in
        switch target {
        case .number(let number): "\(verb) \(number)"
        case .versionBefore: "\(verb) bản trước"
        case nil: nil
        }
      }
      return [
        report.version == 1 ? nil : "lần \(report.version)", target("thay", report.replacementTarget),
        target("bổ sung cho", report.supplementTarget),
      ]
      .compactMap { $0 }.joined(separator: " · ")
    },
    understood: [
      Spelling("Lần: 2", means: "lần 2"),
      Spelling("Lần: 02", means: "lần 2"),
      Spelling("Lần: lần 2", means: "lần 2"),
      Spelling("Lần: thứ hai", means: "lần 2"),
      Spelling("Lần: II", means: "lần 2"),
      Spelling("Lần: 2 (20/12/2024)", means: "lần 2"),
      Spelling("Thay thế: 9014-BC/HU", means: "thay 9014-BC/HU"),
      Spelling("THAY THẾ: 9014-BC/HU", means: "thay 9014-BC/HU"),
      Spelling("Thay thế cho: 9014-BC/HU", means: "thay 9014-BC/HU"),
      Spelling("Thay thế: có", means: "thay bản trước"),
      Spelling("Thay thế: bản trước", means: "thay bản trước"),
      Spelling("Bổ sung cho: 9014-BC/HU", means: "bổ sung cho 9014-BC/HU"),
      Spelling("Bổ sung: Có", means: "bổ sung cho bản trước"),
      Spelling("Thay thế: không", means: ""),
    ],
    refused: [
      Spelling(refused: "Thay: 9014-BC/HU", "key-unknown"),
      Spelling(refused: "Bản thay: có", "key-unknown"),
      Spelling(refused: "Lần: -1", "version-invalid"),
      Spelling(refused: "Lần: 0", "version-invalid"),
      Spelling(refused: "Lần: 1e9", "version-invalid"),
      Spelling(refused: "Lần: ٣", "version-invalid"),
      Spelling(refused: "Lần: 99999999999999999999", "version-invalid"),
      Spelling(refused: "Lần: cuối", "version-invalid"),
    ])

  static let drafts = SpellingKind(
    id: "du-thao",
    title: "Dự thảo",
    explanation:
      "Chỉ cần một dòng ở phần đầu có thể hiểu là dự thảo thì báo cáo chưa được tính và không lên trang, dù dòng ấy gõ sai hay dòng khác ghi ngược lại.",
    report: { Frame.headLine($0) },
    meaning: { $0.isDraft ? "dự thảo" : "" },
    understood: [
      Spelling("Dự thảo: có", means: "dự thảo"),
      Spelling("DỰ THẢO: CÓ", means: "dự thảo"),
      Spelling("Du thao: x", means: "dự thảo"),
      Spelling("draft: yes", means: "dự thảo"),
      Spelling("Dự thảo: lần 2", means: "dự thảo"),
      Spelling("**Dự thảo:** có", means: "dự thảo"),
      Spelling("Dự thảo có", means: "dự thảo", raises: ["front-matter-syntax"]),
      Spelling("DỰ THẢO", means: "dự thảo", raises: ["front-matter-syntax"]),
      Spelling("- Dự thảo lần 2", means: "dự thảo", raises: ["front-matter-syntax"]),
      Spelling("Dự thảo: không\nDự thảo: có", means: "dự thảo", raises: ["key-duplicate"]),
      Spelling("Dự thảo: có\nDự thảo: không", means: "dự thảo", raises: ["key-duplicate"]),
      Spelling("Bản dự thảo: có", means: "dự thảo", raises: ["key-unknown"]),
      Spelling("Dự thỏa: có", means: "dự thảo", raises: ["key-unknown"]),
    ],
    refused: [
      Spelling(refused: "Dự thảo: không"),
      Spelling(refused: "Dự thảo:"),
      Spelling(refused: "Dự thảo: chính thức"),
      Spelling(refused: "Dự thảo không", "front-matter-syntax"),
      Spelling(refused: "Trích yếu: Góp ý dự thảo nghị quyết"),
    ])

  static let secrecy = SpellingKind(
    id: "do-mat",
    title: "Dấu chỉ độ mật",
    explanation:
      "Một dòng chỉ có chữ MẬT, TỐI MẬT, TUYỆT MẬT, hoặc một mục ở phần đầu chỉ ghi như vậy, thì cả tệp bị từ chối, gõ kiểu gì cũng vậy, kể cả khi kèm độ khẩn, số bản; chữ mật trong câu thường thì không sao.",
    report: { Frame.inTask($0 + "\n\nMột câu thường.") },
    meaning: { $0.report == nil ? "từ chối cả tệp" : "" },
    understood: [
      "MẬT", "Mật", "mật.", "MAT", "M Ậ T", "M.Ậ.T", "M-Ậ-T", "(MẬT)", "**MẬT**", "TỐI MẬT", "T Ố I  M Ậ T",
      "TUYỆT MẬT",
      "Tuyet mat", "MA\u{323}\u{302}T", "M\u{200B}Ậ\u{200D}T", "\u{FEFF}MẬT", "МẬТ", "ΜẬΤ", "ＭẬＴ", "𝐌Ậ𝐓",
      "<b>MẬT</b>", "<MẬT>", "<!-- MẬT -->", "M&#7852;T", "*M*Ậ*T*", "Độ mật: Mật", "ĐỘ MẬT: TỐI MẬT", "- MẬT",
      "> MẬT", "| MẬT |", "MẬT 01", "T0I MAT", "M̶Ậ̶T̶", "## MẬT", "MẬT (A)", "MẬT, HỎA TỐC", "Mật – Bản số: 01",
      "Độ mật: Mật; Độ khẩn: Hỏa tốc", "Độ mật: Tối mật (theo danh mục)", "\u{202E}TẬM\u{202C}",
      "&#x202E;TẬM IỐT&#x202C;", "MẬT\u{200B}; Khẩn",
    ].map { Spelling($0, means: "từ chối cả tệp", raises: ["confidential"]) },
    refused: [
      "mật ong", "bảo mật", "Công tác bảo mật", "Có mặt: 24", "mặt", "mất", "Mật ong rừng", "mát", "bí mật nhà nước",
      "Tài liệu mật không gửi theo đường này.", "tôi mất", "Độ mật: Thường", "Mật độ dân số", "Mật, sáp ong: 5 tấn",
      "Mật (kg)", "Độ mật: Không; Độ khẩn: Hỏa tốc", "Độ mật: Mật ong",
    ].map { Spelling(refused: $0) } + [Spelling(refused: "\u{202E}gno TẬM\u{202C} rừng", "text-control")])
}
