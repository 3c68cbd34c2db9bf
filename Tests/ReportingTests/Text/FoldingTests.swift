import Testing

@testable import Reporting

struct FoldingTests {
  @Test(arguments: [
    ("Xã hội hoá", "xa hoi hoa"),
    ("XÃ HỘI  HÓA:", "xa hoi hoa"),
    ("Đơn vị – Ðại hội / Ɖảng & ðoàn_thể", "don vi dai hoi dang doan the"),
    ("\u{A0}Sở\u{2009}Tài\u{3000}chính\t", "so tai chinh"),
    ("Hoa\u{301}", "hoa"),
    ("Uy\u{309} ban", "uy ban"),
    ("Nhân\u{200B} d\u{AD}ân", "nhan dan"),
    ("Ｑ４／２０２４", "q4 2024"),
    ("Quý Ⅳ", "qui iv"),
    ("100 m² – GD&ĐT", "100 m2 gd dt"),
    ("Žižka ſ Çà ñ", "zizka s ca n"),
    ("Сở", "сo"),
    ("%", ""),
    ("", ""),
    (" – ", ""),
  ])
  func foldsNamesToOneKey(_ text: String, _ key: String) {
    #expect(text.folded == key)
  }

  @Test func foldsEveryVietnameseLetterComposedAndDecomposed() {
    let rows = [
      ("aàáảãạăằắẳẵặâầấẩẫậ", "a"), ("eèéẻẽẹêềếểễệ", "e"), ("iìíỉĩị", "i"), ("oòóỏõọôồốổỗộơờớởỡợ", "o"),
      ("uùúủũụưừứửữự", "u"), ("yỳýỷỹỵ", "y"), ("dđ", "d"),
    ]
    for (letters, base) in rows {
      let expected = String(repeating: base, count: letters.count)
      #expect(letters.folded == expected)
      #expect(letters.uppercased().folded == expected)
    }
  }

  @Test(arguments: [
    ("Qui Nhơn", "Quy Nhơn", true), ("kĩ thuật", "kỹ thuật", true), ("quí", "quý", true), ("tỉ lệ", "tỷ lệ", true),
    ("tay", "tai", false), ("thuy", "thui", false), ("y tế", "i tế", false), ("quay", "quai", false),
  ])
  func takesAFinalYForAnIOnlyWhereBothAreWritten(_ left: String, _ right: String, _ areAlike: Bool) {
    #expect((left.folded == right.folded) == areAlike)
    #expect((left.foldedKeepingMarks == right.foldedKeepingMarks) == areAlike)
  }

  @Test(arguments: [
    ("hoà", "hòa", true), ("UỶ BAN", "Ủy ban", true), ("khoẻ", "khỏe", true), ("kĩ", "kỹ", true),
    ("Đảng", "Ðảng", true), ("hoa", "hòa", false), ("hoàn", "hòan", false), ("ma", "mạ", false),
    ("Đa", "Da", false), ("tuý", "túy", true), ("quý", "quí", true),
  ])
  func keepsMarksButNotWhereATonesStands(_ left: String, _ right: String, _ areAlike: Bool) {
    #expect((left.foldedKeepingMarks == right.foldedKeepingMarks) == areAlike)
  }

  @Test func keepsMarksAlikeWhenComposedAndDecomposed() {
    #expect("Thu\u{1EF7} lợi".foldedKeepingMarks == "Thu\u{0309}y lo\u{031B}\u{0323}i".foldedKeepingMarks)
    #expect("ệ".foldedKeepingMarks == "e\u{0323}\u{0302}".foldedKeepingMarks)
  }

  @Test(arguments: ["tên khác", "Ten-Khac", "TEN_KHAC", "tênkhác", " tên  khác "])
  func ignoresSpacesAndDashesInKeys(_ key: String) {
    #expect(key.keyFolded == "tenkhac")
  }

  @Test func ignoresIAndYInKeys() {
    #expect("Kì báo cáo".keyFolded == "kỳ-báo-cáo".keyFolded)
    #expect("kybaocao".keyFolded == "kỳ báo cáo".keyFolded)
  }

  @Test func foldsBytesAsItFoldsText() {
    let bytes = Array("| Sở Y tế |".utf8)
    #expect(bytes[1...].folded == "so y te")
  }
}

struct NearestNameTests {
  private let names = ["Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"]

  @Test func givesTheOneNearName() {
    #expect(nearest(to: "sở tái chinhs", in: names) == "Sở Tài chính")
    #expect(nearest(to: "So Xya dung", in: names) == "Sở Xây dựng")
  }

  @Test func givesNoneWhereNoneIsNear() {
    #expect(nearest(to: "Ủy ban nhân dân", in: names) == nil)
    #expect(nearest(to: "", in: names) == nil)
    #expect(nearest(to: "ab", in: ["ac"]) == nil)
  }

  @Test func givesNoneWhereTwoAreEquallyNear() {
    #expect(nearest(to: "nhom-5", in: ["nhom-1", "nhom-2"]) == nil)
    #expect(nearest(to: "nhom-12", in: ["nhom-1", "nhom-33"]) == "nhom-1")
  }

  @Test func countsNamesThatFoldAlikeAsOne() {
    #expect(nearest(to: "hoi nhgi", in: ["hội nghị", "Hội nghị"]) == "hội nghị")
  }

  @Test func comparesNoVeryLongTexts() {
    let long = String(repeating: "a", count: 201)
    #expect(nearest(to: long, in: [long]) == nil)
  }
}
