package io.github.parallelmaven.progress;

/**
 * A line for a console.
 *
 * @param level how serious it is
 * @param text what it says
 */
public record Line(Level level, String text) {

    /** How serious a line is. */
    public enum Level {
        /** As it should be. */
        INFO,
        /** Worth knowing. */
        WARN,
        /** Breaks the build. */
        ERROR
    }

    /**
     * A line that is as it should be.
     *
     * @param text what it says
     * @return the line
     */
    public static Line info(String text) {
        return new Line(Level.INFO, text);
    }

    /**
     * A line worth knowing.
     *
     * @param text what it says
     * @return the line
     */
    public static Line warn(String text) {
        return new Line(Level.WARN, text);
    }

    /**
     * A line about something that breaks the build.
     *
     * @param text what it says
     * @return the line
     */
    public static Line error(String text) {
        return new Line(Level.ERROR, text);
    }

    /**
     * Writes the line.
     *
     * @param console where to
     */
    public void printTo(Console console) {
        switch (level) {
            case INFO -> console.info(text);
            case WARN -> console.warn(text);
            case ERROR -> console.error(text);
        }
    }
}
