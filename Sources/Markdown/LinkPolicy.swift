/// Says what becomes of each link and picture of an author.
///
/// Schemes are judged by the `Markdown` room itself (http, https, mailto, tel and `#…` are kept, every other is
/// refused); what is relative is asked of the policy, which knows the files beside the report.
package struct LinkPolicy: Sendable {
  package enum Answer: Hashable, Sendable {
    /// Published at this address, relative to the site's root: `tai-lieu/3f….pdf`.
    case published(String)
    case missing
    case refused
    /// The file is there, at this path under `content/`, but may not be published.
    case withheld(file: String)
  }

  /// Answers for a relative destination as typed, percent-decoding undone, without its fragment.
  package let resolve: @Sendable (_ destination: String, _ isImage: Bool) -> Answer

  package init(resolve: @escaping @Sendable (_ destination: String, _ isImage: Bool) -> Answer) {
    self.resolve = resolve
  }

  /// For a text with no files beside it.
  package static let noFiles = LinkPolicy { _, _ in .missing }
}
