import Markdown

/// Tells whether anything is said in words in a stretch of a report.
struct Sentences {
  let document: Document
  let figures: FigureBlocks

  /// Whether a letter or digit stands in a paragraph, a cell or code of these blocks, besides figures and the given
  /// lines.
  func stand(in blocks: Range<Int>, besides lines: Set<Int> = []) -> Bool {
    var index = blocks.lowerBound
    while index < blocks.upperBound {
      let block = document.blocks[index]
      if figures.tables.contains(index) {
        index = block.end
        continue
      }
      switch block.kind {
      case .paragraph, .code, .rawHTML:
        var line = block.lines.lowerBound
        for text in block.text.lines {
          if !lines.contains(line), !figures.lines.contains(line), text.hasWord { return true }
          line += 1
        }
      case .cell:
        if block.text.hasWord { return true }
      default: break
      }
      index += 1
    }
    return false
  }
}

/// Where the data of a report stand.
struct FigureBlocks {
  /// Tables of which a row is a figure.
  var tables: Set<Int> = []
  /// Lines "label: number unit" of a list, from 1.
  var lines: Set<Int> = []
}
