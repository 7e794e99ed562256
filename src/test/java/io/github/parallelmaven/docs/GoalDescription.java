package io.github.parallelmaven.docs;

import java.util.List;

/**
 * What the plugin descriptor says of a goal.
 *
 * @param name the goal without its prefix
 * @param description sentences, with code in {@code <code>} elements
 * @param phase default phase; empty where there is none
 * @param parameters those that a user may set
 */
record GoalDescription(String name, String description, String phase, List<Setting> parameters) {

    /**
     * A parameter.
     *
     * @param name the XML element in a POM
     * @param type Java type
     * @param since the first version that had it; empty where it is not told
     * @param property the name behind {@code -D}; empty where there is none
     * @param defaultValue as written in the annotation; empty where there is none
     * @param description sentences, with code in {@code <code>} elements
     */
    record Setting(String name, String type, String since, String property, String defaultValue, String description) {

        /** Whether the name tells that Surefire does not have it. */
        boolean isOurs() {
            return property.equals("workers") || property.startsWith("parallel.");
        }
    }
}
