package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The properties that tests see: those of the system, and those of the JUnit Platform. */
final class TestProperties {

    private TestProperties() {}

    /**
     * System properties in Surefire's order of precedence, the last the strongest: configured ones, those of Maven's
     * command line, {@code basedir} and {@code localRepository}.
     *
     * @param configured value of {@code systemPropertyVariables}
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
        Map<String, String> given = new LinkedHashMap<>();
        parameters.stringPropertyNames().forEach(name -> given.put(name, parameters.getProperty(name)));
        return given;
    }
}
