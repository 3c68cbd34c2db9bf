import Reporting

/// Something wrong in the templates folder, in words.
struct TemplateFlaw {
  let rule: String
  let severity: Severity
  let message: Phrase
  let help: Phrase?

  private init(_ rule: String, _ severity: Severity = .error, vi: String, en: String, help: Phrase? = nil) {
    self.rule = rule
    self.severity = severity
    message = Phrase(vi: vi, en: en)
    self.help = help
  }

  func finding(at place: Place) -> Finding {
    Finding(rule: rule, severity: severity, message: message, help: help, place: place)
  }
}

extension TemplateFlaw {
  static func malformed(_ tag: TemplateTag) -> TemplateFlaw {
    TemplateFlaw(
      "template-syntax", vi: "Thẻ “\(tag.name)” viết chưa đúng", en: "The tag “\(tag.name)” is malformed",
      help: Phrase(
        vi: "Viết {{tên}}, {{#tên}}…{{/tên}} hoặc {{>mảnh}}, đủ hai dấu ngoặc nhọn ở mỗi bên.",
        en: "Write {{name}}, {{#name}}…{{/name}} or {{>partial}}, with both braces on each side."))
  }

  static func refused(_ tag: TemplateTag, sign: String) -> TemplateFlaw {
    let what: Phrase =
      switch sign {
      case "&": Phrase(vi: "in không mã hóa bằng {{&}}", en: "unescaped printing with {{&}}")
      case "=": Phrase(vi: "đổi dấu ngoặc", en: "changing the delimiters")
      case "%": Phrase(vi: "khai báo {{%}}", en: "a pragma {{%}}")
      case "<", "$": Phrase(vi: "thừa kế {{<}} {{$}}", en: "inheritance {{<}} {{$}}")
      default: Phrase(vi: "hàm hoặc tên động", en: "functions and dynamic names")
      }
    return TemplateFlaw(
      "template-tag-refused", vi: "Mẫu không dùng \(what.vi): “\(tag.name)”",
      en: "Templates do without \(what.en): “\(tag.name)”")
  }

  static func unknownName(_ tag: TemplateTag, known: [String]) -> TemplateFlaw {
    let list = known.joined(separator: ", ")
    return TemplateFlaw(
      "template-name-unknown", vi: "Ở đây không có tên “\(tag.name)”", en: "No name “\(tag.name)” is known here",
      help: Phrase(vi: "Các tên dùng được ở đây: \(list), t.<khóa>.", en: "Names known here: \(list), t.<key>."))
  }

  static func unknownText(_ tag: TemplateTag, key: String) -> TemplateFlaw {
    TemplateFlaw(
      "template-name-unknown", vi: "Không có câu chữ “\(key)” trong thư mục chuoi/",
      en: "There is no text “\(key)” in the folder chuoi/",
      help: Phrase(
        vi: "Thêm dòng “\(key) = …” vào chuoi/vi.txt và chuoi/en.txt.",
        en: "Add a line “\(key) = …” to chuoi/vi.txt and chuoi/en.txt."))
  }

  static func unsafe(_ tag: TemplateTag) -> TemplateFlaw {
    TemplateFlaw(
      "template-unsafe", vi: "“\(tag.name)” không phải HTML an toàn, không được in bằng {{{ }}}",
      en: "“\(tag.name)” is not safe HTML and must not be printed with {{{ }}}",
      help: Phrase(vi: "Viết {{\(tag.name)}}.", en: "Write {{\(tag.name)}}."))
  }

  static func doublyEscaped(_ tag: TemplateTag) -> TemplateFlaw {
    TemplateFlaw(
      "template-html-escaped", vi: "“\(tag.name)” là HTML, in bằng {{ }} sẽ hiện cả thẻ",
      en: "“\(tag.name)” is HTML; printed with {{ }} its tags would show",
      help: Phrase(vi: "Viết {{{\(tag.name)}}}.", en: "Write {{{\(tag.name)}}}."))
  }

  static func neverOpened(_ tag: TemplateTag) -> TemplateFlaw {
    TemplateFlaw(
      "template-section", vi: "Thẻ đóng {{/\(tag.name)}} không có thẻ mở", en: "{{/\(tag.name)}} closes nothing")
  }

  static func neverClosed(_ tag: TemplateTag) -> TemplateFlaw {
    TemplateFlaw(
      "template-section", vi: "Đoạn “\(tag.name)” chưa đóng", en: "The section “\(tag.name)” is never closed",
      help: Phrase(vi: "Thêm {{/\(tag.name)}}.", en: "Add {{/\(tag.name)}}."))
  }

  static func crossed(_ tag: TemplateTag, opened: TemplateTag) -> TemplateFlaw {
    TemplateFlaw(
      "template-section", vi: "{{/\(tag.name)}} đóng nhầm đoạn “\(opened.name)” mở ở dòng \(opened.line)",
      en: "{{/\(tag.name)}} closes the section “\(opened.name)” of line \(opened.line)")
  }

