package io.github.parallelmaven.mojo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other builds from writing their reports among ours. The system gives the lock back when a process ends in
 * whichever way, so that none is ever stale; the file that carries it stays, empty, since deleting it would let two
 * builds each lock one of that name.
 */
final class SoleUse implements AutoCloseable {

    /** The lock lies beyond the text, which others shall read: on Windows nobody can read what is locked. */
    private static final long LOCKED = 1 << 20;

    private static final int LONGEST = 100;

    private final @Nullable FileChannel channel;
    private final Runnable release;

    private SoleUse(@Nullable FileChannel channel, Runnable release) {
        this.channel = channel;
        this.release = release;
    }

    /**
     * Takes it, unless this build has it already: modules that share a folder are meant to.
     *
     * @param reports folder of the reports
     * @param scratch folder for our own files
     * @param memory what this build knows
     * @throws io.github.parallelmaven.problem.ParallelException if another build has it
     */
    static SoleUse of(Path reports, Path scratch, BuildMemory memory) {
        Path folder = reports.toAbsolutePath().normalize();
        // Looked up first: opening and closing the file once more would give back the lock that this process has.
        String claim = "sole use of " + folder;
        if (!memory.isFirst(claim)) {
            return new SoleUse(null, () -> {});
        }
        try {
            return new SoleUse(locked(folder, scratch), () -> memory.forget(claim));
        } catch (ParallelException inUse) {
            memory.forget(claim);
            throw inUse;
        }
    }

    private static @Nullable FileChannel locked(Path folder, Path scratch) {
        String name = "used-by-" + Integer.toHexString(folder.toString().hashCode());
        FileChannel channel = null;
        try {
            Files.createDirectories(scratch);
            channel = FileChannel.open(
                    scratch.resolve(name),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                String other = text(channel);
                channel.close();
                throw Problem.REPORTS_IN_USE.with(folder, other.isEmpty() ? "another build" : other);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    ("the build with the process id " + ProcessHandle.current().pid()).getBytes(US_ASCII)));
        } catch (IOException e) {
            // A file system without locks, or a folder that cannot be written, of which others will speak.
            return channel;
        }
        return channel;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException sameProcess) {
            // Another build in this JVM, of an IDE for example.
            return null;
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), US_ASCII);
    }

    /** Gives it back. */
    @Override
    public void close() {
        release.run();
        try {
            if (channel != null) {
                channel.truncate(0);
                channel.close();
            }
        } catch (IOException e) {
            // The end of the process gives it back all the same.
            return;
        }
    }
}
