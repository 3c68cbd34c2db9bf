import Markdown

extension Link {
  /// " (chú thích “…”)" behind what names a link that is not shown; nothing where it has no title.
  static func titleWords(_ title: String) -> Phrase {
    title.isEmpty
      ? Phrase(vi: "", en: "") : Phrase(vi: " (chú thích \(title.quoted))", en: " (with the title \(title.quoted))")
  }
}
