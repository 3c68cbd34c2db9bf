import Yams

/// Why a file is not YAML, in words for people.
struct YAMLFault {
  let finding: Finding

  init(_ error: any Error, in source: DataSource) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      finding = YAMLFault.finding(problem, at: YAMLFault.inside(mark, source), in: source)
    case .reader(let problem, let offset, _, _):
      finding = YAMLFault.finding(problem, at: YAMLFault.mark(ofCharacter: offset ?? 0, in: source), in: source)
    default:
      finding = YAMLFault.finding("\(error)", at: DataMark(line: 1, column: 1), in: source)
    }
  }

  private static func finding(_ problem: String, at mark: DataMark, in source: DataSource) -> Finding {
    let known = words.first { problem.contains($0.key) }
    let message =
      known?.message
      ?? Phrase(vi: "không đọc được tệp từ đây (YAML: \(problem))", en: "the file cannot be read from here: \(problem)")
    return source.finding(.syntax, message, help: known?.help, at: mark)
  }

  /// The parser may point past the last line; the last line that has text is where the mistake ends.
  private static func inside(_ mark: Mark, _ source: DataSource) -> DataMark {
    guard mark.line > source.lines.count || (source.line(mark.line).isEmpty && mark.line == source.lines.count) else {
      return DataMark(line: mark.line, column: mark.column)
    }
    let last = source.lines.lastIndex { !$0.isEmpty } ?? 0
    return DataMark(line: last + 1, column: source.line(last + 1).unicodeScalars.count + 1)
  }

  private static func mark(ofCharacter offset: Int, in source: DataSource) -> DataMark {
    let before = source.text.prefix(offset).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return DataMark(line: max(before.count, 1), column: (before.last?.count ?? 0) + 1)
  }

  private static let words: [(key: String, message: Phrase, help: Phrase)] = [
    (
      "mapping values are not allowed",
      Phrase(vi: "dấu “:” ở giữa giá trị", en: "a “:” inside the value"),
      Phrase(
        vi: "đặt cả giá trị trong dấu nháy kép, hoặc kiểm tra thụt dòng của dòng này và dòng trước",
        en: "put the whole value between double quotes, or check how this line and the one before are indented")
    ),
    (
      "did not find expected key",
      Phrase(vi: "dòng này không khớp với danh sách khóa ở trên", en: "this line does not fit the keys above it"),
      Phrase(
        vi: "kiểm tra thụt dòng: các khóa cùng cấp phải thẳng hàng, chỉ dùng dấu cách",
        en: "check the indentation: keys of one level stand in one column, with spaces only")
    ),
    (
      "could not find expected ':'",
      Phrase(vi: "thiếu dấu “:” sau khóa", en: "the “:” after the key is missing"),
      Phrase(
        vi: "viết “khóa: giá trị”, có dấu cách sau dấu hai chấm", en: "write “key: value”, with a space after the colon"
      )
    ),
    (
      "found character that cannot start any token",
      Phrase(vi: "giá trị không được bắt đầu bằng dấu này", en: "a value cannot begin with this sign"),
      Phrase(
        vi: "đặt cả giá trị trong dấu nháy kép; thụt dòng bằng dấu cách, không bằng phím Tab",
        en: "put the whole value between double quotes; indent with spaces, not with tabs")
    ),
    (
      "did not find expected ',' or",
      Phrase(
        vi: "danh sách hoặc ngoặc nhọn này không được đóng đúng chỗ", en: "this list or brace is not closed rightly"),
      Phrase(
        vi: "các mục cách nhau bằng dấu phẩy, cuối cùng là “]” hoặc “}”",
        en: "items stand between commas, and “]” or “}” ends them")
    ),
    (
      "found unexpected end of stream",
      Phrase(vi: "dấu nháy mở mà không đóng", en: "a quotation mark is opened and not closed"),
      Phrase(vi: "thêm dấu nháy ở cuối giá trị", en: "add the quotation mark at the end of the value")
    ),
    (
      "did not find expected '-' indicator",
      Phrase(vi: "dòng này không khớp với danh sách ở trên", en: "this line does not fit the list above it"),
      Phrase(
        vi: "mỗi mục bắt đầu bằng “- ” và thẳng hàng với các mục khác",
        en: "each item begins with “- ”, in the same column")
    ),
    (
      "found undefined alias",
      Phrase(vi: "giá trị không được bắt đầu bằng “*”", en: "a value cannot begin with “*”"),
      Phrase(vi: "đặt cả giá trị trong dấu nháy kép", en: "put the whole value between double quotes")
    ),
    (
      "control characters are not allowed",
      Phrase(vi: "có ký tự điều khiển không nhìn thấy được", en: "there is an invisible control character"),
      Phrase(vi: "xóa ký tự ở chỗ này rồi gõ lại", en: "delete the character here and type it again")
    ),
    (
      "but found another document",
      Phrase(vi: "dòng “---” bắt đầu một tệp khác", en: "the line “---” begins another document"),
      Phrase(vi: "xóa dòng này", en: "delete this line")
    ),
  ]
}
