import Testing

@Suite struct KeyMissingTests {
  @Test func `finds that the body is missing`() throws {
    try expect(
      ExpectedFinding(
        "key-missing", vi: "phần đầu thiếu mục “Đơn vị”", en: "the head lacks the key “Đơn vị”",
        help: (
          vi:
            "thêm ngay dưới dòng “---” đầu tiên dòng dưới đây, thay phần trong ngoặc bằng tên cơ quan mình:\nĐơn vị: (tên cơ quan)",
          en:
            "add this line right below the first “---” line, with your body's name for the words in brackets:\nĐơn vị: (tên cơ quan)"
        )), in: "⟦1⟧---\nKỳ báo cáo: Quý IV/2024\n---\n\n" + sound)
  }

  @Test func `finds that the period is missing and offers the plan's own`() throws {
    try expect(
      ExpectedFinding(
        "key-missing", vi: "phần đầu thiếu mục “Kỳ báo cáo”", en: "the head lacks the key “Kỳ báo cáo”",
        help: (
          vi:
            "thêm ngay dưới dòng “Đơn vị” (dòng 2) dòng dưới đây, sửa lại cho đúng kỳ của báo cáo:\nKỳ báo cáo: Quý IV/2024",
          en:
            "add this line right below line 2, “Đơn vị”, with the period that the report is for:\nKỳ báo cáo: Quý IV/2024"
        )), in: "⟦1⟧---\nĐơn vị: Phù Cát\n---\n\n" + sound)
  }

  @Test func `stands behind the colon of a key without a value`() throws {
    try expect(
      ExpectedFinding(
        "key-missing", vi: "mục “Cơ quan” để trống", en: "the key “Cơ quan” has no value",
        help: (vi: "ghi tiếp sau dấu hai chấm: tên cơ quan", en: "write behind the colon the body's name")),
      ExpectedFinding(
        "key-missing", at: 2, vi: "mục “Kỳ” để trống", en: "the key “Kỳ” has no value",
        help: (vi: "ghi tiếp sau dấu hai chấm: ví dụ Quý IV/2024", en: "write behind the colon such as Quý IV/2024")),
      in: "---\nCơ quan:⟦1⟧\nKỳ:  ⟦2⟧\n---\n\n" + sound)
  }

  @Test func `points at the line that was meant to be it`() throws {
    try expect(
      ExpectedFinding(
        "key-missing", at: 0, vi: "phần đầu thiếu mục “Kỳ báo cáo”", en: "the head lacks the key “Kỳ báo cáo”",
        help: (
          vi: "dòng 3 “Kỳ báo các” có lẽ là mục này: chỉ sửa dòng ấy",
          en: "line 3, “Kỳ báo các”, may be meant for it: mend that line only"
        )),
      ExpectedFinding(
        "key-unknown", vi: "phần đầu không có mục nào tên là “Kỳ báo các”", en: "the head knows no key “Kỳ báo các”",
        help: (
          vi: "nếu ý bạn là dòng dưới đây thì thay cả dòng này bằng dòng ấy:\nKỳ báo cáo: Quý IV/2024",
          en: "if you meant the line below, put it in place of this one:\nKỳ báo cáo: Quý IV/2024"
        )), in: "---\nĐơn vị: Phù Cát\n⟦1⟧Kỳ báo các: Quý IV/2024\n---\n\n" + sound)
  }

  @Test func `counts columns in letters where marks stand apart`() throws {
    try expect(
      ExpectedFinding(
        "key-missing", vi: "mục “Ky\u{300} ba\u{301}o ca\u{301}o” để trống",
        en: "the key “Ky\u{300} ba\u{301}o ca\u{301}o” has no value",
        help: (vi: "ghi tiếp sau dấu hai chấm: ví dụ Quý IV/2024", en: "write behind the colon such as Quý IV/2024")),
      in: "---\nĐơn vị: Phù Cát\nKy\u{300} ba\u{301}o ca\u{301}o:⟦1⟧\n---\n\n" + sound)
  }

  @Test func `says nothing where a later line of the same key has the value`() throws {
    try expect(in: "---\nĐơn vị:\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n---\n\n" + sound)
  }
}
