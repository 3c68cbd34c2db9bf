package import Markdown

/// One difficulty, cause, proposal or next step of a report: a list item or a paragraph.
package struct Remark: Sendable {
  /// `difficulties`, `causes`, `proposals` or `nextSteps`.
  package let role: ReportPart.Role
  package let period: Identifier<Period>
  package let unit: Identifier<Unit>
  /// The number of its task; nil where it concerns the whole report.
  package let task: Int?
  /// Without marks and without the `./.` that ends a document.
  package let text: String
  /// Of a list item, what stands in it; of anything else, the whole.
  package let html: Fragment
  /// To whom a proposal is made; nil where it cannot be told, and for all that is no proposal.
  package let addressee: Addressee?
  package let file: String
  /// From 1.
  package let line: Int
  /// The `id` of its element in its own file; on the report's page a supplement's have a prefix.
  package let anchor: String?

  package init(
    role: ReportPart.Role, period: Identifier<Period>, unit: Identifier<Unit>, task: Int?, text: String,
    html: Fragment, addressee: Addressee?, file: String, line: Int, anchor: String?
  ) {
    self.role = role
    self.period = period
    self.unit = unit
    self.task = task
    self.text = text
    self.html = html
    self.addressee = addressee
    self.file = file
    self.line = line
    self.anchor = anchor
  }
}

/// To whom a proposal is made, in its author's words.
package struct Addressee: Hashable, Sendable {
  package let text: String
  /// Alike for the same body however it is spelled: "UBND tỉnh", "Uỷ ban nhân dân tỉnh".
  package let key: String

  package init(_ text: String) {
    self.text = text
    key = text.folded.split(separator: " ").map { Addressee.abbreviations[String($0)] ?? String($0) }
      .joined(separator: " ")
  }

  /// What offices write short everywhere.
  private static let abbreviations = [
    "ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "mttq": "mat tran to quoc", "btv": "ban thuong vu",
    "bcsd": "ban can su dang", "tw": "trung uong", "gd": "giao duc", "dt": "dao tao", "tp": "thanh pho",
    "tx": "thi xa",
  ]
}
