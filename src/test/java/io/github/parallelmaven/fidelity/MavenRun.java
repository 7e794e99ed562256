package io.github.parallelmaven.fidelity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A Maven process that has ended.
 *
 * @param exitCode 0 for a successful build
 * @param wall from the start of the process to its end
 * @param cpu user and system time of the process and of all children it waited for, where the machine can tell
 * @param log what the process printed
 */
public record MavenRun(int exitCode, Duration wall, Optional<Duration> cpu, Path log) {}
