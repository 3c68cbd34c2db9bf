import CLinux

/// A request from outside to stop: Ctrl-C, a service manager, a closed terminal.
package enum Interruption {
  /// Begins to remember requests instead of dying of them; a second one ends the process at once.
  ///
  /// Belongs at the start of the executable; rooms only ask their `isCancelled`.
  package static func watch() { tonghop_watch_interrupts() }

  /// Says that a request has come since the watch began.
  package static var hasArrived: Bool { tonghop_interrupt() != 0 }
}
