import Reporting
import Workspace

/// Why a command stopped: what to tell, and the exit code (`PRODUCT.md` 4).
enum Failure: Error {
  /// Reports have errors, and the command was to stop at these.
  case reportsHaveErrors([Finding])
  /// The plan, the roster, the register or the templates are broken.
  case projectBroken([Finding])
  case usage(Phrase)
  case notOurs(Phrase)
  case disk(Phrase)
  case busy(Phrase)
  case interrupted
  /// Our own mistake.
  case internalFault(Phrase)

  var exitCode: Int32 {
    switch self {
    case .reportsHaveErrors: 1
    case .projectBroken: 2
    case .usage: 64
    case .internalFault: 70
    case .notOurs: 73
    case .disk: 74
    case .busy: 75
    case .interrupted: 130
    }
  }

  /// What to print on standard output.
  var findings: [Finding] {
    switch self {
    case .reportsHaveErrors(let findings), .projectBroken(let findings): findings
    default: []
    }
  }

  /// What to say on standard error.
  var message: Phrase {
    switch self {
    case .reportsHaveErrors:
      Phrase(
        vi: "Có báo cáo phải sửa nên không dựng trang; trang cũ giữ nguyên.",
        en: "Reports have errors, so nothing was built; the old site stands.")
    case .projectBroken:
      Phrase(
        vi: "Kế hoạch, danh sách cơ quan, sổ đến hoặc mẫu trang có lỗi; trang cũ giữ nguyên.",
        en: "The plan, the roster, the register or the templates are broken; the old site stands.")
    case .interrupted:
      Phrase(vi: "Đã dừng theo yêu cầu; trang cũ giữ nguyên.", en: "Stopped as asked; the old site stands.")
    case .usage(let phrase), .notOurs(let phrase), .disk(let phrase), .busy(let phrase), .internalFault(let phrase):
      phrase
    }
  }
}

extension Failure {
  /// A fault of the disk while reading or writing.
  init(_ fault: SystemFault) {
    self = .disk(
      Phrase(
        vi: "Không đọc hoặc ghi được “\(fault.path)”: \(fault.vietnameseReason)\(fault.remedy.vi)",
        en: "“\(fault.path)” cannot be read or written: \(fault.reason)\(fault.remedy.en)"))
  }

  init(_ fault: PublishFault) {
    switch fault {
    case .refused(let folder, _, let refusal): self = .notOurs(Failure.words(for: refusal, folder: folder))
    case .disk(let fault): self.init(fault)
    case .damaged(let path):
      self = .disk(
        Phrase(
          vi: "Ghi xong đọc lại thấy “\(path)” khác; đĩa có thể hỏng. Trang cũ giữ nguyên.",
          en: "“\(path)” reads back other than it was written; the disk may be failing. The old site stands."))
    case .busy(let holder):
      let process = holder.map { " (\($0))" } ?? ""
      self = .busy(
        Phrase(
          vi: "Đang có một lần dựng khác chạy\(process); đợi xong rồi chạy lại.",
          en: "Another build is running\(process); run again when it is done."))
    case .interrupted: self = .interrupted
    case .unsafePath(let path, let reason):
      self = .internalFault(
        Phrase(
          vi: "Lỗi của chương trình: địa chỉ trang “\(path)” không ghi được, \(reason.phrase.vi).",
          en: "A fault of ours: the page address “\(path)” cannot be written, \(reason.phrase.en)."))
    }
  }

