/// A task that the body owes in this period has no section.
package enum SectionMissing: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    findings(in: report, given: knowledge) { _ in true }
  }

  /// Those that supplements settle, since they have the sections.
  static func findings(
    in report: Report, settledBy replacement: Replacement, given knowledge: Knowledge
  ) -> [Finding] {
    findings(in: report, given: knowledge) { replacement.tasks.contains($0.number) }
  }

  private static func findings(
    in report: Report, given knowledge: Knowledge, on isWanted: (PlanTask) -> Bool
  ) -> [Finding] {
    guard !report.isSupplement else { return [] }
    let missing = missing(in: report, given: knowledge).filter(isWanted)
    let unmarked = missing.isEmpty ? [] : report.unmarkedHeadings(given: knowledge)
    return missing.map { task in
      finding(for: task, unmarked: unmarked.first { $0.task == task.number }, in: report, given: knowledge)
    }
  }

  private static func missing(in report: Report, given knowledge: Knowledge) -> [PlanTask] {
    let present = Set(report.sections.compactMap(\.task))
    return knowledge.tasksOwed(by: report).filter { !present.contains($0.number) }
  }

  /// - Parameter unmarked: a line that was meant to be the section's heading.
  static func finding(
    for task: PlanTask, unmarked: UnmarkedHeading?, in report: Report, given knowledge: Knowledge
  ) -> Finding {
    report.finding(
      self, at: report.firstLine, missing(task, knowledge.plan),
      help: unmarked.map(mendHeading) ?? help(task, in: report, knowledge.plan))
  }

  package static let info = RuleInfo(
    id: "section-missing",
    severity: .error,
    summary: Phrase(
      vi: "Báo cáo thiếu mục của một nhiệm vụ mà cơ quan phải báo cáo trong kỳ",
      en: "The report has no section for a task that the body owes in this period"),
    reason: Phrase(
      vi: "Ô của nhiệm vụ ấy để trống trên bảng tổng hợp; các mục khác vẫn được dùng.",
      en: "That task's cell stays empty in the matrix; the other sections are used."),
    wrong: """
      ## 1. Tuyên truyền

      Tình hình: Đang thực hiện

      ## 7. Giám sát
      """,
    right: """
      ## 1. Tuyên truyền

      Tình hình: Đang thực hiện

      ## 4. Sắp xếp đơn vị sự nghiệp

      Tình hình: Không phát sinh

      Trong kỳ không có đơn vị nào phải sắp xếp.

      ## 7. Giám sát
      """)

  static func missing(_ task: PlanTask, _ plan: Plan) -> Phrase {
    Phrase(
      vi: "báo cáo thiếu mục về \(plan.taskNoun) \(task.number) “\(task.title)”",
      en: "the report has no section on task \(task.number) “\(task.title)”")
  }

  static func help(_ task: PlanTask, in report: Report, _ plan: Plan) -> Phrase {
    let below = headingBelow(task, in: report, plan)
    let place = below.map { "ngay trên dòng \($0.line) (đề mục \($0.text.quoted))" } ?? "vào cuối tệp"
    let placeInEnglish =
      below.map { "right above line \($0.line) (the heading \($0.text.quoted))" } ?? "at the end of the file"
    return Phrase(
      vi:
        "thêm \(place), sát lề, hai dòng dưới đây, thay dấu … bằng \(TaskStatus.choices.vi), rồi viết nội dung ở dưới, ít nhất một câu",
      en:
        "add these two lines \(placeInEnglish), not indented, with \(TaskStatus.choices.en) for the …, and at least a sentence below",
      copying: [report.taskLine(task), "Tình hình: …"])
  }

  /// The heading above which the task's section belongs: what follows the last section on an earlier task.
  private static func headingBelow(_ task: PlanTask, in report: Report, _ plan: Plan) -> Section.Heading? {
    let order = plan.tasks.map(\.number)
    guard let position = order.firstIndex(of: task.number) else { return nil }
    var last: Int?
    var later: Int?
    for (index, section) in report.sections.enumerated() {
      guard let task = section.task, let place = order.firstIndex(of: task) else { continue }
      if place < position { last = index }
      if place > position, later == nil { later = index }
    }
    let next = last.map { $0 + 1 } ?? later
    return next.flatMap { $0 < report.sections.count ? report.sections[$0].heading : nil }
  }

  static func mendHeading(_ heading: UnmarkedHeading) -> Phrase {
    Phrase(
      vi:
        "dòng \(heading.line.line) \(heading.line.text.quoted) chưa được nhận là đề mục: viết lại cả dòng, sát lề và ngoài mọi dấu ``` hay <!--",
      en:
        "line \(heading.line.line), \(heading.line.text.quoted), is no heading: write the whole line, not indented and outside any ``` or <!--",
      copying: [heading.mended])
  }
}
