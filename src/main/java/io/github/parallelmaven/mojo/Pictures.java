package io.github.parallelmaven.mojo;

/**
 * What shows a run when it is over, besides its reports.
 *
 * @param html whether a page is written
 * @param trace whether a trace is written
 */
record Pictures(boolean html, boolean trace) {

    /** Nothing. */
    static final Pictures NONE = new Pictures(false, false);
}
