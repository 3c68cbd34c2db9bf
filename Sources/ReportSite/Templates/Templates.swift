package import Reporting

/// The templates of a site, checked and made ready for one language.
package struct Templates: Sendable {
  private let programs: [PageTemplate: TemplateProgram]
  /// The texts that pages put together from values.
  let texts: Texts
  /// Styles and scripts under the names they are published by.
  package let assets: [OutputFile]
  /// Where the style sheet lies in the site.
  let stylesheet: String
  /// Where the script of all published pages lies.
  let script: String
  /// Where the scripts of search lie, in the order in which they are run.
  let searchScripts: [String]

  func render(_ page: PageTemplate, _ view: some ViewModel) -> [UInt8] {
    guard let program = programs[page] else { preconditionFailure("the page \(page.rawValue) was not loaded") }
    return program.render(view)
  }
}

/// What came of reading a folder of templates: the templates, unless a finding is an error.
package struct TemplateLoading: Sendable {
  package let templates: Templates?
  /// In their order.
  package let findings: [Finding]
}

extension Templates {
  /// Reads and checks the files of a project's templates folder over those that the tool brings along.
  ///
  /// A file of the project stands in the place of the default of the same path; of a file of texts, each line stands in
  /// the place of the default line of the same key.
  ///
  /// - Parameters:
  ///   - own: the project's own, in both languages; other files than templates, texts, styles, scripts and pictures are
  ///     left alone.
  ///   - defaults: what the project's own files stand over.
  ///   - taskNoun: what the plan calls a task (`Plan.taskNoun`), for texts that ask for `{noun}`.
  package static func load(
    _ own: TemplateSources, language: Language, over defaults: TemplateSources = .none, taskNoun: String = "nhiệm vụ"
  ) -> TemplateLoading {
    let folder = own.folder
    var findings = own.findings + defaults.findings
    let sources = own.texts.merging(defaults.texts) { own, _ in own }
    func place(_ path: String) -> String {
      own.files[path] == nil && defaults.files[path] != nil ? "\(defaults.folder)/\(path)" : "\(folder)/\(path)"
    }

    var tables: [Language: TextTable] = [:]
    for language in Language.allCases {
      let path = "chuoi/\(language.rawValue).txt"
      let reading = TextTable.read(own.texts[path] ?? [], path: "\(folder)/\(path)")
      let standard = TextTable.read(defaults.texts[path] ?? [], path: "\(defaults.folder)/\(path)")
      tables[language] = reading.table.over(standard.table)
      findings += reading.findings + standard.findings
      if sources[path] == nil { findings.append(missing(path, in: folder)) }
    }

    var templates: [String: TemplateFile] = [:]
    for (path, bytes) in sources where path.utf8.reversed().starts(with: TemplateFile.suffix.utf8.reversed()) {
      let name = String(path.dropLast(TemplateFile.suffix.count))
      templates[name] = TemplateFile(name: name, path: place(path), bytes: bytes)
    }
    let keys = Set(tables.values.flatMap { $0.entries.map(\.key) })
    let texts = Texts(entries: tables[language]?.entries ?? [], language: language, taskNoun: taskNoun)
    var compiler = TemplateCompiler(files: templates, textKeys: keys, texts: texts)
    var programs: [PageTemplate: TemplateProgram] = [:]
    for page in PageTemplate.allCases {
      if templates[page.rawValue] == nil { findings.append(missing(page.file, in: folder)) }
      programs[page] = compiler.compile(page)
    }
    findings += compiler.findings
    let brought = Set(defaults.files.keys)
    for name in templates.keys.sorted() where !compiler.usedTemplates.contains(name) {
      let file = name + TemplateFile.suffix
      let flaw =
        brought.isEmpty || brought.contains(file)
        ? TemplateFlaw.unused(place(file))
        : .unknownFile(place(file), known: brought.sorted().filter { $0.hasSuffix(TemplateFile.suffix) })
      findings.append(flaw.finding(at: Place(file: place(file), line: 1, column: 1)))
    }
    findings += Language.allCases.flatMap { language in
      tables[language].map { flaws(of: $0, usedInTemplates: compiler.usedTexts, over: defaults) } ?? []
    }
    for path in [stylesheetSource, scriptSource] + searchSources where sources[path] == nil {
      findings.append(missing(path, in: folder))
    }

    let isSound = !findings.contains { $0.severity == .error }
    var (assets, names) = published(sources, own: defaults.files.isEmpty ? [] : Set(own.files.keys))
    let pictures = own.pictures.merging(defaults.pictures) { own, _ in own }
    assets += pictures.map { OutputFile(path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
    return TemplateLoading(
      templates: isSound
        ? Templates(
          programs: programs, texts: texts, assets: assets, stylesheet: names[stylesheetSource] ?? "",
          script: names[scriptSource] ?? "", searchScripts: searchSources.compactMap { names[$0] }) : nil,
      findings: findings.sorted(by: Finding.precedes))
  }

  private static let stylesheetSource = "tai-nguyen/trang.css"
  private static let scriptSource = "tai-nguyen/trang.js"
  private static let searchSources = ["gap-chu", "tra-cuu", "tim-kiem"].map { "tai-nguyen/\($0).js" }

  /// Styles and scripts under names that change with their contents, by name; and for each source its name.
  ///
  /// - Parameter own: the paths of what a project brought along; it is published as it is.
  private static func published(
    _ sources: [String: [UInt8]], own: Set<String>
  ) -> (assets: [OutputFile], names: [String: String]) {
    var assets: [OutputFile] = []
    var names: [String: String] = [:]
    for (path, source) in sources.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard path.utf8.starts(with: TemplateSources.assetFolder.utf8), let dot = path.lastIndex(of: ".")
      else { continue }
      let language = own.contains(path) ? nil : AssetLanguage(rawValue: String(path[path.index(after: dot)...]))
      let bytes = language?.withoutRemarks(source) ?? source
      let name = "\(path[..<dot])-\(contentHash(bytes))\(path[dot...])"
      assets.append(OutputFile(path: name, bytes: bytes))
      names[path] = name
    }
    return (assets, names)
  }

  /// Texts that one language lacks, that nothing uses, or that ask for values which nothing gives.
  private static func flaws(
    of table: TextTable, usedInTemplates: Set<String>, over defaults: TemplateSources
  ) -> [Finding] {
    var findings: [Finding] = []
    let given = Set(table.entries.map(\.key))
    let end = Place(file: table.path, line: max(table.entries.last?.line ?? 1, 1), column: 1)
    let asked = TextKeys.values
    let needed = usedInTemplates.union(asked.keys)
    for key in needed.sorted() where !given.contains(key) {
      findings.append(TemplateFlaw.textMissing(key).finding(at: end))
    }
    for entry in table.entries {
      let place = Place(file: entry.path, line: entry.line, column: 1, quotedLine: "\(entry.key) = \(entry.text)")
      let values = asked[entry.key]
      if values == nil, !usedInTemplates.contains(entry.key) {
        let isOwn = !defaults.files.isEmpty && !entry.path.utf8.starts(with: "\(defaults.folder)/".utf8)
        let flaw =
          isOwn ? TemplateFlaw.unusableText(entry.key, known: needed.sorted()) : .textUnused(entry.key)
        findings.append(flaw.finding(at: place))
      }
      let known = usedInTemplates.contains(entry.key) ? [] : values ?? []
      for name in entry.placeholders where !known.contains(name) && !Texts.commonValues.contains(name) {
        findings.append(TemplateFlaw.textPlaceholder(entry.key, name: name, known: known).finding(at: place))
      }
    }
    return findings
  }

  private static func missing(_ path: String, in folder: String) -> Finding {
    TemplateFlaw.missing("\(folder)/\(path)").finding(at: Place(file: "\(folder)/\(path)", line: 1, column: 1))
  }
}
