import Reporting

extension Edition {
  /// What happened to bodies, in words.
  ///
  /// - Parameter unit: the body that the page is about, which need not be named again.
  func eventView(_ event: LifeEvent, besides unit: Identifier<Unit>? = nil, root: String) -> EventView {
    EventView(
      day: texts.day(event.day), kind: texts(event.kind.wording),
      before: event.from.filter { $0 != unit }.map { nameView($0, root: root) },
      after: event.into.filter { $0 != unit }.map { nameView($0, root: root) },
      group: event.group.map { groups[$0]?.title ?? $0.rawValue }, document: event.document)
  }
}
