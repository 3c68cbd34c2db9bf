/// A figure that a report repeats or adds up itself: what it was in the period before, or since the year began.
///
/// It is checked against what is known and never counted. One that cannot be read states nothing and harms nothing, since
/// nobody uses it.
package struct StatedFigure: Sendable {
  /// Which figure it says it is.
  package enum Role: Hashable, Sendable {
    /// "Kỳ trước": of the period before.
    case previous
    /// "Luỹ kế": since the year began, this period included.
    case cumulative
  }

  package let indicator: Identifier<Indicator>
  /// The period of the report to which it belongs, not the one before.
  package let period: Identifier<Period>
  package let role: Role
  package let value: Quantity
  /// The author's label.
  package let label: String
  package let place: TextPlace
  /// The `id` of its cell or list item on the report's page.
  package let anchor: String?
  /// The index of its section in `Report.sections`.
  package let section: Int
}

extension StatedFigure {
  /// The same figure in a section, given as its index in `Report.sections`.
  func standing(in section: Int) -> StatedFigure {
    StatedFigure(
      indicator: indicator, period: period, role: role, value: value, label: label, place: place, anchor: anchor,
      section: section)
  }
}

extension StatedFigure.Role {
  /// What the head of a column, or the remark behind a label, calls such a figure; nil for any other words.
  ///
  /// - Parameter key: the words, folded. "Luỹ kế" since anything but the beginning of the year is no such figure: only
  ///   the year's periods are known.
  init?(named key: String) {
    if StatedFigure.Role.previousNames.contains(key) {
      self = .previous
    } else if StatedFigure.Role.cumulativeNames.contains(key) {
      self = .cumulative
    } else {
      return nil
    }
  }

  private static let previousNames = Set(
    ["Kỳ trước", "Số liệu kỳ trước", "Kỳ trước liền kề", "Kết quả kỳ trước", "Thực hiện kỳ trước", "previous period"]
      .map(\.folded))

  private static let cumulativeNames = Set(
    ["cumulative", "year to date"].map(\.folded)
      + [
        "", "năm", "cả năm", "trong năm", "trong năm đến nay", "từ đầu năm", "từ đầu năm đến nay", "đến nay",
        "đến kỳ này", "đến cuối kỳ", "đến hết kỳ", "đến thời điểm báo cáo", "từ đầu năm đến cuối kỳ",
        "từ đầu năm đến kỳ này",
      ]
      .map { $0.isEmpty ? "Luỹ kế".folded : "Luỹ kế \($0)".folded })
}
