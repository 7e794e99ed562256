package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private final CircuitBreaker breaker = new CircuitBreaker(3);

    @Test
    void soManyInARowOpenIt() {
        breaker.failed(false, 0);
        breaker.failed(false, 0);
        assertThat(breaker.isOpen()).isFalse();
        breaker.failed(false, 0);
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void killsFromOutsideCountHalf() {
        for (int death = 1; death < 6; death++) {
            breaker.failed(true, 0);
            assertThat(breaker.isOpen()).isFalse();
        }
        breaker.failed(true, 0);
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void oneThatCameToSomethingBeginsTheRowAnew() {
        breaker.failed(false, 0);
        breaker.failed(false, 0);
        breaker.succeeded();
        breaker.failed(false, 0);
        assertThat(breaker.row()).isEqualTo(1);
    }

    @Test
    void whoDiesByItselfIsNotExcusedByWhatOthersDo() {
        for (int death = 1; death <= 3; death++) {
            breaker.failed(false, death * 100);
        }
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void killsFromOutsideNeverEndARunThatGetsOn() {
        for (int death = 1; death <= 1_000; death++) {
            breaker.failed(true, death);
            assertThat(breaker.isOpen()).isFalse();
        }
    }

    /** Whatever happens, it opens only after as many failures in a row as the limit says. */
    @Test
    void itNeverOpensTooSoon() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            CircuitBreaker other = new CircuitBreaker(1 + random.nextInt(5));
            int limit = 0;
            while (!other.isOpen()) {
                if (random.nextInt(3) == 0) {
                    other.succeeded();
                    limit = 0;
                } else {
                    other.failed(random.nextBoolean(), random.nextInt(10));
                    limit++;
                }
                assertThat(other.row()).isLessThanOrEqualTo(limit);
            }
        }
    }
}
