package io.github.parallelmaven.progress;

import java.util.List;

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

    /**
     * Says several lines that belong together. A console shared by modules built at once may keep others out meanwhile.
     *
     * @param lines the lines
     */
    default void block(List<Line> lines) {
        lines.forEach(line -> line.printTo(this));
    }
}
