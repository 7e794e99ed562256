/**
 * Tests that break what runs them, run by us and by the real Surefire: what has to come of each with us, and a table of
 * what comes of it with either.
 */
package io.github.parallelmaven.faults;
