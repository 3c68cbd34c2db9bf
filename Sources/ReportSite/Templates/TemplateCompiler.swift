import Reporting

/// Checks templates against the names that their view models offer, and binds them.
///
/// Both happen in one walk, so that what is rendered is what was checked.
struct TemplateCompiler {
  private let files: [String: TemplateFile]
  /// The keys of the texts that a template may name as `t.key`, in any language.
  private let textKeys: Set<String>
  /// The texts to put in place.
  private let texts: Texts

  private(set) var findings: [Finding] = []
  private(set) var usedTexts: Set<String> = []
  private(set) var usedTemplates: Set<String> = []

  private var literals: [UInt8] = []
  private var steps: [TemplateProgram.Step] = []

  init(files: [String: TemplateFile], textKeys: Set<String>, texts: Texts) {
    self.files = files
    self.textKeys = textKeys
    self.texts = texts
  }

  /// Follows a page through all its partials; what comes of it is of use only where no finding is an error.
  mutating func compile(_ page: PageTemplate) -> TemplateProgram {
    literals = []
    steps = []
    walk(page.rawValue, scopes: [page.shape], inside: [])
    return TemplateProgram(literals: literals, steps: steps)
  }

  private struct OpenSection {
    let tag: TemplateTag
    let pushesScope: Bool
    /// Where its step stands, to be told its end.
    let step: Int?
  }

  /// Walks one template; the depth of partials is bounded, because none may include itself.
  private mutating func walk(_ name: String, scopes outer: [Shape], inside ancestors: [String]) {
    guard let file = files[name] else { return }
    usedTemplates.insert(name)
    var scopes = outer
    var open: [OpenSection] = []
    var copied = 0
    for (tag, removed) in zip(file.tags, file.removed) {
      addLiteral(copied..<max(copied, removed.lowerBound), of: file)
      copied = removed.upperBound
      switch tag.kind {
      case .comment: break
      case .malformed: add(.malformed(tag), tag, file)
      case .refused(let sign): add(.refused(tag, sign: sign), tag, file)
      case .variable:
        if let key = textKey(tag) {
          addText(key, tag, file)
        } else if let found = resolve(tag, scopes, file) {
          if case .html = found.kind { add(.doublyEscaped(tag), tag, file) }
          steps.append(.print(found.path))
        }
      case .unescaped:
        if let found = resolve(tag, scopes, file) {
          if case .html = found.kind {} else { add(.unsafe(tag), tag, file) }
          steps.append(.print(found.path))
        }
      case .section, .inverted:
        open.append(begin(tag, &scopes, file))
      case .close:
        if let last = open.popLast() {
          end(last, with: tag, &scopes, file)
        } else {
          add(.neverOpened(tag), tag, file)
        }
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
    addLiteral(copied..<file.bytes.count, of: file)
    for left in open { add(.neverClosed(left.tag), left.tag, file) }
  }

  private mutating func begin(_ tag: TemplateTag, _ scopes: inout [Shape], _ file: TemplateFile) -> OpenSection {
    guard let found = resolve(tag, scopes, file) else { return OpenSection(tag: tag, pushesScope: false, step: nil) }
    let isSection = tag.kind == .section
    steps.append(isSection ? .section(found.path, end: 0) : .inverted(found.path, end: 0))
    let step = steps.count - 1
    switch found.kind {
    case .view(let shape), .list(let shape):
      if isSection { scopes.append(shape) }
      return OpenSection(tag: tag, pushesScope: isSection, step: step)
    case .text, .html, .flag: return OpenSection(tag: tag, pushesScope: false, step: step)
    }
  }

  private mutating func end(
    _ section: OpenSection, with tag: TemplateTag, _ scopes: inout [Shape], _ file: TemplateFile
  ) {
    if section.pushesScope { scopes.removeLast() }
    if section.tag.name != tag.name { add(.crossed(tag, opened: section.tag), tag, file) }
    guard let step = section.step else { return }
    switch steps[step] {
    case .section(let path, _): steps[step] = .section(path, end: steps.count)
    case .inverted(let path, _): steps[step] = .inverted(path, end: steps.count)
    case .literal, .print: break
    }
  }

  // MARK: Names

  private func textKey(_ tag: TemplateTag) -> String? {
    tag.name.utf8.starts(with: "t.".utf8) ? String(tag.name.dropFirst(2)) : nil
  }

  private mutating func addText(_ key: String, _ tag: TemplateTag, _ file: TemplateFile) {
    usedTexts.insert(key)
    if !textKeys.contains(key) { add(.unknownText(tag, key: key), tag, file) }
    var escaped: [UInt8] = []
    appendEscaped(texts.plain(key), to: &escaped)
    addLiteral(escaped)
  }

  /// What a name stands for, the innermost scope first; nil with a finding where nothing bears it.
  private mutating func resolve(
    _ tag: TemplateTag, _ scopes: [Shape], _ file: TemplateFile
  ) -> (kind: Shape.Kind, path: TemplateProgram.Path)? {
    let names = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for (outward, scope) in scopes.reversed().enumerated() {
      guard let first = scope.index(of: names[0]) else { continue }
      var kind = scope.fields[first].kind
      var rest: [Int] = []
      for name in names.dropFirst() {
        guard case .view(let shape) = kind, let index = shape.index(of: name) else {
          add(.unknownName(tag, known: knownNames(scopes)), tag, file)
          return nil
        }
        rest.append(index)
        kind = shape.fields[index].kind
      }
      return (kind, TemplateProgram.Path(outward: outward, first: first, rest: rest))
    }
    add(.unknownName(tag, known: knownNames(scopes)), tag, file)
    return nil
  }

  private func knownNames(_ scopes: [Shape]) -> [String] {
    var names: [String] = []
    for field in scopes.reversed().flatMap(\.fields) where !names.contains(field.name) { names.append(field.name) }
    return names
  }

  // MARK: Results

  /// Adds the text of a file between two tags.
  private mutating func addLiteral(_ range: Range<Int>, of file: TemplateFile) {
    let beginsLine = range.lowerBound == 0 || file.bytes[range.lowerBound - 1] == UInt8(ascii: "\n")
    addLiteral(TemplateFile.withoutIndentation(file.bytes[range], isLineStart: beginsLine))
  }

  private mutating func addLiteral(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    steps.append(.literal(literals.count..<(literals.count + bytes.count)))
    literals += bytes
  }

  /// A partial that several pages include is walked for each, but a flaw of it is told once.
  private mutating func add(_ flaw: TemplateFlaw, _ tag: TemplateTag, _ file: TemplateFile) {
    let line = String(decoding: file.line(tag.line), as: UTF8.self)
    let place = Place(file: file.path, line: tag.line, column: tag.column, quotedLine: line)
    let isKnown = findings.contains { $0.rule == flaw.rule && $0.place == place }
    if !isKnown { findings.append(flaw.finding(at: place)) }
  }
}
