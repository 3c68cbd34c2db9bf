package import Reporting

/// Both folders that a build gives, page by page, still to be rendered.
package struct Site: Sendable {
  /// For `site/`.
  package let published: [PagePlan]
  /// For `noi-bo/`, never published.
  package let reserved: [PagePlan]

  package init(summary: Summary, templates: Templates) {
    let edition = Edition(summary: summary, templates: templates)
    let assets = templates.assets.map { asset in PagePlan(path: asset.path) { asset.bytes } }

    let front = edition.currentPeriod.map { PeriodPage(path: Address.index, period: $0) }
    let periods = summary.periods.map { PeriodPage(path: Address.period($0.period.id), period: $0) }
    let periodPlans = ([front].compactMap(\.self) + periods).map { page in
      PagePlan(path: page.path) { page.render(in: edition) }
    }
    let reportPlans = summary.reports.flatMap(ReportPage.pages).map { page in
      PagePlan(path: page.path) { page.render(in: edition) }
    }
    let overviews = [
      PagePlan(path: Address.proposals) { ProposalsPage().render(in: edition) },
      PagePlan(path: Address.gaps) { GapsPage().render(in: edition) },
      PagePlan(path: Address.plan) { PlanPage().render(in: edition) },
    ]
    let data = PagePlan(path: "du-lieu/tong-hop.json") { SummaryJSON(edition: edition, audience: .everyone).bytes }
    published = periodPlans + overviews + reportPlans + [data] + assets

    let slips = SlipPage.pages(for: summary).map { page in PagePlan(path: page.path) { page.render(in: edition) } }
    let review = PagePlan(path: Address.index) { ReviewPage().render(in: edition) }
    let allData = PagePlan(path: "tong-hop.json") { SummaryJSON(edition: edition, audience: .coordinator).bytes }
    reserved = [review] + slips + [allData] + assets
  }
}

extension Edition {
  /// What `index.html` shows; nil where the plan has no period.
  var currentPeriod: PeriodSummary? {
    guard let index = summary.current, summary.periods.indices.contains(index) else { return nil }
    return summary.periods[index]
  }
}
