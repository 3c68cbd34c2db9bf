extension Phrase {
  /// Advice that ends in lines to be copied as they stand, without quotes: a colon, then each on a line of its own.
  init(vi: String, en: String, copying lines: [String]) {
    let block = lines.map { "\n" + $0.inOneLine }.joined()
    self.init(vi: "\(vi):\(block)", en: "\(en):\(block)")
  }

  /// The same advice with what else to do on the lines below it.
  func followed(by other: Phrase) -> Phrase { Phrase(vi: "\(vi)\n\(other.vi)", en: "\(en)\n\(other.en)") }

  /// What the author may have meant by a line; never more than an offer.
  static func didYouMean(_ lines: [String]) -> Phrase {
    lines.count == 1
      ? Phrase(
        vi: "nếu ý bạn là dòng dưới đây thì thay cả dòng này bằng dòng ấy",
        en: "if you meant the line below, put it in place of this one", copying: lines)
      : Phrase(
        vi: "nếu ý bạn là một trong các dòng dưới đây thì thay cả dòng này bằng dòng ấy",
        en: "if you meant one of the lines below, put it in place of this one", copying: lines)
  }

  /// A line that is right, to stand where the wrong one does.
  static func replace(by line: String) -> Phrase {
    Phrase(vi: "thay cả dòng này bằng", en: "put this line in its place", copying: [line])
  }
}

extension TaskStatus {
  /// The four states as they may be written, for advice.
  static let choices = Phrase(
    vi: "Hoàn thành, Đang thực hiện, Chưa thực hiện hoặc Không phát sinh",
    en:
      "Hoàn thành (done), Đang thực hiện (in progress), Chưa thực hiện (not started) or Không phát sinh (nothing arose)"
  )
}
