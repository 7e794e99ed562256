package io.github.parallelmaven.progress;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.fusesource.jansi.Ansi;

/**
 * Finds out where standard output goes, without touching a terminal library.
 *
 * @param environment the environment variables
 * @param osName value of the system property {@code os.name}
 * @param tty whether standard input and output are a terminal
 * @param ansi whether Maven allows escape sequences
 */
public record TerminalProbe(Map<String, String> environment, String osName, BooleanSupplier tty, BooleanSupplier ansi) {

    private static final List<String> CI =
            List.of("CI", "CONTINUOUS_INTEGRATION", "BUILD_NUMBER", "JENKINS_URL", "TEAMCITY_VERSION", "TF_BUILD");

    /**
     * Looks at this JVM.
     *
     * @return a probe of its environment and its console
     */
    public static TerminalProbe ofThisProcess() {
        return new TerminalProbe(
                System.getenv(),
                System.getProperty("os.name", ""),
                TerminalProbe::hasTerminal,
                TerminalProbe::mavenAllowsAnsi);
    }

    /**
     * Gathers the facts. The height of the terminal stays unknown.
     *
     * @param parameter what the user asked for
     * @param interactive whether Maven runs interactively
     * @param concurrency how many modules Maven builds at a time
     * @param debug whether debug output is on
     * @param quiet whether information is off
     * @return the facts
     */
    public ProgressFacts facts(String parameter, boolean interactive, int concurrency, boolean debug, boolean quiet) {
        return new ProgressFacts(
                parameter,
                tty.getAsBoolean(),
                interactive,
                term(),
                ansi.getAsBoolean(),
                isSet("NO_COLOR"),
                concurrency,
                CI.stream().anyMatch(this::isSet),
                debug,
                quiet,
                ProgressFacts.ROWS_UNKNOWN);
    }

    /** Windows consoles have no TERM and can draw all the same. */
    private String term() {
        String term = environment.getOrDefault("TERM", "");
        return term.isEmpty() && osName.toLowerCase(Locale.ROOT).startsWith("windows") ? "windows" : term;
    }

    private boolean isSet(String name) {
        String value = environment.getOrDefault(name, "");
        return !value.isEmpty() && !value.equalsIgnoreCase("false");
    }

    /** From JDK 22 on there is a console even in a pipe, which then has to be asked. */
    @SuppressWarnings("SystemConsoleNull") // the JDKs that return null are asked here too
    private static boolean hasTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** Maven lends its Jansi to plugins, but a caller other than Maven need not have any. */
    private static boolean mavenAllowsAnsi() {
        try {
            return Ansi.isEnabled();
        } catch (LinkageError e) {
            return false;
        }
    }
}
