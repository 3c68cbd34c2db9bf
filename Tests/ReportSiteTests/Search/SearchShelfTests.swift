import Reporting
import Testing

@testable import ReportSite

/// The files of a shelf, byte for byte.
struct SearchShelfTests {
  private static func shelf(_ texts: [[SearchPassage]]) -> SearchShelf {
    SearchShelf(
      period: 2, key: "2024-q4-1", base: "bao-cao/2024-q4/",
      pages: texts.enumerated().map { index, passages in
        SearchShelf.Page(
          unit: index + 4, file: "u\(index)", number: "\(index)-BC/HU", isSuperseded: index == 1, passages: passages)
      })
  }

  private static func text(_ text: String, _ anchor: String = "d3") -> SearchPassage {
    SearchPassage(kind: .text, anchor: anchor, text: text)
  }

  private static func bytes(_ name: String, of shelf: SearchShelf) -> String? {
    shelf.files.first { $0.path == "\(shelf.entry.folder)/\(name).js" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  @Test func writesWordsByTheirLettersWithTheirPlaces() {
    // After three words and a gap 19, after one more and a gap 36: 4 + 32 and 1, "kB".
    let shelf = Self.shelf([[Self.text("Má ma MA")], [Self.text("mả"), Self.text("an")]])
    #expect(
      Self.bytes("t0", of: shelf)
        == "tonghop.nhan(\"2024-q4-1/t0\",[\"an\",[\"an\",\"kB\"],\"ma\",[\"ma\",\"BB\",\"ma\u{301}\",\"A\",\"ma\u{309}\",\"T\"]]);\n"
    )
    #expect(shelf.entry.firstWords == ["an"])
    #expect(shelf.entry.period == 2)
  }

  @Test func writesWhichPagesAndWhichTextsThereAre() {
    let shelf = Self.shelf([
      [
        SearchPassage(kind: .head, anchor: "", text: "Huyện ủy An Lão"),
        SearchPassage(kind: .heading, anchor: "nhiem-vu-1", text: "1. Sắp xếp"), Self.text("…"),
        Self.text("Đã \"làm\""),
      ], [Self.text("xong", "bs1-d7")],
    ])
    #expect(
      Self.bytes("muc", of: shelf)
        == "tonghop.nhan(\"2024-q4-1/muc\",[\"bao-cao/2024-q4/\",[[0,4,\"u0\",\"0-BC/HU\",0],[57,5,\"u1\",\"1-BC/HU\",1]],[0]]);\n"
    )
    // A passage without a word is in no file.
    #expect(
      Self.bytes("v0", of: shelf)
        == "tonghop.nhan(\"2024-q4-1/v0\",[\"\",[[0,\"\",\"Huyện ủy An Lão\",2],[20,\"nhiem-vu-1\",\"1. Sắp xếp\",1],"
        + "[39,\"d3\",\"Đã \\u0022làm\\u0022\"],[57,\"bs1-d7\",\"xong\"]]]);\n")
  }

  @Test func escapesWhatCouldEndAScriptOrBeMarkup() throws {
    let other = Self.shelf([[Self.text("x</script><!-- & \\ \u{2028}\u{2029}\n\u{0} … \"\u{301}")]])
    let written = try #require(Self.bytes("v0", of: other))
    #expect(
      written
        == "tonghop.nhan(\"2024-q4-1/v0\",[\"\",[[0,\"d3\",\"x\\u003c/script\\u003e\\u003c!-- \\u0026 \\u005c "
        + "\\u2028\\u2029\\u000a\\u0000 … \\u0022\u{301}\"]]]);\n")
  }

  @Test func cutsWordsAndTextsIntoFilesOfBoundedSize() {
    let passages = (0..<600).map { Self.text("từ\($0) một đoạn văn dài chừng này để đầy một tệp sau ít lâu", "d\($0)") }
    let shelf = Self.shelf([passages])
    let words = shelf.files.filter { $0.path.contains("/t") }
    let texts = shelf.files.filter { $0.path.contains("/v") }
    #expect(words.count == shelf.entry.firstWords.count)
    #expect(words.count > 1)
    #expect(texts.count > 2)
    #expect(words.allSatisfy { $0.bytes.count < SearchShelf.fullOfWords + 2_000 })
    #expect(texts.allSatisfy { $0.bytes.count < SearchShelf.fullOfText + 500 })
    #expect(shelf.entry.firstWords == shelf.entry.firstWords.sorted())
  }

  @Test func namesItsFolderByItsContents() {
    let one = Self.shelf([[Self.text("một")]])
    #expect(one.entry.folder == Self.shelf([[Self.text("một")]]).entry.folder)
    #expect(one.entry.folder != Self.shelf([[Self.text("hai")]]).entry.folder)
    #expect(one.entry.folder.hasPrefix("tim-kiem/2024-q4-1-"))
  }
}
