package io.github.parallelmaven.report.surefire;

/**
 * One line of a stack trace.
 *
 * @param text the frame without its tab and {@code at}, for example {@code java.base/java.util.List.of(List.java:791)}
 */
record TraceFrame(String text) {

    /** Binary name of the class whose method it is, without module and class loader. */
    String className() {
        // A name given in back ticks in Kotlin may hold parentheses, hence the last one.
        int parenthesis = text.lastIndexOf('(');
        String method = parenthesis < 0 ? text : text.substring(0, parenthesis);
        String plain = method.substring(method.lastIndexOf('/') + 1);
        return plain.substring(0, Math.max(0, plain.lastIndexOf('.')));
    }
}
