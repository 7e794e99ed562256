package io.github.parallelmaven.progress;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a user may want to type after a run.
 *
 * @param again the command that runs the module again, to which a wish for tests can be added; empty for none
 * @param bisect the command that looks for what makes a test of the module fail, to which the test can be added
 * @param replay the argument of the first command that repeats what the JVM ran which ran a class, by the name of the
 *     class; empty where that JVM ran nothing else
 */
public record NextCommands(String again, String bisect, Function<String, Optional<String>> replay) {

    /** For a run that no command began. */
    public static final NextCommands NONE = new NextCommands("", "", name -> Optional.empty());
}
