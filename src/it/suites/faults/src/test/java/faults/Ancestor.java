package faults;

/** Is deleted before the tests run. */
class Ancestor {}
