import Glibc

/// A system call that the machine refused: which call, on what, and why.
package struct SystemFault: Error, Hashable, Sendable {
  /// The call's name as `strace` shows it, for those who mend machines.
  package let call: String
  /// The file or folder, as people may be shown it.
  package let path: String
  /// The `errno` of the call.
  package let code: Int32

  package init(call: String, path: String, code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }

  /// The kinds of refusal that people can do something about.
  package enum Cause: Hashable, Sendable {
    case diskFull
    case readOnly
    case denied
    case missing
    /// A link, where none is followed.
    case isLink
    /// What should be a folder is none; a link counts as none.
    case notFolder
    case isFolder
    /// A pipe, a socket or a device, which cannot be emptied.
    case wrongKind
    case brokenDisk
    case fileTooLarge
    case nameTooLong
    case tooManyOpenFiles
    case inUse
    case other
  }

  /// What the code means to people; `other` where only `reason` can tell.
  package var cause: Cause {
    switch code {
    case ENOSPC, EDQUOT: .diskFull
    case EROFS: .readOnly
    case EACCES, EPERM: .denied
    case ENOENT: .missing
    case ELOOP: .isLink
    case ENOTDIR: .notFolder
    case EISDIR: .isFolder
    case EINVAL where call == "ftruncate": .wrongKind
    case EIO, ENXIO, ENODEV, ESTALE: .brokenDisk
    case EFBIG: .fileTooLarge
    case ENAMETOOLONG: .nameTooLong
    case EMFILE, ENFILE: .tooManyOpenFiles
    case EBUSY, ETXTBSY: .inUse
    default: .other
    }
  }

  /// The C library's English words for the code ("No space left on device").
  package var reason: String { String(cString: strerror(code)) }
}
