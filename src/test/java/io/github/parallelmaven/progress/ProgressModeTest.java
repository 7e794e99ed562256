package io.github.parallelmaven.progress;

import static io.github.parallelmaven.progress.ProgressMode.LIVE;
import static io.github.parallelmaven.progress.ProgressMode.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressModeTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            mode,  tty,   interactive, TERM,           ansi,  noColor, T, ci,    debug, quiet, rows, expected
            auto,  true,  true,        xterm-256color, true,  false,   1, false, false, false, 24,   LIVE
            AUTO,  true,  true,        screen,         true,  false,   1, false, false, false, 6,    LIVE
            auto,  true,  true,        windows,        true,  false,   1, false, false, false, 24,   LIVE
            auto,  false, true,        xterm,          true,  false,   1, false, false, false, 24,   PLAIN
            auto,  true,  false,       xterm,          true,  false,   1, false, false, false, 24,   PLAIN
            auto,  true,  true,        dumb,           true,  false,   1, false, false, false, 24,   PLAIN
            auto,  true,  true,        dumb-color,     true,  false,   1, false, false, false, 24,   PLAIN
            auto,  true,  true,        emacs,          true,  false,   1, false, false, false, 24,   PLAIN
            auto,  true,  true,        '',             true,  false,   1, false, false, false, 24,   PLAIN
            auto,  true,  true,        xterm,          false, false,   1, false, false, false, 24,   PLAIN
            auto,  true,  true,        xterm,          true,  true,    1, false, false, false, 24,   PLAIN
            auto,  true,  true,        xterm,          true,  false,   2, false, false, false, 24,   PLAIN
            auto,  true,  true,        xterm,          true,  false,   1, true,  false, false, 24,   PLAIN
            auto,  true,  true,        xterm,          true,  false,   1, false, true,  false, 24,   PLAIN
            auto,  true,  true,        xterm,          true,  false,   1, false, false, true,  24,   PLAIN
            auto,  true,  true,        xterm,          true,  false,   1, false, false, false, 5,    PLAIN
            auto,  true,  true,        xterm,          true,  false,   1, false, false, false, 0,    PLAIN
            live,  true,  false,       xterm,          false, true,    4, true,  true,  true,  24,   LIVE
            live,  false, true,        xterm,          true,  false,   1, false, false, false, 24,   PLAIN
            live,  true,  true,        dumb,           true,  false,   1, false, false, false, 24,   PLAIN
            live,  true,  true,        xterm,          true,  false,   1, false, false, false, 5,    PLAIN
            plain, true,  true,        xterm,          true,  false,   1, false, false, false, 24,   PLAIN
            none,  true,  true,        xterm,          true,  false,   1, false, false, false, 24,   NONE
            """)
    void theTableDecides(
            String mode,
            boolean tty,
            boolean interactive,
            String term,
            boolean ansi,
            boolean noColor,
            int concurrency,
            boolean ci,
            boolean debug,
            boolean quiet,
            int rows,
            ProgressMode expected) {
        ProgressFacts facts =
                new ProgressFacts(mode, tty, interactive, term, ansi, noColor, concurrency, ci, debug, quiet, rows);
        assertThat(ProgressMode.choose(facts)).isEqualTo(expected);
    }

    @Test
    void anUnknownHeightDoesNotStandInTheWay() {
        ProgressFacts facts = new ProgressFacts(
                "auto", true, true, "xterm", true, false, 1, false, false, false, ProgressFacts.ROWS_UNKNOWN);
        assertThat(ProgressMode.choose(facts)).isEqualTo(LIVE);
        assertThat(ProgressMode.choose(facts.withRows(3))).isEqualTo(PLAIN);
    }

    @Test
    void aWrongParameterIsRefusedInTheUsersWords() {
        ProgressFacts facts = new ProgressFacts("fancy", false, true, "", true, false, 1, false, false, false, 0);
        assertThatThrownBy(() -> ProgressMode.choose(facts))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("<fancy> of parallel.progress")
                .hasMessageContaining("auto, live, plain, none");
    }
}
