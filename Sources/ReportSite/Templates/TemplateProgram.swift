/// A page's template with its partials and texts put in place and every name bound to a field: all that is left is to
/// copy and to escape.
///
/// The language is Mustache's, less what our templates do without (`TemplateFlaw.refused`); a name that nothing bears,
/// or HTML that is not safe, cannot get this far.
struct TemplateProgram: Sendable {
  /// The way to a value: out of so many scopes, then from field to field.
  struct Path: Hashable, Sendable {
    let outward: Int
    let first: Int
    let rest: [Int]
  }

  enum Step: Hashable, Sendable {
    /// A stretch of `literals`.
    case literal(Range<Int>)
    case print(Path)
    /// The steps up to `end` for each element, for a view, or where the value holds; none where it is absent.
    case section(Path, end: Int)
    /// The steps up to `end` where the section of that value would be empty.
    case inverted(Path, end: Int)
  }

  let literals: [UInt8]
  let steps: [Step]

  func render(_ view: some ViewModel) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(literals.count * 2)
    var scopes: [any ViewModel] = [view]
    run(0..<steps.count, &scopes, &page)
    return page
  }

  /// Nested as deep as the sections of the templates are, which are ours.
  private func run(_ range: Range<Int>, _ scopes: inout [any ViewModel], _ page: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch steps[index] {
      case .literal(let bytes): page.append(contentsOf: literals[bytes])
      case .print(let path):
        switch value(path, scopes) {
        case .text(let text): appendEscaped(text, to: &page)
        case .html(let html): page.append(contentsOf: html.bytes)
        case .flag, .view, .list, .absent: break
        }
      case .section(let path, let end):
        let body = (index + 1)..<end
        switch value(path, scopes) {
        case .text, .html, .flag(true): run(body, &scopes, &page)
        case .view(let view): run(body, in: view, &scopes, &page)
        case .list(let views): for view in views { run(body, in: view, &scopes, &page) }
        case .flag(false), .absent: break
        }
        index = end - 1
      case .inverted(let path, let end):
        if isEmpty(value(path, scopes)) { run((index + 1)..<end, &scopes, &page) }
        index = end - 1
      }
      index += 1
    }
  }

  private func run(
    _ body: Range<Int>, in view: any ViewModel, _ scopes: inout [any ViewModel], _ page: inout [UInt8]
  ) {
    scopes.append(view)
    run(body, &scopes, &page)
    scopes.removeLast()
  }

  private func isEmpty(_ value: TemplateValue) -> Bool {
    switch value {
    case .absent, .flag(false): true
    case .list(let views): views.isEmpty
    case .text, .html, .flag(true), .view: false
    }
  }

  private func value(_ path: Path, _ scopes: [any ViewModel]) -> TemplateValue {
    var value = scopes[scopes.count - 1 - path.outward].value(at: path.first)
    for field in path.rest {
      guard case .view(let view) = value else { return .absent }
      value = view.value(at: field)
    }
    return value
  }
}
