/// A key of the data files, with its Vietnamese and its English names; compared after folding.
struct DataKey: Hashable {
  let vi: String
  let en: String
  /// All names, folded.
  let folded: [String]

  init(_ vi: String, _ en: String, also others: String...) {
    self.vi = vi
    self.en = en
    folded = ([vi, en] + others).map(\.keyFolded)
  }

  // By the folded name, which is ASCII and so quick to compare and to hash.
  static func == (left: DataKey, right: DataKey) -> Bool { left.folded[0] == right.folded[0] }
  func hash(into hasher: inout Hasher) { hasher.combine(folded[0]) }
}

extension DataKey {
  static let after = DataKey("sau", "after")
  static let aims = DataKey("mục đích", "aims")
  static let aliases = DataKey("tên khác", "aliases")
  static let askedBy = DataKey("văn bản yêu cầu", "asked-by")
  static let base = DataKey("năm gốc", "base")
  static let basis = DataKey("căn cứ", "basis")
  static let better = DataKey("chiều tốt", "better")
  static let calendar = DataKey("lịch báo cáo", "calendar")
  static let contact = DataKey("liên hệ", "contact")
  static let cutOffDay = DataKey("ngày chốt", "cut-off-day")
  static let date = DataKey("ngày", "date")
  static let dateOfIssue = DataKey("ngày ban hành", "date")
  static let daysOff = DataKey("ngày nghỉ", "holidays")
  static let daysWorked = DataKey("ngày làm bù", "make-up-days")
  static let decimals = DataKey("số lẻ", "decimals")
  static let document = DataKey("văn bản", "document")
  static let due = DataKey("hạn", "due")
  static let dueRows = DataKey("hạn gửi", "due")
  static let duties = DataKey("đầu việc", "duties")
  static let events = DataKey("biến động", "events")
  static let except = DataKey("trừ", "except")
  static let excluded = DataKey("không tính", "excluded")
  static let expression = DataKey("biểu thức", "expression")
  static let `extension` = DataKey("gia hạn", "extension", also: "extensions")
  static let formula = DataKey("công thức", "formula")
  static let frequency = DataKey("tần suất", "frequency")
  static let from = DataKey("từ", "from")
  static let groups = DataKey("nhóm", "groups", also: "group")
  static let headline = DataKey("ô số đầu trang", "headline")
  static let id = DataKey("mã", "id")
  static let indicators = DataKey("chỉ tiêu", "indicators")
  static let into = DataKey("thành", "into")
  static let issuer = DataKey("cơ quan ban hành", "issuer")
  static let jointWith = DataKey("báo cáo chung với", "joint-with")
  static let jump = DataKey("ngưỡng đột biến", "jump")
  static let jumpMinimum = DataKey("tối thiểu", "minimum", also: "min")
  static let jumpPercent = DataKey("tỷ lệ", "percent", also: "rate")
  static let kind = DataKey("loại", "kind")
  static let leads = DataKey("chủ trì", "lead", also: "leads")
  static let maximum = DataKey("lớn nhất", "max")
  static let measure = DataKey("đơn vị tính", "measure")
  static let measureAliases = DataKey("đơn vị tính khác", "measure-aliases")
  static let minimum = DataKey("nhỏ nhất", "min")
  static let notice = DataKey("thông báo", "notice")
  static let number = DataKey("số", "number")
  static let numberOfDocument = DataKey("số ký hiệu", "number")
  static let ofPeriod = DataKey("kỳ", "period")
  static let owedBy = DataKey("phải báo cáo", "owed-by")
  static let periods = DataKey("kỳ báo cáo", "periods")
  static let plan = DataKey("kế hoạch", "plan")
  static let proof = DataKey("chứng minh", "proof")
  static let recipients = DataKey("nơi nhận", "recipients")
  static let reportParts = DataKey("phần của báo cáo", "report-parts")
  static let role = DataKey("vai trò", "role")
  static let rules = DataKey("quy tắc", "rules")
  static let says = DataKey("nói", "says")
  static let scope = DataKey("phạm vi", "scope")
  static let severity = DataKey("mức", "severity")
  static let shortName = DataKey("tên ngắn", "short")
  static let source = DataKey("nguồn", "source")
  static let summary = DataKey("tóm tắt", "summary")
  static let tags = DataKey("thẻ", "tags")
  static let targets = DataKey("mục tiêu", "targets")
  static let task = DataKey("nhiệm vụ", "task")
  static let taskNoun = DataKey("gọi nhiệm vụ là", "task-noun")
  static let taskParts = DataKey("phần của nhiệm vụ", "task-parts")
  static let tasks = DataKey("nhiệm vụ", "tasks")
  static let text = DataKey("nội dung", "text")
  static let title = DataKey("tên", "title", also: "name")
  static let to = DataKey("đến", "to")
  static let units = DataKey("cơ quan", "units")
  static let until = DataKey("áp dụng đến", "until")
  static let value = DataKey("giá trị", "value")
  static let who = DataKey("ai", "who")
  static let year = DataKey("năm", "year", also: "years")
}
