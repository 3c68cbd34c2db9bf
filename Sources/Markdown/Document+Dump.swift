extension Document {
  /// The blocks as lines of text, each indented under its parent: kind, lines, content offset, anchor, text.
  package var dump: String {
    var result = ""
    for block in blocks {
      result += String(repeating: "  ", count: block.depth)
      result += "\(block.kind.name) \(block.lines.lowerBound)"
      if block.lines.count > 1 { result += "-\(block.lines.upperBound)" }
      result += "+\(block.contentOffset)"
      if let anchor = block.anchor { result += " #\(anchor)" }
      if !block.text.isEmpty { result += " \(block.text.debugDescription)" }
      result += "\n"
    }
    return result
  }
}

extension Block.Kind {
  fileprivate var name: String {
    switch self {
    case .heading(let level): "heading\(level)"
    case .paragraph: "paragraph"
    case .quote: "quote"
    case .list(let ordered): ordered ? "ordered" : "list"
    case .item: "item"
    case .code: "code"
    case .rawHTML: "html"
    case .thematicBreak: "break"
    case .table: "table"
    case .row(let isHeader): isHeader ? "header" : "row"
    case .cell(let column): "cell\(column)"
    }
  }
}
