package example;

/** The same tests once more. */
class FixtureOfAnotherKindTest extends FixtureTest {}
