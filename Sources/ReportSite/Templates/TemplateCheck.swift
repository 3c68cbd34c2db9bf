import Reporting

/// Checks templates against the names that their view models offer, before anything is rendered.
///
/// The library renders an unknown name as nothing; a page with a hole in it must not be published.
struct TemplateCheck {
  private let files: [String: TemplateFile]
  private let folder: String
  /// The keys of the texts that a template may name as `t.key`.
  private let textKeys: Set<String>

  private(set) var findings: [Finding] = []
  private(set) var usedTexts: Set<String> = []
  private(set) var usedTemplates: Set<String> = []

  init(files: [String: TemplateFile], folder: String, textKeys: Set<String>) {
    self.files = files
    self.folder = folder
    self.textKeys = textKeys
  }

  /// Follows a page through all its partials.
  mutating func check(_ page: PageTemplate) {
    walk(page.rawValue, scopes: [page.shape], inside: [])
  }

  /// Walks one template; the depth of partials is bounded, because none may include itself.
  private mutating func walk(_ name: String, scopes outer: [Shape], inside ancestors: [String]) {
    guard let file = files[name] else { return }
    usedTemplates.insert(name)
    var scopes = outer
    var open: [(tag: TemplateTag, pushed: Bool)] = []
    for tag in file.tags {
      switch tag.kind {
      case .comment: break
      case .malformed: add(.malformed(tag), tag, file)
      case .refused(let sign): add(.refused(tag, sign: sign), tag, file)
      case .variable:
        if case .html? = resolve(tag, scopes, file) { add(.doublyEscaped(tag), tag, file) }
      case .unescaped:
        switch resolve(tag, scopes, file) {
        case .html?, nil: break
        default: add(.unsafe(tag), tag, file)
        }
      case .section, .inverted:
        let pushed = tag.kind == .section ? resolve(tag, scopes, file).flatMap(innerShape) : nil
        if tag.kind == .inverted { _ = resolve(tag, scopes, file) }
        open.append((tag, pushed != nil))
        if let pushed { scopes.append(pushed) }
      case .close:
        guard let last = open.popLast() else {
          add(.neverOpened(tag), tag, file)
          break
        }
        if last.pushed { scopes.removeLast() }
        if last.tag.name != tag.name { add(.crossed(tag, opened: last.tag), tag, file) }
      case .partial:
        if files[tag.name] == nil {
          add(.unknownPartial(tag, known: files.keys.sorted()), tag, file)
        } else if tag.name == name || ancestors.contains(tag.name) {
          add(.circular(tag), tag, file)
        } else {
          walk(tag.name, scopes: scopes, inside: ancestors + [name])
        }
      }
    }
    for left in open { add(.neverClosed(left.tag), left.tag, file) }
  }

  private func innerShape(_ kind: Shape.Kind) -> Shape? {
    switch kind {
    case .view(let shape), .list(let shape): shape
    case .text, .html, .flag: nil
    }
  }

  /// The kind of what a name stands for, the innermost scope first; nil with a finding where nothing bears it.
  private mutating func resolve(_ tag: TemplateTag, _ scopes: [Shape], _ file: TemplateFile) -> Shape.Kind? {
    let steps = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if steps.count == 2, steps[0] == "t" {
      usedTexts.insert(steps[1])
      if !textKeys.contains(steps[1]) { add(.unknownText(tag, key: steps[1]), tag, file) }
      return .text
    }
    var kind = scopes.reversed().lazy.compactMap { $0[steps[0]] }.first
    for step in steps.dropFirst() {
      kind = if case .view(let shape)? = kind { shape[step] } else { nil }
    }
    if kind == nil { add(.unknownName(tag, known: knownNames(scopes)), tag, file) }
    return kind
  }

  private func knownNames(_ scopes: [Shape]) -> [String] {
    var names: [String] = []
    for field in scopes.reversed().flatMap(\.fields) where !names.contains(field.name) { names.append(field.name) }
    return names
  }

  /// A partial that several pages include is walked for each, but a flaw of it is told once.
  private mutating func add(_ flaw: TemplateFlaw, _ tag: TemplateTag, _ file: TemplateFile) {
    let line = String(decoding: file.line(tag.line), as: UTF8.self)
    let place = Place(
      file: "\(folder)/\(file.name)\(TemplateFile.suffix)", line: tag.line, column: tag.column, quotedLine: line)
    let isKnown = findings.contains {
      $0.rule == flaw.rule && $0.place == place
    }
    if !isKnown { findings.append(flaw.finding(at: place)) }
  }
}

extension TemplateFile {
  /// The bytes of a line, from 1.
  fileprivate func line(_ number: Int) -> ArraySlice<UInt8> {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: number, omittingEmptySubsequences: false)
    return number <= lines.count ? lines[number - 1] : []
  }
}
