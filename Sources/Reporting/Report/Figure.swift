/// One figure of a report: what a cell or a list item states for an indicator and a period.
package struct Figure: Sendable {
  package enum Value: Hashable, Sendable {
    case number(Quantity)
    /// The number and date of a document, as typed.
    case document(String)
    /// Empty, `…`, "chưa có số liệu"; or a dash, which is worth a note.
    case noData(isDash: Bool)
    /// Typed, but not usable.
    case unusable(NumberFault)
  }

  package let indicator: Identifier<Indicator>
  package let period: Identifier<Period>
  package let value: Value
  /// As typed.
  package let text: String
  /// The author's label.
  package let label: String
  /// The unit of measure as typed; nil where none stands there.
  package let measure: String?
  /// Where the value stands.
  package let place: TextPlace
  /// Where the unit of measure stands in a cell of its own.
  package let measurePlace: TextPlace?
  /// The `id` of its cell or list item on the report's page.
  package let anchor: String?
  /// The index of its section in `Report.sections`.
  package let section: Int

  package init(
    indicator: Identifier<Indicator>, period: Identifier<Period>, value: Value, text: String, label: String,
    measure: String? = nil, place: TextPlace, measurePlace: TextPlace? = nil, anchor: String? = nil, section: Int
  ) {
    self.measurePlace = measurePlace
    self.indicator = indicator
    self.period = period
    self.value = value
    self.text = text
    self.label = label
    self.measure = measure
    self.place = place
    self.anchor = anchor
    self.section = section
  }
}

/// Why a typed number cannot be used.
package enum NumberFault: Error, Hashable, Sendable {
  /// It can be read in more than one way.
  case ambiguous(readings: [Quantity])
  /// It is no number.
  case notNumber
  /// "khoảng 20": nearly a number.
  case approximate(Quantity)
  /// More than the indicator allows: whole numbers only, or a bound.
  case outOfRange
  case tooManyDecimals(allowed: Int)
  case tooLarge
}

extension Figure {
  /// The same figure in a section, given as its index in `Report.sections`.
  func standing(in section: Int) -> Figure {
    Figure(
      indicator: indicator, period: period, value: value, text: text, label: label, measure: measure, place: place,
      measurePlace: measurePlace, anchor: anchor, section: section)
  }

  /// Whether something was answered: a value, usable or not, or words that say that there is none.
  package var isAnswer: Bool {
    switch value {
    case .number, .document, .unusable: true
    case .noData(let isDash): isDash || text.contains { $0.isLetter }
    }
  }
}
