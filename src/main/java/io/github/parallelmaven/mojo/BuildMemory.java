package io.github.parallelmaven.mojo;

import java.util.BitSet;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * What all goals of one build share, also those that Maven loads twice because their modules add plugin dependencies.
 * Nothing outlives the build, as it must not in a daemon; only types of the JDK are kept.
 */
final class BuildMemory {

    private static final String KEY = "io.github.parallelmaven:";

    private final SessionData data;

    private BuildMemory(SessionData data) {
        this.data = data;
    }

    /** That of the build which a session belongs to. */
    static BuildMemory of(MavenSession session) {
        return new BuildMemory(session.getRepositorySession().getData());
    }

    /** Whether nobody in this build has asked this about a text before. */
    boolean isFirst(String text) {
        return data.set(KEY + text, null, true);
    }

    /** Lets the next one who asks about a text be the first again. */
    void forget(String text) {
        data.set(KEY + text, true, null);
    }

    /** The numbers of the worker JVMs that are alive. */
    BitSet takenNumbers() {
        return bits("numbers");
    }

    /** Those of them which were added while the processors idled. */
    BitSet extraNumbers() {
        return bits("extra-numbers");
    }

    private BitSet bits(String name) {
        data.set(KEY + name, null, new BitSet());
        return (BitSet) Objects.requireNonNull(data.get(KEY + name));
    }
}
