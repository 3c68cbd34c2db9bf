/// Reports without a flaw into which one spelling is put.
enum Frame {
  static let head = "---\nĐơn vị: Huyện ủy Phù Cát\nKỳ báo cáo: Quý IV/2024\n---\n\n"
  /// The head of a body that must report on task 7, so that the task's state and reason are asked for.
  static let owingHead = "---\nĐơn vị: Huyện ủy Hoài Ân\nKỳ báo cáo: Quý IV/2024\n---\n\n"
  static let body = "## 7. Giám sát\n\nTình hình: Đang thực hiện\n\nĐã giám sát một trường.\n"

  /// A file that is the typed head and an ordinary body.
  static func head(_ typed: String) -> String { typed + "\n" + body }

  /// A typed line within a head.
  static func headLine(_ typed: String) -> String {
    "---\nĐơn vị: Huyện ủy Phù Cát\nKỳ báo cáo: Quý IV/2024\n\(typed)\n---\n\n" + body
  }

  static func unit(_ typed: String) -> String { "---\nĐơn vị: \(typed)\nKỳ báo cáo: Quý IV/2024\n---\n\n" + body }

  static func period(_ typed: String) -> String { "---\nĐơn vị: Phù Cát\nKỳ báo cáo: \(typed)\n---\n\n" + body }

  /// A body typed as a whole.
  static func body(_ typed: String) -> String { head + typed + "\n" }

  /// A body typed as a whole, by a body that must report on task 7.
  static func owedBody(_ typed: String) -> String { owingHead + typed + "\n" }

  /// Lines typed within a task whose state is known.
  static func inTask(_ typed: String) -> String {
    head + "## 1. Tuyên truyền\n\nTình hình: Đang thực hiện\n\n\(typed)\n"
  }

  /// Lines typed right below a task's heading, above its sentence.
  static func belowHeading(_ typed: String) -> String {
    owingHead + "## 7. Giám sát\n\n\(typed)\n\nĐoàn giám sát làm việc theo chương trình năm.\n"
  }

  static func inReportForTwoPeriods(_ typed: String) -> String {
    "---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV và năm 2024\n---\n\n## 1. Tuyên truyền\n\nTình hình: Đang thực hiện\n\n\(typed)\n"
  }
}
