package io.github.parallelmaven.worker;

import java.io.PrintWriter;
import java.io.StringWriter;

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

    private static String message(Throwable throwable) {
        try {
            return throwable.getMessage();
        } catch (Throwable broken) {
            return "(its message could not be read: " + broken.getClass().getName() + ")";
        }
    }

    private static String trace(Throwable throwable) {
        StringWriter text = new StringWriter();
        try {
            throwable.printStackTrace(new PrintWriter(text, true));
        } catch (Throwable broken) {
            text.append(throwable.getClass().getName())
                    .append(" (its trace could not be read: ")
                    .append(broken.getClass().getName())
                    .append(")\n");
            for (StackTraceElement element : throwable.getStackTrace()) {
                text.append("\tat ").append(element.toString()).append('\n');
            }
        }
        return text.toString();
    }
}
