import Yams

/// A data file's YAML as values with places.
///
/// Only plain YAML is taken: maps with text for keys, lists and scalars, all of them text. Anchors, aliases, tags and
/// `? ` keys are refused, and nothing is nested deeper than `deepest`.
struct YAMLReading {
  let root: DataValue?
  private(set) var findings: [Finding] = []
  private let source: DataSource

  /// Much deeper than any plan, and shallow enough for a parser that recurs.
  private static let deepest = 64

  init(_ source: DataSource) {
    self.source = source
    if let mark = YAMLReading.tooDeep(source) {
      root = nil
      findings = [source.finding(.syntax, Message.tooDeep, at: mark)]
      return
    }
    var text = source.text
    var repeatedKeys = 0
    while true {
      do {
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        let node = try parser.singleRoot()
        var walk = Walk(source: source)
        // Anchors are held by the parser alone, so it must outlive the walk.
        root = withExtendedLifetime(parser) { node.map { walk.value($0) } }
        findings += walk.findings
        return
      } catch YamlError.duplicatedKeysInMapping(_, let context) where repeatedKeys < 50 {
        repeatedKeys += 1
        if let marked = YAMLReading.markingRepeatedKey(in: text, first: context.mark) {
          text = marked
          continue
        }
        root = nil
        let mark = DataMark(line: context.mark.line, column: context.mark.column)
        findings.append(source.finding(.keyDuplicate, Message.repeatedKey, help: Message.repeatedKeyHelp, at: mark))
        return
      } catch {
        root = nil
        findings.append(YAMLFault(error, in: source).finding)
        return
      }
    }
  }

  /// Makes a key that is repeated to the letter differ from the first by a character that folding drops, so that the
  /// rest of the file is read all the same; the repetition is then found where keys that fold alike are.
  private static func markingRepeatedKey(in text: String, first: Mark) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    guard lines.indices.contains(first.line - 1), first.column - 1 < lines[first.line - 1].count else { return nil }
    let opening = lines[first.line - 1][(first.column - 1)...]
    guard let colon = opening.firstIndex(of: ":") else { return nil }
    let key = Array(opening[..<colon])
    for number in (first.line - 1)..<lines.count {
      let start = number == first.line - 1 ? colon : first.column - 1
      guard let end = keyEnd(key, in: lines[number], from: start, isFlow: number == first.line - 1) else { continue }
      lines[number].insert("\u{E000}", at: end)
      return lines.map { line in String(String.UnicodeScalarView(line)) }.joined(separator: "\n")
    }
    return nil
  }

  /// Where the key ends in a line: at that column in a block, anywhere after it on the first key's own line.
  private static func keyEnd(_ key: [Unicode.Scalar], in line: [Unicode.Scalar], from start: Int, isFlow: Bool) -> Int?
  {
    var position = start
    while position + key.count < line.count {
      let end = position + key.count
      let isWholeWord = position == 0 || [" ", ",", "{"].contains(line[position - 1])
      if isWholeWord, line[position..<end].elementsEqual(key), line[end] == ":" { return end }
      guard isFlow else { return nil }
      position += 1
    }
    return nil
  }

  /// The first place that is nested too deep, judged by the brackets and the markers at line starts alone.
  private static func tooDeep(_ source: DataSource) -> DataMark? {
    var brackets = 0
    for (number, line) in source.lines.enumerated() {
      var markers = 0
      var isAtStart = true
      for (offset, scalar) in line.unicodeScalars.enumerated() {
        switch scalar {
        case "[", "{": brackets += 1
        case "]", "}": brackets = max(0, brackets - 1)
        case "-" where isAtStart, "?" where isAtStart: markers += 2
        case " " where isAtStart: markers += 1
        default: isAtStart = false
        }
        if brackets > deepest || markers > 4 * deepest { return DataMark(line: number + 1, column: offset + 1) }
      }
    }
    return nil
  }
}

extension YAMLReading {
  /// Turns the parser's nodes into values.
  private struct Walk {
    let source: DataSource
    var findings: [Finding] = []

    mutating func value(_ node: Node) -> DataValue {
      let mark = mark(node)
      guard isPlain(node, at: mark) else { return DataValue(content: .text(""), mark: mark) }
      switch node {
      case .scalar(let scalar): return DataValue(content: .text(scalar.string), mark: mark)
      case .sequence(let sequence):
        return DataValue(content: .list(sequence.map { value($0) }), mark: mark)
      case .mapping(let mapping):
        return DataValue(content: .map(mapping.compactMap { entry(key: $0.key, value: $0.value) }), mark: mark)
      case .alias:
        refuse("*", at: mark)
        return DataValue(content: .text(""), mark: mark)
      }
    }

    private mutating func entry(key: Node, value node: Node) -> DataValue.Entry? {
      let mark = mark(key)
      guard case .scalar(let scalar) = key, isPlain(key, at: mark) else {
        if case .scalar = key { return nil }
        refuse("?", at: mark)
        return nil
      }
      let before = source.line(mark.line).unicodeScalars.prefix(mark.column - 1)
      if String(before).hasSuffix("? ") { refuse("?", at: mark) }
      return DataValue.Entry(key: scalar.string, keyMark: mark, value: value(node))
    }

    /// Whether the node bears neither anchor nor tag; what does is not looked into, since aliases could repeat it
    /// without end.
    private mutating func isPlain(_ node: Node, at mark: DataMark) -> Bool {
      if node.anchor != nil {
        refuse("&", at: mark)
        return false
      }
      guard [Tag.Name.str, .map, .seq].contains(where: { $0.rawValue == node.tag.description }) else {
        refuse("!", at: mark)
        return false
      }
      return true
    }

    private mutating func refuse(_ sign: String, at mark: DataMark) {
      let finding = source.finding(.syntax, Message.refused(sign), help: Message.refusedHelp, at: mark)
      if !findings.contains(finding) { findings.append(finding) }
    }

    private func mark(_ node: Node) -> DataMark {
      DataMark(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
  }

  private enum Message {
    static let tooDeep = Phrase(vi: "lồng quá nhiều lớp", en: "nested too deep")
    static let repeatedKey = Phrase(vi: "khóa này được ghi hai lần", en: "this key is written twice")
    static let repeatedKeyHelp = Phrase(vi: "chỉ giữ lại một", en: "keep one of them")
    static func refused(_ sign: String) -> Phrase {
      Phrase(
        vi: "tệp này không dùng được ký hiệu “\(sign)” của YAML ở đầu giá trị",
        en: "YAML's “\(sign)” at the beginning of a value is not accepted here")
    }
    static let refusedHelp = Phrase(
      vi: "nếu đó là một phần của văn bản, hãy đặt cả giá trị trong dấu nháy kép",
      en: "where it is part of the text, put the whole value between double quotes")
  }
}
