package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.Quota;
import io.github.parallelmaven.run.RetryLimits;
import io.github.parallelmaven.run.VerdictOptions;
import io.github.parallelmaven.selection.Quarantine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Makes values of the parameters that say what is made of failed tests beyond what Surefire makes of them. */
final class VerdictInputs {

    private static final String QUARANTINE = ".parallel-quarantine";

    private VerdictInputs() {}

    static VerdictOptions of(AbstractParallelMojo mojo) {
        return new VerdictOptions(
                ProjectInputs.count("parallel.retries", mojo.retries),
                new RetryLimits(
                        Quota.of("parallel.retryBudget", Objects.requireNonNullElse(mojo.retryBudget, "")),
                        Quota.of("parallel.retryMaxFailed", mojo.retryMaxFailed)),
                quarantine(mojo),
                List.of());
    }

    private static Quarantine quarantine(AbstractParallelMojo mojo) {
        Path usual = ProjectInputs.topmost(mojo.session).resolve(QUARANTINE);
        if (mojo.quarantine == null && !Files.exists(usual)) {
            return Quarantine.NONE;
        }
        Path file = mojo.quarantine == null ? usual : mojo.quarantine.toPath();
        boolean own = mojo.project.getModules().isEmpty()
                && file.toAbsolutePath()
                        .normalize()
                        .startsWith(mojo.project.getBasedir().toPath());
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return Quarantine.of(file.getFileName().toString(), lines, own);
        } catch (IOException e) {
            throw Problem.BAD_PARAMETER.with("parallel.quarantine", file, "a text file in UTF-8 that can be read");
        }
    }
}
