/// One proposal of a report: a list item or a paragraph under "Kiến nghị, đề xuất".
package struct Proposal: Hashable, Sendable {
  /// As typed, without marks.
  package let text: String
  /// To whom it is made, as typed; nil where that cannot be told.
  package let addressee: String?
  /// The index of its section in `Report.sections`.
  package let section: Int
  /// The index of its block in the report's document.
  package let block: Int

  package init(text: String, addressee: String?, section: Int, block: Int) {
    self.text = text
    self.addressee = addressee
    self.section = section
    self.block = block
  }
}
