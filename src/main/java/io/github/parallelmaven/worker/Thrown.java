package io.github.parallelmaven.worker;

import io.github.parallelmaven.protocol.Protocol;
import java.io.PrintWriter;
import java.io.Writer;

/** A throwable as text. Its own methods are a test's code and may themselves throw. */
final class Thrown {

    final String type;
    final String message;
    final String trace;

    private Thrown(String type, String message, String trace) {
        this.type = type;
        this.message = message;
        this.trace = trace;
    }

    static Thrown of(Throwable throwable) {
        return new Thrown(throwable.getClass().getName(), message(throwable), trace(throwable));
    }

    /** Something that nobody threw. */
    static Thrown told(String type, String sentence) {
        return new Thrown(type, sentence, type + ": " + sentence + "\n");
    }

    private static String message(Throwable throwable) {
        try {
            return throwable.getMessage();
        } catch (Throwable broken) {
            return "(its message could not be read: " + broken.getClass().getName() + ")";
        }
    }

    private static String trace(Throwable throwable) {
        Bounded text = new Bounded();
        try {
            throwable.printStackTrace(new PrintWriter(text, true));
        } catch (Throwable broken) {
            text.append(throwable.getClass().getName())
                    .append(" (its trace could not be read: ")
                    .append(broken.getClass().getName())
                    .append(")\n");
            frames(throwable, text);
        }
        return text.toString();
    }

    private static void frames(Throwable throwable, Bounded text) {
        try {
            for (StackTraceElement element : throwable.getStackTrace()) {
                text.append("\tat ").append(element.toString()).append('\n');
            }
        } catch (Throwable broken) {
            text.append("\t(nor could its frames: ")
                    .append(broken.getClass().getName())
                    .append(")\n");
        }
    }

    /** Keeps the beginning of a text, since a message may have a hundred megabytes, and counts the rest. */
    private static final class Bounded extends Writer {
        private final StringBuilder kept = new StringBuilder();
        private long leftOut;

        @Override
        public void write(char[] buffer, int offset, int length) {
            int taken = taken(length);
            kept.append(buffer, offset, taken);
        }

        @Override
        public void write(String text, int offset, int length) {
            int taken = taken(length);
            kept.append(text, offset, offset + taken);
        }

        @Override
        public Bounded append(CharSequence text) {
            write(text.toString(), 0, text.length());
            return this;
        }

        @Override
        public Bounded append(char one) {
            write(new char[] {one}, 0, 1);
            return this;
        }

        private int taken(int length) {
            int taken = Math.min(length, Protocol.MAX_TEXT - kept.length());
            leftOut += length - taken;
            return taken;
        }

        @Override
        public void flush() {
            // All that is kept is in memory.
        }

        @Override
        public void close() {
            // As above.
        }

        @Override
        public String toString() {
            return leftOut == 0 ? kept.toString() : kept + "\n... " + leftOut + " more characters left out";
        }
    }
}
