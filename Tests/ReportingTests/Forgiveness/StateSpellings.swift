@testable import Reporting

extension SpellingKind {
  static let states = SpellingKind(
    id: "tinh-hinh",
    title: "Tình hình của nhiệm vụ",
    explanation: "Chỉ có bốn tình hình: Hoàn thành, Đang thực hiện, Chưa thực hiện, Không phát sinh.",
    report: { typed in
      typed.hasPrefix("## ") ? Frame.owedBody(typed + "\n\nMột câu nói rõ thêm.") : Frame.belowHeading(typed)
    },
    meaning: { Understanding.state(of: $0) },
    understood: [
      Spelling("Tình hình: Hoàn thành", means: "Hoàn thành"),
      Spelling("TÌNH HÌNH: HOÀN THÀNH", means: "Hoàn thành"),
      Spelling("**Tình hình:** Hoàn thành.", means: "Hoàn thành"),
      Spelling("- Tình hình: Hoàn thành;", means: "Hoàn thành"),
      Spelling("+ Tình hình : Hoàn thành", means: "Hoàn thành"),
      Spelling("– Tình hình: Hoàn thành", means: "Hoàn thành"),
      Spelling("Tình hình：Hoàn thành", means: "Hoàn thành"),
      Spelling("Tình hình thực hiện: đã hoàn thành", means: "Hoàn thành"),
      Spelling("Trạng thái: hoan thanh", means: "Hoàn thành"),
      Spelling("Tình\u{A0}hình:\u{A0}Hoàn\u{A0}thành", means: "Hoàn thành"),
      Spelling("Ti\u{300}nh hi\u{300}nh: Hoa\u{300}n tha\u{300}nh", means: "Hoàn thành"),
      Spelling("Tình hình: Hòan thành", means: "Hoàn thành"),
      Spelling("Tình hình – Hoàn thành", means: "Hoàn thành"),
      Spelling("Tình hình: “Hoàn thành”", means: "Hoàn thành"),
      Spelling("Tình hình: [Hoàn thành]", means: "Hoàn thành"),
      Spelling("Tình hình: Hoàn thành (100%)", means: "Hoàn thành · 100%"),
      Spelling("Tình hình: Đang triển khai thực hiện", means: "Đang thực hiện"),
      Spelling("Tình hình: Ðang thực hiện, đạt 60%", means: "Đang thực hiện · 60%"),
      Spelling("Tình hình: Đang thực hiện 85,5%", means: "Đang thực hiện · 85,5%"),
      Spelling("Tình hình: Đang thực hiện\nTiến độ: 60 %", means: "Đang thực hiện · 60%"),
      Spelling("Tình hình: Đang thực hiện\n\nTiến độ: chờ thẩm định", means: "Đang thực hiện · chờ thẩm định"),
      Spelling("Đang thực hiện.", means: "Đang thực hiện"),
      Spelling("\tTình hình: Hoàn thành", means: "Hoàn thành"),
      Spelling("        Tình hình: Đang thực hiện\n        Tiến độ: 60%", means: "Đang thực hiện · 60%"),
      Spelling("Tình hình: Chưa thực hiện: chờ hướng dẫn", means: "Chưa thực hiện"),
      Spelling("Tình hình: Không phát sinh do chưa đến kỳ", means: "Không phát sinh"),
      Spelling("Tình hình: Không có phát sinh trong quý IV/2024", means: "Không phát sinh"),
      Spelling("## 7. Giám sát: Không phát sinh.", means: "Không phát sinh"),
      Spelling("## 7. Giám sát - Không phát sinh", means: "Không phát sinh"),
      Spelling("## 7. Giám sát (không phát sinh)", means: "Không phát sinh"),
      Spelling("## 7. Giám sát [KHÔNG PHÁT SINH]", means: "Không phát sinh"),
      Spelling("## 7. Giám sát – đang thực hiện./.", means: "Đang thực hiện"),
      Spelling("## 7. Không phát sinh", means: "Không phát sinh"),
      Spelling("## 7: Hoàn thành", means: "Hoàn thành"),
    ],
    refused: [
      Spelling(refused: "Tình hình: Cơ bản hoàn thành", "status-unknown"),
      Spelling(refused: "Tình hình: Hoàn thành một phần", "status-unknown"),
      Spelling(refused: "Tình hình: Hoàn thành (còn hai đơn vị chưa xong)", "status-unknown"),
      Spelling(refused: "Tình hình: Hoàn thành 80%", "status-unknown", means: "80%"),
      Spelling(refused: "Tình hình: Hoàn thành / Đang thực hiện / Chưa thực hiện", "status-unknown"),
      Spelling(refused: "Tình hình: Tốt", "status-unknown"),
      Spelling(refused: "Tình hình: Chưa hoàn thành", "status-unknown"),
      Spelling(refused: "Tình hình: Đã thực hiện", "status-unknown"),
      Spelling(refused: "Tình hình: Hòan thành tốt", "status-unknown"),
      Spelling(refused: "Tình hình:", "status-missing"),
      Spelling(refused: "Đã hoàn thành hai cuộc giám sát.", "status-missing"),
      Spelling(refused: "Kết quả: Hoàn thành", "status-missing"),
      Spelling(refused: "| Tình hình | Hoàn thành |\n|---|---|\n| Ghi chú | xong |", "status-missing"),
    ])

