/// Why a text is no expression, and where.
struct ExpressionFlaw: Error, Hashable {
  enum Kind: Hashable {
    case empty
    /// Something stands where a figure or a parenthesis should.
    case operandExpected(found: String)
    /// The text goes on after the expression is over.
    case unexpected(String)
    case parenthesisOpen
    case numberInvalid(String)
    case nameInvalid(String)
    case functionUnknown(String)
    /// Between the parentheses of `truoc(…)` there is more, or less, than one id.
    case previousOfNoIndicator
    case relationMissing
    case relationUnwanted(String)
    case tooDeep
    case tooLong
  }

  let kind: Kind
  /// In bytes from the beginning of the text.
  let offset: Int
}

extension ExpressionFlaw {
  var message: Phrase {
    switch kind {
    case .empty: Phrase(vi: "biểu thức trống", en: "the expression is empty")
    case .operandExpected(let found):
      found.isEmpty
        ? Phrase(vi: "biểu thức dừng giữa chừng", en: "the expression stops half-way")
        : Phrase(
          vi: "chỗ này cần một chỉ tiêu, một số hoặc dấu ngoặc, không phải “\(found)”",
          en: "here an indicator, a number or a parenthesis is needed, not “\(found)”")
    case .unexpected(let text):
      Phrase(vi: "thừa “\(text)” sau biểu thức", en: "“\(text)” is left over after the expression")
    case .parenthesisOpen: Phrase(vi: "dấu ngoặc này không được đóng", en: "this parenthesis is not closed")
    case .numberInvalid(let text): Phrase(vi: "“\(text)” không phải là số", en: "“\(text)” is not a number")
    case .nameInvalid(let text):
      Phrase(vi: "“\(text)” không phải là mã chỉ tiêu", en: "“\(text)” is not an indicator id")
    case .functionUnknown(let name): Phrase(vi: "không có hàm “\(name)”", en: "there is no function “\(name)”")
    case .previousOfNoIndicator:
      Phrase(vi: "trong “truoc(…)” phải là đúng một mã chỉ tiêu", en: "“truoc(…)” takes exactly one indicator id")
    case .relationMissing:
      Phrase(vi: "quy tắc thiếu dấu so sánh", en: "the rule has no comparison")
    case .relationUnwanted(let sign):
      Phrase(vi: "công thức không được có dấu so sánh “\(sign)”", en: "a formula has no comparison “\(sign)”")
    case .tooDeep: Phrase(vi: "quá 100 lớp ngoặc lồng nhau", en: "more than 100 nested parentheses")
    case .tooLong: Phrase(vi: "biểu thức quá dài (quá 500 số hạng)", en: "the expression has more than 500 operands")
    }
  }

  var help: Phrase {
    switch kind {
    case .nameInvalid:
      Phrase(
        vi: "mã chỉ tiêu chỉ gồm a–z, 0–9 và “-”; dấu trừ phải có khoảng trắng ở hai bên",
        en: "ids are made of a–z, 0–9 and “-”; a minus stands between spaces")
    case .functionUnknown:
      Phrase(
        vi: "chỉ có truoc(mã): số liệu của kỳ liền trước",
        en: "only truoc(id) is known: the figure of the period before")
    case .relationMissing:
      Phrase(
        vi: "viết: <biểu thức> = <biểu thức>; các dấu: = <= < >= >",
        en: "write: <expression> = <expression>; the signs are = <= < >= >")
    default:
      Phrase(
        vi: "ví dụ: (tu-chu-nhom-1 + tu-chu-nhom-2) / don-vi-cuoi-ky * 100",
        en: "for example: (tu-chu-nhom-1 + tu-chu-nhom-2) / don-vi-cuoi-ky * 100")
    }
  }
}
