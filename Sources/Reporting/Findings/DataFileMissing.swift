package import Markdown

/// One of the project's own data files is not there, or cannot be read.
package enum DataFileMissing {
  /// `plan-missing` or `roster-missing`, by the file's name.
  package static func finding(name: String, file: String) -> Finding {
    Finding(
      rule: "\(DataFileName(name).family)-missing", severity: .error,
      message: Phrase(vi: "không có tệp “\(name)”", en: "there is no “\(name)”"),
      help: Phrase(
        vi: "thư mục báo cáo phải có tệp “\(name)”; xem mẫu trong tài liệu của chương trình",
        en: "the content folder must hold “\(name)”; see the formats in the documentation"),
      place: Place(file: file, line: 1, column: 1))
  }

  /// `plan-unreadable`, `roster-unreadable` or `register-unreadable`: the file is there, but its bytes cannot be had.
  package static func finding(name: String, file: String, obstacle: ReportFile.Obstacle) -> Finding {
    let (message, help) = words(name, obstacle)
    return Finding(
      rule: "\(DataFileName(name).family)-unreadable", severity: .error, message: message,
      help: help.adding(DataFileName(name).optional), place: Place(file: file, line: 1, column: 1))
  }

  /// What is wrong with the bytes of the file, with a remedy that keeps it where it is.
  package static func finding(name: String, file: String, fault: DecodingFault, in bytes: [UInt8]) -> Finding {
    let told = FileEncoding.finding(for: fault, in: bytes, file: file)
    let (message, help): (Phrase, Phrase)
    switch fault {
    case .empty: (message, help) = (told.message, put(name).adding(DataFileName(name).optional))
    case .notText(let format):
      message =
        format.map { Phrase(vi: "đây là tệp \($0), không phải văn bản", en: "this is \($0), not text") } ?? told.message
      help = put(name)
    case .nul, .notUTF8, .legacyFont: return told
    }
    return Finding(rule: told.rule, severity: told.severity, message: message, help: help, place: told.place)
  }

  private static func words(_ name: String, _ obstacle: ReportFile.Obstacle) -> (message: Phrase, help: Phrase) {
    switch obstacle {
    case .tooLarge: (Phrase(vi: "tệp “\(name)” quá lớn", en: "the file “\(name)” is too large"), put(name))
    case .unreadable(let reason):
      (
        Phrase(
          vi: "không đọc được tệp “\(name)” (\(reason.vi))", en: "the file “\(name)” cannot be read (\(reason.en))"),
        Phrase(
          vi: "cấp quyền đọc tệp này cho người chạy chương trình, hoặc chép lại tệp ấy vào đây, rồi chạy lại",
          en: "let whoever runs the program read it, or put the file here anew, and run again")
      )
    case .notRegular(let kind):
      (
        Phrase(vi: "“\(name)” là \(kind.vi)", en: "“\(name)” is \(kind.en)"),
        Phrase(
          vi: "xóa nó hoặc đặt cho nó tên khác, rồi chép chính tệp “\(name)” vào đây",
          en: "take it out or name it otherwise, and put the file “\(name)” itself here")
      )
    }
  }

  private static func put(_ name: String) -> Phrase {
    Phrase(
      vi: "chép bản đúng của tệp “\(name)” vào đây, thay tệp này, ví dụ từ bản sao lưu",
      en: "put the right “\(name)” in its place, from a backup for example")
  }
}

/// A data file by its name, and what is told of it.
private struct DataFileName {
  /// What its rules begin with.
  let family: String
  /// What else may be done about a file that need not be there.
  let optional: Phrase?

  init(_ name: String) {
    family = ["don-vi.yml": "roster", "so-den.csv": "register"][name] ?? "plan"
    optional =
      name == "so-den.csv"
      ? Phrase(
        vi: "nếu chưa dùng sổ đến thì chỉ cần xóa nó", en: "if no register is kept yet, taking it out is enough") : nil
  }
}

extension Phrase {
  fileprivate func adding(_ other: Phrase?) -> Phrase {
    guard let other else { return self }
    return Phrase(vi: "\(vi); \(other.vi)", en: "\(en); \(other.en)")
  }
}
