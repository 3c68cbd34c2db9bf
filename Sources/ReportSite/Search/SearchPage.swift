import Reporting

/// The page of search: its box, what it says of results, and ways on for readers without scripts.
struct SearchView: ViewModel {
  let frame: FrameView
  /// The table of contents of the index, from this page.
  let contents: String
  let scripts: [LineView]
  let count: String
  let countPartial: String
  let none: String
  let near: String
  let tasks: [NameView]
  let groups: [StartGroupView]

  static let fields = Fields<SearchView>([
    .view("frame") { $0.frame },
    .text("contents") { $0.contents },
    .list("scripts") { $0.scripts },
    .text("count") { $0.count },
    .text("countPartial") { $0.countPartial },
    .text("none") { $0.none },
    .text("near") { $0.near },
    .list("tasks") { $0.tasks },
    .list("groups") { $0.groups },
  ])
}

/// `tim-kiem.html`.
struct SearchPage: Sendable {
  /// Where the table of contents of the index lies.
  let contents: String

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.search, view(in: edition)) }

  func view(in edition: Edition) -> SearchView {
    let texts = edition.texts
    let summary = edition.summary
    let title = texts(.searchTitle)
    return SearchView(
      frame: edition.frame(title: title, path: Address.search, crumbs: [CrumbView(title: title, href: nil)]),
      contents: contents,
      scripts: edition.templates.searchScripts.map(LineView.init),
      // The script puts its values in the place of the same names.
      count: texts(.searchCount, ["count": "{count}"]),
      countPartial: texts(.searchCountPartial, ["count": "{count}", "period": "{period}"]),
      none: texts(.searchNone, ["query": "{query}"]),
      near: texts(.searchNear, ["word": "{word}"]),
      tasks: summary.plan.tasks.map { task in
        NameView(name: "\(task.number). \(task.title)", href: Address.taskPage(task.number))
      },
      groups: summary.roster.groups.compactMap { group in
        let units = summary.roster.units.filter { $0.group == group.id }
        guard !units.isEmpty else { return nil }
        return StartGroupView(title: group.title, units: units.map { edition.nameView($0.id, root: "") })
      }
    )
  }
}
