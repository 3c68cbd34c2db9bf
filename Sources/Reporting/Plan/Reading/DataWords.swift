/// A word that stands for one of several choices, in Vietnamese and in English.
struct DataWord<Choice: Sendable>: Sendable {
  let choice: Choice
  let vi: String
  let en: String
  let others: [String]

  init(_ choice: Choice, _ vi: String, _ en: String, also others: String...) {
    self.choice = choice
    self.vi = vi
    self.en = en
    self.others = others
  }
}

extension Frequency {
  static let words = [
    DataWord(Frequency.month, "tháng", "month", also: "hằng tháng"),
    DataWord(.quarter, "quý", "quarter", also: "hằng quý"),
    DataWord(.half, "6 tháng", "half", also: "sáu tháng", "nửa năm"),
    DataWord(.nineMonths, "9 tháng", "nine-months", also: "chín tháng"),
    DataWord(.year, "năm", "year", also: "hằng năm", "12 tháng"),
    DataWord(.once, "một lần", "once"),
  ]
}

extension Indicator.Kind {
  static let words = [
    DataWord(Indicator.Kind.stock, "hiện có", "stock"),
    DataWord(.flow, "phát sinh", "flow"),
    DataWord(.ratio, "tỷ lệ", "ratio"),
    DataWord(.document, "văn bản", "document"),
  ]
}

extension Indicator.Scope {
  static let words = [
    DataWord(Indicator.Scope.own, "trực thuộc", "own"),
    DataWord(.province, "toàn tỉnh", "province"),
  ]
}

extension Indicator.Direction {
  static let words = [DataWord(Indicator.Direction.up, "tăng", "up"), DataWord(.down, "giảm", "down")]
}

extension ReportPart.Role {
  static let words = [
    DataWord(ReportPart.Role.situation, "tình hình", "situation"),
    DataWord(.leadership, "lãnh đạo", "leadership"),
    DataWord(.assessment, "đánh giá", "assessment"),
    DataWord(.results, "kết quả", "results"),
    DataWord(.difficulties, "khó khăn", "difficulties"),
    DataWord(.causes, "nguyên nhân", "causes"),
    DataWord(.proposals, "kiến nghị", "proposals"),
    DataWord(.nextSteps, "phương hướng", "next-steps"),
    DataWord(.appendix, "phụ lục", "appendix"),
  ]
}

extension ConsistencyRule.Scope {
  static let words = [
    DataWord(ConsistencyRule.Scope.unit, "cơ quan", "unit", also: "body"),
    DataWord(.province, "toàn tỉnh", "province"),
  ]
}

extension Severity {
  /// The two that a rule may have.
  static let ruleWords = [DataWord(Severity.warning, "cần rà soát", "warning"), DataWord(.note, "lưu ý", "note")]
}

extension LifeEvent.Kind {
  static let words = [
    DataWord(LifeEvent.Kind.founded, "thành lập", "founded"),
    DataWord(.renamed, "đổi tên", "renamed"),
    DataWord(.merged, "hợp nhất", "merged"),
    DataWord(.absorbed, "sáp nhập", "absorbed"),
    DataWord(.split, "chia tách", "split", also: "chia", "tách"),
    DataWord(.ended, "kết thúc", "ended", also: "giải thể", "chấm dứt"),
    DataWord(.moved, "chuyển nhóm", "moved"),
  ]
}
