/// One report, as it stands or as it once stood.
struct ReportView: ViewModel {
  let frame: FrameView
  let unitName: String
  /// The body's page.
  let unitHref: String
  let periodTitle: String
  /// The author's own title.
  let title: String?
  /// One for each period that it answers.
  let arrivals: [ReportArrivalView]
  let content: ContentView?
  /// "Đã được thay thế", on the page of an earlier version.
  let superseded: String?
  let standingHref: String?
  let standingLink: String?
  let head: [HeadEntryView]
  let isInConflict: Bool
  let versions: [CrumbView]
  /// Findings that concern the report and no section of it.
  let findings: [FindingView]
  let opening: SafeHTML?
  let sections: [SectionView]

  static let fields = Fields<ReportView>([
    .view("frame") { $0.frame },
    .text("unitName") { $0.unitName },
    .text("unitHref") { $0.unitHref },
    .text("periodTitle") { $0.periodTitle },
    .text("title", optional: { $0.title }),
    .flag("hasState") { !$0.arrivals.isEmpty || $0.content != nil },
    .list("arrivals") { $0.arrivals },
    .view("content", optional: { $0.content }),
    .text("superseded", optional: { $0.superseded }),
    .text("standingHref", optional: { $0.standingHref }),
    .text("standingLink", optional: { $0.standingLink }),
    .list("head") { $0.head },
    .flag("hasVersions") { !$0.versions.isEmpty },
    .flag("isInConflict") { $0.isInConflict },
    .list("versions") { $0.versions },
    .flag("hasFindings") { !$0.findings.isEmpty },
    .list("findings") { $0.findings },
    .html("opening", optional: { $0.opening }),
    .flag("hasSections") { !$0.sections.isEmpty },
    .list("sections") { $0.sections },
  ])
}

/// When a report came for one of its periods.
struct ReportArrivalView: ViewModel {
  /// Where it answers more than one.
  let period: String?
  let periodHref: String
  let arrival: ArrivalView
  /// Where there were earlier versions: when the first came, and of what day this one is.
  let version: String?

  static let fields = Fields<ReportArrivalView>([
    .text("period", optional: { $0.period }),
    .text("periodHref") { $0.periodHref },
    .text("state") { $0.arrival.state },
    .text("word") { $0.arrival.word },
    .text("day", optional: { $0.version == nil ? $0.arrival.day : nil }),
    .text("version", optional: { $0.version }),
    .text("note", optional: { $0.arrival.note }),
  ])
}

/// A line of a report's head.
struct HeadEntryView: ViewModel {
  let label: String
  let value: String

  static let fields = Fields<HeadEntryView>([
    .text("label") { $0.label },
    .text("value") { $0.value },
  ])
}

/// A section of a report: the author's text in its `div`, and beside it what we say of it.
struct SectionView: ViewModel {
  let id: String
  /// Of its heading, 2 to 6.
  let level: Int
  let heading: String
  let status: StatusView?
  /// The page of the task that it is on, in the report's period.
  let taskHref: String?
  /// The author's words after "Tiến độ:".
  let progress: String?
  /// Which supplement it comes from.
  let source: String?
  let text: SafeHTML
  let findings: [FindingView]
  /// What stood here before a supplement replaced it.
  let replaced: SafeHTML?

  static let fields = Fields<SectionView>([
    .text("id") { $0.id },
    .number("level") { $0.level },
    .text("heading") { $0.heading },
    .view("status", optional: { $0.status }),
    .text("taskHref", optional: { $0.taskHref }),
    .text("progress", optional: { $0.progress }),
    .text("source", optional: { $0.source }),
    .html("text") { $0.text },
    .flag("hasFindings") { !$0.findings.isEmpty },
    .list("findings") { $0.findings },
    .html("replaced", optional: { $0.replaced }),
  ])
}
