package io.github.parallelmaven.progress;

/** Class names in narrow places. */
final class ClassNames {

    private ClassNames() {}

    /**
     * Shortens packages from the left to their first letters, as far as needed.
     *
     * @param name binary name of a class
     * @param width columns that there are
     * @return the name, which may still be wider than asked for, since the class itself is never shortened
     */
    static String fit(String name, int width) {
        StringBuilder fitted = new StringBuilder(name);
        int start = 0;
        int dot = fitted.indexOf(".");
        while (fitted.length() > width && dot > 0) {
            fitted.delete(start + 1, dot);
            start += 2;
            dot = fitted.indexOf(".", start);
        }
        return fitted.toString();
    }
}
