package faults;

/** Lies in a folder of its own on the class path. */
class Additional {}
