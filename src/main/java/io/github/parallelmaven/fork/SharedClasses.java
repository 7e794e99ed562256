package io.github.parallelmaven.fork;

import io.github.parallelmaven.archive.ArchiveFolder;
import io.github.parallelmaven.archive.ArchiveUse;
import io.github.parallelmaven.archive.ClassArchive;
import io.github.parallelmaven.archive.Finding;
import io.github.parallelmaven.worker.Training;
import io.github.parallelmaven.worker.WorkerMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a JVM shares classes with others.
 *
 * @param options options of the JVM
 * @param main its main class
 * @param workerJar the guest's classes
 * @param archive what it uses or makes; {@code null} where it does neither
 */
public record SharedClasses(
        List<String> options,
        Class<?> main,
        Path workerJar,
        @Nullable ClassArchive archive) {

    /** Dynamic archives exist since Java 13; this is the first release with long support that has them. */
    private static final int FIRST_MAJOR = 17;

    /** The first release that speaks of archives by another word. */
    private static final int AOT_MAJOR = 24;

    /** The last release in which the options below were tried: a JVM that does not know one of them does not start. */
    private static final int TRIED_MAJOR = 25;

    /** An archive that lies where it was made to lie needs none of its pointers changed, which takes 40 ms otherwise. */
    private static final List<String> IN_PLACE =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    /** Options with which a JVM uses no archive, or which say that the user has plans of his own. */
    private static final List<String> CONTRARY = List.of(
            "-Xshare",
            "-XX:SharedArchiveFile",
            "-XX:ArchiveClassesAtExit",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedClassListFile",
            "-XX:+RecordDynamicDumpInfo",
            // Such a JVM takes classes of the JDK alone from an archive.
            "-Djava.system.class.loader",
            "-XX:AOT",
            "-Xbootclasspath",
            "-javaagent",
            "-agentpath",
            "-agentlib",
            "-Xrun",
            "--patch-module",
            "--limit-modules",
            "--upgrade-module-path");

    /** Neither. */
    static SharedClasses none(Path workerJar) {
        return new SharedClasses(List.of(), WorkerMain.class, workerJar, null);
    }

    /**
     * What is known for the JVMs of a run. The worker's jar is written where all builds find the same one.
     *
     * @param spec the JVMs, under whichever profile
     * @return with an archive where there is one that they may use
     * @throws UncheckedIOException if the worker's jar cannot be written
     */
    public static SharedClasses of(ForkSpec spec) {
        Optional<ArchiveUse> use = use(spec);
        if (use.isEmpty() || spec.archives() == null) {
            return none(WorkerJar.write(spec.scratchDirectory()));
        }
        Finding found = new ArchiveFolder(spec.archives()).find(use.get());
        if (found.state() != Finding.State.READY) {
            return none(WorkerJar.write(spec.scratchDirectory()));
        }
        List<String> options = new ArrayList<>(
                List.of("-XX:SharedArchiveFile=" + found.archive().file(), quiet(spec.javaMajor())));
        options.addAll(inPlace(spec));
        return new SharedClasses(options, WorkerMain.class, use.get().workerJar(), found.archive());
    }

    /** For the JVM that makes an archive. */
    static SharedClasses making(ForkSpec spec, ClassArchive archive, Path draft, Path workerJar) {
        List<String> options = new ArrayList<>(List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:disable"));
        // A JVM that refuses these options makes no archive, and so none will use one.
        options.addAll(inPlace(spec));
        return new SharedClasses(options, Training.class, workerJar, archive);
    }

    /** What an archive would be used for; empty where the JVM could not use any. */
    static Optional<ArchiveUse> use(ForkSpec spec) {
        Path folder = spec.archives();
        Path base = baseArchive(spec.java());
        boolean able = spec.javaMajor() >= FIRST_MAJOR && spec.modulePath() == null;
        if (folder == null || base == null || !able || JvmWords.haveAny(spec, CONTRARY)) {
            return Optional.empty();
        }
        try {
            Path workerJar = WorkerJar.write(folder);
            List<Path> classPath = Stream.concat(spec.testClassPath().stream(), spec.engineClassPath().stream())
                    .toList();
            return Optional.of(new ArchiveUse(base, classPath, workerJar));
        } catch (UncheckedIOException unwritable) {
            return Optional.empty();
        }
    }

    /** Elements in the order in which the JVM shall see them. */
    List<Path> order(List<Path> classPath) {
        return archive == null
                ? Stream.concat(classPath.stream(), Stream.of(workerJar)).toList()
                : archive.order(workerJar, classPath);
    }

    private static List<String> inPlace(ForkSpec spec) {
        boolean tried = spec.javaMajor() <= TRIED_MAJOR;
        return tried && !JvmWords.haveAny(spec, List.of("-XX:ArchiveRelocationMode")) ? IN_PLACE : List.of();
    }

    /** A JVM that refuses an archive says so on its standard output, where tests print. */
    private static String quiet(int major) {
        return "-Xlog:cds=off,cds+dynamic=off" + (major >= AOT_MAJOR ? ",aot=off" : "");
    }

    /** The archive that a JVM brings for its own classes; one without it, or of another make, can share no others. */
    private static @Nullable Path baseArchive(Path java) {
        try {
            Path home = java.toRealPath().resolve("../..").normalize();
            return Stream.of("lib", "bin")
                    .map(place -> home.resolve(place).resolve("server").resolve("classes.jsa"))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElse(null);
        } catch (IOException unknown) {
            return null;
        }
    }
}
