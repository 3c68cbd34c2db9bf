/// A value that a template may be rendered with.
///
/// `fields` is the one definition of its names: templates are checked against it and bound to it when they are loaded,
/// and rendering reads values through it.
protocol ViewModel: Sendable {
  static var fields: Fields<Self> { get }
}

extension ViewModel {
  static var shape: Shape { fields.shape }

  /// The value of the field that stands at `index` in `fields`.
  func value(at index: Int) -> TemplateValue { Self.fields.readers[index](self) }
}

/// What a name in a template stands for.
enum TemplateValue {
  /// Escaped when it is printed.
  case text(String)
  case html(SafeHTML)
  case flag(Bool)
  case view(any ViewModel)
  case list([any ViewModel])
  /// False as a section, nothing as text.
  case absent
}

/// The names that one kind of view model offers.
struct Fields<Model: Sendable>: Sendable {
  let shape: Shape
  let readers: [@Sendable (Model) -> TemplateValue]

  init(_ fields: [Field<Model>]) {
    shape = Shape(fields: fields.map { Shape.Named(name: $0.name, kind: $0.kind) })
    readers = fields.map(\.read)
  }
}

/// One name of a view model, what kind of value it is, and how to read it.
struct Field<Model: Sendable>: Sendable {
  let name: String
  let kind: Shape.Kind
  let read: @Sendable (Model) -> TemplateValue

  static func text(_ name: String, _ read: @escaping @Sendable (Model) -> String) -> Field {
    Field(name: name, kind: .text) { .text(read($0)) }
  }

  static func text(_ name: String, optional read: @escaping @Sendable (Model) -> String?) -> Field {
    Field(name: name, kind: .text) { read($0).map(TemplateValue.text) ?? .absent }
  }

  static func number(_ name: String, _ read: @escaping @Sendable (Model) -> Int) -> Field {
    Field(name: name, kind: .text) { .text(String(read($0))) }
  }

  static func html(_ name: String, _ read: @escaping @Sendable (Model) -> SafeHTML) -> Field {
    Field(name: name, kind: .html) { .html(read($0)) }
  }

  static func html(_ name: String, optional read: @escaping @Sendable (Model) -> SafeHTML?) -> Field {
    Field(name: name, kind: .html) { read($0).map(TemplateValue.html) ?? .absent }
  }

  static func flag(_ name: String, _ read: @escaping @Sendable (Model) -> Bool) -> Field {
    Field(name: name, kind: .flag) { .flag(read($0)) }
  }

  static func view<Inner: ViewModel>(_ name: String, _ read: @escaping @Sendable (Model) -> Inner) -> Field {
    Field(name: name, kind: .view(Inner.shape)) { .view(read($0)) }
  }

  static func view<Inner: ViewModel>(
    _ name: String, optional read: @escaping @Sendable (Model) -> Inner?
  ) -> Field {
    Field(name: name, kind: .view(Inner.shape)) { model in read(model).map { .view($0) } ?? .absent }
  }

  static func list<Inner: ViewModel>(_ name: String, _ read: @escaping @Sendable (Model) -> [Inner]) -> Field {
    Field(name: name, kind: .list(Inner.shape)) { .list(read($0)) }
  }
}

/// The names and kinds of a view model, for checking templates and binding them.
struct Shape: Sendable {
  enum Kind: Sendable {
    case text
    case html
    case flag
    case view(Shape)
    case list(Shape)
  }

  struct Named: Sendable {
    let name: String
    let kind: Kind
  }

  let fields: [Named]

  func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
