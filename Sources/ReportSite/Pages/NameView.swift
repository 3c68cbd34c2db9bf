import Reporting

/// A name that leads to a page of its own.
struct NameView: ViewModel {
  let name: String
  let href: String?
  /// What is to be said of it.
  let note: String?

  init(name: String, href: String?, note: String? = nil) {
    self.name = name
    self.href = href
    self.note = note
  }

  static let fields = Fields<NameView>([
    .text("name") { $0.name },
    .text("href", optional: { $0.href }),
    .text("note", optional: { $0.note }),
  ])
}

extension Edition {
  /// A body by its full name, leading to its page.
  func nameView(_ unit: Identifier<Unit>, root: String, note: String? = nil) -> NameView {
    NameView(name: unitName(unit), href: units[unit].map { root + Address.unit($0.id) }, note: note)
  }
}
