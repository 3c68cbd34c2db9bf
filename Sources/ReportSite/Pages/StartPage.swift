import Reporting

/// What a project shows whose plan has no period yet: what to do, and who will report.
struct StartView: ViewModel {
  let frame: FrameView
  let tasks: [LineView]
  let groups: [StartGroupView]

  static let fields = Fields<StartView>([
    .view("frame") { $0.frame },
    .flag("hasTasks") { !$0.tasks.isEmpty },
    .list("tasks") { $0.tasks },
    .flag("hasGroups") { !$0.groups.isEmpty },
    .list("groups") { $0.groups },
  ])
}

/// The bodies of one group.
struct StartGroupView: ViewModel {
  let title: String
  let units: [NameView]

  static let fields = Fields<StartGroupView>([
    .text("title") { $0.title },
    .list("units") { $0.units },
  ])
}

/// `index.html` of a plan without periods.
struct StartPage: Sendable {
  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.start, view(in: edition)) }

  func view(in edition: Edition) -> StartView {
    let summary = edition.summary
    return StartView(
      frame: edition.frame(title: edition.texts(.startTitle), path: Address.index),
      tasks: summary.plan.tasks.map { LineView(text: "\($0.number). \($0.title)") },
      groups: summary.roster.groups.compactMap { group in
        let units = summary.roster.units.filter { $0.group(on: summary.asOf) == group.id }
        guard !units.isEmpty else { return nil }
        return StartGroupView(title: group.title, units: units.map { edition.nameView($0.id, root: "") })
      })
  }
}
