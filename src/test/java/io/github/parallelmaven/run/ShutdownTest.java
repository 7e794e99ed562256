package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShutdownTest {

    @ParameterizedTest
    @CsvSource({"exit, EXIT", "Exit, EXIT", "testset, EXIT", "kill, KILL", "' KILL ', KILL"})
    void surefiresWordsAreKnown(String text, Shutdown shutdown) {
        assertThat(Shutdown.of(text)).isEqualTo(shutdown);
    }

    @Test
    void anyOtherIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> Shutdown.of("halt")).hasMessageContaining("exit, kill or testset");
    }
}
