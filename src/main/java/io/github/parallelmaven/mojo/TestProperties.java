package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties that tests see: those of the system, and those of the JUnit Platform. */
final class TestProperties {

    private static final String VINTAGE_THREADS = "junit.vintage.execution.parallel";
    private static final String TESTNG = "testng.";
    private static final String TESTNG_VERBOSE = "surefire.testng.verbose";
    private static final String JUNIT = "junit";
    private static final Set<String> USED =
            Set.of("configurationParameters", "listener", "reporter", "dataproviderthreadcount", JUNIT, TESTNG_VERBOSE);

    private TestProperties() {}

    /**
     * System properties in Surefire's order of precedence, the last the strongest: configured ones, those of Maven's
     * command line, {@code basedir} and {@code localRepository}.
     *
     * @param configured values of {@code systemProperties}, {@code systemPropertiesFile} and
     *     {@code systemPropertyVariables}, see {@link #configured}
     * @param user properties of Maven's command line; empty where they are not passed on
     * @param basedir directory of the project
     * @param localRepository directory of Maven's local repository
     */
    static Map<String, String> system(
            Map<String, String> configured, Properties user, Path basedir, Path localRepository) {
        Map<String, String> properties = new LinkedHashMap<>(configured);
        user.stringPropertyNames().forEach(name -> properties.put(name, user.getProperty(name)));
        properties.put("basedir", basedir.toString());
        properties.put("localRepository", localRepository.toString());
        return properties;
    }

    /**
     * Parameters of the JUnit Platform.
     *
     * @param properties value of the parameter {@code properties}, whose entry {@code configurationParameters} is a
     *     property file as text; null for none
     */
    static Map<String, String> platform(@Nullable Properties properties) {
        String text = properties == null ? "" : properties.getProperty("configurationParameters", "");
        Properties parameters = new Properties();
        try {
            parameters.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.BAD_PARAMETER.with(
                    "properties.configurationParameters", text, "lines of the form name = value");
        }
        Map<String, String> given = new LinkedHashMap<>(prefixed(properties, VINTAGE_THREADS));
        given.putAll(texts(parameters));
        given.putAll(prefixed(properties, TESTNG));
        given.putAll(testNg(properties));
        return given;
    }

    /**
     * Classes that listen to the tests.
     *
     * @param properties value of the parameter {@code properties}; null for none
     * @return names as configured
     */
    static List<String> listeners(@Nullable Properties properties) {
        return Texts.split(texts(properties).get("listener"));
    }

    /**
     * Whether an engine for JUnit 4 is added where the project has JUnit 4 and no engine for it.
     *
     * @param properties value of the parameter {@code properties}; null for none
     */
    static boolean wantsJUnit4(@Nullable Properties properties) {
        String value = texts(properties).getOrDefault(JUNIT, "");
        return value.isEmpty() || Boolean.parseBoolean(value);
    }

    /**
     * Which entries have no effect.
     *
     * @param properties value of the parameter {@code properties}; null for none
     * @return their names
     */
    static List<String> ignored(@Nullable Properties properties) {
        return properties == null
                ? List.of()
                : properties.stringPropertyNames().stream()
                        .filter(name -> !USED.contains(name))
                        .filter(name -> !name.startsWith(VINTAGE_THREADS) && !name.startsWith(TESTNG))
                        .sorted()
                        .toList();
    }

    /**
     * System properties that the POM names, in Surefire's order of precedence, the last the strongest.
     *
     * @param old value of {@code systemProperties}; null for none
     * @param file value of {@code systemPropertiesFile}; null for none
     * @param variables value of {@code systemPropertyVariables}
     */
    static Map<String, String> configured(
            @Nullable Properties old, @Nullable File file, Map<String, String> variables) {
        Map<String, String> configured = new LinkedHashMap<>(texts(old));
        if (file != null) {
            configured.putAll(texts(read(file)));
        }
        configured.putAll(variables);
        return configured;
    }

    /** What Surefire passes on to TestNG's engine under other names. */
    private static Map<String, String> testNg(@Nullable Properties properties) {
        Map<String, String> given = texts(properties);
        Map<String, String> parameters = new LinkedHashMap<>();
        String listeners = Stream.of(given.get("listener"), given.get("reporter"))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(","));
        if (!listeners.isEmpty()) {
            parameters.put("testng.listeners", listeners);
        }
        renamed(given, "dataproviderthreadcount", parameters, "testng.dataProviderThreadCount");
        renamed(given, TESTNG_VERBOSE, parameters, "testng.verbose");
        return parameters;
    }

    private static void renamed(Map<String, String> given, String name, Map<String, String> parameters, String other) {
        String value = given.get(name);
        if (value != null) {
            parameters.put(other, value);
        }
    }

    private static Map<String, String> prefixed(@Nullable Properties properties, String prefix) {
        Map<String, String> prefixed = texts(properties);
        prefixed.keySet().removeIf(name -> !name.startsWith(prefix));
        return prefixed;
    }

    private static Map<String, String> texts(@Nullable Properties properties) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (properties != null) {
            properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        }
        return texts;
    }

    private static Properties read(File file) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file.toPath())) {
            properties.load(in);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.BAD_PARAMETER.with("systemPropertiesFile", file, "a property file that can be read");
        }
    }
}
