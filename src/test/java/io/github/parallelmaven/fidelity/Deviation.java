package io.github.parallelmaven.fidelity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A difference that we choose, as narrow as it can be said: in which framework's reports, and what the comparison says
 * of it. Each has a section in {@code docs/deviations.md} which gives the reason.
 *
 * @param section heading of that section, as an anchor
 * @param framework name of the module
 * @param difference fits the whole line of a difference
 */
public record Deviation(String section, String framework, Pattern difference) {

    /** All of them. */
    static final List<Deviation> ALL = List.of();

    /** Whether this is why something differs. */
    boolean explains(String module, String line) {
        return framework.equals(module) && difference.matcher(line).matches();
    }

    private static Deviation of(String section, String framework, String difference) {
        return new Deviation(section, framework, Pattern.compile(difference, Pattern.DOTALL));
    }
}
