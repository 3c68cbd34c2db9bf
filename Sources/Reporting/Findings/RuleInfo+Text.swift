extension Severity {
  /// What people read for it (`PRODUCT.md` 6).
  package var word: Phrase {
    switch self {
    case .error: Phrase(vi: "phải sửa", en: "error")
    case .warning: Phrase(vi: "cần rà soát", en: "warning")
    case .note: Phrase(vi: "lưu ý", en: "note")
    }
  }
}

extension RuleInfo {
  /// What becomes of a report that breaks the rule, in one sentence (the table of `PRODUCT.md` 3).
  package var effect: Phrase {
    switch severity {
    case .error where RuleCatalog.makeUnreadable.contains(id):
      Phrase(
        vi: "Cả báo cáo chưa được dùng cho đến khi sửa xong.", en: "The whole report is not used until this is mended.")
    case .error:
      Phrase(
        vi: "Riêng chỗ ấy chưa được dùng; phần còn lại của báo cáo vẫn được dùng.",
        en: "Only what is wrong is not used; the rest of the report is.")
    case .warning:
      Phrase(vi: "Vẫn được dùng, nhưng cần có người xem lại.", en: "It is used, but somebody must look at it.")
    case .note:
      Phrase(vi: "Không ảnh hưởng gì đến tổng hợp.", en: "Nothing changes.")
    }
  }
}
