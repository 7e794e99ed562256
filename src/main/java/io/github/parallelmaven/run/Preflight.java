package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ArgLineWords;
import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Looks at the user's build before a JVM fails on it. */
final class Preflight {

    private static final String ENGINES = "META-INF/services/org.junit.platform.engine.TestEngine";

    private static final Set<String> ASCII_LOCALES = Set.of("C", "POSIX");

    private Preflight() {}

    /**
     * Checks that something can run the units.
     *
     * @param units what was selected
     * @param fork with which class path
     * @return the units, or none where no engine exists and nothing among them looks like a test
     * @throws io.github.parallelmaven.problem.ParallelException if tests are there and no engine is
     */
    static List<TestUnit> runnable(List<TestUnit> units, ForkSpec fork) {
        // Reading every jar costs time; it is only worth it where nothing was resolved for the platform.
        if (units.isEmpty() || !fork.engineClassPath().isEmpty() || hasEngine(fork.testClassPath())) {
            return units;
        }
        List<String> tests = units.stream()
                .filter(u -> u.testMethods() > 0)
                .map(TestUnit::id)
                .limit(3)
                .toList();
        if (tests.isEmpty()) {
            return List.of();
        }
        throw Problem.NO_ENGINE.with(String.join(", ", tests) + (tests.size() < 3 ? "" : ", ...") + " cannot be run");
    }

    /**
     * Checks the options of the JVMs before each of them would stumble over them.
     *
     * @param argLine the configured line
     * @throws io.github.parallelmaven.problem.ParallelException if a quote is not closed
     */
    static void argLine(String argLine) {
        try {
            ArgLineWords.split(argLine);
        } catch (IllegalArgumentException e) {
            throw Problem.BAD_PARAMETER.with("argLine", argLine, "options with closed quotes: " + e.getMessage());
        }
    }

    /** Checks that JVMs which are launched from here can name the files of their class path. */
    static void fileNames(ForkSpec fork) {
        Charset own = Charset.forName(System.getProperty("sun.jnu.encoding"));
        fileNames(fork, System.getenv(), System.getProperty("os.name"), own);
    }

    /**
     * Checks that the JVMs can name the files of their class path. On Linux their locale decides. Where it is Maven's own,
     * they know what Maven's JVM knows, which depends on the C library too: with some, no locale at all means UTF-8.
     * Where it is another one, {@code C} and {@code POSIX} are taken for ASCII, whatever {@code sun.jnu.encoding} says
     * on their command line.
     *
     * @param fork what is to be launched
     * @param inherited Maven's own environment
     * @param system name of the operating system
     * @param own encoding of file names in Maven's JVM
     * @throws io.github.parallelmaven.problem.ParallelException if they cannot
     */
    static void fileNames(ForkSpec fork, Map<String, String> inherited, String system, Charset own) {
        if (!system.equals("Linux")) {
            return;
        }
        Map<String, String> environment = new HashMap<>(inherited);
        environment.keySet().removeAll(fork.excludedEnvironment());
        environment.putAll(fork.environment());
        String locale = locale(environment);
        boolean asMaven = locale.equals(locale(inherited));
        if (!asMaven && !ASCII_LOCALES.contains(locale)) {
            return;
        }
        Charset known = asMaven ? own : StandardCharsets.US_ASCII;
        Stream.of(fork.testClassPath(), fork.engineClassPath(), List.of(fork.scratchDirectory()))
                .flatMap(List::stream)
                .filter(path -> !known.newEncoder().canEncode(path.toString()))
                .findFirst()
                .ifPresent(path -> {
                    throw Problem.UNREADABLE_PATH.with(path, known.name() + " (of the locale " + locale + ")");
                });
    }

    private static String locale(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("C");
    }

    private static boolean hasEngine(List<Path> classPath) {
        return classPath.stream().anyMatch(Preflight::declaresEngine);
    }

    private static boolean declaresEngine(Path element) {
        if (Files.isDirectory(element)) {
            return Files.exists(element.resolve(ENGINES));
        }
        if (!Stream.of(".jar", ".zip").anyMatch(e -> element.toString().endsWith(e))) {
            return false;
        }
        try (ZipFile jar = new ZipFile(element.toFile())) {
            return jar.getEntry(ENGINES) != null;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
