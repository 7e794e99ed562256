package io.github.parallelmaven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalProbeTest {

    @Test
    void theEnvironmentIsTranslated() {
        ProgressFacts facts = probe("Linux", Map.of("TERM", "xterm", "CI", "true", "NO_COLOR", "1"));
        assertThat(facts)
                .isEqualTo(new ProgressFacts(
                        "auto", true, true, "xterm", true, true, 2, true, false, false, ProgressFacts.ROWS_UNKNOWN));
    }

    @Test
    void emptyVariablesAndFalseAreNotSet() {
        ProgressFacts facts = probe("Linux", Map.of("CI", "false", "NO_COLOR", ""));
        assertThat(facts.ci()).isFalse();
        assertThat(facts.noColor()).isFalse();
        assertThat(facts.term()).isEmpty();
    }

    @Test
    void windowsNeedsNoTerm() {
        assertThat(probe("Windows 11", Map.of()).term()).isEqualTo("windows");
    }

    private static ProgressFacts probe(String os, Map<String, String> environment) {
        return new TerminalProbe(environment, os, () -> true, () -> true).facts("auto", true, 2, false, false);
    }
}
