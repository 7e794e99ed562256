package io.github.parallelmaven.fork;

import io.github.parallelmaven.worker.WorkerMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command line of a worker's JVM: no shell, the class path in an argument file or in a manifest.
 *
 * @param words the executable first
 * @param properties system properties that tell the tests of their class path
 */
record JvmCommand(List<String> words, Map<String, String> properties) {

    /** Properties that are read before ours can be set, so they must stand on the command line. */
    private static final List<String> EARLY = List.of(
            "java.library.path",
            "file.encoding",
            "jdk.map.althashing.threshold",
            "line.separator",
            "java.net.preferIPv4Stack",
            "java.net.preferIPv6Addresses");

    /** Options with which others take part in the loading of classes, and shall see it happen as it always did. */
    private static final List<String> LOADING =
            List.of("-javaagent", "-agentpath", "-agentlib", "-Xrun", "-Djava.system.class.loader");

    /**
     * Writes the file that holds the class path and composes the command.
     *
     * @param spec what to launch
     * @param worker number of the worker
     * @param shared how it shares classes, and where the guest's are
     * @param linkFile file which tells the guest whom to call
     * @param temporary folder for its temporary files, unless {@code argLine} names another; {@code null} for the usual
     * @return the command
     * @throws IOException if the file cannot be written
     */
    static JvmCommand of(ForkSpec spec, int worker, SharedClasses shared, Path linkFile, @Nullable Path temporary)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(spec.java().toString());
        // Before the options of the user, whose last word counts.
        command.addAll(shared.options());
        command.addAll(spec.profile().options(spec.argLine(), spec.environmentIn(System.getenv())));
        if (spec.hugePages()) {
            command.add(HugePages.option());
        }
        if (temporary != null) {
            command.add("-Djava.io.tmpdir=" + temporary);
        }
        command.addAll(ArgLineWords.split(numbered(spec.argLine(), worker)));
        for (String name : EARLY) {
            String value = spec.systemProperties().get(name);
            if (value != null) {
                command.add("-D" + name + "=" + numbered(value, worker));
            }
        }
        ClassPathOption classPath = ClassPathOption.of(spec, shared);
        command.addAll(classPath.words());
        command.add(shared.main().getName());
        command.add(linkFile.toString());
        if (!JvmWords.haveAny(spec, LOADING)) {
            command.add(WorkerMain.PRELOAD);
        }
        return new JvmCommand(command, classPath.properties());
    }

    /** The same after words of another command, which becomes this one. */
    JvmCommand after(List<String> before) {
        return new JvmCommand(Stream.concat(before.stream(), words.stream()).toList(), properties);
    }

    /**
     * Puts the number of the worker where a value asks for it.
     *
     * @param value a configured value
     * @param worker number of the worker
     * @return the value with <code>${surefire.forkNumber}</code> and <code>${surefire.threadNumber}</code> replaced
     */
    static String numbered(String value, int worker) {
        String number = Integer.toString(worker);
        return value.replace("${surefire.forkNumber}", number).replace("${surefire.threadNumber}", number);
    }
}
