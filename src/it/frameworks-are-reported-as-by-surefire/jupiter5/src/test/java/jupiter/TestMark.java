package jupiter;

/** Matches the patterns and is no class. */
@interface TestMark {}
