/// What the pages of the small summary look like; written by `SnapshotTests`.
enum Snapshots {}
