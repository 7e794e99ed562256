package io.github.parallelmaven.worker;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the children of a class stand in the order in which the engine would run them all. The parent needs it to put
 * the results of a class together that ran in parts.
 */
final class Places {

    static final int UNKNOWN = -1;

    /** Segments of the unique id of a class's child: the engine, the class, the child. */
    private static final int DEPTH = 3;

    private final Map<String, Integer> byChild = new ConcurrentHashMap<>();

    void note(String childId, int place) {
        byChild.put(childId, place);
    }

    /** The place of what has this unique id, or stands below what has a place; {@link #UNKNOWN} for all else. */
    int of(String uniqueId) {
        if (byChild.isEmpty()) {
            return UNKNOWN;
        }
        int end = -1;
        for (int segment = 0; segment < DEPTH; segment++) {
            // In a unique id a slash stands between segments only; within them it is escaped.
            end = uniqueId.indexOf('/', end + 1);
            if (end < 0) {
                return byChild.getOrDefault(uniqueId, UNKNOWN);
            }
        }
        return byChild.getOrDefault(uniqueId.substring(0, end), UNKNOWN);
    }
}
