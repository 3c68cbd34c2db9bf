/// The templates that are rendered as whole pages, each with the names it may use.
enum PageTemplate: String, CaseIterable, Sendable {
  case period = "trang/ky"
  case report = "trang/bao-cao"
  case review = "trang/ra-soat-noi-bo"
  case slip = "trang/phieu"
  case proposals = "trang/kien-nghi"
  case gaps = "trang/ra-soat"
  case plan = "trang/ke-hoach"

  case task = "trang/nhiem-vu"
  case unit = "trang/don-vi"
  case start = "trang/chua-co-ky"
  case indicators = "trang/cac-chi-tieu"
  case indicator = "trang/chi-tieu"
  case search = "trang/tim-kiem"
  case consolidated = "trang/ban-in"

  var shape: Shape {
    switch self {
    case .period: PeriodView.shape
    case .report: ReportView.shape
    case .review: ReviewView.shape
    case .slip: SlipView.shape
    case .proposals: ProposalsView.shape
    case .gaps: GapsView.shape
    case .plan: PlanView.shape

    case .task: TaskView.shape
    case .unit: UnitView.shape
    case .start: StartView.shape
    case .indicators: IndicatorListView.shape
    case .indicator: IndicatorView.shape
    case .search: SearchView.shape
    case .consolidated: ConsolidatedView.shape
    }
  }

  /// The file that holds it, in the folder of the templates.
  var file: String { rawValue + TemplateFile.suffix }
}
