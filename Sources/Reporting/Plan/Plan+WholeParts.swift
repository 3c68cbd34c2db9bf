extension Plan {
  /// The parts of a ratio that are figures of the whole province beside others that are the bodies' own: "số năm 2021 của
  /// cả tỉnh" beside "số đơn vị cuối kỳ". Empty where all parts are of one scope.
  ///
  /// Such a ratio is the province's alone: no body and no group has the whole for its part. Its total is reckoned where
  /// everybody who owes the other parts has given them, since a whole held against a part would say nothing.
  package func wholeParts(of indicator: Indicator) -> [Operand] {
    guard indicator.kind == .ratio, let operands = indicator.formula?.operands else { return [] }
    let wholes = operands.filter { operand in
      indicators.first { $0.id == operand.indicator }?.scope == .province
    }
    return wholes.count < operands.count ? wholes : []
  }
}
