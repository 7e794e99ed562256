package io.github.parallelmaven.run;

/** A limit of time, from the narrowest to the widest. */
enum Limit {
    /** Of one test. */
    TEST("parallel.testTimeout"),
    /** Of one test class, or one part of a class that was split. */
    CLASS("parallel.classTimeout"),
    /** Of the silence of a JVM that has a class in hand. */
    OUTPUT("parallel.outputTimeout"),
    /** Surefire's, of one test class. */
    FORK("forkedProcessTimeoutInSeconds"),
    /** Of everything. */
    RUN("parallel.runTimeout");

    /** The parameter by which the user sets it. */
    final String parameter;

    Limit(String parameter) {
        this.parameter = parameter;
    }
}
