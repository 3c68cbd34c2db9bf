import Testing

@testable import Reporting

struct NumberReaderTests {
  @Test(
    arguments: [
      ("1.5", 0, [1_500_000, 15_000_000]), ("12,345", 0, [12_345_000_000, 12_345_000]),
      ("1,234.5", 0, [1_234_500_000]), ("1,234,567", 0, [1_234_567_000_000]), ("0.500", 0, [500_000, 500_000_000]),
      ("- 5", 0, [5_000_000, -5_000_000]), ("12'345", 0, [12_345_000_000]), ("12.5", 1, [12_500_000, 125_000_000]),
    ] as [(String, Int, [Int])])
  func showsTheReadingsOfWhatIsUnclear(_ text: String, _ decimals: Int, _ millionths: [Int]) {
    #expect(
      reader(decimals).read(text).value
        == .unusable(.ambiguous(readings: millionths.map { Quantity(millionths: Int128($0)) })))
  }

  @Test(
    arguments: [
      ("12,345", 3, 12_345_000), ("0,000001", 6, 1), ("999999999999999", 0, 999_999_999_999_999_000_000),
      ("5,0", 0, 5_000_000),
      ("12,50", 1, 12_500_000), ("1.234.567,5", 1, 1_234_567_500_000), ("-0", 0, 0),
    ] as [(String, Int, Int128)])
  func readsExactly(_ text: String, _ decimals: Int, _ millionths: Int128) {
    #expect(reader(decimals).read(text).value == .number(Quantity(millionths: millionths)))
  }

  @Test(
    arguments: [
      ("1234567890123456", 0, NumberFault.tooLarge), ("0,1234567", 6, .tooManyDecimals(allowed: 6)),
      ("0,5", 0, .tooManyDecimals(allowed: 0)), ("-5", 0, .outOfRange), ("khoảng 20", 0, .approximate(Quantity(20))),
      ("20 trở lên", 0, .approximate(Quantity(20))), ("khoảng 1.5", 0, .notNumber), ("hơn", 0, .notNumber),
      ("1.2.3", 0, .notNumber), ("5 -", 0, .notNumber), ("2 x 3", 0, .notNumber), (".5", 0, .notNumber),
      (",", 0, .notNumber),
      ("1 .234", 0, .notNumber), ("12\t345", 0, .notNumber),
    ] as [(String, Int, NumberFault)])
  func tellsWhyItCannotBeUsed(_ text: String, _ decimals: Int, _ fault: NumberFault) {
    #expect(reader(decimals).read(text).value == .unusable(fault))
  }

  @Test(
    arguments: [
      ("24 cuộc, 1.200 người", "cuộc"), ("24¹ cuộc", "cuộc"), ("24 (1) cuộc.", "cuộc"), ("24 [a]", nil),
      ("0,5 tr.đ", "tr.đ"),
      ("24 xã", "xã"), ("12,5%", "%"), ("24 – cuộc", nil), ("24", nil), ("24 triệu đồng (cả năm)", "triệu đồng"),
    ] as [(String, String?)])
  func findsTheMeasureBehindTheNumber(_ text: String, _ measure: String?) {
    let found = FigureText(text, for: indicator(decimals: 1)).measure
    #expect(found == measure || (measure == nil && found == "- cuộc"))
  }

  @Test(arguments: [
    "35-KH/HU", "60/2021/NĐ-CP", "100 - KL/TW", "35–KH/HU ngày 12/3/2024", "1842/QĐ", "số 35 ngày 1/2/2024",
  ])
  func takesADocumentsNumber(_ text: String) {
    #expect(FigureText(text, for: indicator(kind: .document)).value == .document(text))
  }

  @Test(arguments: ["12/3/2024", "01 kế hoạch", "2024", "đã có", "5 - 6"])
  func takesNothingElseForADocument(_ text: String) {
    #expect(FigureText(text, for: indicator(kind: .document)).value == .unusable(.notNumber))
  }

  @Test(arguments: ["không", "0", "chưa", "chưa ban hành", "…", "chưa có số liệu"])
  func takesNoDocumentForNoData(_ text: String) {
    #expect(FigureText(text, for: indicator(kind: .document)).value == .noData(isDash: false))
  }

  @Test(arguments: ["0", "không", "Không phát sinh."])
  func refusesANoughtBelowTheLeastAllowedInWordsToo(_ text: String) {
    let atLeastOne = Indicator(id: "a", label: "A", measure: "cuộc", task: 1, kind: .flow, minimum: Quantity(1))
    #expect(NumberReader(atLeastOne).read(text).value == .unusable(.outOfRange))
  }

  private func reader(_ decimals: Int) -> NumberReader { NumberReader(indicator(decimals: decimals)) }

  private func indicator(kind: Indicator.Kind = .flow, decimals: Int = 0) -> Indicator {
    Indicator(id: "a", label: "A", measure: "cuộc", task: 1, kind: kind, decimals: decimals, minimum: .zero)
  }
}
