extension Snapshots {
  static let dataVi = #"""
    {"schema":"tonghop/1",
    "asOf":"2025-01-20",
    "plan":{"id":"kl62","title":"Kế hoạch thực hiện Kết luận số 62-KL/TW","number":"12-KH/TU","date":null,"issuer":"Tỉnh ủy","notice":"Số liệu minh họa","currentPeriod":"2024-q4"},
    "periods":[
    {"id":"2024-q4","title":"Quý IV năm 2024","kind":"quarter","from":"2024-09-15","to":"2024-12-14"}],
    "units":[
    {"id":"quy-nhon","name":"Thành ủy Quy Nhơn","short":"Quy Nhơn","group":"huyen","groupTitle":"Huyện ủy, thị ủy, thành ủy","from":null,"to":null,"jointWith":null},
    {"id":"an-lao","name":"Huyện ủy An Lão","short":"Huyện ủy An Lão","group":"huyen","groupTitle":"Huyện ủy, thị ủy, thành ủy","from":null,"to":null,"jointWith":null},
    {"id":"so-noi-vu","name":"Sở Nội vụ","short":"Sở Nội vụ","group":"so","groupTitle":"Sở, ban, ngành","from":null,"to":null,"jointWith":null}],
    "tasks":[
    {"number":1,"id":"tuyen-truyen","title":"Thông tin, tuyên truyền"},
    {"number":2,"id":"van-ban","title":"Hoàn thiện văn bản"},
    {"number":3,"id":"giam-sat","title":"Kiểm tra, giám sát"}],
    "obligations":[
    {"period":"2024-q4","unit":"quy-nhon","state":"on-time","content":"accepted","received":"2024-12-16","report":"content/bao-cao/quy-nhon.md","answeredBy":null},
    {"period":"2024-q4","unit":"an-lao","state":"missing","content":"none","received":null,"report":null,"answeredBy":null},
    {"period":"2024-q4","unit":"so-noi-vu","state":"late","content":"needs-work","received":"2024-12-23","report":"content/bao-cao/so-noi-vu.md","answeredBy":null}],
    "reports":[
    {"period":"2024-q4","unit":"quy-nhon","file":"content/bao-cao/quy-nhon.md","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","tasks":[{"number":1,"status":"done","percent":null},{"number":2,"status":"not-stated","percent":null},{"number":3,"status":"not-applicable","percent":null}]},
    {"period":"2024-q4","unit":"so-noi-vu","file":"content/bao-cao/so-noi-vu.md","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","tasks":[{"number":1,"status":"in-progress","percent":62.5},{"number":2,"status":"nothing-arose","percent":null},{"number":3,"status":"not-started","percent":null}]}],
    "indicators":[
    {"id":"so-hoi-nghi","kind":"flow","values":[
    {"period":"2024-q4","unit":"quy-nhon","value":24,"file":"content/bao-cao/quy-nhon.md","line":14},
    {"period":"2024-q4","unit":"so-noi-vu","value":1234.5,"file":"content/bao-cao/so-noi-vu-bo-sung.md","line":14}],"totals":[
    {"period":"2024-q4","value":1258.5,"reporting":2,"expected":3}]},
    {"id":"ke-hoach","kind":"document","values":[
    {"period":"2024-q4","unit":"quy-nhon","value":"05-KH/ThU","file":"content/bao-cao/quy-nhon.md","line":12}],"totals":[
    {"period":"2024-q4","value":1,"reporting":1,"expected":1}]}],
    "findings":[
    {"rule":"unit-unknown","severity":"error","message":{"vi":"Không rõ cơ quan","en":"EN Không rõ cơ quan"},"help":{"vi":"Viết lại","en":"Write again"},"file":"content/bao-cao/la.md","line":2,"column":3,"unit":null,"period":null},
    {"rule":"section-missing","severity":"error","message":{"vi":"Thiếu nhiệm vụ 2","en":"EN Thiếu nhiệm vụ 2"},"help":{"vi":"Viết lại","en":"Write again"},"file":"content/bao-cao/quy-nhon.md","line":1,"column":3,"unit":"quy-nhon","period":"2024-q4"},
    {"rule":"number-ambiguous","severity":"error","message":{"vi":"Số đọc được nhiều cách","en":"EN Số đọc được nhiều cách"},"help":{"vi":"Viết lại","en":"Write again"},"file":"content/bao-cao/so-noi-vu-bo-sung.md","line":10,"column":3,"unit":"so-noi-vu","period":"2024-q4"}]}
    """#
}
