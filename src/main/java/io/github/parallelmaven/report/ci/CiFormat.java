package io.github.parallelmaven.report.ci;

import io.github.parallelmaven.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The CI services that are told of a run in their own words. */
public enum CiFormat {
    /** Annotations at the source, and a summary of the step. */
    GITHUB("GitHub Actions"),
    /** Sections of the log that are folded. */
    GITLAB("GitLab"),
    /** Service messages. */
    TEAMCITY("TeamCity"),
    /** Logging commands. */
    AZURE("Azure");

    private final String service;

    CiFormat(String service) {
        this.service = service;
    }

    /**
     * Chooses one.
     *
     * @param wanted a name in any case; {@code auto} for that of the service, {@code none} for none
     * @param here name of the service that this node belongs to; empty where it belongs to none
     * @return the format, if any
     * @throws io.github.parallelmaven.problem.ParallelException if there is none of that name
     */
    public static Optional<CiFormat> of(String wanted, Optional<String> here) {
        String name = wanted.strip().toLowerCase(Locale.ROOT);
        if (name.equals("none")) {
            return Optional.empty();
        }
        if (name.equals("auto")) {
            return here.flatMap(service -> Arrays.stream(values())
                    .filter(format -> format.service.equals(service))
                    .findFirst());
        }
        return Optional.of(Arrays.stream(values())
                .filter(format -> format.word().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.BAD_PARAMETER.with("parallel.ciOutput", wanted, "auto, none, " + words())));
    }

    private static String words() {
        return Arrays.stream(values()).map(CiFormat::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
