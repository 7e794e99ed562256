package jupiter;

/** Matches the patterns and is no class. */
enum TestKind {
    ONE
}
