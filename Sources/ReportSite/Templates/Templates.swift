import Mustache
package import Reporting

/// The templates of a site, checked and made ready for one language.
package struct Templates: Sendable {
  private let library: MustacheLibrary
  /// The texts that pages put together from values.
  let texts: Texts
  /// Styles and scripts under the names they are published by.
  package let assets: [OutputFile]
  /// Where the style sheet lies in the site.
  let stylesheet: String

  /// Every text that a page may need is there, because `load` has checked it.
  func render(_ page: PageTemplate, _ view: some ViewModel) -> [UInt8] {
    guard let text = library.render(view, withTemplate: page.rawValue) else {
      preconditionFailure("the page \(page.rawValue) was not loaded")
    }
    return Array(text.utf8)
  }
}

/// What came of reading a folder of templates: the templates, unless a finding is an error.
package struct TemplateLoading: Sendable {
  package let templates: Templates?
  /// In their order.
  package let findings: [Finding]
}

extension Templates {
  /// Reads and checks the files of a templates folder, given by their paths in it.
  ///
  /// - Parameters:
  ///   - files: all of them, in both languages; other files than templates, texts, styles and scripts are left alone.
  ///   - folder: what findings call the folder.
  package static func load(
    files: [String: [UInt8]], language: Language, folder: String = "templates"
  ) -> TemplateLoading {
    var findings: [Finding] = []
    var sources: [String: [UInt8]] = [:]
    for (path, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      if String(validating: bytes, as: UTF8.self) == nil {
        findings.append(TemplateFlaw.notUTF8.finding(at: Place(file: "\(folder)/\(path)", line: 1, column: 1)))
      } else {
        sources[path] = withoutCarriageReturns(bytes)
      }
    }

    var tables: [Language: TextTable] = [:]
    for language in Language.allCases {
      let path = "chuoi/\(language.rawValue).txt"
      let reading = TextTable.read(sources[path] ?? [], path: "\(folder)/\(path)")
      tables[language] = reading.table
      findings += reading.findings
      if sources[path] == nil { findings.append(missing(path, in: folder)) }
    }

    var templates: [String: TemplateFile] = [:]
    for (path, bytes) in sources where path.utf8.reversed().starts(with: TemplateFile.suffix.utf8.reversed()) {
      let name = String(path.dropLast(TemplateFile.suffix.count))
      templates[name] = TemplateFile(name: name, bytes: bytes)
    }
    let keys = Set(tables.values.flatMap { $0.entries.map(\.key) })
    var check = TemplateCheck(files: templates, folder: folder, textKeys: keys)
    for page in PageTemplate.allCases {
      if templates[page.rawValue] == nil { findings.append(missing(page.file, in: folder)) }
      check.check(page)
    }
    findings += check.findings
    for name in templates.keys.sorted() where !check.usedTemplates.contains(name) {
      let path = "\(folder)/\(name)\(TemplateFile.suffix)"
      findings.append(TemplateFlaw.unused(path).finding(at: Place(file: path, line: 1, column: 1)))
    }
    findings += Language.allCases.flatMap { language in
      tables[language].map { flaws(of: $0, usedInTemplates: check.usedTexts) } ?? []
    }
    if sources[stylesheetSource] == nil { findings.append(missing(stylesheetSource, in: folder)) }

    let result =
      templates.isEmpty || findings.contains { $0.severity == .error }
      ? nil : tables[language].map { make(templates, $0, language, sources) }
    switch result {
    case .success(let loaded)?:
      return TemplateLoading(templates: loaded, findings: findings.sorted(by: Finding.precedes))
    case .failure(let rejection)?:
      let place = Place(file: "\(folder)/\(rejection.file)", line: 1, column: 1)
      findings.append(TemplateFlaw.rejected(rejection.reason).finding(at: place))
    case nil: break
    }
    return TemplateLoading(templates: nil, findings: findings.sorted(by: Finding.precedes))
  }

  private static let stylesheetSource = "tai-nguyen/trang.css"

  /// What the library itself would not parse.
  private struct Rejection: Error {
    let file: String
    let reason: String
  }

