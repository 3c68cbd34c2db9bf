/// What the columns of a table with figures mean; only a table with a label column and a value column is one.
struct DataTable: Sendable {
  enum Column: Hashable, Sendable {
    case label
    case measure
    /// The figure for one of the report's periods: its position in `Report.periods`; with the unit of measure that
    /// stands in brackets in the header.
    case value(period: Int, measure: String?)
    /// A figure that is only compared with what is known.
    case stated(StatedFigure.Role)
    case other
  }

  let columns: [Column]

  /// Reads a header's cells; nil where they make no data table.
  ///
  /// - Parameters:
  ///   - periods: the names that each of the report's periods may bear in a column, folded.
  ///   - earlier: for each of them the names of the period before: a column headed by one of these is its "Kỳ trước".
  init?(header: [String], periods: [Set<String>], earlier: [Set<String>] = []) {
    var columns: [Column] = []
    for cell in header {
      let column = DataTable.column(headed: cell, periods: periods)
      // The first column of names counts; a second says nothing certain.
      columns.append(column == .label && columns.contains(.label) ? .other : column)
    }
    if !columns.contains(.measure), let unit = header.firstIndex(where: { $0.folded == "don vi" }) {
      columns[unit] = .measure
    }
    let hasValue = columns.contains { if case .value = $0 { true } else { false } }
    guard columns.contains(.label), hasValue else { return nil }
    let own = DataTable.ownPeriod(of: columns)
    if own < earlier.count {
      for (index, cell) in header.enumerated() where columns[index] == .other && earlier[own].contains(cell.folded) {
        columns[index] = .stated(.previous)
      }
    }
    self.columns = columns
  }

  /// The position of the period to which "Kỳ trước" and "Luỹ kế" belong: the only one of which there are figures, of two
  /// the shorter.
  var ownPeriod: Int { DataTable.ownPeriod(of: columns) }

  private static func ownPeriod(of columns: [Column]) -> Int {
    columns.compactMap { if case .value(let period, _) = $0 { period } else { nil } }.min() ?? 0
  }

  private static func column(headed text: String, periods: [Set<String>]) -> Column {
    if let column = plainColumn(headed: text.folded, periods: periods) { return column }
    guard let (name, remark) = text.splittingTrailingBracket else { return .other }
    switch plainColumn(headed: name.folded, periods: periods) {
    case .value(let period, nil):
      // "Kỳ này (quý IV)" names the period again, "Kỳ này (cuộc)" the measure.
      let named = periods.firstIndex { $0.contains(remark.folded) }
      if let named {
        return values.contains(name.folded) || named == period ? .value(period: named, measure: nil) : .other
      }
      return .value(period: period, measure: remark)
    case .stated(let role): return isPlain(remark, behind: role) ? .stated(role) : .other
    case let column: return column ?? .other
    }
  }

  private static func plainColumn(headed key: String, periods: [Set<String>]) -> Column? {
    if labels.contains(key) { return .label }
    if measures.contains(key) { return .measure }
    if let period = periods.firstIndex(where: { $0.contains(key) }) { return .value(period: period, measure: nil) }
    if values.contains(key) { return .value(period: 0, measure: nil) }
    if let role = StatedFigure.Role(named: key) { return .stated(role) }
    // "Kết quả quý IV/2024": a word for values before the name of a period.
    for value in values where key.hasPrefix(value + " ") {
      let rest = key.dropFirst(value.utf8.count + 1)
      let name = rest.hasPrefix("trong ") ? String(rest.dropFirst(6)) : String(rest)
      if let period = periods.firstIndex(where: { $0.contains(name) }) { return .value(period: period, measure: nil) }
    }
    return nil
  }

  /// Whether a remark in brackets leaves the words before it what they are: "Luỹ kế (từ đầu năm)", "Kỳ trước (quý III)",
  /// but not "Luỹ kế (từ năm 2021)", "Kỳ trước (cùng kỳ năm 2023)".
  private static func isPlain(_ remark: String, behind role: StatedFigure.Role) -> Bool {
    switch role {
    case .previous: !remark.folded.hasPrefix(samePeriod)
    case .cumulative: StatedFigure.Role(named: "\(cumulative) \(remark.folded)") == .cumulative
    }
  }

  private static let samePeriod = "cùng kỳ".folded
  private static let cumulative = "Luỹ kế".folded

  private static let labels = Set(
    folded([
      "Chỉ tiêu", "Nội dung", "Tiêu chí", "Tên chỉ tiêu", "Nội dung chỉ tiêu", "Chỉ tiêu, nội dung", "indicator",
    ]))
  private static let measures = Set(
    folded([
      "Đơn vị tính", "ĐVT", "Đ.v.t", "ĐV tính", "Đơn vị đo", "unit of measure",
    ]))
  /// In this order, so that what a header means never depends on the run.
  private static let values = folded([
    "Kỳ này", "Kết quả", "Giá trị", "Số liệu", "Thực hiện", "Trong kỳ", "Kết quả kỳ này", "Số liệu kỳ này",
    "Thực hiện kỳ này", "Thực hiện trong kỳ", "Kết quả thực hiện", "Kỳ báo cáo này", "this period", "value",
  ])

  private static func folded(_ names: [String]) -> [String] { names.map(\.folded) }
}

extension StringProtocol {
  /// A text that ends in brackets, parted into what stands before them and within; nil for any other.
  var splittingTrailingBracket: (name: String, remark: String)? {
    let bytes = Array(utf8)[...].trimmingSpaces { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    let pairs: [(UInt8, UInt8)] = [(UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]"))]
    for (open, close) in pairs where bytes.last == close {
      guard let start = bytes.lastIndex(of: open), start > bytes.startIndex else { continue }
      let remark = bytes[(start + 1)..<(bytes.endIndex - 1)].trimmingSpaces { _ in false }
      return (String(decoding: bytes[..<start], as: UTF8.self), String(decoding: remark, as: UTF8.self))
    }
    return nil
  }
}
