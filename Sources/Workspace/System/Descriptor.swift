import Glibc

/// An open file or folder; closed when its owner lets go of it.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  init(adopting number: Int32) { self.number = number }

  deinit { _ = Glibc.close(number) }

  /// The folder or file at `path`, relative to `folder`; always closed on `exec`, never waiting for a FIFO's other end.
  static func open(
    _ path: [CChar], in folder: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0, shown: @autoclosure () -> String
  ) throws(SystemFault) -> Descriptor {
    let (number, code) = retrying { openat(folder, path, flags | O_CLOEXEC | O_NONBLOCK, mode) }
    if number < 0 { throw SystemFault(call: "openat", path: shown(), code: code) }
    return Descriptor(adopting: number)
  }

  /// Closes it and tells what only closing can tell: some file systems report a full disk here.
  consuming func close(shown: @autoclosure () -> String) throws(SystemFault) {
    let result = Glibc.close(number)
    let code = errno
    discard self
    // The descriptor is gone even after EINTR; closing it again could close another thread's.
    if result != 0, code != EINTR { throw SystemFault(call: "close", path: shown(), code: code) }
  }

  /// What the file system knows of the open file.
  func status(shown: @autoclosure () -> String) throws(SystemFault) -> stat {
    var status = stat()
    let (result, code) = retrying { fstat(number, &status) }
    if result != 0 { throw SystemFault(call: "fstat", path: shown(), code: code) }
    return status
  }

  /// Everything from here to the end of the file, or nil when that is more than `limit` bytes.
  ///
  /// `size` is a first guess; the file may have grown or shrunk since it was taken.
  func readAll(expecting size: Int, limit: Int, shown: @autoclosure () -> String) throws(SystemFault) -> [UInt8]? {
    // One byte more than expected, so that a file that grew is seen to.
    var wanted = min(size, limit) + 1
    var (bytes, code) = read(upTo: wanted, sufficient: size)
    var arrived = bytes.count
    while code == 0, arrived == wanted {
      if bytes.count > limit { return nil }
      wanted = min(1 << 18, limit + 1 - bytes.count)
      let more = read(upTo: wanted, sufficient: wanted)
      code = more.code
      arrived = more.bytes.count
      bytes += more.bytes
    }
    if code != 0 { throw SystemFault(call: "read", path: shown(), code: code) }
    return bytes
  }

  /// Reads until the end, or until a read that gave less than it was asked for has brought the bytes to `sufficient`:
  /// the usual end of a file, without one more call to see it.
  private func read(upTo count: Int, sufficient: Int) -> (bytes: [UInt8], code: Int32) {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let result = Glibc.read(number, buffer.baseAddress.map { $0 + filled }, count - filled)
        if result > 0 {
          filled += result
          if filled == sufficient { return }
        } else if result == 0 {
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    return (bytes, failure)
  }

  /// Writes all of the bytes at the present place.
  func write(_ bytes: [UInt8], shown: @autoclosure () -> String) throws(SystemFault) {
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let result = Glibc.write(number, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if result > 0 {
          written += result
        } else if result == 0 {
          // A file system that takes nothing and gives no reason would otherwise hold us here for ever.
          failure = EIO
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if failure != 0 { throw SystemFault(call: "write", path: shown(), code: failure) }
  }

  /// Drops everything that is in the file.
  func empty(shown: @autoclosure () -> String) throws(SystemFault) {
    let (result, code) = retrying { ftruncate(number, 0) }
    if result != 0 { throw SystemFault(call: "ftruncate", path: shown(), code: code) }
  }

  /// Sets the permissions of what this process made, whatever the umask took from them.
  func setMode(_ mode: mode_t, shown: @autoclosure () -> String) throws(SystemFault) {
    let (result, code) = retrying { fchmod(number, mode) }
    // Not allowed to the owner: a file system that has no such permissions to give, as FAT and many shares.
    if result == 0 || [EPERM, EOPNOTSUPP, ENOSYS].contains(code) { return }
    throw SystemFault(call: "fchmod", path: shown(), code: code)
  }

  /// Brings this one file or folder to the disk.
  func sync(shown: @autoclosure () -> String) throws(SystemFault) {
    let (result, code) = retrying { fsync(number) }
    // Some network file systems have nothing to sync a folder with; there the server decides.
    if result == 0 || [EINVAL, EOPNOTSUPP, ENOSYS].contains(code) { return }
    throw SystemFault(call: "fsync", path: shown(), code: code)
  }

  /// Takes the whole-file lock without waiting; false when another process (or another opening of the file) has it.
  func tryLock(shown: @autoclosure () -> String) throws(SystemFault) -> Bool {
    let (result, code) = retrying { flock(number, LOCK_EX | LOCK_NB) }
    if result == 0 { return true }
    if code == EWOULDBLOCK { return false }
    throw SystemFault(call: "flock", path: shown(), code: code)
  }

  /// Takes the lock of a folder where that can be had; false only when somebody else has it.
  ///
  /// NFS locks nothing that was opened for reading alone, as folders are: there the lock of the project must do.
  func tryLockFolder() -> Bool {
    let (result, code) = retrying { flock(number, LOCK_EX | LOCK_NB) }
    return result == 0 || code != EWOULDBLOCK
  }
}

/// The result of a call and its `errno`, the call repeated for as long as signals interrupt it.
func retrying(_ call: () -> Int32) -> (result: Int32, code: Int32) {
  while true {
    let result = call()
    let code = result < 0 ? errno : 0
    if code != EINTR { return (result, code) }
  }
}

extension [UInt8] {
  /// The bytes as a C string.
  var cPath: [CChar] { map { CChar(bitPattern: $0) } + [0] }
}

extension String {
  /// The text's UTF-8 as a C string.
  var cPath: [CChar] { utf8.map { CChar(bitPattern: $0) } + [0] }
}
