package io.github.parallelmaven.mojo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what Maven leaves of empty XML elements: null lists, null entries, null values. */
final class Texts {

    private Texts() {}

    /** The entries that say something. */
    static List<String> given(@Nullable Collection<String> configured) {
        return configured == null
                ? List.of()
                : configured.stream()
                        .filter(Objects::nonNull)
                        .filter(entry -> !entry.isBlank())
                        .toList();
    }

    /** The map in its order, with empty texts for values that are missing. */
    static Map<String, String> given(@Nullable Map<String, String> configured) {
        Map<String, String> given = new LinkedHashMap<>();
        if (configured != null) {
            configured.forEach((name, value) -> given.put(name, Objects.requireNonNullElse(value, "")));
        }
        return given;
    }

    /** The parts between commas, without space around them and without empty ones. */
    static List<String> split(@Nullable String configured) {
        return configured == null
                ? List.of()
                : Stream.of(configured.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