  private static func make(
    _ files: [String: TemplateFile], _ table: TextTable, _ language: Language, _ sources: [String: [UInt8]]
  ) -> Result<Templates, Rejection> {
    MustacheContentTypes.register(HTMLByteEscaping(), named: HTMLByteEscaping.name)
    let texts = Texts(table: table, language: language)
    var library = MustacheLibrary()
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      do {
        try library.register(file.specialised(texts: texts), named: name)
      } catch {
        return .failure(Rejection(file: name + TemplateFile.suffix, reason: "\(error)"))
      }
    }
    var assets: [OutputFile] = []
    var stylesheet = ""
    for (path, bytes) in sources.sorted(by: { $0.key < $1.key }) {
      guard path.utf8.starts(with: "tai-nguyen/".utf8), let dot = path.lastIndex(of: ".") else { continue }
      let published = "\(path[..<dot])-\(contentHash(bytes))\(path[dot...])"
      assets.append(OutputFile(path: published, bytes: bytes))
      if path == stylesheetSource { stylesheet = published }
    }
    return .success(Templates(library: library, texts: texts, assets: assets, stylesheet: stylesheet))
  }

  /// Texts that one language lacks, that nothing uses, or that ask for values which nothing gives.
  private static func flaws(of table: TextTable, usedInTemplates: Set<String>) -> [Finding] {
    var findings: [Finding] = []
    let given = Set(table.entries.map(\.key))
    let end = Place(file: table.path, line: max(table.entries.last?.line ?? 1, 1), column: 1)
    let needed = usedInTemplates.union(Wording.allCases.map(\.rawValue))
    for key in needed.sorted() where !given.contains(key) {
      findings.append(TemplateFlaw.textMissing(key).finding(at: end))
    }
    for entry in table.entries {
      let place = Place(file: table.path, line: entry.line, column: 1, quotedLine: "\(entry.key) = \(entry.text)")
      let wording = Wording(rawValue: entry.key)
      if wording == nil, !usedInTemplates.contains(entry.key) {
        findings.append(TemplateFlaw.textUnused(entry.key).finding(at: place))
      }
      let known = usedInTemplates.contains(entry.key) ? [] : wording?.values ?? []
      for name in entry.placeholders where !known.contains(name) {
        findings.append(TemplateFlaw.textPlaceholder(entry.key, name: name, known: known).finding(at: place))
      }
    }
    return findings
  }

  private static func missing(_ path: String, in folder: String) -> Finding {
    TemplateFlaw.missing("\(folder)/\(path)").finding(at: Place(file: "\(folder)/\(path)", line: 1, column: 1))
  }

  private static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    bytes.contains(UInt8(ascii: "\r")) ? bytes.filter { $0 != UInt8(ascii: "\r") } : bytes
  }
}

extension TemplateFile {
  /// The template as the library gets it: texts in their places, comments and indentation left out, and the escaping
  /// declared on its first line.
  ///
  /// Indentation is no matter in HTML, and the library would repeat a partial's in every line of it.
  fileprivate func specialised(texts: Texts) -> String {
    var result = Array("{{% CONTENT_TYPE: \(HTMLByteEscaping.name)}}".utf8)
    var copied = 0
    for tag in tags {
      let replacement: String
      if tag.kind == .comment {
        replacement = ""
      } else if tag.kind == .variable, tag.name.utf8.starts(with: "t.".utf8) {
        replacement = HTMLByteEscaping.escape(texts.plain(String(tag.name.dropFirst(2))))
      } else {
        continue
      }
      result += bytes[copied..<tag.range.lowerBound]
      result += replacement.utf8
      copied = tag.range.upperBound
    }
    result += bytes[copied...]
    return String(decoding: TemplateFile.withoutIndentation(result), as: UTF8.self)
  }

  private static func withoutIndentation(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isLineStart = true
    for byte in bytes {
      if isLineStart, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") { continue }
      result.append(byte)
      isLineStart = byte == UInt8(ascii: "\n")
    }
    return result
  }
}
