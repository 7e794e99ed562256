package io.github.parallelmaven.mojo;

import io.github.parallelmaven.selection.GroupRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The configuration parameters of the JUnit Platform that Surefire makes of a project's configuration. */
final class EngineParameters {

    private static final String METHOD_ORDER = "junit.jupiter.testmethod.order.default";
    private static final String CLASS_ORDER = "junit.jupiter.testclass.order.default";
    private static final String ORDERER = "org.junit.jupiter.api.%sOrderer$%s";

    /** By name, since nothing but a worker may load them. */
    private static final String OUR_ORDER = "io.github.parallelmaven.worker.";

    private EngineParameters() {}

    /**
     * All of them, in Surefire's order of precedence, the last the strongest.
     *
     * @param mojo the goal
     * @param rule what groups mean
     * @param era which Surefire the project has
     */
    static Map<String, String> of(AbstractParallelMojo mojo, GroupRule rule, SurefireEra era) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (era == SurefireEra.SINCE_3_6) {
            parameters.putAll(order(mojo.runOrder, mojo.runOrderRandomSeed));
        }
        // Until 3.5, Surefire's provider for the JUnit Platform knew nothing of threads.
        if (era == SurefireEra.SINCE_3_6 || rule != GroupRule.TAGS) {
            parameters.putAll(concurrency(mojo).parameters());
        }
        parameters.putAll(TestProperties.platform(mojo.properties));
        if (rule == GroupRule.ENGINE) {
            putGiven(parameters, "testng.groups", mojo.groups);
            putGiven(parameters, "testng.excludedGroups", mojo.excludedGroups);
        }
        return parameters;
    }

    /**
     * Classes that listen to the tests. Until 3.5, Surefire's provider for the JUnit Platform did not know any.
     *
     * @param mojo the goal
     * @param rule what groups mean
     * @param era which Surefire the project has
     */
    static List<String> listeners(AbstractParallelMojo mojo, GroupRule rule, SurefireEra era) {
        return era == SurefireEra.SINCE_3_6 || rule != GroupRule.TAGS
                ? TestProperties.listeners(mojo.properties)
                : List.of();
    }

    /**
     * Since 3.6, an order holds for nested classes and methods of Jupiter too.
     */
    static Map<String, String> order(@Nullable String runOrder, @Nullable Long seed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        switch (Objects.requireNonNullElse(runOrder, "").strip().toLowerCase(Locale.ROOT)) {
            case "random" -> {
                parameters.put(METHOD_ORDER, String.format(Locale.ROOT, ORDERER, "Method", "Random"));
                parameters.put(CLASS_ORDER, String.format(Locale.ROOT, ORDERER, "Class", "Random"));
                if (seed != null) {
                    parameters.put("junit.jupiter.execution.order.random.seed", seed.toString());
                }
            }
            case "alphabetical" -> {
                parameters.put(METHOD_ORDER, String.format(Locale.ROOT, ORDERER, "Method", "MethodName"));
                parameters.put(CLASS_ORDER, String.format(Locale.ROOT, ORDERER, "Class", "ClassName"));
            }
            case "reversealphabetical" -> {
                parameters.put(METHOD_ORDER, OUR_ORDER + "ReverseMethodOrder");
                parameters.put(CLASS_ORDER, OUR_ORDER + "ReverseClassOrder");
            }
            default -> {
                // The engines have an order of their own.
            }
        }
        return parameters;
    }

    private static Concurrency concurrency(AbstractParallelMojo mojo) {
        return new Concurrency(
                Objects.requireNonNullElse(mojo.parallel, "").strip(),
                mojo.threadCount,
                mojo.threadCountClasses,
                mojo.threadCountMethods);
    }

    private static void putGiven(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value);
        }
    }
}
