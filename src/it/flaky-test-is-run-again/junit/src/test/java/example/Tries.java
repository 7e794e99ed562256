package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often something was tried in this JVM. */
class Tries {

    private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

    static int next(String what) {
        return COUNTS.merge(what, 1, Integer::sum);
    }
}
