import Mustache

/// A value that a template may be rendered with.
///
/// `fields` is the one definition of its names: rendering reads values through it, and the check of the templates
/// reads names and kinds from it.
protocol ViewModel: MustacheParent, Sendable {
  static var fields: Fields<Self> { get }
}

extension ViewModel {
  func child(named name: String) -> Any? { Self.fields[name].map { $0(self) } }

  static var shape: Shape { fields.shape }
}

/// The names that one kind of view model offers.
struct Fields<Model: Sendable>: Sendable {
  let shape: Shape
  private let readers: [String: @Sendable (Model) -> Any]

  init(_ fields: [Field<Model>]) {
    shape = Shape(fields: fields.map { Shape.Named(name: $0.name, kind: $0.kind) })
    readers = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.read) })
  }

  subscript(name: String) -> (@Sendable (Model) -> Any)? { readers[name] }
}

/// One name of a view model, what kind of value it is, and how to read it.
struct Field<Model: Sendable>: Sendable {
  let name: String
  let kind: Shape.Kind
  let read: @Sendable (Model) -> Any

  /// A text, escaped when it is printed.
  static func text(_ name: String, _ read: @escaping @Sendable (Model) -> String) -> Field {
    Field(name: name, kind: .text, read: read)
  }

  /// A text that may be absent: as a section it is false then, and it never stands for an outer value of that name.
  static func text(_ name: String, optional read: @escaping @Sendable (Model) -> String?) -> Field {
    Field(name: name, kind: .text) { read($0).map { $0 as Any } ?? Absent() }
  }

  static func number(_ name: String, _ read: @escaping @Sendable (Model) -> Int) -> Field {
    Field(name: name, kind: .text) { String(read($0)) }
  }

  static func html(_ name: String, _ read: @escaping @Sendable (Model) -> SafeHTML) -> Field {
    Field(name: name, kind: .html, read: read)
  }

  static func html(_ name: String, optional read: @escaping @Sendable (Model) -> SafeHTML?) -> Field {
    Field(name: name, kind: .html) { read($0).map { $0 as Any } ?? Absent() }
  }

  static func flag(_ name: String, _ read: @escaping @Sendable (Model) -> Bool) -> Field {
    Field(name: name, kind: .flag, read: read)
  }

  static func view<Inner: ViewModel>(_ name: String, _ read: @escaping @Sendable (Model) -> Inner) -> Field {
    Field(name: name, kind: .view(Inner.shape), read: read)
  }

  static func view<Inner: ViewModel>(
    _ name: String, optional read: @escaping @Sendable (Model) -> Inner?
  ) -> Field {
    Field(name: name, kind: .view(Inner.shape)) { read($0).map { $0 as Any } ?? Absent() }
  }

  static func list<Inner: ViewModel>(_ name: String, _ read: @escaping @Sendable (Model) -> [Inner]) -> Field {
    Field(name: name, kind: .list(Inner.shape), read: read)
  }
}

/// The names and kinds of a view model, for checking templates.
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

  subscript(name: String) -> Kind? { fields.first { $0.name == name }?.kind }
}

/// Stands for a value that is not there: false as a section, nothing as text.
///
/// A plain nil would send the library up to an outer value of the same name.
struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
