import Reporting

/// What stands around the contents of every page.
struct FrameView: ViewModel {
  let language: String
  let title: String
  let planTitle: String
  let notice: String?
  /// The way to the root of the folder.
  let root: String
  let stylesheet: String
  /// The script of every published page; nil in `noi-bo/`.
  let script: String?
  /// Where the search box leads; nil in `noi-bo/` and on the page of search, which has its own.
  let search: String?
  let updated: String
  let navigation: [NavigationView]
  let crumbs: [CrumbView]
  let isInternal: Bool
  /// Whether the page is a document to be printed, with margins and letters of its own.
  let isDocument: Bool

  static let fields = Fields<FrameView>([
    .text("language") { $0.language },
    .text("title") { $0.title },
    .text("planTitle") { $0.planTitle },
    .text("notice", optional: { $0.notice }),
    .text("root") { $0.root },
    .text("stylesheet") { $0.stylesheet },
    .text("script", optional: { $0.script }),
    .text("search", optional: { $0.search }),
    .text("updated") { $0.updated },
    .flag("hasNavigation") { !$0.navigation.isEmpty },
    .list("navigation") { $0.navigation },
    .list("crumbs") { $0.crumbs },
    .flag("isInternal") { $0.isInternal },
    .flag("isDocument") { $0.isDocument },
  ])
}

/// One step of the way from the first page to this one.
struct CrumbView: ViewModel {
  let title: String
  /// Nil for the page itself.
  let href: String?

  static let fields = Fields<CrumbView>([
    .text("title") { $0.title },
    .text("href", optional: { $0.href }),
  ])
}

extension Edition {
  /// The frame of a page that lies at `path`.
  func frame(
    title: String, path: String, crumbs: [CrumbView] = [], isInternal: Bool = false,
    isDocument: Bool = false
  ) -> FrameView {
    let root = Address.root(from: path)
    return FrameView(
      language: texts.language.rawValue,
      title: title,
      planTitle: summary.plan.title,
      notice: summary.plan.notice,
      root: root,
      stylesheet: root + templates.stylesheet,
      script: isInternal ? nil : root + templates.script,
      search: isInternal || path == Address.search ? nil : root + Address.search,
      updated: texts(.updated, ["day": texts.day(summary.asOf)]),
      navigation: isInternal ? [] : navigation(from: path),
      crumbs: crumbs,
      isInternal: isInternal,
      isDocument: isDocument
    )
  }
}
