/// The words by which the name of a body is told from what is asked of it, folded with their marks.
///
/// They are the vocabulary of Vietnamese offices, not of one province; names of bodies come from the roster.
enum AddresseeWords {
  /// "các sở": before a name that means many.
  static let all = "các".foldedKeepingMarks

  /// With these the name of a body begins.
  static let beginnings = folded(
    // Of the State
    [
      "Quốc hội", "Chính phủ", "Thủ tướng", "Bộ", "Tổng cục", "Cục", "Chi cục", "Vụ", "Sở", "Ban", "Văn phòng",
      "Thanh tra", "Hội đồng", "HĐND", "Ủy ban", "UBND",
    ],
    // Of the Party
    [
      "Trung ương", "Bộ Chính trị", "Ban Bí thư", "Tỉnh ủy", "Thành ủy", "Thị ủy", "Huyện ủy", "Quận ủy", "Đảng ủy",
      "Đảng đoàn", "BCSĐ", "BTV", "Thường trực",
    ],
    // Of the Front and the unions
    [
      "Mặt trận", "MTTQ", "Liên đoàn", "Liên minh", "Tỉnh đoàn", "Hội Nông", "Hội Liên", "Hội Cựu", "Đoàn Đại",
    ],
    // Of justice and order, of money
    ["Công an", "Tòa án", "Viện kiểm sát", "Kho bạc", "Ngân hàng", "Bảo hiểm"],
    // By rank or person
    ["Cấp trên", "Cấp có", "Cấp thẩm", "Chủ tịch", "Lãnh đạo"])

  /// Without a word more these are no name: "Ban chỉ đạo" does not mean a "Ban" that is to direct.
  static let incomplete = folded(["Ban", "Cục", "Chi cục", "Tổng cục", "Vụ", "Hội đồng", "Ủy ban", "Văn phòng"])

  /// Right before a verb these mean the body that leads the place: "Đề nghị tỉnh bố trí vốn".
  static let places = folded(["tỉnh", "thành phố", "thị xã", "huyện", "quận", "xã", "phường", "thị trấn"])

  /// With these begins what is asked.
  static let verbs = folded(
    // To see, to think, to lead
    [
      "xem xét", "quan tâm", "nghiên cứu", "chỉ đạo", "lãnh đạo", "hướng dẫn", "chủ trì", "phối hợp", "tham mưu",
      "thống nhất", "tổ chức",
    ],
    // To decide and to issue
    [
      "ban hành", "sửa", "sửa đổi", "bổ sung", "điều chỉnh", "hoàn thiện", "quy định", "xác định", "phê duyệt",
      "chấp thuận", "thẩm định", "trình", "phân cấp", "ủy quyền",
    ],
    // To give and to take
    [
      "cho", "cấp", "giao", "bàn giao", "chuyển", "cử", "dành", "đưa", "giữ", "bố trí", "phân bổ", "hỗ trợ", "đầu tư",
      "cung cấp", "tuyển", "đào tạo", "ưu tiên", "tạo điều kiện", "miễn", "giảm", "nâng", "tăng", "tăng cường", "mở",
      "bỏ", "kéo dài",
    ],
    // To carry out
    ["thực hiện", "triển khai", "xây dựng", "rà soát", "kiểm tra", "xử lý", "giải quyết", "tháo gỡ"],
    // To tell
    [
      "báo", "báo cáo", "thông báo", "gửi", "trả lời", "công bố", "công khai", "làm rõ", "có", "không", "đề nghị",
      "kiến nghị",
    ],
    // How
    ["sớm", "khẩn trương", "kịp thời", "thường xuyên", "tiếp tục", "đẩy nhanh", "đẩy mạnh"])

  /// Where one of these comes before a verb, no name can be told.
  static let neverInNames = folded(
    ["ở", "tại", "trong", "từ", "với", "theo", "như", "là"],
    ["được", "đang", "đã", "sẽ", "phải", "cần", "nên"],
    ["khi", "trước", "sau", "để", "vì", "do", "nếu"],
    ["này", "đó", "mức", "số", "việc", "niêm"])

  private static func folded(_ groups: [String]...) -> Set<String> {
    Set(groups.joined().map(\.foldedKeepingMarks))
  }
}
