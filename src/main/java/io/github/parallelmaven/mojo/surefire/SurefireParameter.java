package io.github.parallelmaven.mojo.surefire;

import java.util.List;

/**
 * A parameter of Surefire's {@code test} goal and what becomes of it.
 *
 * @param name its name in a POM
 * @param property the user property that sets it; empty where there is none
 * @param fate what becomes of it
 * @param quiet values which ask for what happens anyway, so that nothing has to be said about them
 * @param sentence why it has no effect, or how it differs from Surefire's; empty where there is nothing to say
 */
public record SurefireParameter(String name, String property, Fate fate, List<String> quiet, String sentence) {

    /** Copies the list. */
    public SurefireParameter {
        quiet = List.copyOf(quiet);
    }

    static SurefireParameter honoured(String name, String property, String sentence) {
        return new SurefireParameter(name, property, Fate.HONOURED, List.of(), sentence);
    }

    static SurefireParameter noEffect(String name, String property, String quiet, String sentence) {
        return new SurefireParameter(name, property, Fate.NO_EFFECT, values(quiet), sentence);
    }

    static SurefireParameter obsolete(String name, String property, String sentence) {
        return new SurefireParameter(name, property, Fate.OBSOLETE, List.of(), sentence);
    }

    /**
     * The line for a console.
     *
     * @return one sentence that names the parameter
     */
    public String line() {
        return "Surefire's <" + name + "> " + fate.predicate() + ": " + sentence;
    }

    private static List<String> values(String quiet) {
        return quiet.isEmpty() ? List.of() : List.of(quiet.split("\\|"));
    }
}
