import Markdown
import Testing

@Suite struct LegacyFontTests {
  @Test(arguments: [
    ("Uû ban nh©n d©n tØnh", 1, 1, "TCVN3 (.VnTime)"),
    ("# Báo cáo năm 2024\n\nTæng sè ®¬n vÞ sù nghiÖp c«ng lËp: kh«ng thay ®æi, b¸o c¸o\n", 3, 33, "TCVN3 (.VnTime)"),
    ("caùc baïn", 1, 2, "VNI (VNI-Times)"),
    ("a\nCoäng hoøa xaõ hoäi chuû nghóa Vieät Nam\n", 2, 2, "VNI (VNI-Times)"),
    ("Ñaûng boä tænh", 1, 3, "VNI (VNI-Times)"),
  ])
  func recognisesOldFonts(_ text: String, _ line: Int, _ offset: Int, _ name: String) {
    #expect(throws: DecodingFault.legacyFont(line: line, offset: offset, name: name)) {
      try SourceText.decode(Array(text.utf8))
    }
  }

  @Test(arguments: [
    "Ủy ban nhân dân tỉnh Bình Định báo cáo kết quả hoà giải, quý IV, thuê 12 xe",
    "Tòa án, hoà bình, quà, già, toán, quý, xuân, thuê, muôn, hoè, khoá, loà xoà",
    "Bao cao nhanh: hoa, quan, «tuyên truyền», © 2024, 5 µm, 30°, ½, x²",
    "U\u{309}y ban nha\u{302}n da\u{302}n ti\u{309}nh bao ca\u{301}o",
    "Où est le château? Août, goût, naïf, héroïque, maïs, Noël, Israël, eût, jeûne, L'œuvre",
    "Noël naïf, où Israël?",
    "Der Häuser über Größe, Ångström, Dvořák, smörgåsbord, fjord, København",
    "Hợp tác với tổ chức Médecins, Noël, maïs, Citroën và «Société»",
    "Microsoft® Word©, Windows™ 10, col·lecció, co\u{AD}operate",
    "Theo văn bản số 12/UBND\nÂÊÔ âêô ăđơư ÀÁÃÈÉÌÍÒÓÕÙÚÝ\nñandú, piñata, mañana",
  ])
  func leavesRightTextAlone(_ text: String) throws {
    #expect(try SourceText.decode(Array(text.utf8)).bytes == Array(text.utf8))
  }
}
