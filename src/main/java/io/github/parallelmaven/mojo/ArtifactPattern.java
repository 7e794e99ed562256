package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/**
 * A pattern of dependencies as Surefire understands it: {@code groupId:artifactId[:type[:classifier[:version]]]}, where
 * {@code *} stands for any text and {@code ?} for any character, the last of four parts is a version or a classifier,
 * the version may be a range, and {@code !} in front takes matches out again. A part behind {@code *} is taken
 * liberally: {@code *:war} means a type as well as an artifact.
 */
final class ArtifactPattern {

    private enum Coordinate {
        GROUP,
        ARTIFACT,
        TYPE,
        CLASSIFIER,
        VERSION
    }

    private static final String ANY = "*";

    private final String[] parts;
    private final boolean negative;

    private ArtifactPattern(String text) {
        negative = text.startsWith("!");
        parts = Arrays.stream(text.substring(negative ? 1 : 0).split(":"))
                .map(part -> part.isEmpty() ? ANY : part)
                .toArray(String[]::new);
        if (parts.length < 1 || parts.length > 5) {
            throw Problem.BAD_PARAMETER.with(
                    "a dependency pattern", text, "groupId:artifactId[:type[:classifier[:version]]]");
        }
    }

    /**
     * Judges by the first pattern that speaks of an artifact.
     *
     * @param patterns the patterns
     * @param artifact the artifact
     * @return false where none speaks of it
     */
    static boolean anyMatches(List<String> patterns, Artifact artifact) {
        return patterns.stream()
                .map(ArtifactPattern::new)
                .filter(pattern -> pattern.speaksOf(artifact))
                .findFirst()
                .map(pattern -> !pattern.negative)
                .orElse(false);
    }

    private boolean speaksOf(Artifact artifact) {
        return IntStream.range(0, parts.length)
                .allMatch(i -> meanings(i).stream().anyMatch(coordinate -> matches(parts[i], coordinate, artifact)));
    }

    /** The coordinates that the part at an index may mean, which depends on the wildcards around it. */
    private Set<Coordinate> meanings(int index) {
        boolean anyFirst = ANY.equals(parts[0]);
        return switch (index) {
            case 0 ->
                parts.length == 3 && ANY.equals(parts[1]) && ANY.equals(parts[2])
                        ? EnumSet.of(Coordinate.GROUP, Coordinate.ARTIFACT)
                        : EnumSet.of(Coordinate.GROUP);
            case 1 -> meaningsOfSecond(anyFirst);
            case 2 ->
                parts.length == 3 && (anyFirst || ANY.equals(parts[1]))
                        ? EnumSet.of(Coordinate.TYPE, Coordinate.CLASSIFIER)
                        : EnumSet.of(Coordinate.TYPE);
            case 3 ->
                parts.length == 4
                        ? EnumSet.of(Coordinate.VERSION, Coordinate.CLASSIFIER)
                        : EnumSet.of(Coordinate.CLASSIFIER);
            default -> EnumSet.of(Coordinate.VERSION);
        };
    }

    private Set<Coordinate> meaningsOfSecond(boolean anyFirst) {
        if (anyFirst && parts.length == 2) {
            return EnumSet.of(Coordinate.GROUP, Coordinate.ARTIFACT, Coordinate.TYPE, Coordinate.VERSION);
        }
        if (anyFirst && parts.length == 3) {
            return ANY.equals(parts[2])
                    ? EnumSet.of(Coordinate.ARTIFACT, Coordinate.TYPE)
                    : EnumSet.of(Coordinate.GROUP, Coordinate.ARTIFACT);
        }
        return EnumSet.of(Coordinate.ARTIFACT);
    }

    private static boolean matches(String part, Coordinate coordinate, Artifact artifact) {
        String value = switch (coordinate) {
            case GROUP -> artifact.getGroupId();
            case ARTIFACT -> artifact.getArtifactId();
            case TYPE -> artifact.getType();
            case CLASSIFIER -> artifact.hasClassifier() ? artifact.getClassifier() : "";
            case VERSION -> artifact.getBaseVersion();
        };
        if (coordinate == Coordinate.VERSION && (part.startsWith("[") || part.startsWith("("))) {
            return inRange(part, value);
        }
        return ANY.equals(part) || Pattern.matches(regex(part), value);
    }

    private static boolean inRange(String range, String version) {
        try {
            return VersionRange.createFromVersionSpec(range).containsVersion(new DefaultArtifactVersion(version));
        } catch (InvalidVersionSpecificationException e) {
            throw Problem.BAD_PARAMETER.with("a dependency pattern", range, "a version range such as [1.0,2.0)");
        }
    }

    private static String regex(String part) {
        return part.chars()
                .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
    }
}
