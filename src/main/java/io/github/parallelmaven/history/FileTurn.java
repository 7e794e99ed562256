package io.github.parallelmaven.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Lets one thread of one process at a time work on a file. The lock is a file beside it that is gone when nobody works.
 *
 * <p>Who has locked a file that was deleted meanwhile has locked nothing: others may hold the lock of a new file of that
 * name. So each holder changes the size of the file that it locked, through its channel, and looks whether the file of
 * that name has changed likewise; only then it has the turn, and only who has the turn deletes. The look must not open
 * the file, since closing it again would release the lock: such locks belong to the process and not to the channel.
 */
final class FileTurn {

    /** Beyond all sizes that the file is given. */
    private static final long LOCKED = 1 << 20;

    /** Several random sizes in a row agree by chance as good as never. */
    private static final int LOOKS = 4;

    /** So many others cannot have been quicker; the file system must be telling wrong sizes. */
    private static final int TRIES = 1000;

    private FileTurn() {}

    /** What is done while it is one's turn. */
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Waits for the turn and does the work.
     *
     * @param file the file, absolute and normalized, in a directory that exists
     * @param work what to do
     * @return what the work returned
     * @throws IOException if the lock cannot be had, or from the work
     */
    static <T> T take(Path file, Work<T> work) throws IOException {
        // A file lock belongs to the process, and taking it twice throws: threads queue here first. An interned string,
        // since modules of one build may load this class in several realms, which share nothing else.
        synchronized (("io.github.parallelmaven.history " + file).intern()) {
            Path beside = file.resolveSibling(file.getFileName() + ".lock");
            for (int i = 0; i < TRIES; i++) {
                try (FileChannel channel =
                                FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock(LOCKED, 1, false)) {
                    assert lock.isValid();
                    if (isStillThere(beside, channel)) {
                        return workAndDelete(beside, work);
                    }
                }
            }
        }
        throw new IOException("the lock file beside it keeps changing");
    }

    private static boolean isStillThere(Path lock, FileChannel locked) throws IOException {
        for (int look = 0; look < LOOKS; look++) {
            int size = ThreadLocalRandom.current().nextInt(1, 1 << 16);
            locked.truncate(0);
            locked.write(ByteBuffer.allocate(1), size - 1L);
            try {
                if (Files.size(lock) != size) {
                    return false;
                }
            } catch (NoSuchFileException e) {
                return false;
            }
        }
        return true;
    }

    private static <T> T workAndDelete(Path lock, Work<T> work) throws IOException {
        try {
            return work.run();
        } finally {
            // Windows, which has no such keys, lets nobody open a file that is deleted while others have it open.
            if (Files.readAttributes(lock, BasicFileAttributes.class).fileKey() != null) {
                Files.delete(lock);
            }
        }
    }
}
