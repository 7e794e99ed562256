package io.github.parallelmaven.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HuntingTheSpare {

    /** Kills the JVM that waits to follow the one in which this runs. */
    @Test
    void killsIt() throws Exception {
        ProcessHandle own = ProcessHandle.current();
        Instant end = Instant.now().plusSeconds(20);
        Optional<ProcessHandle> spare = Optional.empty();
        while (spare.isEmpty() && Instant.now().isBefore(end)) {
            // Of its birth nobody could tell this JVM.
            Thread.sleep(10);
            spare = own.parent()
                    .orElseThrow()
                    .children()
                    .filter(one -> !one.equals(own)
                            && one.info().command().equals(own.info().command()))
                    .findFirst();
        }
        assertThat(spare).isPresent();
        spare.get().destroyForcibly();
        spare.get().onExit().join();
    }
}