  static func unknownPartial(_ tag: TemplateTag, known: [String]) -> TemplateFlaw {
    let list = known.joined(separator: ", ")
    return TemplateFlaw(
      "template-partial-unknown", vi: "Không có mảnh “\(tag.name)”", en: "There is no partial “\(tag.name)”",
      help: Phrase(vi: "Các mảnh đang có: \(list).", en: "Partials at hand: \(list)."))
  }

  static func circular(_ tag: TemplateTag) -> TemplateFlaw {
    TemplateFlaw(
      "template-partial-circular", vi: "Mảnh “\(tag.name)” gọi lại chính nó", en: "“\(tag.name)” includes itself")
  }

  static func missing(_ path: String) -> TemplateFlaw {
    TemplateFlaw("template-missing", vi: "Thiếu tệp “\(path)”", en: "The file “\(path)” is missing")
  }

  static func unused(_ path: String) -> TemplateFlaw {
    TemplateFlaw(
      "template-unused", .warning, vi: "Không trang nào dùng tệp “\(path)”", en: "No page uses the file “\(path)”")
  }

  /// A file of a project's own that nothing asks for: most often a mistyped name of a default.
  static func unknownFile(_ path: String, known: [String]) -> TemplateFlaw {
    let list = known.joined(separator: ", ")
    return TemplateFlaw(
      "template-file-unknown", vi: "Không trang nào dùng tệp “\(path)”", en: "No page uses the file “\(path)”",
      help: Phrase(
        vi: "Đặt tên tệp là một trong các tên: \(list); hoặc xóa tệp này.",
        en: "Name the file one of: \(list); or take it away."))
  }

  static let notUTF8 = TemplateFlaw(
    "template-encoding", vi: "Tệp không phải UTF-8", en: "The file is not UTF-8")

  /// A file or folder whose bytes could not be had.
  static func unreadable(_ reason: Phrase) -> TemplateFlaw {
    TemplateFlaw(
      "template-unreadable", vi: "Không đọc được: \(reason.vi)", en: "Cannot be read: \(reason.en)",
      help: Phrase(
        vi: "Xem lại quyền đọc rồi chạy lại; hoặc bỏ nó ra khỏi thư mục để dùng mẫu đi kèm chương trình.",
        en: "Check who may read it and run again; or take it out of the folder to use what comes with the tool."))
  }
}

// The files of texts.
extension TemplateFlaw {
  static let textSyntax = TemplateFlaw(
    "template-text-syntax", vi: "Dòng này không có dạng “khóa = câu chữ”", en: "This line is not “key = text”")

  static func textDuplicate(_ key: String, line: Int) -> TemplateFlaw {
    TemplateFlaw(
      "template-text-duplicate", vi: "Khóa “\(key)” đã có ở dòng \(line)",
      en: "“\(key)” is given on line \(line) already")
  }

  static func textMissing(_ key: String) -> TemplateFlaw {
    TemplateFlaw(
      "template-text-missing", vi: "Thiếu câu chữ “\(key)”", en: "The text “\(key)” is missing",
      help: Phrase(vi: "Thêm dòng “\(key) = …”.", en: "Add a line “\(key) = …”."))
  }

  static func textUnused(_ key: String) -> TemplateFlaw {
    TemplateFlaw(
      "template-text-unused", .warning, vi: "Không mẫu nào dùng câu chữ “\(key)”",
      en: "No template uses the text “\(key)”")
  }

  /// A line of a project's own that nothing asks for.
  static func unusableText(_ key: String, known: [String]) -> TemplateFlaw {
    let near = nearest(to: key, in: known).map { Phrase(vi: "Có phải là “\($0)”? ", en: "Is it “\($0)”? ") }
    let list = known.joined(separator: ", ")
    return TemplateFlaw(
      "template-text-unknown", vi: "Không trang nào dùng câu chữ “\(key)”", en: "No page uses a text “\(key)”",
      help: Phrase(
        vi: "\(near?.vi ?? "")Các khóa đang có: \(list).", en: "\(near?.en ?? "")Keys at hand: \(list)."))
  }

  static func textPlaceholder(_ key: String, name: String, known: [String]) -> TemplateFlaw {
    let list = known.map { "{\($0)}" }.joined(separator: ", ")
    return TemplateFlaw(
      "template-text-placeholder", vi: "Câu chữ “\(key)” không có chỗ điền {\(name)}",
      en: "The text “\(key)” has no value {\(name)}",
      help: known.isEmpty
        ? nil : Phrase(vi: "Chỗ điền dùng được: \(list).", en: "Values that it may use: \(list)."))
  }
}
