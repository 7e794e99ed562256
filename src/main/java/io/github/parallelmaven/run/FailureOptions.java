package io.github.parallelmaven.run;

/**
 * What a run makes of tests that fail or hang. Named after the parameters of Surefire that they mirror.
 *
 * @param rerunFailingTestsCount how many times a failed test is run again at most
 * @param skipAfterFailureCount number of failed tests after which no further class begins; 0 for no limit
 * @param forkedProcessTimeoutInSeconds how long a test class may take before its JVM is killed; 0 for no limit
 */
public record FailureOptions(int rerunFailingTestsCount, int skipAfterFailureCount, int forkedProcessTimeoutInSeconds) {

    /** A failed test stays failed, all tests run, and they may take as long as they like. */
    public static final FailureOptions NONE = new FailureOptions(0, 0, 0);
}
