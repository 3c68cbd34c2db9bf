import Markdown
import Testing

/// What holds for every document, whatever is in the text.
@Suite struct InvariantTests {
  @Test(arguments: 1...6)
  func nestsBlocksLinesAndHTML(_ seed: UInt64) throws {
    var generator = TextGenerator(seed: seed &* 7919)
    for _ in 0..<60 {
      let text = generator.text(withHTML: true)
      let source = SourceText(text)
      let document = try document(text)
      var open: [Int] = []
      var lastEnd = 0
      for (index, block) in document.blocks.enumerated() {
        while let last = open.last, document.blocks[last].end <= index { open.removeLast() }
        #expect(block.depth == open.count, "\(text)")
        #expect(block.end > index && block.end <= document.blocks.count)
        #expect(block.contentOffset <= source.lineBytes(block.lines.lowerBound).count, "\(text)")
        #expect(block.lines.upperBound <= source.lineCount)
        if let parent = open.last.map({ document.blocks[$0] }) {
          #expect(block.end <= parent.end)
          #expect(
            parent.lines.contains(block.lines.lowerBound) && parent.lines.contains(block.lines.upperBound), "\(text)")
          #expect(parent.html.lowerBound <= block.html.lowerBound && block.html.upperBound <= parent.html.upperBound)
        } else {
          #expect(block.html.lowerBound >= lastEnd)
          lastEnd = block.html.upperBound
        }
        if let anchor = block.anchor {
          let html = String(decoding: document.html[block.html], as: UTF8.self)
          #expect(html.contains(" id=\"\(anchor)\""), "\(text)")
        }
        open.append(index)
      }
    }
  }

  @Test(arguments: 1...6)
  func placesLinksAndRawHTMLOnTheirMarks(_ seed: UInt64) throws {
    var generator = TextGenerator(seed: seed &* 104_729)
    for _ in 0..<100 {
      let text = generator.text(withHTML: true)
      let source = SourceText(text)
      let document = try document(text)
      for link in document.links {
        let rest = source.lineBytes(link.line).dropFirst(link.offset)
        let isMarked = link.isImage ? rest.starts(with: "![".utf8) : rest.first == 0x5B || rest.first == 0x3C
        #expect(isMarked, "\(link) \(text.debugDescription)")
      }
      for raw in document.rawHTML {
        #expect(source.lineBytes(raw.line).dropFirst(raw.offset).first == 0x3C, "\(raw) \(text.debugDescription)")
      }
    }
  }

  @Test func survivesAnyBytes() throws {
    let marks = Array("|-\n\t >[]`*_<&\\#1. a:\r\0\u{1EC7}".utf8)
    var state: UInt64 = 1
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<120 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pick = Int(state >> 33)
        bytes.append(pick % 3 == 0 ? UInt8(truncatingIfNeeded: pick >> 8) : marks[(pick >> 4) % marks.count])
      }
      if let source = try? SourceText.decode(bytes) { _ = try Document(source, links: .noFiles) }
      _ = try Document(SourceText(bytes: bytes), links: .noFiles)
    }
  }
}
