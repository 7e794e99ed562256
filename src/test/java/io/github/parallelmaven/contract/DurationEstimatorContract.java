package io.github.parallelmaven.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.parallelmaven.api.DurationEstimator;
import io.github.parallelmaven.api.TestCase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An estimator answers for any class, never with a negative time, and always in the same way. */
public abstract class DurationEstimatorContract {

    private static final List<TestCase> CLASSES = List.of(
            TestCase.of("NoPackageTest"),
            TestCase.of("org.example.CartTest", Duration.ZERO),
            new TestCase("org.example.Cart\u00dcTest", "org/example/Others.java", Duration.ofMinutes(3)));

    /** The estimator to be tested. */
    protected abstract DurationEstimator estimator();

    @Test
    void noTimeIsNegative() {
        for (TestCase test : CLASSES) {
            Optional<Duration> told = estimator().estimate(test);
            assertFalse(told.isPresent() && told.get().isNegative(), test.name());
        }
    }

    @Test
    void theSameClassHasTheSameTime() {
        for (TestCase test : CLASSES) {
            assertEquals(estimator().estimate(test), estimator().estimate(test), test.name());
        }
    }
}
