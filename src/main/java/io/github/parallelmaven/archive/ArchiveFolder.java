package io.github.parallelmaven.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The folder in which archives are kept for all builds of a user. Whatever is wrong with a file in it costs time and
 * nothing else: then there is no archive. All methods may be called from any thread and any process.
 */
public final class ArchiveFolder {

    /** An archive takes 10 to 20 MB. */
    private static final int ARCHIVES = 20;

    private static final int PLANS = 200;

    private static final int BUFFER = 1 << 18;

    private static final String CLAIM = ".claim";
    private static final String FRONT = "front ";
    private static final String WATCH = "watch ";

    /** How long an archive that one has begun to make is left to him. */
    private static final Duration OLD = Duration.ofDays(1);

    private final Path folder;

    /**
     * Names the folder.
     *
     * @param folder created when the first archive is made
     */
    public ArchiveFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Where it is.
     *
     * @return the folder
     */
    public Path path() {
        return folder;
    }

    /**
     * Looks for an archive that was made.
     *
     * @param use what it is to be used for
     * @return what is known
     */
    public Finding find(ArchiveUse use) {
        try {
            List<String> lines = Files.readAllLines(planFile(use), StandardCharsets.UTF_8);
            List<Path> front = tails(lines, FRONT).map(Path::of).toList();
            ClassArchive archive = new ClassArchive(folder.resolve(lines.get(0)), front);
            if (front.isEmpty() || hides(use, lines)) {
                return new Finding(Finding.State.IMPOSSIBLE, archive);
            }
            boolean whole = Files.isRegularFile(archive.file())
                    && Files.readString(sum(archive.file())).strip().equals(checksum(archive.file()));
            return new Finding(whole ? Finding.State.READY : Finding.State.LACKING, archive);
        } catch (IOException | RuntimeException unplanned) {
            return new Finding(Finding.State.UNKNOWN, new ClassArchive(folder, List.of()));
        }
    }

    /** Whether a directory of the class path holds what would be found in a jar instead, once that stands first. */
    private static boolean hides(ArchiveUse use, List<String> lines) {
        return use.directories().stream()
                .anyMatch(directory -> tails(lines, WATCH).anyMatch(name -> Files.exists(directory.resolve(name))));
    }

    /**
     * Plans an archive: chooses jars and keeps the choice. Reads the directories of all jars.
     *
     * @param use what it is to be used for
     * @return what is known now
     * @throws IOException if the folder cannot be written or a jar not be read
     */
    public Finding plan(ArchiveUse use) throws IOException {
        Files.createDirectories(folder);
        List<Path> front = FrontJars.launching(FrontJars.of(use.classPath()));
        List<String> lines = new ArrayList<>(List.of(name(use.identity(front)) + ".jsa"));
        front.forEach(jar -> lines.add(FRONT + jar));
        FrontJars.watched(front).stream().sorted().forEach(name -> lines.add(WATCH + name));
        write(planFile(use), lines);
        keepNewest(".plan", PLANS);
        removeLeftovers();
        return find(use);
    }

    /** What JVMs left that were killed, and claims of which nothing came. */
    private void removeLeftovers() throws IOException {
        for (Path file : files(name -> name.endsWith(".part") || name.endsWith(CLAIM))) {
            if (isOld(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * A file into which a JVM may write an archive.
     *
     * @return a name that no other process uses
     * @throws IOException if the folder cannot be written
     */
    public Path draft() throws IOException {
        Path draft = Files.createTempFile(folder, "draft-", ".part");
        Files.delete(draft);
        return draft;
    }

    /**
     * Keeps what a JVM has written, and drops the oldest.
     *
     * @param draft the file that it wrote
     * @param archive what it is
     * @throws IOException if it cannot be kept
     */
    public void keep(Path draft, ClassArchive archive) throws IOException {
        String checksum = checksum(draft);
        Files.move(draft, archive.file(), StandardCopyOption.ATOMIC_MOVE);
        write(sum(archive.file()), List.of(checksum));
        release(archive);
        keepNewest(".jsa", ARCHIVES);
    }

    /**
     * Takes it upon the caller to make an archive. Until it is {@linkplain #keep kept}, or a day has gone by, nobody else
     * may, so that one that cannot be made, or not in time, does not hold up each run.
     *
     * @param archive what shall be made
     * @return whether the caller may
     * @throws IOException if the folder cannot be written
     */
    public boolean claim(ClassArchive archive) throws IOException {
        Path claim = claim(archive.file());
        if (Files.exists(claim) && isOld(claim)) {
            Files.deleteIfExists(claim);
        }
        try {
            Files.createFile(claim);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    /**
     * Leaves an archive that was {@linkplain #claim claimed} to others.
     *
     * @param archive which
     * @throws IOException if the folder cannot be written
     */
    public void release(ClassArchive archive) throws IOException {
        Files.deleteIfExists(claim(archive.file()));
    }

    /** Also where a clock was wrong. */
    private static boolean isOld(Path file) {
        return Duration.between(written(file).toInstant(), Instant.now()).abs().compareTo(OLD) > 0;
    }

    private Path planFile(ArchiveUse use) {
        return folder.resolve(name(use.identity(use.classPath())) + ".plan");
    }

    private void write(Path file, List<String> lines) throws IOException {
        Path draft = Files.createTempFile(folder, "plan-", ".part");
        Files.write(draft, lines, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void keepNewest(String ending, int count) throws IOException {
        List<Path> files = files(name -> name.endsWith(ending)).stream()
                .sorted(Comparator.comparing(ArchiveFolder::written).reversed())
                .toList();
        for (Path old : files.subList(Math.min(count, files.size()), files.size())) {
            Files.deleteIfExists(old);
            Files.deleteIfExists(sum(old));
        }
    }

    private List<Path> files(Predicate<String> names) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> names.test(file.toString())).toList();
        }
    }

    private static Path claim(Path archive) {
        return archive.resolveSibling(archive.getFileName() + CLAIM);
    }

    private static Path sum(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".sum");
    }

    /** A JVM believes what an archive says of itself and crashes where a part of it is missing. */
    private static String checksum(Path archive) throws IOException {
        // Native code, unlike that of CRC32C before a JVM has compiled it: a run waits for this.
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(archive)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static Stream<String> tails(List<String> lines, String head) {
        return lines.stream().filter(line -> line.startsWith(head)).map(line -> line.substring(head.length()));
    }

    /** Names a file as it is now: where it is, how long it is, and when it was written. */
    static String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            long written = attributes.lastModifiedTime().toMillis();
            return attributes.isDirectory() ? file + "|directory" : file + "|" + attributes.size() + "|" + written;
        } catch (IOException missing) {
            return file + "|missing";
        }
    }

    private static String name(List<String> identity) {
        return Fingerprint.of(String.join("\n", identity).getBytes(StandardCharsets.UTF_8));
    }
}
