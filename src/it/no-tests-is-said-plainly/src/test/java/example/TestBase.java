package example;

/** Its name is that of a test, but there is none in it. */
abstract class TestBase {}
