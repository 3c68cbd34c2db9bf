/// The plan and the roster of a project, read together so that all their mistakes are told at once.
package struct ProjectData: Sendable {
  /// Nil where the file could not be read at all.
  package let plan: Plan?
  package let roster: Roster?
  /// Of both files, in the order of `Finding.precedes`; with an error among them neither value is to be used.
  package let findings: [Finding]

  package init(plan planFile: DataFile, roster rosterFile: DataFile) {
    var (plan, references, data) = PlanReader.read(planFile)
    let roster = RosterReader.read(rosterFile)
    if let known = roster.value {
      data.check(references, against: known)
      if let plan { data.checkDueDates(of: plan, for: known) }
    }
    self.plan = plan
    self.roster = roster.value
    findings = (data.findings + roster.findings).sorted(by: Finding.precedes)
  }

  /// Whether there are no errors, so that plan and roster may be used.
  package var isSound: Bool { plan != nil && roster != nil && !findings.contains { $0.severity == .error } }
}

extension DataReader {
  /// Checks that the bodies, groups and tags that the plan speaks of are in the roster.
  fileprivate mutating func check(_ references: [PlanReference], against roster: Roster) {
    let units = roster.units.map(\.id.rawValue)
    let groups = roster.groups.map(\.id.rawValue)
    var tags: [String] = []
    for tag in roster.units.flatMap(\.tags) where !tags.contains(tag) { tags.append(tag) }
    for reference in references {
      switch reference.kind {
      case .unit where !units.contains(reference.id):
        noteUnknown(reference, Message.unitUnknown(reference.id), units)
      case .group where !groups.contains(reference.id):
        noteUnknown(reference, Message.groupUnknown(reference.id), groups)
      case .tag where !tags.contains(reference.id):
        noteUnknown(reference, Message.tagUnknown(reference.id), tags)
      default: break
      }
    }
  }

  /// Tells of the groups for whose bodies a period gives no due date.
  fileprivate mutating func checkDueDates(of plan: Plan, for roster: Roster) {
    // A row that could not be read is told already, and may be the one that is missing.
    let hasErrors = findings.contains { $0.severity == .error }
    for period in plan.periods {
      let forgotten = roster.groups.filter { group in
        roster.units.contains {
          $0.group(on: period.to) == group.id && $0.isActive(on: period.to) && period.dueDate(for: $0) == nil
        }
      }
      for unit in roster.units where unit.isActive(on: period.to) {
        guard let due = period.dueDate(for: unit), due.isExtended,
          (period.to..<max(period.to, due.original)).contains(due.day)
        else { continue }
        note(
          .dueTooEarly, Message.extendedBackwards(unit, period, due), help: Message.extensionHelp,
          at: DataMark(line: period.place.line, column: period.place.column))
      }
      guard !forgotten.isEmpty, !hasErrors else { continue }
      note(
        .dueMissing, Message.dueMissing(period, forgotten), help: Message.dueMissingHelp,
        at: DataMark(line: period.place.line, column: period.place.column))
    }
  }

  private mutating func noteUnknown(_ reference: PlanReference, _ message: Phrase, _ known: [String]) {
    note(.referenceUnknown, message, help: Phrase.didYouMean(reference.id, in: known), at: reference.mark)
  }

  private enum Message {
    static func unitUnknown(_ id: String) -> Phrase {
      Phrase(vi: "danh sách cơ quan không có mã “\(id)”", en: "the roster has no body “\(id)”")
    }

    static func groupUnknown(_ id: String) -> Phrase {
      Phrase(vi: "danh sách cơ quan không có nhóm “\(id)”", en: "the roster has no group “\(id)”")
    }

    static func tagUnknown(_ tag: String) -> Phrase {
      Phrase(vi: "không cơ quan nào mang thẻ “\(tag)”", en: "no body carries the tag “\(tag)”")
    }

    static func dueMissing(_ period: Period, _ groups: [Group]) -> Phrase {
      let titles = groups.map { "“\($0.title)”" }.joined(separator: ", ")
      return Phrase(
        vi: "kỳ “\(period.title)” không có hạn gửi cho \(titles)",
        en: "the period “\(period.title)” has no due date for \(titles)")
    }

    static func extendedBackwards(_ unit: Unit, _ period: Period, _ due: DueDate) -> Phrase {
      Phrase(
        vi:
          "kỳ “\(period.title)”: “\(unit.id)” được gia hạn đến \(due.day.slashed), trước hạn gửi \(due.original.slashed)",
        en:
          "in “\(period.title)” “\(unit.id)” is extended to \(due.day.slashed), before it is due on \(due.original.slashed)"
      )
    }

    static let extensionHelp = Phrase(
      vi: "ngày gia hạn phải sau hạn gửi", en: "an extension ends after the due date")

    static let dueMissingHelp = Phrase(
      vi: "thêm một dòng hạn gửi chung: {ngày: …}", en: "add a row for all: {date: …}")
  }
}
