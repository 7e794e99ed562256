package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.shard.ShardNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardChoiceTest {

    private static final Map<String, String> GITLAB =
            Map.of("GITLAB_CI", "true", "CI_NODE_INDEX", "3", "CI_NODE_TOTAL", "8");

    @TempDir
    Path directory;

    @Test
    void whatTheUserSaysWins() {
        assertThat(ShardChoice.of("1/2", null, GITLAB).line())
                .isEqualTo("shard 1 of 2 = shard_0.txt (parallel.shard=1/2)");
    }

    @Test
    void autoAsksTheService() {
        assertThat(ShardChoice.of("AUTO", null, GITLAB).line())
                .isEqualTo("shard 3 of 8 = shard_2.txt (GitLab CI_NODE_INDEX=3, CI_NODE_TOTAL=8)");
    }

    @Test
    void numbersThatContradictAreRefused() {
        refused("1/2", 3, Map.of(), "The value <3> of parallel.shards");
        refused("1/2", 0, Map.of(), "The value <0> of parallel.shards");
        refused("auto", 9, GITLAB, "CI_NODE_TOTAL=8 contradicts parallel.shards=9");
        refused("some", null, GITLAB, "The value <some> of parallel.shard");
    }

    @Test
    void teamCityTellsByFiles() throws IOException {
        Path build = directory.resolve("build.properties");
        Path configuration = directory.resolve("configuration.properties");
        Files.writeString(build, "teamcity.configuration.properties.file=" + configuration + "\n");
        Files.writeString(
                configuration,
                "teamcity.build.parallelTests.currentBatch=2\nteamcity.build.parallelTests.totalBatches=4\n");
        Map<String, String> agent =
                Map.of("TEAMCITY_VERSION", "2026.1", "TEAMCITY_BUILD_PROPERTIES_FILE", build.toString());

        assertThat(ShardChoice.of("auto", null, agent).number()).isEqualTo(new ShardNumber(2, 4));

        Files.delete(configuration);
        refused("auto", null, agent, "its build properties cannot be read");
    }

    private static void refused(String text, Integer total, Map<String, String> environment, String reason) {
        assertThatThrownBy(() -> ShardChoice.of(text, total, environment))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining(reason);
    }
}
