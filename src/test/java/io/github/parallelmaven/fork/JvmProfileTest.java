package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JvmProfileTest {

    @Test
    void namesAreReadInAnyCase() {
        assertThat(JvmProfile.of(" Light ")).isEqualTo(JvmProfile.LIGHT);
        assertThat(JvmProfile.of("auto")).isEqualTo(JvmProfile.AUTO);
        assertThatThrownBy(() -> JvmProfile.of("fast"))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("auto, plain or light");
    }

    @Test
    void onlyTheLightOneHasOptions() {
        assertThat(JvmProfile.LIGHT.options("", Map.of())).isNotEmpty();
        assertThat(JvmProfile.PLAIN.options("", Map.of())).isEmpty();
        assertThat(JvmProfile.AUTO.options("", Map.of())).isEmpty();
    }

    @Test
    void theYoungGenerationStaysSmall() {
        assertThat(JvmProfile.LIGHT.options("-Dnote=-Xmx1g -ea", Map.of())).contains("-XX:MaxNewSize=128m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx100m", "-ea -Xmn1g", "'-XX:MaxRAMPercentage=50'", "-XX:+UseSerialGC", "@jvm.options"})
    void whoSizesTheHeapIsLeftAlone(String argLine) {
        List<String> options = JvmProfile.LIGHT.options(argLine, Map.of());
        assertThat(options).contains("-XX:TieredStopAtLevel=1").noneMatch(option -> option.contains("NewSize"));
        assertThat(JvmProfile.LIGHT.options("", Map.of("JAVA_TOOL_OPTIONS", argLine)))
                .isEqualTo(options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:TieredStopAtLevel=3",
                "-Xmx1g  -XX:-TieredCompilation",
                "'-Xint'",
                "-Dname=value -XX:ConcGCThreads=2",
                "-Xcomp",
                "-XX:Tier4InvocationThreshold=15000",
                "@jvm.options",
                "-XX:VMOptionsFile=some"
            })
    void whoSaysHowToCompileOrCollectIsLeftAlone(String argLine) {
        assertThat(JvmProfile.isOverridden(argLine, Map.of())).isTrue();
        assertThat(JvmProfile.isOverridden("", Map.of("JAVA_TOOL_OPTIONS", argLine)))
                .isTrue();
        assertThat(JvmProfile.isOverridden("", Map.of("OTHER", argLine))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-Xmx1g", "-XX:+UseSerialGC", "-Dnote=-Xint"})
    void otherOptionsAreNotInTheWay(String argLine) {
        assertThat(JvmProfile.isOverridden(argLine, Map.of())).isFalse();
    }
}
