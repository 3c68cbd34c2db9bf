import Foundation
import Glibc
import Testing

@testable import Workspace

struct BuildLockTests {
  let project: TrialProject
  var scratch: Scratch { project.scratch }

  init() throws { project = try TrialProject() }

  @Test func `stops a second build and names the first`() throws {
    let first = try Publication(project.places)
    #expect(try fault { try project.build("hai") } == .busy(holder: getpid()))
    _ = consume first
    try project.build("một")
    #expect(try project.state() == "một một")
  }

  @Test func `is held against another process, and by one`() throws {
    try project.build("một")
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    holder.arguments = [
      scratch(".tonghop/lock"), "sh", "-c", "echo 4711 > \(scratch(".tonghop/lock")); echo held; cat",
    ]
    let (input, output) = (Pipe(), Pipe())
    holder.standardInput = input
    holder.standardOutput = output
    try holder.run()
    #expect(output.fileHandleForReading.readData(ofLength: 5) == Data("held\n".utf8))
    #expect(try fault { try project.build("hai") } == .busy(holder: 4711))
    #expect(try project.state() == "một một")
    try input.fileHandleForWriting.close()
    holder.waitUntilExit()
    try project.build("hai")
    #expect(try project.state() == "hai hai")
  }

  @Test func `leaves alone what another project stages for the same place`() throws {
    let other = try TrialProject()
    let shared = Places(
      project: other.scratch.path, content: other.scratch("content"), templates: other.scratch("templates"),
      site: scratch("site"), internalPages: other.scratch("noi-bo"))
    do {
      var first = try Publication(project.places)
      #expect(try fault { try other.build("hai", at: shared) } == .busy(holder: nil))
      try first.stage(OutputFile(path: "index.html", bytes: Array("một".utf8)), in: .site)
      _ = try first.publish()
    }
    #expect(try scratch.dump("site") == ["index.html=một"])
    try other.build("hai", at: shared)
    #expect(try scratch.dump("site") == ["index.html=hai", "ky/", "ky/a.html=hai"])
  }

  @Test func `does not follow a link in the lock's place`() throws {
    try scratch.folder(".tonghop")
    try scratch.file("victim", "keep")
    try scratch.link(".tonghop/lock", to: "../victim")
    #expect(
      try fault { try project.build("một") }
        == .disk(SystemFault(call: "openat", path: scratch(".tonghop/lock"), code: ELOOP)))
    #expect(try scratch.dump("")?.contains("victim=keep") == true)
  }
}
