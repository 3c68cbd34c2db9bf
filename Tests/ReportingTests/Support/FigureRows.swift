/// A section on task 1 with a table of figures; `rows` are its rows as typed.
func withTable(_ rows: String, header: String = "| Chỉ tiêu | Đơn vị tính | Kỳ này |\n|---|---|---:|") -> String {
  phuCat("\(sound)\n\(header)\n\(rows)\n")
}

/// A section on task 1 with a list of figures; `items` are its lines as typed.
func withList(_ items: String) -> String { phuCat("\(sound)\n\(items)\n") }
