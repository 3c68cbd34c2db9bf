/// A file or folder bears a name that other machines cannot have, or that looks like another's.
package enum FileName: Rule {
  /// A file under `content/`.
  package struct Listed: Sendable {
    /// Relative to the project, with forward slashes, as shown to people.
    package let path: String
    /// Relative to `content/`, as the file system has it, which need not be UTF-8.
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// What is wrong with names, each name told once: a folder's at the first file in it.
  package static func findings(among files: [Listed]) -> [Finding] {
    var known: Set<[UInt8]> = []
    // Swift's strings are equal when composed and decomposed letters alone differ.
    var alike: [String: [UInt8]] = [:]
    var findings: [Finding] = []
    for file in files.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
      let ends = file.bytes.indices.filter { file.bytes[$0] == UInt8(ascii: "/") } + [file.bytes.count]
      var start = 0
      for end in ends {
        let name = file.bytes[start..<end]
        let path = Array(file.bytes[..<end])
        start = end + 1
        guard known.insert(path).inserted else { continue }
        var flaw = NameFlaw(name)
        let key = String(decoding: path, as: UTF8.self).lowercased()
        if let other = alike[key] {
          flaw = flaw ?? NameFlaw.twin(of: String(decoding: other, as: UTF8.self))
        } else {
          alike[key] = path
        }
        guard let flaw else { continue }
        findings.append(
          Finding(
            rule: info.id, severity: info.severity, message: bad(flaw.reason, isFolder: end < file.bytes.count),
            help: help, place: Place(file: file.path, line: 1, column: 1)))
      }
    }
    return findings
  }

  package static let info = RuleInfo(
    id: "file-name",
    severity: .warning,
    summary: Phrase(
      vi: "Tên tệp hoặc thư mục không dùng được trên mọi máy, hoặc trùng với tên khác khi không kể hoa thường",
      en: "A file or folder bears a name that not every machine can have, or that only its capitals tell from another"),
    reason: Phrase(
      vi: "Tệp vẫn được đọc, nhưng chép sang máy Windows hoặc gửi qua thư có thể mất hoặc đè lên tệp khác.",
      en: "The file is read, but it may be lost or overwrite another when it is copied to Windows or sent by mail."),
    wrong: "content/bao-cao/2024-q4/Song-May.md, content/bao-cao/2024-q4/song-may.md",
    right: "content/bao-cao/2024-q4/song-may.md, content/bao-cao/2024-q4/song-may-lan-2.md")

  static func bad(_ reason: Phrase, isFolder: Bool) -> Phrase {
    isFolder
      ? Phrase(vi: "tên thư mục chứa tệp này \(reason.vi)", en: "the name of this file's folder \(reason.en)")
      : Phrase(vi: "tên tệp \(reason.vi)", en: "the file's name \(reason.en)")
  }

  static let help = Phrase(
    vi:
      "đổi tên, chỉ dùng chữ, số và dấu gạch nối, khác tên mọi tệp khác, ví dụ song-may-quy-4.md; nếu là tệp kèm thì sửa cả tên trong báo cáo",
    en:
      "rename it with letters, digits and hyphens alone, unlike any other name, such as song-may-quy-4.md; mend the links to an annex"
  )
}

/// What is wrong with one name of a path.
enum NameFlaw: Hashable {
  case notUTF8
  case hidden(HiddenCharacter)
  case character(Unicode.Scalar)
  case edge
  case reserved(String)
  /// The other's path under `content/`.
  case twin(of: String)

  /// What is wrong with a name by itself.
  init?(_ name: ArraySlice<UInt8>) {
    guard let text = String(validating: name, as: UTF8.self) else {
      self = .notUTF8
      return
    }
    let hidden = text.unicodeScalars.lazy.compactMap { $0 == "\t" || $0 == "\n" ? nil : HiddenCharacter($0) }.first
    if let hidden {
      self = .hidden(hidden)
    } else if let scalar = text.unicodeScalars.first(where: { NameFlaw.illegal.contains($0) }) {
      self = .character(scalar)
    } else if text.utf8.first == 0x20 || text.utf8.last == 0x20 || text.utf8.last == UInt8(ascii: ".") {
      self = .edge
    } else if let device = NameFlaw.device(text) {
      self = .reserved(device)
    } else {
      return nil
    }
  }

  /// By Microsoft's "Naming Files, Paths, and Namespaces".
  private static let illegal: Set<Unicode.Scalar> = ["<", ">", ":", "\"", "\\", "|", "?", "*", "\t", "\n"]

  private static func device(_ name: String) -> String? {
    let stem = name.prefix { $0 != "." }.uppercased()
    if ["CON", "PRN", "AUX", "NUL"].contains(stem) { return stem }
    guard stem.utf8.count == 4, stem.hasPrefix("COM") || stem.hasPrefix("LPT"), let digit = stem.utf8.last,
      (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(digit)
    else { return nil }
    return stem
  }

  /// What is wrong, to stand behind the subject.
  var reason: Phrase {
    switch self {
    case .notUTF8: Phrase(vi: "không phải bảng mã UTF-8", en: "is not UTF-8")
    case .hidden(let character):
      Phrase(
        vi: "có ký tự ẩn \(character.codePoint) (\(character.name.vi))",
        en: "holds a hidden character, \(character.codePoint) (\(character.name.en))")
    case .character("\t"): Phrase(vi: "có dấu tab", en: "holds a tab")
    case .character("\n"): Phrase(vi: "có dấu xuống dòng", en: "holds a line end")
    case .character(let scalar):
      Phrase(vi: "có ký tự \(scalar) mà Windows không cho phép", en: "holds \(scalar), which Windows does not allow")
    case .edge:
      Phrase(
        vi: "bắt đầu hoặc kết thúc bằng dấu cách, hoặc kết thúc bằng dấu chấm",
        en: "begins or ends in a space or ends in a point")
    case .reserved(let name):
      Phrase(vi: "là “\(name)”, tên riêng của Windows", en: "is “\(name)”, which Windows keeps for itself")
    case .twin(let other):
      Phrase(
        vi: "chỉ khác “\(other)” ở chữ hoa, chữ thường hoặc cách ghi dấu",
        en: "differs from “\(other)” only in capitals or in how marks are written")
    }
  }
}
