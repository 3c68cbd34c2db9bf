import Reporting

/// A link at the head of every page of the published site.
struct NavigationView: ViewModel {
  let title: String
  let href: String
  let isCurrent: Bool

  static let fields = Fields<NavigationView>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .flag("isCurrent") { $0.isCurrent },
  ])
}

extension Edition {
  /// The pages that every page leads to; the list of periods stands on the front page where there are several.
  func navigation(from path: String) -> [NavigationView] {
    let root = Address.root(from: path)
    let periods =
      currentPeriod != nil && summary.periods.count > 1 ? [(Wording.periods, "\(Address.index)#cac-ky")] : []
    let pages = [
      (Wording.indicatorsLink, Address.indicators), (.proposalsLink, Address.proposals), (.gapsLink, Address.gaps),
      (.planLink, Address.plan),
    ]
    return (periods + pages).map { wording, address in
      NavigationView(title: texts(wording), href: root + address, isCurrent: address == path)
    }
  }
}
