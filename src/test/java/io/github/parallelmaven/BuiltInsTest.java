package io.github.parallelmaven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInsTest {

    @Test
    void anUnknownStrategyIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> BuiltIns.strategy("fastest"))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("The value <fastest> of parallel.strategy cannot be used.")
                .hasMessageContaining("balanced");
    }

    /** The words of a JVM whose jars are closed while it reads classes from them, by the line that meets it. */
    @ParameterizedTest
    @ValueSource(classes = {NullPointerException.class, IllegalStateException.class, NoClassDefFoundError.class})
    void whatIsDoneAheadMayMeetClosedJars(Class<? extends Throwable> met) throws ReflectiveOperationException {
        Throwable failure = met.getConstructor(String.class).newInstance("Inflater has been closed");
        assertThatCode(() -> BuiltIns.attempt(() -> BuiltInsTest.<RuntimeException>fail(failure)))
                .doesNotThrowAnyException();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void fail(Throwable failure) throws E {
        throw (E) failure;
    }
}
