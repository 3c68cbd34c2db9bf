/// A file of `content/` that is neither a report nor project data, as it lies on the disk.
package struct AttachmentFile: Sendable {
  /// Relative to the project, with forward slashes.
  package let path: String
  /// Relative to `content/`.
  package let contentPath: String
  package let content: Result<[UInt8], ReportFile.Obstacle>

  package init(path: String, contentPath: String, content: Result<[UInt8], ReportFile.Obstacle>) {
    self.path = path
    self.contentPath = contentPath
    self.content = content
  }
}

/// What is kept of a file beside the reports when its bytes are gone: whether, and as what, it may be published.
package struct Attachment: Hashable, Sendable {
  /// Relative to the project, with forward slashes.
  package let path: String
  /// Relative to `content/`.
  package let contentPath: String
  package let verdict: Verdict

  package enum Verdict: Hashable, Sendable {
    case fit(Copy)
    case unfit(AttachmentFlaw)
  }

  /// What is published of a fit file: its bytes without what they tell of people and places.
  package struct Copy: Hashable, Sendable {
    package let type: AttachmentType
    /// In bytes, as published.
    package let size: Int
    /// Of the published bytes, in hexadecimal.
    package let sha256: String
    /// Of a picture, as stored: orientation not applied.
    package let pixels: PictureSize?

    /// Relative to the site's root: `tai-lieu/3f0c….pdf`, by the first 16 digits of the digest.
    package var address: String { "tai-lieu/\(sha256.prefix(16)).\(type.ending)" }
  }

  /// Judges a file.
  ///
  /// - Parameter sha256: the digest of some bytes, in hexadecimal.
  package init(_ file: AttachmentFile, sha256: ([UInt8]) -> String) {
    path = file.path
    contentPath = file.contentPath
    do throws(AttachmentFlaw) {
      let (copy, _) = try Attachment.copy(of: file, sha256: sha256)
      verdict = .fit(copy)
    } catch {
      verdict = .unfit(error)
    }
  }

  /// A file that its name rules out (`ContentRole.other`), so that its bytes are not read.
  package init(unreadAt path: String, contentPath: String) {
    self.path = path
    self.contentPath = contentPath
    verdict = .unfit(.typeNotAllowed(ending: ContentRole.ending(of: contentPath)))
  }

  /// The published copy, where there is one.
  package var copy: Copy? { if case .fit(let copy) = verdict { copy } else { nil } }

  /// Why it is not published, where it is not.
  package var flaw: AttachmentFlaw? { if case .unfit(let flaw) = verdict { flaw } else { nil } }

  /// The bytes to be published, from the file read once more; nil where it has changed since it was judged.
  package func publishedBytes(of file: AttachmentFile, sha256: ([UInt8]) -> String) -> [UInt8]? {
    do throws(AttachmentFlaw) {
      let (copy, bytes) = try Attachment.copy(of: file, sha256: sha256)
      return verdict == .fit(copy) ? bytes : nil
    } catch {
      // What has become unfit since has changed, whatever is wrong with it now.
      return nil
    }
  }

  private static func copy(
    of file: AttachmentFile, sha256: ([UInt8]) -> String
  ) throws(AttachmentFlaw) -> (Copy, [UInt8]) {
    guard let type = AttachmentType(contentPath: file.contentPath) else {
      throw .typeNotAllowed(ending: ContentRole.ending(of: file.contentPath))
    }
    switch file.content {
    case .failure(.tooLarge(let size)): throw .tooLarge(size: size, limit: type.byteLimit)
    case .failure(let obstacle): throw .unreadable(obstacle)
    case .success(let bytes):
      try type.check(bytes)
      let clean = try AttachmentCleaning.clean(bytes, as: type)
      let copy = Copy(type: type, size: clean.bytes.count, sha256: sha256(clean.bytes), pixels: clean.pixels)
      return (copy, clean.bytes)
    }
  }
}
