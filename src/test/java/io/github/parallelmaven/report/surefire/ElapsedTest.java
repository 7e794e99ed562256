package io.github.parallelmaven.report.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "1, 0.001 s",
        "9999, 9.999 s",
        "10000, 10.00 s",
        "99990, 99.99 s",
        "100000, 100.0 s",
        "1000000, 1000 s"
    })
    void textHasFourDigits(long millis, String text) {
        assertThat(Elapsed.text(Duration.ofMillis(millis))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 0.001", "20, 0.02", "61001, 61.001"})
    void attributesAreShortestDecimals(long millis, String attribute) {
        assertThat(Elapsed.attribute(Duration.ofMillis(millis))).isEqualTo(attribute);
    }

    @Test
    void anUnknownTimeIsSaidToBe() {
        assertThat(Elapsed.text(null)).isEqualTo("(unknown)");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void noLocaleMakesAComma() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Elapsed.text(Duration.ofMillis(1500))).isEqualTo("1.500 s");
        } finally {
            Locale.setDefault(before);
        }
    }
}
