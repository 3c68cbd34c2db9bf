import Markdown

/// Reads the entries of one stretch of a report, from its first block to its last.
struct RemarkScan {
  private let report: Report
  private let stretch: RemarkStretch
  private let standing: StandingReport
  private let reader: AddresseeReader
  private let figures: Set<String>
  /// To whom everything up to a block is said, by headings and by lines before lists, outermost first.
  private var contexts: [(end: Int, addressee: Addressee?)] = []
  private var entries: [Remark] = []

  /// - Parameter figures: the anchors of elements that are figures, and no entries.
  init(
    _ report: Report, in stretch: RemarkStretch, of standing: StandingReport, besides figures: Set<String>,
    reader: AddresseeReader
  ) {
    self.report = report
    self.stretch = stretch
    self.standing = standing
    self.reader = reader
    self.figures = figures
  }

  private var blocks: [Block] { report.document.blocks }

  mutating func read() -> [Remark] {
    var index = stretch.blocks.lowerBound
    while index < stretch.blocks.upperBound {
      while let last = contexts.last, last.end <= index { contexts.removeLast() }
      let block = blocks[index]
      switch block.kind {
      case .heading:
        contexts = [(stretch.blocks.upperBound, reader.addressee(inHeading: block.text))]
        index = block.end
      case .list: index += 1
      case .item:
        if let list = listUnderLead(of: index) {
          contexts.append((block.end, reader.addressee(inHeading: blocks[index + 1].text)))
          index = list
        } else {
          add(block, text: text(of: index + 1..<block.end), content: index + 1..<block.end)
          index = block.end
        }
      case .paragraph:
        if isLead(index), block.end < stretch.blocks.upperBound, isList(block.end) {
          contexts.append((blocks[block.end].end, reader.addressee(inHeading: block.text)))
        } else {
          add(block, text: block.text, content: index..<block.end)
        }
        index = block.end
      case .quote, .table, .code, .rawHTML:
        add(block, text: text(of: index..<block.end), content: index..<block.end)
        index = block.end
      case .thematicBreak, .row, .cell: index = block.end
      }
    }
    return entries
  }

  /// The list in an item that begins with a line which only leads to it: "Đối với Trung ương:".
  private func listUnderLead(of item: Int) -> Int? {
    let lead = item + 1
    guard lead < blocks[item].end, blocks[lead].kind == .paragraph, blocks[lead].end < blocks[item].end,
      isList(blocks[lead].end), isLead(lead) || reader.addressee(inHeading: blocks[lead].text) != nil
    else { return nil }
    return blocks[lead].end
  }

  private func isList(_ index: Int) -> Bool { if case .list = blocks[index].kind { true } else { false } }

  private func isLead(_ index: Int) -> Bool { blocks[index].text.hasSuffix(":") }

  private mutating func add(_ block: Block, text: String, content: Range<Int>) {
    let anchors = (content.lowerBound..<block.end).compactMap { blocks[$0].anchor }
    let anchor = block.anchor ?? anchors.first
    if anchors.contains(where: figures.contains) || block.anchor.map(figures.contains) ?? false { return }
    let closed = ClosingMark.removed(from: text)
    guard closed.hasWord, !RemarkScan.saysNone(closed) else { return }
    entries.append(
      Remark(
        role: stretch.role, period: standing.period, unit: standing.unit, task: stretch.task, text: closed,
        html: ClosingMark.removed(from: report.document.fragment(content)), addressee: addressee(of: closed),
        file: report.file, line: block.lines.lowerBound, anchor: anchor))
  }

  /// What the sentence itself says goes before what stands over it.
  private func addressee(of text: String) -> Addressee? {
    guard stretch.role == .proposals else { return nil }
    return reader.addressee(inProposal: text) ?? contexts.last { $0.addressee != nil }?.addressee
  }

  private func text(of range: Range<Int>) -> String {
    range.map { blocks[$0].text }.filter { !$0.isEmpty }.joined(separator: " ")
      .lines.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "Không", "Không có.", "Không có kiến nghị, đề xuất gì.", "Chưa phát sinh khó khăn, vướng mắc".
  private static func saysNone(_ text: String) -> Bool {
    // Twelve short words.
    guard text.utf8.count <= 240 else { return false }
    let opening = String(text.unicodeScalars.prefix(24)).folded
    guard opening.isEmpty || opening.hasPrefix("khong") || opening.hasPrefix("chua") else { return false }
    let words = text.folded.split(separator: " ")
    guard let first = words.first, first == "khong" || first == "chua", words.count <= 12 else { return false }
    return words.dropFirst().allSatisfy(emptyWords.contains)
  }

  private static let emptyWords: Set<Substring> = [
    "co", "phat", "sinh", "kien", "nghi", "de", "xuat", "kho", "khan", "vuong", "mac", "han", "che", "ton", "tai", "gi",
    "noi", "dung", "nao", "y", "them", "va", "hoac", "trong", "ki", "nay",
  ]
}

/// The `./.` with which a Vietnamese document ends; it is no part of its last sentence.
enum ClosingMark {
  static func removed(from text: String) -> String {
    guard text.hasSuffix(mark) else { return text }
    var rest = text.dropLast(mark.count)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest.last.map { ".!?…".contains($0) } ?? true ? String(rest) : rest + "."
  }

  /// The same where nothing but the ends of elements stands behind the mark.
  static func removed(from fragment: Fragment) -> Fragment {
    let html = fragment.html
    let bytes = Array(mark.utf8)
    var end = html.count
    while true {
      while end > 0, html[end - 1] == UInt8(ascii: "\n") || html[end - 1] == UInt8(ascii: " ") { end -= 1 }
      guard end > 0, html[end - 1] == UInt8(ascii: ">") else { break }
      guard let start = html[..<end].lastIndex(of: UInt8(ascii: "<")), html[start...].starts(with: [0x3C, 0x2F]) else {
        return fragment
      }
      end = start
    }
    guard html[..<end].suffix(bytes.count).elementsEqual(bytes) else { return fragment }
    var start = end - bytes.count
    while start > 0, html[start - 1] == UInt8(ascii: " ") { start -= 1 }
    let full = start > 0 && [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(html[start - 1])
    return Fragment(
      html: html[..<start] + (full ? [] : [UInt8(ascii: ".")]) + html[end...],
      rootSlots: fragment.rootSlots.filter { $0 < start })
  }

  private static let mark = "./."
}
