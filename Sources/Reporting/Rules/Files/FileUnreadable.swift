/// A file's bytes could not be had: it cannot be opened, is no ordinary file, or is too large.
package enum FileUnreadable: Rule {
  package static func finding(for obstacle: ReportFile.Obstacle, file: String) -> Finding {
    let (rule, message, help) = words(for: obstacle)
    return Finding(
      rule: rule.id, severity: rule.severity, message: message, help: help, place: Place(file: file, line: 1, column: 1)
    )
  }

  package static let info = RuleInfo(
    id: "file-unreadable",
    severity: .error,
    summary: Phrase(
      vi: "Không mở được tệp, hoặc tệp không phải là tệp thường", en: "A file cannot be opened, or is no ordinary file"),
    reason: Phrase(
      vi: "Nội dung tệp không đọc được nên chưa được dùng; các tệp khác không bị ảnh hưởng.",
      en: "Its text cannot be read and is not used; other files are not affected."),
    wrong: "content/bao-cao/2024-q4/song-may.md → /mnt/usb/song-may.md",
    right: "content/bao-cao/2024-q4/song-may.md")

  private static func words(for obstacle: ReportFile.Obstacle) -> (RuleInfo, Phrase, Phrase) {
    switch obstacle {
    case .tooLarge(let size): (FileTooLarge.info, FileTooLarge.tooLarge(size), FileTooLarge.help)
    case .unreadable(let reason): (info, unreadable(reason), unreadableHelp)
    case .notRegular(let kind): (info, notRegular(kind), notRegularHelp)
    }
  }

  static func unreadable(_ reason: Phrase) -> Phrase {
    Phrase(vi: "không mở được tệp (\(reason.vi))", en: "the file cannot be opened (\(reason.en))")
  }
  static let unreadableHelp = Phrase(
    vi: "xem lại quyền đọc tệp, hoặc chép lại tệp vào thư mục",
    en: "check who may read it, or copy it into the folder anew")
  static func notRegular(_ kind: Phrase) -> Phrase {
    Phrase(vi: "đây là \(kind.vi), không phải tệp báo cáo", en: "this is \(kind.en), not a report")
  }
  static let notRegularHelp = Phrase(
    vi: "xóa nó đi rồi chép chính tệp báo cáo vào đây", en: "take it out and put the report itself here")
}

/// A file is larger than any report may be.
package enum FileTooLarge: Rule {
  package static let info = RuleInfo(
    id: "file-too-large",
    severity: .error,
    summary: Phrase(vi: "Tệp báo cáo lớn hơn 1 MB", en: "A report is larger than 1 MB"),
    reason: Phrase(
      vi: "Báo cáo bằng chữ không bao giờ lớn như vậy; tệp không được đọc.",
      en: "No written report is so large; the file is not read."),
    wrong: "song-may.md (12,4 MB)",
    right: "song-may.md (14 KB), anh-1.jpg, phu-luc.pdf")

  static func tooLarge(_ size: Int) -> Phrase {
    // Rounded up, so that a file just over the limit is not said to be just as large.
    let tenths = (size * 10 + (1 << 20) - 1) >> 20
    let (whole, rest) = (Quantity(tenths / 10).vietnamese(), tenths % 10)
    return Phrase(
      vi: "tệp nặng \(whole),\(rest) MB, báo cáo chỉ được nặng đến 1 MB",
      en: "the file has \(whole.replacing(".", with: ",")).\(rest) MB, a report may have 1 MB")
  }
  static let help = Phrase(
    vi:
      "tệp báo cáo chỉ giữ chữ và bảng, phần khác thì xóa đi; ảnh, phụ lục lưu thành tệp riêng đặt cạnh báo cáo rồi thêm [Phụ lục](phu-luc.pdf) vào báo cáo",
    en:
      "keep nothing but text and tables in the report; save pictures and annexes as files beside it and add [Annex](annex.pdf) to the report"
  )
}
