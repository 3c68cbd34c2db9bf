/// One figure; or that it is owed and has not been given; or nothing.
struct FigureCellView: ViewModel {
  let text: String?
  let href: String?
  /// "chưa có"
  let missing: String?
  /// Whose it is, when it was given, or that it is not added.
  let note: String?
  let doubt: DoubtView?

  init(text: String?, href: String?, missing: String?, note: String? = nil, doubt: DoubtView? = nil) {
    self.text = text
    self.href = href
    self.missing = missing
    self.note = note
    self.doubt = doubt
  }

  static let fields = Fields<FigureCellView>([
    .text("text", optional: { $0.text }),
    .text("href", optional: { $0.href }),
    .text("missing", optional: { $0.missing }),
    .text("note", optional: { $0.note }),
    .view("doubt", optional: { $0.doubt }),
  ])
}
