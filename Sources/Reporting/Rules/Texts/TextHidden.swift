import Markdown

/// Words of the report are taken for something of Markdown's own, and no page shows them.
package enum TextHidden: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.findings(of: report.hiddenTexts) { report.finding(self, at: $0.place, hidden($0), help: help($0)) }
  }

  package static let info = RuleInfo(
    id: "text-hidden",
    severity: .warning,
    summary: Phrase(
      vi: "Một dòng chữ không hiện trên trang", en: "Words of the report are not shown on its page"),
    reason: Phrase(
      vi:
        "Dòng bắt đầu bằng “[1]: …” được hiểu là địa chỉ của một liên kết, chữ ngay sau dấu ``` được hiểu là tên ngôn ngữ lập trình; cả hai không hiện ra, liên kết đặt trong chữ của một ảnh cũng vậy.",
      en:
        "A line that begins with “[1]: …” is taken for the address of a link, words right behind ``` for the name of a programming language; neither is shown, nor is a link in the text of a picture."
    ),
    wrong: """
      [1]: https://songmay.gov.vn/phu-luc
      """,
    right: """
      (1) https://songmay.gov.vn/phu-luc
      """)

  static func hidden(_ text: HiddenText) -> Phrase {
    switch text.cause {
    case .definition:
      Phrase(
        vi: "dòng \(text.text.quoted) không hiện trên trang, vì được hiểu là địa chỉ của một liên kết không dùng ở đâu",
        en: "the line \(text.text.quoted) is not shown, for it is taken for the address of a link that nothing uses")
    case .inPicture(let isImage, let title):
      Phrase(
        vi:
          "\(isImage ? "ảnh" : "liên kết") \(text.text.quoted)\(Link.titleWords(title).vi) không hiện trên trang, vì đứng trong chữ của một ảnh",
        en:
          "the \(isImage ? "picture" : "link") \(text.text.quoted)\(Link.titleWords(title).en) is not shown, for it stands in the text of a picture"
      )
    case .fenceWords:
      Phrase(
        vi: "chữ \(text.text.quoted) không hiện trên trang, vì đứng ngay sau dấu ``` hoặc ~~~",
        en: "the words \(text.text.quoted) are not shown, for they stand right behind ``` or ~~~")
    }
  }

  static func help(_ text: HiddenText) -> Phrase {
    switch text.cause {
    case .definition(let lastLine):
      let isWholeLine = text.place.offset == 0
      if lastLine > text.place.line {
        return Phrase(
          vi: "muốn hiện những chữ này thì thay phần từ dấu [ đến hết dòng \(lastLine) bằng",
          en: "to show it put this in place of what stands from its [ to the end of line \(lastLine)",
          copying: [text.mended])
      }
      return Phrase(
        vi: "muốn hiện dòng này thì thay \(isWholeLine ? "cả dòng" : "phần từ dấu [ đến hết dòng") bằng",
        en: "to show it put this in place of \(isWholeLine ? "the line" : "what stands from its [ on")",
        copying: [text.mended])
    case .inPicture:
      return Phrase(
        vi: "đưa phần này ra sau dấu ) của ảnh", en: "move it behind the closing ) of the picture")
    case .fenceWords:
      return Phrase(
        vi: "viết chữ ấy thành một dòng riêng, ở trên dấu ```", en: "write them in a line of their own, above the ```")
    }
  }
}
