package io.github.parallelmaven.progress;

/** Where permanent lines go, for Maven its log. Lines have no line end, no control characters and are never blank. */
public interface Console {

    /**
     * Says something that is as it should be.
     *
     * @param line one line
     */
    void info(String line);

    /**
     * Says something that a person should know.
     *
     * @param line one line
     */
    void warn(String line);

    /**
     * Says something that breaks the build.
     *
     * @param line one line
     */
    void error(String line);
}
