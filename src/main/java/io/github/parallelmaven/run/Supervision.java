package io.github.parallelmaven.run;

import java.nio.file.Path;

/**
 * How the JVMs of a run are watched over.
 *
 * @param limits how long anything may take
 * @param dumps directory for how JVMs stood when they were ended; made where it is needed
 */
public record Supervision(TimeLimits limits, Path dumps) {}
