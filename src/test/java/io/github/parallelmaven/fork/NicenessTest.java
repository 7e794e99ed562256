package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class NicenessTest {

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyThoseThatAreThereForWhatOthersLeaveAreNicer() {
        Niceness niceness = Niceness.of(worker -> worker == 3);

        assertThat(niceness.words(2, Set.of("PATH"))).isEmpty();
        assertThat(niceness.words(3, Set.of("PATH"))).hasSize(3).endsWith("-n", "5");
    }

    @Test
    void withAPlainNumberAllAreEqual() {
        assertThat(Niceness.none().words(9, Set.of())).isEmpty();
    }

    @Test
    void variablesThatMacOsWouldTakeAwayCountMore() {
        assertThat(Niceness.of(worker -> true).words(1, Set.of("DYLD_LIBRARY_PATH")))
                .isEmpty();
    }
}
