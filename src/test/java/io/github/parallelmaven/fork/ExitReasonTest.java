package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitReasonTest {

    @ParameterizedTest
    @CsvSource({
        "0, exit code 0",
        "3, exit code 3",
        "137, 'exit code 137 (killed by signal 9, KILL: perhaps out of memory, unless a test chose this code itself)'",
        "134, 'exit code 134 (killed by signal 6, ABRT: the JVM crashed, unless a test chose this code itself)'",
        "129, 'exit code 129 (killed by signal 1, unless a test chose this code itself)'"
    })
    void exitCodesAreToldInWords(int code, String sentence) {
        assertThat(new ExitReason(code, false, false, "").sentence()).isEqualTo(sentence);
    }
}
