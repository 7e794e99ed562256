package io.github.parallelmaven.model;

import java.time.LocalDate;

/**
 * A test that failed and is not held against the build, since it is in quarantine.
 *
 * @param test the test
 * @param until the last day of its quarantine
 * @param owner who will mend it
 * @param reason why it fails
 */
public record Excused(TestCase test, LocalDate until, String owner, String reason) {}
