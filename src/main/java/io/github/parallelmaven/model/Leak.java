package io.github.parallelmaven.model;

/**
 * Something that a test class left behind in its JVM, where later classes may stumble over it.
 *
 * @param kind what sort of thing
 * @param what which one, for people: for example the name of a thread or of a property
 */
public record Leak(Kind kind, String what) {

    /** The sorts of things that are looked at. */
    public enum Kind {
        /** A thread that still runs. */
        THREAD("thread"),
        /** A system property with another value than before. */
        PROPERTY("system property"),
        /** Another default locale. */
        LOCALE("default locale"),
        /** Another default time zone. */
        TIME_ZONE("default time zone"),
        /** Another standard stream. */
        STREAM("standard stream"),
        /** A security provider that was not there, or is not there any more. */
        PROVIDER("security provider"),
        /** A shutdown hook. */
        SHUTDOWN_HOOK("shutdown hook"),
        /** A file or directory in the folder for temporary files. */
        FILE("temporary file");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * Names it.
     *
     * @return for example {@code thread pool-1-thread-1}
     */
    public String words() {
        return kind.words + " " + what;
    }
}
