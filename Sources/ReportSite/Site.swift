package import Reporting

/// Both folders that a build gives, page by page, still to be rendered.
package struct Site: Sendable {
  /// For `site/`.
  package let published: [PagePlan]
  /// For `site/` too: the workbooks of `du-lieu/`, which need the system's help and can fail.
  package let workbooks: [WorkbookPlan]
  /// For `site/` as well: the page of search and its index.
  package let search: SearchPlan
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
    let reportPlans =
      (summary.reports.flatMap(ReportPage.pages(of:)) + summary.conflicts.flatMap(ReportPage.pages(of:))).map { page in
        PagePlan(path: page.path) { page.render(in: edition) }
      }
    let overviews = [
      PagePlan(path: Address.proposals) { ProposalsPage().render(in: edition) },
      PagePlan(path: Address.gaps) { GapsPage().render(in: edition) },
      PagePlan(path: Address.plan) { PlanPage().render(in: edition) },
    ]
    let documents = summary.periods.map { period in
      let page = ConsolidatedPage(period: period)
      return PagePlan(path: page.path) { page.render(in: edition) }
    }
    let data = DataFiles(edition: edition)
    published =
      periodPlans + documents + Site.startPlans(edition) + overviews + Site.subjectPlans(edition) + reportPlans
      + data.plans(under: "\(DataFiles.folder)/") + assets
    workbooks = data.workbooks(under: "\(DataFiles.folder)/")

    search = SearchPlan(edition: edition)

    let slips = SlipPage.pages(for: summary).map { page in PagePlan(path: page.path) { page.render(in: edition) } }
    let allData = PagePlan(path: "tong-hop.json") { SummaryJSON(edition: edition, audience: .coordinator).bytes }
    reserved =
      Site.reviewPlans(edition) + slips + [allData]
      // Its pages run no script.
      + assets.filter { !$0.path.utf8.reversed().starts(with: ".js".utf8.reversed()) }
  }
}

// MARK: - Tasks, bodies, the review, and a plan without periods

extension Site {
  /// `index.html` where there is no period to show.
  private static func startPlans(_ edition: Edition) -> [PagePlan] {
    guard edition.currentPeriod == nil else { return [] }
    return [PagePlan(path: Address.index) { StartPage().render(in: edition) }]
  }

  /// The pages of the tasks, of the bodies and of the indicators.
  private static func subjectPlans(_ edition: Edition) -> [PagePlan] {
    TaskPage.pages(for: edition.summary).map { page in PagePlan(path: page.path) { page.render(in: edition) } }
      + edition.summary.roster.units.map { unit in
        let page = UnitPage(unit: unit)
        return PagePlan(path: page.path) { page.render(in: edition) }
      } + [PagePlan(path: Address.indicators) { IndicatorListPage().render(in: edition) }]
      + IndicatorPage.pages(for: edition.summary).map { page in
        PagePlan(path: page.path) { page.render(in: edition) }
      }
  }

  private static func reviewPlans(_ edition: Edition) -> [PagePlan] {
    ReviewPage.pages(for: edition.summary).map { page in PagePlan(path: page.path) { page.render(in: edition) } }
  }
}

extension Edition {
  /// What `index.html` shows; nil where the plan has no period.
  var currentPeriod: PeriodSummary? { summary.currentPeriod }
}

extension Summary {
  /// The period that is shown first; nil where the plan has none.
  var currentPeriod: PeriodSummary? {
    guard let current, periods.indices.contains(current) else { return nil }
    return periods[current]
  }
}

/// The files of `du-lieu/` without a site around them, as `tonghop export` writes them.
package struct DataExport: Sendable {
  package let files: [PagePlan]
  package let workbooks: [WorkbookPlan]

  package init(summary: Summary, templates: Templates) {
    let data = DataFiles(edition: Edition(summary: summary, templates: templates))
    files = data.plans(under: "")
    workbooks = data.workbooks(under: "")
  }
}
