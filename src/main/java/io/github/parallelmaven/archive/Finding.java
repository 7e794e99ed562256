package io.github.parallelmaven.archive;

/**
 * What is known of an archive.
 *
 * @param state whether it can be used
 * @param archive the archive; without jars where there is none and can be none
 */
public record Finding(State state, ClassArchive archive) {

    /** How far it has come. */
    public enum State {
        /** Nobody has looked at this class path before. */
        UNKNOWN,
        /** There is nothing to share, or sharing could change what tests find. */
        IMPOSSIBLE,
        /** It can be made. */
        LACKING,
        /** It is there. */
        READY
    }
}