  static let reasons = SpellingKind(
    id: "ly-do",
    title: "Lý do",
    explanation:
      "“Chưa thực hiện” và “Không phát sinh” cần một câu nói vì sao: viết ngay sau tình hình, hoặc ở dòng dưới. Số liệu không phải là lý do.",
    report: { typed in typed.hasPrefix("## ") ? Frame.owedBody(typed) : Frame.owedBody("## 7. Giám sát\n\n" + typed) },
    meaning: { file in
      guard let section = file.report?.sections.last(where: { $0.task != nil }) else { return "" }
      return section.hasText ? "có lý do" : ""
    },
    understood: [
      Spelling("Tình hình: Chưa thực hiện\n\nĐang chờ hướng dẫn.", means: "có lý do"),
      Spelling("Tình hình: Chưa thực hiện\nĐang chờ hướng dẫn.", means: "có lý do"),
      Spelling("Tình hình: Chưa thực hiện: chờ hướng dẫn", means: "có lý do"),
      Spelling("Tình hình: Chưa thực hiện, chờ hướng dẫn", means: "có lý do"),
      Spelling("Tình hình: Chưa thực hiện (chờ hướng dẫn)", means: "có lý do"),
      Spelling("Tình hình: Chưa thực hiện - chờ hướng dẫn", means: "có lý do"),
      Spelling("Tình hình: Chưa thực hiện do chờ hướng dẫn", means: "có lý do"),
      Spelling("Tình hình: Chưa thực hiện vì thiếu kinh phí", means: "có lý do"),
      Spelling("Tình hình: Không phát sinh do chưa đến kỳ", means: "có lý do"),
      Spelling("- Tình hình: Không phát sinh\n- Lý do: chưa đến kỳ giám sát", means: "có lý do"),
      Spelling("Tình hình: Không phát sinh\n\n### Nguyên nhân\n\nChưa đến kỳ.", means: "có lý do"),
      Spelling("Tình hình: Không phát sinh\n\n> Chưa đến kỳ.", means: "có lý do"),
      Spelling("## 7. Giám sát: Không phát sinh\n\nChưa đến kỳ.", means: "có lý do"),
    ],
    refused: [
      Spelling(refused: "Tình hình: Chưa thực hiện", "reason-missing"),
      Spelling(refused: "Tình hình: Không phát sinh.", "reason-missing"),
      Spelling(refused: "Tình hình: Không phát sinh trong kỳ", "reason-missing"),
      Spelling(refused: "Tình hình: Chưa thực hiện\n\nTiến độ: 0%", "reason-missing"),
      Spelling(refused: "Tình hình: Chưa thực hiện\n\n- Số cuộc giám sát: 0 cuộc", "reason-missing"),
      Spelling(
        refused: "Tình hình: Chưa thực hiện\n\n| Chỉ tiêu | Kỳ này |\n|---|---|\n| Số cuộc giám sát | 0 |",
        "reason-missing"),
      Spelling(refused: "## 7. Giám sát: Không phát sinh", "reason-missing"),
    ])
}
