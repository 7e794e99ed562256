package io.github.parallelmaven.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a JVM stood at a moment.
 *
 * @param text its threads and its heap, for people
 * @param stacks the stack of the thread that runs a test, by the number of the test, innermost frame first; 0 for the
 *     thread that runs all of them where there is no parallelism in the JVM
 */
public record Dump(String text, Map<Integer, List<String>> stacks) {

    /** Nothing is known. */
    public static final Dump NONE = new Dump("", Map.of());

    /** Copies the map. */
    public Dump {
        stacks = Map.copyOf(stacks);
    }

    /**
     * Where a test stands.
     *
     * @param test its number
     * @return frames, the innermost first; none where that is unknown
     */
    public List<String> stackOf(int test) {
        return stacks.getOrDefault(test, test > 0 ? stacks.getOrDefault(0, List.of()) : List.of());
    }

    /**
     * Reads what HotSpot prints at the signal QUIT.
     *
     * @param printed the text
     * @return the text with the stack of the thread {@code main}, which runs the tests
     */
    static Dump printed(String printed) {
        List<String> stack = new ArrayList<>();
        boolean main = false;
        for (String line : printed.lines().toList()) {
            if (line.startsWith("\"")) {
                main = line.startsWith("\"main\"");
            } else if (main && line.startsWith("\tat ")) {
                stack.add(line.substring("\tat ".length()));
            }
        }
        return new Dump(printed, stack.isEmpty() ? Map.of() : Map.of(0, stack));
    }
}
