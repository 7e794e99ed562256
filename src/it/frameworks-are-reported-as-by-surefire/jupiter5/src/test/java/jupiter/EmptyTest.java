package jupiter;

/** Matches the patterns and has no test. */
class EmptyTest {}