  private static func words(for refusal: PublishFault.Refusal, folder: String) -> Phrase {
    let reason: Phrase =
      switch refusal {
      case .isRoot: Phrase(vi: "là thư mục gốc của máy", en: "is the root of the file system")
      case .holdsHome: Phrase(vi: "chứa thư mục cá nhân", en: "holds the home folder")
      case .holdsProject: Phrase(vi: "chứa cả dự án", en: "holds the project itself")
      case .isOurState: Phrase(vi: "là thư mục làm việc .tonghop", en: "is the working folder .tonghop")
      case .insideContent: Phrase(vi: "nằm trong thư mục báo cáo", en: "lies inside the content folder")
      case .holdsContent: Phrase(vi: "chứa thư mục báo cáo", en: "holds the content folder")
      case .insideTemplates: Phrase(vi: "nằm trong thư mục mẫu trang", en: "lies inside the templates folder")
      case .holdsTemplates: Phrase(vi: "chứa thư mục mẫu trang", en: "holds the templates folder")
      case .insideOutput:
        Phrase(vi: "nằm trong một thư mục kết quả khác", en: "lies inside another output folder")
      case .overlapsOtherOutput:
        Phrase(vi: "trùng hoặc lồng với thư mục kết quả kia", en: "is, holds or lies in the other output folder")
      case .isSymlink: Phrase(vi: "là một liên kết", en: "is a symbolic link")
      case .isNotFolder: Phrase(vi: "không phải thư mục", en: "is no folder")
      case .isNotOurs:
        Phrase(vi: "đang chứa thứ không do tonghop ghi ra", en: "holds something that tonghop did not write")
      case .isOtherOutput: Phrase(vi: "là thư mục kết quả loại kia", en: "is an output of the other kind")
      case .stagingNameTaken:
        Phrase(vi: "có thư mục tạm trùng tên, chứa thứ khác", en: "has a folder beside it that bears the staging name")
      }
    return Phrase(
      vi: "Không ghi vào “\(folder)” vì \(reason.vi); chọn thư mục khác hoặc dọn thư mục này đi.",
      en: "“\(folder)” is not replaced because it \(reason.en); choose another folder or clear this one.")
  }
}

extension UnsafePath {
  fileprivate var phrase: Phrase {
    switch self {
    case .empty: Phrase(vi: "vì nó trống", en: "for it is empty")
    case .absolute, .unnamedStep: Phrase(vi: "vì nó dẫn ra ngoài trang", en: "for it leads out of the site")
    case .control, .forbiddenCharacter, .trailingDotOrSpace, .deviceName:
      Phrase(vi: "vì Windows không cho đặt tên như vậy", en: "for Windows has no such names")
    case .tooLong: Phrase(vi: "vì nó quá dài", en: "for it is too long")
    case .reserved: Phrase(vi: "vì tên ấy dành riêng cho tonghop", en: "for that name is tonghop's own")
    case .twin(let other): Phrase(vi: "vì nó trùng với “\(other)”", en: "for it is that of “\(other)”, too")
    }
  }
}

extension SystemFault {
  /// The reason in Vietnamese where people can do something about it, else the system's own words.
  var vietnameseReason: String {
    switch cause {
    case .diskFull: "đĩa đã đầy"
    case .readOnly: "đĩa chỉ cho đọc"
    case .denied: "không có quyền"
    case .missing: "không có"
    case .isLink: "là một liên kết (symlink)"
    case .notFolder: "không phải là thư mục thật"
    case .isFolder: "là một thư mục"
    case .wrongKind: "không phải là tệp thường"
    case .brokenDisk: "đĩa báo lỗi"
    case .fileTooLarge: "tệp quá lớn"
    case .nameTooLong: "tên quá dài"
    case .tooManyOpenFiles: "mở quá nhiều tệp"
    case .inUse: "đang có chương trình khác dùng"
    case .other: "máy báo “\(reason)”"
    }
  }

  /// What to do where something else bears the name.
  fileprivate var remedy: Phrase {
    switch cause {
    case .isLink, .notFolder, .isFolder, .wrongKind:
      Phrase(
        vi: "; xóa nó hoặc đặt cho nó tên khác rồi chạy lại", en: "; take it out or name it otherwise, and run again")
    default: Phrase(vi: "", en: "")
    }
  }
}
