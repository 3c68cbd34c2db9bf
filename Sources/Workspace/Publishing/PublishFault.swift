/// Why nothing was published; the site before the build stands as it was.
package enum PublishFault: Error, Hashable, Sendable {
  /// The output folder is not ours to replace: exit code 73.
  case refused(folder: String, OutputTree, Refusal)
  /// The disk, or another part of the system, refused: exit code 74.
  case disk(SystemFault)
  /// What lies in the staging folder is not what was written there, first at this path: exit code 74.
  case damaged(path: String)
  /// Another build holds the lock; its process id where it could be read: exit code 75.
  case busy(holder: Int32?)
  /// The build was asked to stop: exit code 130.
  case interrupted
  /// A page's address that may not be written, which is our own mistake: exit code 70.
  case unsafePath(String, UnsafePath)

  /// Why an output folder is not ours to replace.
  package enum Refusal: Hashable, Sendable {
    /// The root of the file system.
    case isRoot
    /// The home folder of the person, or a folder that holds it.
    case holdsHome
    /// The project's own folder, or a folder that holds it.
    case holdsProject
    /// The project's `.tonghop/`, or a folder in it.
    case isOurState
    case insideContent
    case holdsContent
    case insideTemplates
    case holdsTemplates
    /// It lies in a folder that is itself an output, of this project or of another: what is internal would be published,
    /// or the next build would replace it along with the rest.
    case insideOutput
    /// The two outputs are one folder, or one lies in the other, which would publish what is internal.
    case overlapsOtherOutput
    case isSymlink
    case isNotFolder
    /// It holds something, and not our marker.
    case isNotOurs
    /// It is the other kind of output: its marker says so.
    case isOtherOutput
    /// A folder that bears the name of our staging folder and holds something, but not our marker.
    case stagingNameTaken
  }
}

/// Why a path may not be written: because it could leave the output folder, or because Windows could not hold it.
package enum UnsafePath: Error, Hashable, Sendable {
  case empty
  case absolute
  /// An empty name, `.` or `..`.
  case unnamedStep
  case control
  /// One of `\ : * ? " < > |`.
  case forbiddenCharacter
  /// A name that ends in a dot or a space, which Windows drops.
  case trailingDotOrSpace
  /// A device of Windows: `CON`, `nul.html`, …
  case deviceName
  /// A name of more than 255 bytes, or a path of more than 1,024.
  case tooLong
  /// A name that only our marker and manifest may bear.
  case reserved
  /// The same as another path but for letter case or normal form, or a file where a folder is.
  case twin(of: String)
}

/// What the work gives; a fault of the system in it becomes a fault of publishing.
func onDisk<Value: ~Copyable>(_ work: () throws(SystemFault) -> Value) throws(PublishFault) -> Value {
  do throws(SystemFault) {
    return try work()
  } catch {
    throw .disk(error)
  }
}
