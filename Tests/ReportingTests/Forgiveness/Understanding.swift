import Markdown

@testable import Reporting

/// Tells in short words what was understood of a report.
enum Understanding {
  /// The known lines of the head: "Đơn vị = Phù Cát · Kỳ báo cáo = Quý IV/2024".
  static func head(of file: CheckedFile) -> String {
    guard let report = file.report else { return "" }
    return report.head.entries.compactMap { entry in entry.key.map { "\($0.names[0]) = \(entry.value)" } }
      .joined(separator: " · ")
  }

  /// What each heading opens: "nhiệm vụ 4 · phần kien-nghi · ?"; the opening text is not told.
  static func sections(of file: CheckedFile) -> String {
    (file.report?.sections ?? []).compactMap { section in
      switch section.subject {
      case .task(let number): "nhiệm vụ \(number)"
      case .part(let id): "phần \(id)"
      case .unknown: "?"
      case .opening: nil
      }
    }
    .joined(separator: " · ")
  }

  /// The parts of the first task that have a heading the plan names.
  static func taskParts(of file: CheckedFile) -> String {
    guard let task = file.report?.sections.first(where: { $0.task != nil }) else { return "" }
    return task.parts.compactMap { $0.id?.rawValue }.joined(separator: " · ")
  }

  /// The state of the last task, with its progress: "Đang thực hiện · 60%".
  static func state(of file: CheckedFile) -> String {
    guard let section = file.report?.sections.last(where: { $0.task != nil }) else { return "" }
    let state = section.status.status.flatMap { status in TaskStatus.offered.first { $0.status == status }?.name }
    let progress = section.progress.map { $0.percent.map { "\($0.vietnamese())%" } ?? $0.text }
    return [state, progress].compactMap { $0 }.joined(separator: " · ")
  }

  /// Every figure: "hoi-nghi = 24"; the period is told where it is not the report's first.
  static func figures(of file: CheckedFile) -> String {
    guard let report = file.report else { return "" }
    return report.figures.compactMap { figure in
      value(figure).map { value in
        let period = figure.period == report.periods.first ? "" : " (\(figure.period))"
        return "\(figure.indicator)\(period) = \(value)"
      }
    }
    .joined(separator: " · ")
  }

  static func periods(of file: CheckedFile) -> String {
    guard let report = file.report else { return "" }
    return report.periods.map(\.rawValue).joined(separator: " và ")
  }

  /// The addressees of the proposals, in order.
  static func proposals(of file: CheckedFile) -> String {
    guard let knowledge = ForgivenessData.knowledge else { return "" }
    let reader = RemarkReader(plan: knowledge.plan, roster: knowledge.roster)
    let standing = Summary(files: [file], register: .none, knowledge: knowledge).reports
    return standing.flatMap(reader.remarks).filter { $0.role == .proposals }
      .map { $0.addressee?.text ?? "chưa rõ nơi" }.joined(separator: " · ")
  }

  /// What the report's first figure is: "24", "chưa có số liệu"; empty where it cannot be used.
  static func number(of file: CheckedFile) -> String { file.report?.figures.first.flatMap(value) ?? "" }

  private static func value(_ figure: Figure) -> String? {
    switch figure.value {
    case .number(let quantity): quantity.vietnamese()
    case .document(let text): text
    case .noData: "chưa có số liệu"
    case .unusable: nil
    }
  }
}
