/// Why a file beside a report is not published.
package enum AttachmentFlaw: Error, Hashable, Sendable {
  /// Files whose names end so are not published; empty where the name has no ending.
  case typeNotAllowed(ending: String)
  /// It holds not one byte.
  case empty
  /// Its content is not what its name says.
  case disguised(AttachmentContent)
  /// A document that carries programs.
  case macros
  /// In bytes.
  case tooLarge(size: Int, limit: Int)
  case tooManyPixels(width: Int, height: Int)
  /// It ends too soon or is not built as its format demands.
  case damaged
  case unreadable(ReportFile.Obstacle)
}

extension AttachmentFlaw {
  /// What is wrong, to stand behind a colon.
  package var reason: Phrase {
    switch self {
    case .typeNotAllowed(let ending) where ending.isEmpty:
      Phrase(vi: "tên tệp không có đuôi nên không rõ là loại gì", en: "its name has no ending that tells its type")
    case .typeNotAllowed(let ending):
      Phrase(vi: "loại tệp .\(ending) không được đăng", en: "files of type .\(ending) are not published")
    case .empty: Phrase(vi: "tệp rỗng (0 byte)", en: "it is empty (0 bytes)")
    case .disguised(let content):
      content.name.map { name in
        Phrase(vi: "đây thực ra là tệp \(name.vi), đổi tên", en: "it is really \(name.en) with another name")
      } ?? Phrase(vi: "nội dung không đúng với đuôi tệp", en: "what it holds is not what its ending says")
    case .macros: Phrase(vi: "tệp có macro", en: "it holds macros")
    case .tooLarge(let size, let limit):
      Phrase(
        vi: "tệp lớn \(megabytes(size).vietnamese()) MB, chỉ cho phép đến \(limit >> 20) MB",
        en: "it has \(megabytes(size).plain) MB, and at most \(limit >> 20) MB are allowed")
    case .tooManyPixels(let width, let height):
      Phrase(
        vi: "ảnh rộng \(width) × \(height) điểm, quá 50 triệu điểm",
        en: "it has \(width) × \(height) pixels, more than 50 million")
    case .damaged:
      Phrase(
        vi: "tệp hỏng hoặc chép dở, không mở được trọn vẹn", en: "it is damaged or was copied in part")
    case .unreadable(.tooLarge(let size)):
      Phrase(vi: "tệp lớn \(megabytes(size).vietnamese()) MB", en: "it has \(megabytes(size).plain) MB")
    case .unreadable(.unreadable(let reason)):
      Phrase(vi: "không mở được tệp (\(reason.vi))", en: "it cannot be opened (\(reason.en))")
    case .unreadable(.notRegular(let kind)):
      Phrase(vi: "đây là \(kind.vi), không phải tệp", en: "this is \(kind.en), not a file")
    }
  }

  /// What its author can do with the file; nil where it must become another, of a type that is published.
  package var remedy: Phrase? {
    switch self {
    case .typeNotAllowed, .disguised, .macros: nil
    case .tooLarge, .unreadable(.tooLarge):
      Phrase(
        vi: "thu nhỏ ảnh (rộng 1600 điểm là đủ) xuống dưới 10 MB; tài liệu thì lưu thành PDF hoặc tách ra, dưới 20 MB",
        en: "make a picture smaller (1600 pixels across are enough), below 10 MB; save a document as PDF, below 20 MB")
    case .tooManyPixels:
      Phrase(vi: "thu nhỏ ảnh, rộng 1600 điểm là đủ", en: "make it smaller; 1600 pixels across are enough")
    case .empty, .damaged:
      Phrase(
        vi: "chép lại từ tệp gốc vào đây, mang đúng tên này", en: "copy it here anew from the original, with this name")
    case .unreadable(.unreadable):
      Phrase(
        vi: "xem lại quyền đọc tệp, hoặc chép lại tệp vào thư mục",
        en: "check who may read it, or copy it into the folder anew")
    case .unreadable(.notRegular):
      Phrase(vi: "chép chính tệp đó vào đây thay cho nó", en: "put the file itself here instead")
    }
  }

  private func megabytes(_ bytes: Int) -> Quantity {
    Quantity(millionths: Int128(bytes) * 1_000_000 / (1 << 20)).rounded(toPlaces: 1)
  }
}
