package io.github.parallelmaven.ci;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a CI service tells a node its index and the number of nodes.
 *
 * @param name the service, for people
 * @param marker variable that only nodes of this service have
 * @param value what the marker has to say; {@code null} for anything
 * @param index variable with the index; {@code null} where the service tells none
 * @param total variable with the number of nodes; {@code null} where the service tells none
 * @param base the index of the first node
 */
record CiService(
        String name,
        String marker,
        @Nullable String value,
        @Nullable String index,
        @Nullable String total,
        Base base) {

    /** What the first node is called. */
    enum Base {
        /** Zero. */
        ZERO,
        /** One. */
        ONE,
        /** The lowest task of a Slurm array, whose tasks may be numbered as the user likes. */
        SLURM
    }

    /**
     * Every service that is known. A name such as {@code CI_NODE_INDEX} counts from 1 with one service and from 0 with
     * another, so none is read without the marker.
     */
    static final List<CiService> ALL = List.of(
            silent("GitHub Actions", "GITHUB_ACTIONS", "true"),
            silent("Jenkins", "JENKINS_URL", null),
            silent("Travis CI", "TRAVIS", "true"),
            silent("AWS CodeBuild", "CODEBUILD_BUILD_ID", null),
            of("GitLab", "GITLAB_CI", "true", "CI_NODE_INDEX", "CI_NODE_TOTAL", Base.ONE),
            of("CircleCI", "CIRCLECI", "true", "CIRCLE_NODE_INDEX", "CIRCLE_NODE_TOTAL", Base.ZERO),
            of("Buildkite", "BUILDKITE", "true", "BUILDKITE_PARALLEL_JOB", "BUILDKITE_PARALLEL_JOB_COUNT", Base.ZERO),
            of("Azure", "TF_BUILD", "True", "SYSTEM_JOBPOSITIONINPHASE", "SYSTEM_TOTALJOBSINPHASE", Base.ONE),
            of(
                    "Bitbucket",
                    "BITBUCKET_BUILD_NUMBER",
                    null,
                    "BITBUCKET_PARALLEL_STEP",
                    "BITBUCKET_PARALLEL_STEP_COUNT",
                    Base.ZERO),
            of("Semaphore", "SEMAPHORE", "true", "SEMAPHORE_JOB_INDEX", "SEMAPHORE_JOB_COUNT", Base.ONE),
            of(
                    "Semaphore classic",
                    "SEMAPHORE",
                    "true",
                    "SEMAPHORE_CURRENT_THREAD",
                    "SEMAPHORE_THREAD_COUNT",
                    Base.ONE),
            of(
                    "TeamCity",
                    "TEAMCITY_VERSION",
                    null,
                    "teamcity.build.parallelTests.currentBatch",
                    "teamcity.build.parallelTests.totalBatches",
                    Base.ONE),
            of("Heroku CI", "HEROKU_TEST_RUN_ID", null, "CI_NODE_INDEX", "CI_NODE_TOTAL", Base.ZERO),
            of("Cirrus CI", "CIRRUS_CI", "true", "CI_NODE_INDEX", "CI_NODE_TOTAL", Base.ZERO),
            of("Bazel", "TEST_TOTAL_SHARDS", null, "TEST_SHARD_INDEX", "TEST_TOTAL_SHARDS", Base.ZERO),
            of("Harness", "HARNESS_NODE_INDEX", null, "HARNESS_NODE_INDEX", "HARNESS_NODE_TOTAL", Base.ZERO),
            of("Cloud Run", "CLOUD_RUN_TASK_INDEX", null, "CLOUD_RUN_TASK_INDEX", "CLOUD_RUN_TASK_COUNT", Base.ZERO),
            of(
                    "AWS Batch",
                    "AWS_BATCH_JOB_ARRAY_INDEX",
                    null,
                    "AWS_BATCH_JOB_ARRAY_INDEX",
                    "AWS_BATCH_JOB_ARRAY_SIZE",
                    Base.ZERO),
            of("Slurm", "SLURM_ARRAY_TASK_ID", null, "SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT", Base.SLURM),
            // Not by KUBERNETES_SERVICE_HOST: nodes of many CI services are pods.
            of("Kubernetes", "JOB_COMPLETION_INDEX", null, "JOB_COMPLETION_INDEX", null, Base.ZERO));

    private static CiService of(
            String name, String marker, @Nullable String value, String index, @Nullable String total, Base base) {
        return new CiService(name, marker, value, index, total, base);
    }

    private static CiService silent(String name, String marker, @Nullable String value) {
        return new CiService(name, marker, value, null, null, Base.ZERO);
    }

    /** Whether a node with these variables belongs to the service. */
    boolean isHere(Map<String, String> variables) {
        String found = variables.get(marker);
        return found != null && !found.isBlank() && (value == null || value.equalsIgnoreCase(found.strip()));
    }

    /** Those that a node with these variables belongs to. */
    static Stream<CiService> here(Map<String, String> variables) {
        return ALL.stream().filter(service -> service.isHere(variables));
    }

    /** Whether the service has told this node anything about its place. */
    boolean speaks(Map<String, String> variables) {
        return has(variables, index) || has(variables, total);
    }

    private static boolean has(Map<String, String> variables, @Nullable String name) {
        return name != null && !variables.getOrDefault(name, "").isBlank();
    }
}
