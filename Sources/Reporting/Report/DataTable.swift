import Markdown

/// What the columns of a table with figures mean; only a table with a label column and a value column is one.
struct DataTable: Sendable {
  enum Column: Hashable, Sendable {
    case label
    case measure
    /// The figure for one of the report's periods: its position in `Report.periods`.
    case value(period: Int)
    case previous
    case cumulative
    case other
  }

  let columns: [Column]

  /// Reads a header's cells; nil where they make no data table.
  ///
  /// - Parameter periods: the names that each of the report's periods may bear in a column, folded.
  init?(header: [String], periods: [Set<String>]) {
    var columns: [Column] = []
    var hasValue: Set<Int> = []
    for cell in header {
      let column = DataTable.column(headed: cell.folded, periods: periods)
      switch column {
      // The first column of a kind counts: a second "Thực hiện" says nothing certain.
      case .label where columns.contains(.label): columns.append(.other)
      case .value(let period):
        columns.append(hasValue.insert(period).inserted ? column : .other)
      default: columns.append(column)
      }
    }
    guard columns.contains(.label), !hasValue.isEmpty else { return nil }
    self.columns = columns
  }

  private static func column(headed key: String, periods: [Set<String>]) -> Column {
    if labels.contains(key) { return .label }
    if measures.contains(key) { return .measure }
    if let period = periods.firstIndex(where: { $0.contains(key) }) { return .value(period: period) }
    if values.contains(key) { return .value(period: 0) }
    if previous.contains(key) { return .previous }
    return cumulative.contains(key) ? .cumulative : .other
  }

  private static let labels = folded([
    "Chỉ tiêu", "Nội dung", "Tiêu chí", "Tên chỉ tiêu", "Nội dung chỉ tiêu", "indicator",
  ])
  private static let measures = folded(["Đơn vị tính", "ĐVT", "Đ.v.t", "unit of measure"])
  private static let values = folded([
    "Kỳ này", "Kết quả", "Giá trị", "Số liệu", "Thực hiện", "Trong kỳ", "Kết quả kỳ này", "Số liệu kỳ này",
    "Thực hiện kỳ này", "Thực hiện trong kỳ", "this period", "value",
  ])
  private static let previous = folded(["Kỳ trước", "Số liệu kỳ trước", "Kỳ trước liền kề", "previous period"])
  private static let cumulative = folded(["Luỹ kế", "Luỹ kế từ đầu năm", "Luỹ kế đến nay", "cumulative"])

  private static func folded(_ names: [String]) -> Set<String> { Set(names.map(\.folded)) }
}
