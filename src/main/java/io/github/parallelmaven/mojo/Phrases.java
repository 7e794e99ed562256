package io.github.parallelmaven.mojo;

import io.github.parallelmaven.report.surefire.Phrase;
import java.util.Set;

/** Gathers the places that show phrases. */
final class Phrases {

    private Phrases() {}

    static void addIf(boolean wanted, Phrase phrase, Set<Phrase> phrases) {
        if (wanted) {
            phrases.add(phrase);
        }
    }
}
