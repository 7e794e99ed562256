package io.github.parallelmaven.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one thread of one process at a time work on a file. */
final class FileTurn {

    private FileTurn() {}

    /** What is done while it is one's turn. */
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Waits for the turn and does the work.
     *
     * @param file the file, absolute and normalized; the lock is beside it and stays, since deleting it would let two in
     * @param work what to do
     * @return what the work returned
     * @throws IOException if the lock cannot be had, or from the work
     */
    static <T> T take(Path file, Work<T> work) throws IOException {
        // A file lock belongs to the process, and taking it twice throws: threads queue here first. An interned string,
        // since modules of one build may load this class in several realms, which share nothing else.
        synchronized (("io.github.parallelmaven.history " + file).intern()) {
            Path beside = file.resolveSibling(file.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                return work.run();
            }
        }
    }
}
