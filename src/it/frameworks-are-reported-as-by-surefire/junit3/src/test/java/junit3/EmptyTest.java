package junit3;

import junit.framework.TestCase;

/** JUnit 3 itself warns of it by a failure. */
public class EmptyTest extends TestCase {}
