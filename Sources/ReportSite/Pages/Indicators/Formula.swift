import Reporting

/// A piece of a formula: an indicator that leads to its own page, or what stands between.
struct FormulaPiece: ViewModel {
  let text: String
  let href: String?

  static let fields = Fields<FormulaPiece>([
    .text("text") { $0.text },
    .text("href", optional: { $0.href }),
  ])
}

extension Edition {
  /// A formula with the indicators' labels, in brackets where it would be read otherwise without them.
  func pieces(of formula: Expression, root: String) -> [FormulaPiece] {
    switch formula {
    case .number(let quantity):
      return [FormulaPiece(text: texts.number(quantity, places: quantity.places), href: nil)]
    case .indicator(let id): return [piece(id, root: root)]
    case .previous(let id):
      return [piece(id, root: root), FormulaPiece(text: " (\(texts(.previousPeriod)))", href: nil)]
    case .negated(let term): return [FormulaPiece(text: "−", href: nil)] + bracketed(term, root: root)
    case .sum(let left, let right):
      return pieces(of: left, root: root) + [FormulaPiece(text: " + ", href: nil)] + pieces(of: right, root: root)
    case .difference(let left, let right):
      return pieces(of: left, root: root) + [FormulaPiece(text: " − ", href: nil)] + bracketed(right, root: root)
    case .product(let left, let right):
      return bracketed(left, root: root, keepsProducts: true) + [FormulaPiece(text: " × ", href: nil)]
        + bracketed(right, root: root)
    case .quotient(let left, let right):
      return bracketed(left, root: root, keepsProducts: true) + [FormulaPiece(text: " : ", href: nil)]
        + bracketed(right, root: root)
    }
  }

  private func bracketed(_ term: Expression, root: String, keepsProducts: Bool = false) -> [FormulaPiece] {
    let inner = pieces(of: term, root: root)
    switch term {
    case .number, .indicator, .previous: return inner
    case .product, .quotient: if keepsProducts { return inner }
    case .negated, .sum, .difference: break
    }
    return [FormulaPiece(text: "(", href: nil)] + inner + [FormulaPiece(text: ")", href: nil)]
  }

  private func piece(_ id: Identifier<Indicator>, root: String) -> FormulaPiece {
    let label = summary.plan.indicators.first { $0.id == id }?.label
    return FormulaPiece(text: "“\(label ?? id.rawValue)”", href: label == nil ? nil : root + Address.indicator(id))
  }
}
