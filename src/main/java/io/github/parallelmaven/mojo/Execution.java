package io.github.parallelmaven.mojo;

import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.run.RunRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** Joins a run with the outputs that Maven's user sees. The composition root of the goals. */
final class Execution {

    private final MavenSession session;
    private final Log log;
    private final String progress;

    /** Keeps what the outputs depend on: the build, its log and how progress shall be shown. */
    Execution(MavenSession session, Log log, String progress) {
        this.session = session;
        this.log = log;
        this.progress = progress;
    }

    /** Runs the tests, shows them while they run, and writes their reports. */
    RunResult run(RunRequest request, ReportSettings settings) {
        log.debug(request.module() + " " + settings + " " + progress + " " + session.isParallel());
        throw new UnsupportedOperationException("not wired yet");
    }
}
