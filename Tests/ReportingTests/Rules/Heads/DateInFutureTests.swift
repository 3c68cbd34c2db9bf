import Testing

@Suite struct DateInFutureTests {
  @Test func `finds a day after that of the site`() throws {
    try expect(
      ExpectedFinding(
        "date-in-future", vi: "ngày 01/01/2025 chưa tới; trang cập nhật đến ngày 31/12/2024",
        en: "01/01/2025 is still to come; the site is as of 31/12/2024",
        help: (
          vi: "sửa lại ngày cho đúng theo thứ tự ngày/tháng/năm, hay nhầm nhất là năm; ví dụ 01/01/2024",
          en: "mend it, as day/month/year; mostly the year is wrong; such as 01/01/2024"
        )),
      in: phuCat(sound, head: "Ngày nhận: ⟦1⟧2025-01-01\n"))
  }

  @Test func `takes the day of the site itself`() throws {
    try expect(in: phuCat(sound, head: "Ngày ban hành: 31/12/2024\nNgày nhận: 31/12/2024\n"))
  }
}
