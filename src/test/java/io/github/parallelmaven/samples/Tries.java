package io.github.parallelmaven.samples;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often something was tried in this JVM. */
final class Tries {

    private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

    private Tries() {}

    static int next(String what) {
        return COUNTS.merge(what, 1, Integer::sum);
    }

    static int of(String what) {
        return COUNTS.getOrDefault(what, 0);
    }
}
