import Markdown

/// Finds the proposals of a report, and to whom each is made where its words begin with it.
struct ProposalReader: Sendable {
  private let vocabulary: Vocabulary
  private let names: AddresseeNames

  init(_ knowledge: Knowledge) {
    vocabulary = knowledge.vocabulary
    names = knowledge.addressees
  }

  func proposals(in sections: [Section], of document: Document) -> [Proposal] {
    var proposals: [Proposal] = []
    for (index, section) in sections.enumerated() {
      for blocks in stretches(of: section) {
        proposals += read(blocks, of: document, section: index)
      }
    }
    return proposals
  }

  /// The whole of a part for proposals, or such parts of a task.
  private func stretches(of section: Section) -> [Range<Int>] {
    switch section.subject {
    case .part(let id): vocabulary.role(ofReportPart: id) == .proposals ? [section.blocks] : []
    case .task: section.parts.filter { $0.role == .proposals }.map(\.blocks)
    case .unknown, .opening: []
    }
  }

  private func read(_ blocks: Range<Int>, of document: Document, section: Int) -> [Proposal] {
    var proposals: [Proposal] = []
    // Addressees that a heading, or an item above others, names for those below it, each up to where it ends.
    var heading: String?
    var lead: (addressee: String, end: Int)?
    for index in blocks {
      let block = document.blocks[index]
      if let known = lead, known.end <= index { lead = nil }
      if case .heading = block.kind {
        heading = names.addressee(of: block.text)
        continue
      }
      guard case .paragraph = block.kind, block.text.hasWord, !ProposalReader.saysNone(block.text) else { continue }
      let own = names.addressee(of: block.text)
      let item = index > blocks.lowerBound && document.blocks[index - 1].kind == .item ? index - 1 : nil
      // "Với Sở Nội vụ:" above its own items makes no proposal itself.
      if let item, document.blocks[item].end > block.end, block.text.endsInColon {
        if let own { lead = (own, document.blocks[item].end) }
        continue
      }
      if block.text.endsInColon, let own, item == nil {
        heading = own
        continue
      }
      proposals.append(
        Proposal(text: block.text, addressee: own ?? lead?.addressee ?? heading, section: section, block: index))
    }
    return proposals
  }

  private static func saysNone(_ text: String) -> Bool { text.utf8.count <= 60 && none.contains(text.folded) }

  private static let none = Set(
    ["không", "không có", "không có kiến nghị", "không có kiến nghị, đề xuất", "không kiến nghị", "chưa có"].map(
      \.folded))
}

extension String {
  fileprivate var endsInColon: Bool {
    let bytes = Array(utf8)[...].trimmingSpaces { $0 == UInt8(ascii: "*") }
    return bytes.last == UInt8(ascii: ":") || bytes.suffix(3).elementsEqual([0xEF, 0xBC, 0x9A])
  }
}
