package io.github.parallelmaven.report.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.ci.CiNode;
import io.github.parallelmaven.problem.ParallelException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiFormatTest {

    @ParameterizedTest
    @CsvSource({
        "GITHUB_ACTIONS, true, GITHUB",
        "GITLAB_CI, true, GITLAB",
        "TEAMCITY_VERSION, 2025.07, TEAMCITY",
        "TF_BUILD, True, AZURE"
    })
    void autoFollowsTheMarkerOfTheService(String marker, String value, CiFormat format) {
        assertThat(CiFormat.of("auto", CiNode.service(Map.of(marker, value)))).contains(format);
        assertThat(CiFormat.of("none", CiNode.service(Map.of(marker, value)))).isEmpty();
    }

    @Test
    void autoIsSilentWhereNoServiceIsToBeTold() {
        assertThat(CiFormat.of("auto", CiNode.service(Map.of("CI", "true")))).isEmpty();
        assertThat(CiFormat.of("auto", CiNode.service(Map.of("CIRCLECI", "true"))))
                .isEmpty();
    }

    @Test
    void aNameIsTakenWhereverTheBuildRuns() {
        assertThat(CiFormat.of(" GitHub ", Optional.empty())).contains(CiFormat.GITHUB);
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> CiFormat.of("travis", Optional.empty()))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("parallel.ciOutput")
                .hasMessageContaining("auto, none, github, gitlab, teamcity, azure");
    }
}
