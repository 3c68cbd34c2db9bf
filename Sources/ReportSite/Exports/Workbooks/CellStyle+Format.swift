import CXlsxWriter

extension CellStyle {
  /// Makes a new format of the library's look like this.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xb8b4ac)
    }
    if isCentered { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    if isWrapped { format_set_text_wrap(format) }
    switch form {
    case .general: break
    case .text: format_set_num_format(format, "@")
    case .number(let places):
      format_set_num_format(format, places > 0 ? "#,##0." + String(repeating: "0", count: places) : "#,##0")
    case .percent: format_set_num_format(format, "0.0%")
    case .day: format_set_num_format(format, "dd/mm/yyyy")
    }
    switch role {
    case .plain: break
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 14)
    case .note: format_set_italic(format)
    case .header:
      format_set_bold(format)
      format_set_bg_color(format, 0xe9e4da)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .group:
      format_set_bold(format)
      format_set_bg_color(format, 0xf4f1ea)
    case .total:
      format_set_bold(format)
      format_set_top(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
    case .carried, .aside: format_set_italic(format)
    case .doubtful:
      format_set_bold(format)
      format_set_font_color(format, 0x9b1c1f)
      format_set_bg_color(format, 0xfdeeda)
    case .foreign: format_set_bg_color(format, 0xeeeeec)
    }
  }
}
