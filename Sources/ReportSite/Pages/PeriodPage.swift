import Reporting

/// One period at a glance: the sentence, the boxes, what needs attention, and the matrix of bodies and tasks.
struct PeriodView: ViewModel {
  let frame: FrameView
  let title: String
  let cutOff: String
  let due: String?
  /// Who had another day.
  let dueOthers: [DueExceptionView]
  let askedBy: String?
  let sentence: String
  let boxes: [BoxView]
  let attention: [AttentionView]
  let matrix: MatrixView
  /// In the current period.
  let duties: [DutyLineView]
  let arrivalLegend: [ArrivalView]
  let statusLegend: [StatusView]
  let history: HistoryView?
  let taskStates: TaskStatesTableView?
  let issuedNote: String?
  /// Who was given more time, and by which decision.
  let extensions: [LineView]
  let unknownFiles: String?
  let periods: [PeriodLinkView]
  let downloads: [DownloadView]
  /// The consolidated report.
  let consolidated: String

  static let fields = Fields<PeriodView>([
    .view("frame") { $0.frame },
    .text("title") { $0.title },
    .text("cutOff") { $0.cutOff },
    .text("due", optional: { $0.due }),
    .flag("hasDueOthers") { !$0.dueOthers.isEmpty },
    .list("dueOthers") { $0.dueOthers },
    .text("askedBy", optional: { $0.askedBy }),
    .text("sentence") { $0.sentence },
    .list("boxes") { $0.cards },
    .flag("hasAttention") { !$0.attention.isEmpty },
    .list("attention") { $0.attention },
    .view("matrix") { $0.matrix },
    .flag("hasDuties") { !$0.duties.isEmpty },
    .list("duties") { $0.duties },
    .list("arrivalLegend") { $0.arrivalLegend },
    .list("statusLegend") { $0.statusLegend },
    .view("history", optional: { $0.history }),
    .view("taskStates", optional: { $0.taskStates }),
    .text("issuedNote", optional: { $0.issuedNote }),
    .list("extensions") { $0.extensions },
    .text("unknownFiles", optional: { $0.unknownFiles }),
    .flag("hasOtherPeriods") { $0.periods.count > 1 },
    .list("periods") { $0.periods },
    .list("downloads") { $0.downloads },
    .text("consolidated") { $0.consolidated },
  ])

  /// The boxes, each with its figure over time.
  private var cards: [BoxView] {
    let lines = history?.rows.map(\.line) ?? []
    return boxes.enumerated().map { index, box in
      var card = box
      if box.hasValue, lines.indices.contains(index) { card.spark = lines[index] }
      return card
    }
  }
}

/// A link to a period.
struct PeriodLinkView: ViewModel {
  let title: String
  let href: String
  /// The period that the page is about.
  let isShown: Bool
  /// `27/45`
  let received: String

  static let fields = Fields<PeriodLinkView>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .flag("isShown") { $0.isShown },
    .text("received") { $0.received },
  ])
}

/// The page of one period, at `index.html` or `ky/<period>.html`.
struct PeriodPage: Sendable {
  let path: String
  let period: PeriodSummary

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.period, view(in: edition)) }

  func view(in edition: Edition) -> PeriodView {
    let texts = edition.texts
    let root = Address.root(from: path)
    let day = period.period.to
    let issued = period.obligations.count { $0.received?.basis == .issued }
    let isFirstPage = path == Address.index
    let due = DueDays(period, in: edition)
    return PeriodView(
      frame: edition.frame(
        title: period.period.title, path: path,
        crumbs: isFirstPage ? [] : [CrumbView(title: period.period.title, href: nil)]),
      title: period.period.title,
      cutOff: texts(.cutOff, ["day": texts.day(day)]),
      due: due.map { texts(.dueOn, ["day": texts.day($0.common)]) },
      dueOthers: (due?.others ?? []).enumerated().map { index, other in
        DueExceptionView(
          separator: index == 0 ? "" : "; ", names: other.names.joined(separator: ", "), day: texts.day(other.day))
      },
      askedBy: period.period.askedBy,
      sentence: PeriodSentence(period: period).text(texts),
      boxes: edition.boxes(for: period.period, rates: period.rates, root: root),
      attention: edition.attention(in: period, root: root),
      matrix: edition.matrix(of: period, root: root, isFront: isFirstPage),
      duties: period.period.id == edition.currentPeriod?.period.id ? edition.dutyLines(root: root) : [],
      arrivalLegend: edition.arrivalLegend,
      statusLegend: edition.statusLegend,
      history: edition.history(until: period, root: root),
      taskStates: edition.taskStates(in: period, root: root, isFront: isFirstPage),
      issuedNote: issued > 0 ? texts(.issuedCount, ["count": texts.number(issued)]) : nil,
      extensions: period.period.due.filter { $0.extendedBy != nil }.map { LineView(text: edition.dueText($0)) },
      unknownFiles: edition.unknownFilesLine(in: period.period.id),
      periods: edition.summary.periods.reversed().map { other in
        PeriodLinkView(
          title: other.period.title, href: root + Address.period(other.period.id),
          isShown: other.period.id == period.period.id, received: "\(other.rates.received)/\(other.rates.expected)")
      },
      downloads: edition.downloads(ofYear: period.period.usualName.year, root: root),
      consolidated: root + Address.consolidated(period.period.id)
    )
  }
}

extension Edition {
  /// "3 tệp chưa rõ của cơ quan nào", where there are such files that may be for the period.
  func unknownFilesLine(in period: Identifier<Period>?) -> String? {
    let count = period.map(summary.files.unknownUnit) ?? summary.files.unknownUnit
    return count > 0 ? texts(.unknownFiles, ["count": texts.number(count)]) : nil
  }
}
