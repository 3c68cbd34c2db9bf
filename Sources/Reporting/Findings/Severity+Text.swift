extension Severity {
  /// What people read for it (`PRODUCT.md` 6).
  package var word: Phrase {
    switch self {
    case .error: Phrase(vi: "phải sửa", en: "error")
    case .warning: Phrase(vi: "cần rà soát", en: "warning")
    case .note: Phrase(vi: "lưu ý", en: "note")
    }
  }

  /// What becomes of that which breaks a rule of this severity.
  package var effect: Phrase {
    switch self {
    case .error: Phrase(vi: "phần ấy không dùng được cho đến khi sửa", en: "that part is not used until it is mended")
    case .warning: Phrase(vi: "vẫn được dùng, nhưng cần có người xem lại", en: "used, but somebody must look at it")
    case .note: Phrase(vi: "nên biết, không ảnh hưởng gì", en: "worth knowing; nothing changes")
    }
  }
}
