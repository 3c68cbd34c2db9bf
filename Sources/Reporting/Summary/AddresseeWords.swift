/// The words by which the name of a body is told from what is asked of it, folded with their marks.
///
/// They are the vocabulary of Vietnamese offices, not of one province; names of bodies come from the roster.
enum AddresseeWords {
  /// "các sở": before a name that means many.
  static let all = "các".foldedKeepingMarks

  /// With these the name of a body begins.
  static let beginnings = folded([
    "Bộ", "Sở", "Ban", "Cục", "Chi cục", "Tổng cục", "Vụ", "Ủy ban", "UBND", "Hội đồng", "HĐND", "Chính phủ",
    "Quốc hội",
    "Thủ tướng", "Trung ương", "Tỉnh ủy", "Thành ủy", "Thị ủy", "Huyện ủy", "Quận ủy", "Đảng ủy", "Đảng đoàn",
    "Thường trực", "Ban Bí thư", "Bộ Chính trị", "BTV", "BCSĐ", "Mặt trận", "MTTQ", "Liên đoàn", "Liên minh",
    "Văn phòng",
    "Thanh tra", "Công an", "Tòa án", "Viện kiểm sát", "Kho bạc", "Ngân hàng", "Bảo hiểm xã hội", "Bảo hiểm",
    "Cấp trên",
    "Cấp có", "Cấp thẩm", "Chủ tịch", "Lãnh đạo", "Tỉnh đoàn", "Hội Nông", "Hội Liên", "Hội Cựu", "Đoàn Đại",
  ])

  /// With these begins what is asked.
  static let verbs = folded([
    "xem xét", "quan tâm", "chỉ đạo", "hướng dẫn", "hỗ trợ", "bố trí", "ban hành", "sửa đổi", "sửa", "bổ sung",
    "tăng cường",
    "tăng", "sớm", "cho", "giao", "trình", "thống nhất", "phê duyệt", "phân bổ", "cấp", "tiếp tục", "có", "nghiên cứu",
    "tổ chức", "tháo gỡ", "điều chỉnh", "kiến nghị", "đề nghị", "công bố", "công khai", "quy định", "ưu tiên",
    "tạo điều kiện",
    "tham mưu", "phối hợp", "rà soát", "kiểm tra", "trả lời", "giải quyết", "chấp thuận", "đẩy nhanh", "đẩy mạnh",
    "đầu tư",
    "cử", "gửi", "nâng", "mở", "miễn", "giảm", "bỏ", "kéo dài", "xác định", "chuyển", "thông báo", "báo", "báo cáo",
    "cung cấp",
    "thực hiện", "triển khai", "lãnh đạo", "khẩn trương", "kịp thời", "thường xuyên", "không", "chủ trì", "đào tạo",
    "bàn giao",
    "tuyển", "phân cấp", "ủy quyền", "giữ", "dành", "đưa", "xử lý", "thẩm định", "hoàn thiện", "xây dựng",
  ])

  /// Where one of these comes before a verb, no name can be told.
  static let neverInNames = folded([
    "ở", "để", "theo", "được", "đang", "đã", "sẽ", "phải", "cần", "nên", "khi", "trước", "sau", "trong", "tại", "như",
    "là",
    "vì", "do", "nếu", "này", "đó", "từ", "với", "mức", "số", "niêm", "việc",
  ])

  private static func folded(_ words: [String]) -> Set<String> { Set(words.map(\.foldedKeepingMarks)) }
}
