package io.github.parallelmaven.run;

import io.github.parallelmaven.discovery.ClassPathFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What the engines are told of the tests of all classes: a common order, or one instance for all tests of a class.
 *
 * @param parameters configuration parameters, from wherever the platform takes them
 * @param argLine options of the JVM, which may set such parameters too
 */
record EngineOrder(Map<String, String> parameters, String argLine) {

    private static final String FILE = "junit-platform.properties";
    private static final String LIFECYCLE = "junit.jupiter.testinstance.lifecycle.default";
    private static final String METHOD_ORDER = "junit.jupiter.testmethod.order.default";

    static EngineOrder of(RunRequest request, ClassPathFiles files) {
        Map<String, String> parameters = new HashMap<>();
        files.read(FILE).ifPresent(content -> load(new String(content, StandardCharsets.ISO_8859_1), parameters));
        parameters.putAll(request.fork().systemProperties());
        parameters.putAll(request.options().configurationParameters());
        return new EngineOrder(parameters, request.fork().argLine());
    }

    /** Whether no class may be split. */
    boolean keepsClassesWhole() {
        String lifecycle = parameters.getOrDefault(LIFECYCLE, "").strip().toLowerCase(Locale.ROOT);
        return !(lifecycle.isEmpty() || lifecycle.equals("per_method"))
                || !parameters.getOrDefault(METHOD_ORDER, "").isBlank()
                || argLine.contains(LIFECYCLE)
                || argLine.contains(METHOD_ORDER);
    }

    private static void load(String content, Map<String, String> target) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException | IllegalArgumentException damaged) {
            // The platform will say what is wrong with it; until then nothing is known.
            target.put(METHOD_ORDER, "unknown");
        }
        properties.stringPropertyNames().forEach(name -> target.put(name, properties.getProperty(name)));
    }
}
