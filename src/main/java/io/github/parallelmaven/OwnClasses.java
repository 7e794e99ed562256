package io.github.parallelmaven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Loads classes of the plugin ahead of the goal, which comes to them one by one until its first JVM has its orders. The
 * list was taken from the log of a JVM that ran one test; it may be out of date, which costs time and nothing else.
 */
final class OwnClasses {

    private static final String NAMES = "own-classes.txt";

    private OwnClasses() {}

    /** Loads and verifies, and initializes nothing. */
    static void load() {
        names().forEach(OwnClasses::load);
    }

    private static void load(String name) {
        try {
            Class<?> type = Class.forName(name, false, OwnClasses.class.getClassLoader());
            // Whoever asks for members has the JVM verify the class.
            var unused = type.getDeclaredConstructors();
        } catch (ClassNotFoundException | LinkageError unknown) {
            return;
        }
    }

    /** Binary names, in the order in which the goal needs them. */
    static List<String> names() {
        try (InputStream list = OwnClasses.class.getResourceAsStream(NAMES)) {
            return list == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                            .lines()
                            .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
