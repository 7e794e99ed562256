package io.github.parallelmaven.mojo;

import io.github.parallelmaven.report.ci.CiReport;
import org.jspecify.annotations.Nullable;

/**
 * What shows a run when it is over, besides its reports.
 *
 * @param html whether a page is written
 * @param trace whether a trace is written
 * @param profile whether the trace shows our own side too, and the console where the time went
 * @param ci what tells a CI service; {@code null} where none is to be told
 */
record Pictures(
        boolean html,
        boolean trace,
        boolean profile,
        @Nullable CiReport ci) {

    /** Nothing. */
    static final Pictures NONE = new Pictures(false, false, false, null);
}
