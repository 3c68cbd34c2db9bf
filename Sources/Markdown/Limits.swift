/// How much a text may hold before parsing it could cost too much.
///
/// The numbers keep libcmark 0.30.2 within 0.4 s for the worst known shapes of 1 MiB.
package enum Limits {
  package static let fileBytes = 1 << 20
  /// Quotes and list items inside each other.
  package static let containerMarkers = 50
  package static let bracketsPerBlock = 5_000
  package static let lineBytes = 50_000
  package static let tableColumns = 100
  /// Cells that short rows leave out, of all tables; each costs output and no input.
  package static let missingCells = 50_000
  package static let headings = 2_000
}

/// A text goes past one of the `Limits`.
package struct LimitFault: Error, Hashable, Sendable {
  package enum Limit: Hashable, Sendable {
    case containerMarkers
    case brackets
    case lineLength
    /// A table with too many columns, or with too many rows that lack cells.
    case tableColumns
    case headings
  }

  package let limit: Limit
  /// From 1, in the whole file.
  package let line: Int

  package init(limit: Limit, line: Int) {
    self.limit = limit
    self.line = line
  }
}
