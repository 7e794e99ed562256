package io.github.parallelmaven.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiShardTest {

    /** The third of eight nodes, as each service tells it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GitLab CI_NODE_INDEX=3, CI_NODE_TOTAL=8 | GITLAB_CI=true CI_NODE_INDEX=3 CI_NODE_TOTAL=8",
                "CircleCI CIRCLE_NODE_INDEX=2, CIRCLE_NODE_TOTAL=8 | CIRCLECI=true CIRCLE_NODE_INDEX=2 CIRCLE_NODE_TOTAL=8",
                "Buildkite BUILDKITE_PARALLEL_JOB=2, BUILDKITE_PARALLEL_JOB_COUNT=8"
                        + " | BUILDKITE=true BUILDKITE_PARALLEL_JOB=2 BUILDKITE_PARALLEL_JOB_COUNT=8",
                "Azure SYSTEM_JOBPOSITIONINPHASE=3, SYSTEM_TOTALJOBSINPHASE=8"
                        + " | TF_BUILD=True SYSTEM_JOBPOSITIONINPHASE=3 SYSTEM_TOTALJOBSINPHASE=8",
                "Bitbucket BITBUCKET_PARALLEL_STEP=2, BITBUCKET_PARALLEL_STEP_COUNT=8"
                        + " | BITBUCKET_BUILD_NUMBER=77 BITBUCKET_PARALLEL_STEP=2 BITBUCKET_PARALLEL_STEP_COUNT=8",
                "Semaphore SEMAPHORE_JOB_INDEX=3, SEMAPHORE_JOB_COUNT=8"
                        + " | SEMAPHORE=true SEMAPHORE_JOB_INDEX=3 SEMAPHORE_JOB_COUNT=8",
                "Semaphore classic SEMAPHORE_CURRENT_THREAD=3, SEMAPHORE_THREAD_COUNT=8"
                        + " | SEMAPHORE=true SEMAPHORE_CURRENT_THREAD=3 SEMAPHORE_THREAD_COUNT=8",
                "TeamCity teamcity.build.parallelTests.currentBatch=3, teamcity.build.parallelTests.totalBatches=8"
                        + " | TEAMCITY_VERSION=2026.1 teamcity.build.parallelTests.currentBatch=3"
                        + " teamcity.build.parallelTests.totalBatches=8",
                "Heroku CI CI_NODE_INDEX=2, CI_NODE_TOTAL=8 | HEROKU_TEST_RUN_ID=a CI_NODE_INDEX=2 CI_NODE_TOTAL=8",
                "Cirrus CI CI_NODE_INDEX=2, CI_NODE_TOTAL=8 | CIRRUS_CI=true CI_NODE_INDEX=2 CI_NODE_TOTAL=8",
                "Bazel TEST_SHARD_INDEX=2, TEST_TOTAL_SHARDS=8 | TEST_SHARD_INDEX=2 TEST_TOTAL_SHARDS=8",
                "Harness HARNESS_NODE_INDEX=2, HARNESS_NODE_TOTAL=8 | HARNESS_NODE_INDEX=2 HARNESS_NODE_TOTAL=8",
                "Cloud Run CLOUD_RUN_TASK_INDEX=2, CLOUD_RUN_TASK_COUNT=8"
                        + " | CLOUD_RUN_TASK_INDEX=2 CLOUD_RUN_TASK_COUNT=8",
                "AWS Batch AWS_BATCH_JOB_ARRAY_INDEX=2, AWS_BATCH_JOB_ARRAY_SIZE=8"
                        + " | AWS_BATCH_JOB_ARRAY_INDEX=2 AWS_BATCH_JOB_ARRAY_SIZE=8",
                "Slurm SLURM_ARRAY_TASK_ID=14, SLURM_ARRAY_TASK_COUNT=8"
                        + " | SLURM_ARRAY_TASK_ID=14 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_STEP=2"
                        + " SLURM_ARRAY_TASK_COUNT=8",
                "Slurm SLURM_ARRAY_TASK_ID=3, SLURM_ARRAY_TASK_COUNT=8"
                        + " | SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=8",
            })
    void serviceTellsTheThirdOfEight(String source, String variables) {
        assertThat(CiShard.of(map(variables), null)).isEqualTo(new CiShard(3, 8, source));
    }

    @Test
    void kubernetesTellsTheIndexAndTheUserTheTotal() {
        Map<String, String> pod = map("KUBERNETES_SERVICE_HOST=10.0.0.1 JOB_COMPLETION_INDEX=2");

        assertThat(CiShard.of(pod, 8)).isEqualTo(new CiShard(3, 8, "Kubernetes JOB_COMPLETION_INDEX=2"));
        refused(pod, null, "say it with -Dparallel.shards=N");
    }

    @Test
    void podOfAnotherServiceIsThatServices() {
        Map<String, String> runner =
                map("KUBERNETES_SERVICE_HOST=10.0.0.1 GITLAB_CI=true CI_NODE_INDEX=1 CI_NODE_TOTAL=2");

        assertThat(CiShard.of(runner, null).source()).startsWith("GitLab");
    }

    @Test
    void serviceWithoutIndexDoesNotHideTheOneBehindIt() {
        Map<String, String> both = map("JENKINS_URL=http://ci/ TEST_SHARD_INDEX=0 TEST_TOTAL_SHARDS=2");

        assertThat(CiShard.of(both, null))
                .isEqualTo(new CiShard(1, 2, "Bazel TEST_SHARD_INDEX=0, TEST_TOTAL_SHARDS=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GITHUB_ACTIONS=true", "JENKINS_URL=http://ci/", "TRAVIS=true", "CODEBUILD_BUILD_ID=a:1"})
    void serviceThatTellsNothingIsNamed(String variables) {
        refused(map(variables), null, "it tells no node its index");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CI_NODE_INDEX=1 CI_NODE_TOTAL=2 | variables of no CI service",
                "GITLAB_CI=true | there is no CI_NODE_INDEX and CI_NODE_TOTAL",
                "GITLAB_CI=true CI_NODE_TOTAL=2 | CI_NODE_INDEX is not set",
                "GITLAB_CI=true CI_NODE_INDEX=1 | CI_NODE_TOTAL is not set",
                "GITLAB_CI=true CI_NODE_INDEX=0 CI_NODE_TOTAL=2 | it counts from 1 to 2",
                "GITLAB_CI=true CI_NODE_INDEX=3 CI_NODE_TOTAL=2 | it counts from 1 to 2",
                "GITLAB_CI=true CI_NODE_INDEX=one CI_NODE_TOTAL=2 | CI_NODE_INDEX=one is not a number",
                "CIRCLECI=true CIRCLE_NODE_INDEX=2 CIRCLE_NODE_TOTAL=2 | it counts from 0 to 1",
                "CIRCLECI=true CIRCLE_NODE_INDEX=-1 CIRCLE_NODE_TOTAL=2 | is not a number",
                "CIRCLECI=true CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=0 | is out of range",
                "BITBUCKET_BUILD_NUMBER=7 | there is no BITBUCKET_PARALLEL_STEP",
                "TEAMCITY_VERSION=2026.1 | there is no teamcity.build.parallelTests.currentBatch",
                "SLURM_ARRAY_TASK_ID=11 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_STEP=2 SLURM_ARRAY_TASK_COUNT=8"
                        + " | is not in the steps",
                "SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_COUNT=8 | SLURM_ARRAY_TASK_MIN is not set",
                "GITLAB_CI=true CI_NODE_INDEX=1 CI_NODE_TOTAL=2 BUILDKITE=true BUILDKITE_PARALLEL_JOB=1"
                        + " BUILDKITE_PARALLEL_JOB_COUNT=2 | services contradict each other: 1 of 2 by GitLab",
                "GITLAB_CI=true CI_NODE_INDEX=1 CI_NODE_TOTAL=2 CIRRUS_CI=true | services contradict each other",
            })
    void whatIsMissingOrWrongIsNeitherAllNorNone(String variables, String reason) {
        refused(map(variables), null, reason);
    }

    @Test
    void totalOfTheUserHasToAgree() {
        Map<String, String> node = map("GITLAB_CI=true CI_NODE_INDEX=1 CI_NODE_TOTAL=2");

        assertThat(CiShard.of(node, 2).total()).isEqualTo(2);
        refused(node, 3, "CI_NODE_TOTAL=2 contradicts parallel.shards=3");
    }

    private static void refused(Map<String, String> variables, Integer total, String reason) {
        assertThatThrownBy(() -> CiShard.of(variables, total))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("-Dparallel.shard=k/N");
    }

    private static Map<String, String> map(String variables) {
        Map<String, String> map = new HashMap<>();
        Arrays.stream(variables.strip().split(" "))
                .map(one -> one.split("=", 2))
                .forEach(one -> map.put(one[0], one[1]));
        return map;
    }
}
