package io.github.parallelmaven.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "-5, 0.000 s",
        "412000, 0.412 s",
        "9999499, 9.999 s",
        "9999500, 10.0 s",
        "59960000, 1 min 00 s",
        "185000000, 3 min 05 s",
        "3720000000, 1 h 02 min"
    })
    void timesHaveTheUnitThatAPersonWouldTake(long micros, String words) {
        assertThat(Times.words(micros)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T21:18:20.297094719Z, 2026-11-28 21:18:20 UTC",
        "2026-11-28T21:18:00Z, 2026-11-28 21:18:00 UTC",
        "yesterday, yesterday"
    })
    void momentsAreTakenToTheSecond(String instant, String words) {
        assertThat(Times.moment(instant)).isEqualTo(words);
    }
}
