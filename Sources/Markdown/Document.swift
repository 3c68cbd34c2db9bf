/// A Markdown text as flat blocks in document order, with its lines, and its safe HTML.
///
/// Built on libcmark's tree, with GFM tables. Raw HTML is shown as text, links and pictures follow `LinkPolicy`.
///
/// The first element of every source line bears `id="d41"` (`d` and the line), but for `<ul>` and `<ol>`; a table cell
/// bears `id="d41-3"` (the line and the column of the table, from 1).
package struct Document: Sendable {
  /// Every block, a parent before its children.
  package let blocks: [Block]
  /// Every link and picture, in document order, with what became of it.
  package let links: [Link]
  /// Every link definition, in document order.
  package let definitions: [LinkDefinition]
  /// Every place where raw HTML stands and is shown as typed.
  package let rawHTML: [RawHTML]
  /// Cells past the last column of their table; they are in neither `blocks` nor `html`.
  package let droppedCells: [DroppedCell]
  /// The HTML of the whole text; each block has its range.
  package let html: [UInt8]
  /// Where in `html` the address of something in the published site begins, ascending; the page puts its way to the
  /// site's root (`../../`) there.
  package let rootSlots: [Int]

  package init(
    blocks: [Block], links: [Link], definitions: [LinkDefinition] = [], rawHTML: [RawHTML],
    droppedCells: [DroppedCell] = [], html: [UInt8], rootSlots: [Int]
  ) {
    self.blocks = blocks
    self.links = links
    self.definitions = definitions
    self.rawHTML = rawHTML
    self.droppedCells = droppedCells
    self.html = html
    self.rootSlots = rootSlots
  }

  /// Reads a text from one of its lines on.
  ///
  /// - Parameters:
  ///   - fromLine: the first line that is read, from 1: past a report's head.
  ///   - anchorPrefix: what every `id` in the HTML begins with; two documents on one page need different ones.
  package init(
    _ source: SourceText, fromLine: Int = 1, links: LinkPolicy, anchorPrefix: String = "d"
  ) throws(LimitFault) {
    var writer = try DocumentWriter(source, fromLine: fromLine, links: links, anchorPrefix: anchorPrefix)
    self = writer.write()
  }
}

/// One block of a document.
package struct Block: Sendable {
  package enum Kind: Hashable, Sendable {
    case heading(level: Int)
    case paragraph
    case quote
    case list(ordered: Bool)
    case item
    case code
    case rawHTML
    case thematicBreak
    case table
    case row(isHeader: Bool)
    /// Its column, from 0.
    case cell(column: Int)
  }

  package let kind: Kind
  /// How many blocks it stands in; 0 for the blocks of the document itself.
  package let depth: Int
  /// The index past its last descendant in `Document.blocks`.
  package let end: Int
  /// The lines of the source text that it spans, from 1, in the whole file; without link definitions before a
  /// paragraph and blank lines after its text.
  package let lines: ClosedRange<Int>
  /// Where its own content begins in its first line, in bytes from 0: a heading's first letter, a cell's first letter
  /// (an empty cell: after its `|`, a missing one: the line's end), a list item's text.
  package let contentOffset: Int
  /// The text without marks, for headings, paragraphs, cells and code, and raw HTML as typed; line ends are `\n`, none at
  /// the end. Empty for the others. Characters that steer text or are invisible stay in it.
  package let text: String
  /// Its part of `Document.html`, with its own tags.
  package let html: Range<Int>
  /// The `id` that its element bears in `html`, if it bears one.
  package let anchor: String?

  package init(
    kind: Kind, depth: Int, end: Int, lines: ClosedRange<Int>, contentOffset: Int, text: String, html: Range<Int>,
    anchor: String?
  ) {
    self.kind = kind
    self.depth = depth
    self.end = end
    self.lines = lines
    self.contentOffset = contentOffset
    self.text = text
    self.html = html
    self.anchor = anchor
  }
}

/// A link or a picture in a text, and what became of it.
package struct Link: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// Shown as a link to where the author said.
    case kept
    /// Leads to a file of the published site.
    case published(address: String)
    /// Its target is not there; the text is shown without a link.
    case broken
    /// Its target is there, at this path under `content/`, but may not be published; the text is shown without a link.
    case withheld(file: String)
    /// Refused: the text is shown without a link.
    case unsafe
    /// Stands in a picture's text, of which the words alone are shown.
    case inPicture
  }

  /// As typed, but for entities and backslashes, which are undone.
  package let destination: String
  /// As `destination`; empty where it has none.
  package let title: String
  package let isImage: Bool
  package let line: Int
  /// Where its `[`, `![` or `<` stands, in bytes from 0, in its line.
  package let offset: Int
  package let outcome: Outcome

  package init(
    destination: String, title: String = "", isImage: Bool, line: Int, offset: Int, outcome: Outcome
  ) {
    self.destination = destination
    self.title = title
    self.isImage = isImage
    self.line = line
    self.offset = offset
    self.outcome = outcome
  }
}

/// A link definition, `[1]: bao-cao.pdf "Báo cáo"`, which a page shows through nothing but the links that use it.
package struct LinkDefinition: Hashable, Sendable {
  package let lines: ClosedRange<Int>
  /// Where its `[` stands, in bytes from 0, in its first line.
  package let offset: Int
  /// As typed, with a space for each line end.
  package let text: String
  /// Whether a link or a picture shows its target and its title, or what is told of that does.
  package let isUsed: Bool
}

/// A place where raw HTML stands in the text.
package struct RawHTML: Hashable, Sendable {
  package let line: Int
  /// In bytes from 0, in its line.
  package let offset: Int

  package init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }
}
