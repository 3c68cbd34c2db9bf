import Glibc
import Testing

@testable import Workspace

struct InterruptionTests {
  @Test func `remembers a request to stop instead of dying of it`() {
    Interruption.watch()
    #expect(!Interruption.hasArrived)
    // To the process and not to this thread: workers of the concurrency runtime let no signal in.
    kill(getpid(), SIGTERM)
    for _ in 0..<1000 where !Interruption.hasArrived { usleep(1000) }
    #expect(Interruption.hasArrived)
    // The next one would end the process: its disposition is the system's again.
    var action = sigaction()
    sigaction(SIGTERM, nil, &action)
    #expect(action.__sigaction_handler.sa_handler == nil)
    Interruption.watch()
  }
}
