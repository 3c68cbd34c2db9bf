package import Markdown

/// A file's bytes are no text that can be read.
package enum FileEncoding: Rule {
  /// The finding of this rule, or of `file-empty` or `text-legacy-font`, for what is wrong with a file's bytes.
  package static func finding(for fault: DecodingFault, in bytes: [UInt8], file: String) -> Finding {
    let (rule, line, offset, message, help) = words(for: fault)
    // Nothing before the place is wrong, so it can be counted in letters.
    let before = bytes.textBefore(line: line, offset: offset)
    return Finding(
      rule: rule.id, severity: rule.severity, message: message, help: help,
      place: Place(
        file: file, line: line, column: before.count + 1, scalarColumn: before.unicodeScalars.count + 1))
  }

  package static let info = RuleInfo(
    id: "file-encoding",
    severity: .error,
    summary: Phrase(
      vi: "Tệp không phải là văn bản UTF-8 (thường là tệp Word, PDF hoặc bảng mã cũ)",
      en: "The file is no UTF-8 text (mostly Word, PDF or an old encoding)"),
    reason: Phrase(
      vi: "Không đoán chữ: đọc sai một dấu là sai nghĩa, nên cả tệp chưa được dùng.",
      en: "Letters are never guessed: one wrong mark changes the meaning, so none of it is used."),
    wrong: "song-may.md ← song-may.docx",
    right: "Notepad: Lưu thành (Save as) → Mã hóa (Encoding): UTF-8")

  private static func words(for fault: DecodingFault) -> (RuleInfo, Int, Int, Phrase, Phrase) {
    switch fault {
    case .empty: (FileEmpty.info, 1, 0, FileEmpty.empty, FileEmpty.help)
    case .notText(let format): (info, 1, 0, notText(format), notTextHelp)
    case .nul(let line): (info, line, 0, nul, saveAsUTF8)
    case .notUTF8(let line, let offset, let guess): (info, line, offset, notUTF8(guess), notUTF8Help(guess))
    case .legacyFont(let line, let offset, let name):
      (TextLegacyFont.info, line, offset, TextLegacyFont.legacy(name), TextLegacyFont.help)
    }
  }

  static func notText(_ format: String?) -> Phrase {
    guard let format else {
      return Phrase(vi: "tệp này không phải là văn bản", en: "this file is not text")
    }
    return Phrase(
      vi: "đây là tệp \(format) mang đuôi .md, không phải văn bản",
      en: "this is \(format) with a name that ends in .md, not text")
  }
  static let notTextHelp = Phrase(
    vi: "mở tệp gốc, chép nội dung sang Notepad rồi lưu với Mã hóa (Encoding) là UTF-8, tên tệp đuôi .md",
    en: "open the original, copy its text to Notepad and save it with Encoding UTF-8 and a name that ends in .md")
  static let nul = Phrase(vi: "tệp có ký tự không phải là chữ (NUL)", en: "the file holds NUL bytes, which are no text")
  static func notUTF8(_ guess: String?) -> Phrase {
    let kind = guess.map { (vi: ", có thể là \($0)", en: ", perhaps it is \($0)") }
    return Phrase(
      vi: "chữ ở đây không theo bảng mã UTF-8\(kind?.vi ?? "")", en: "the text here is not UTF-8\(kind?.en ?? "")")
  }
  /// Saving letters of an old font as UTF-8 would only hide what is wrong with them.
  static func notUTF8Help(_ guess: String?) -> Phrase {
    guess.map { $0.contains("TCVN3") || $0.contains("VNI") } == true ? TextLegacyFont.help : saveAsUTF8
  }
  static let saveAsUTF8 = Phrase(
    vi: "mở bằng Notepad, chọn Tệp → Lưu thành (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu lại",
    en: "open it in Notepad, choose File → Save as, Encoding UTF-8, and save")
}

/// A file holds nothing.
package enum FileEmpty: Rule {
  package static let info = RuleInfo(
    id: "file-empty",
    severity: .error,
    summary: Phrase(vi: "Tệp không có chữ nào", en: "A file holds no text"),
    reason: Phrase(
      vi: "Thường là do lưu hỏng hoặc chép dở; coi như chưa có báo cáo.",
      en: "Mostly it was saved or copied badly; it counts as no report."),
    wrong: "song-may.md (0 KB)",
    right: "song-may.md (14 KB)")

  static let empty = Phrase(vi: "tệp không có nội dung", en: "the file is empty")
  static let help = Phrase(
    vi: "chép lại tệp báo cáo vào đây; nếu không có báo cáo nào thì xóa tệp này",
    en: "copy the report here anew; if there is none, take the file out")
}

/// Text was typed in a font of the years before Unicode.
package enum TextLegacyFont: Rule {
  package static let info = RuleInfo(
    id: "text-legacy-font",
    severity: .error,
    summary: Phrase(
      vi: "Chữ gõ bằng bảng mã cũ (TCVN3/ABC, VNI) nên hiện thành ký tự lạ",
      en: "The text was typed in an old encoding (TCVN3/ABC, VNI) and shows as other letters"),
    reason: Phrase(
      vi: "Chuyển tự động có thể làm mất chữ hoa và sai dấu nên chưa dùng; cần chuyển mã rồi gửi lại.",
      en: "Converting it by itself loses capitals and marks, so it is not used; convert it and send it again."),
    wrong: "Uû ban nh©n d©n",
    right: "Uỷ ban nhân dân")

  static func legacy(_ name: String) -> Phrase {
    Phrase(vi: "chữ ở đây gõ bằng bảng mã cũ \(name)", en: "the text here is in the old encoding \(name)")
  }
  static let help = Phrase(
    vi:
      "mở tệp bằng Notepad, chép mọi chữ bị lỗi của cả tệp, không chỉ chỗ này; bấm Ctrl+Shift+F6 để mở bảng chuyển mã của UniKey, chọn nguồn là bảng mã cũ vừa nêu, đích là Unicode rồi chuyển mã clipboard; dán đè lên chỗ cũ, xem lại chữ hoa, rồi lưu (Save as) với Mã hóa (Encoding) là UTF-8",
    en:
      "open it in Notepad and copy all letters that are wrong, of the whole file and not here alone; convert the clipboard with UniKey (Ctrl+Shift+F6) from the encoding just named to Unicode; paste over the old ones, check the capitals, and save with Encoding UTF-8"
  )
}
