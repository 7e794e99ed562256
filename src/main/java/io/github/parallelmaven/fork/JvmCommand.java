package io.github.parallelmaven.fork;

import io.github.parallelmaven.worker.WorkerMain;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the command line of a worker's JVM: no shell, the class path in an argument file or in a manifest. */
final class JvmCommand {

    /** Properties that are read before ours can be set, so they must stand on the command line. */
    private static final List<String> EARLY = List.of(
            "java.library.path",
            "file.encoding",
            "jdk.map.althashing.threshold",
            "line.separator",
            "java.net.preferIPv4Stack",
            "java.net.preferIPv6Addresses");

    private JvmCommand() {}

    /**
     * Writes the argument file and returns the words to start.
     *
     * @param spec what to launch
     * @param worker number of the worker
     * @param workerJar the guest's classes, last on the class path
     * @param linkFile file which tells the guest whom to call
     * @return the command, the executable first
     * @throws IOException if the argument file cannot be written
     */
    static List<String> of(ForkSpec spec, int worker, Path workerJar, Path linkFile) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(spec.java().toString());
        command.addAll(ArgLineWords.split(numbered(spec.argLine(), worker)));
        for (String name : EARLY) {
            String value = spec.systemProperties().get(name);
            if (value != null) {
                command.add("-D" + name + "=" + numbered(value, worker));
            }
        }
        List<Path> classPath = Stream.of(spec.testClassPath(), spec.engineClassPath(), List.of(workerJar))
                .flatMap(List::stream)
                .toList();
        if (spec.javaMajor() >= 9) {
            command.add("@" + argumentFile(spec, classPath));
            command.add(WorkerMain.class.getName());
        } else {
            command.add("-jar");
            command.add(manifestJar(spec, classPath).toString());
        }
        command.add(linkFile.toString());
        return command;
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

    /**
     * Whether a JVM with these options stands still until a debugger has connected.
     *
     * @param argLine options of the JVM
     * @return true where a debugger's agent is told to suspend, which it also does without being told
     */
    static boolean waitsForDebugger(String argLine) {
        boolean listens = argLine.contains("jdwp") && argLine.contains("server=y");
        return listens && !argLine.contains("suspend=n");
    }

    private static Path argumentFile(ForkSpec spec, List<Path> classPath) throws IOException {
        String joined = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        String quoted = '"' + joined.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        Path file = spec.scratchDirectory().resolve("classpath.args");
        // The launcher reads argument files in the platform's own encoding, whatever file.encoding says.
        return writeOnce(file, ("-cp" + System.lineSeparator() + quoted).getBytes(nativeEncoding()));
    }

    private static Path manifestJar(ForkSpec spec, List<Path> classPath) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, WorkerMain.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                classPath.stream().map(p -> p.toUri().toASCIIString()).collect(Collectors.joining(" ")));
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return writeOnce(spec.scratchDirectory().resolve("classpath.jar"), bytes.toByteArray());
    }

    /** All workers of a run need the same file; a JVM that is just reading it must not see it half written. */
    private static Path writeOnce(Path file, byte[] content) throws IOException {
        synchronized (JvmCommand.class) {
            if (!Files.exists(file) || !java.util.Arrays.equals(Files.readAllBytes(file), content)) {
                Path temporary = Files.createTempFile(file.getParent(), "fork", ".part");
                Files.write(temporary, content);
                Files.move(temporary, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return file;
    }

    private static Charset nativeEncoding() {
        String name = System.getProperty("native.encoding", System.getProperty("sun.jnu.encoding"));
        return name == null ? Charset.defaultCharset() : Charset.forName(name);
    }
}
