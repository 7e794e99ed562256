package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkEvents;
import io.github.parallelmaven.fork.Order;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Leak;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that has started, and what is known of it. It outlives the JVM that runs it, and comes to hand again when some
 * of its tests are to be repeated.
 */
final class UnitInHand {

    /** So many JVMs that died by themselves are proof enough. */
    private static final int CRASHES = 2;

    /** What a killed JVM weighs that had begun with it and ran no test, as in a set-up: that may be the reason. */
    private static final int KILLED_BETWEEN = 4;

    /** What one weighs that was killed before it began, or in a test, which is answered for thereby: one less is left. */
    private static final int KILLED_ELSEWHERE = 1;

    /** So much weight in a row, and the next JVM will be killed too. */
    private static final int KILLS = 12 * KILLED_BETWEEN;

    /** Whoever kills so many JVMs which only name tests will kill the next one too. */
    private static final int NAMINGS = 6;

    final TestUnit unit;
    final Instant started;
    /** Keys of all tests that some JVM has begun or answered for in this round; a further JVM must leave them out. */
    final Set<String> keys = new LinkedHashSet<>();

    /** Keys that stand for several tests and not for the container that brings them forth. */
    private final Set<String> shared = new HashSet<>();

    /** Containers that have begun to bring forth tests and have not ended, and what they have brought forth. */
    private final Map<String, Set<String>> begunContainers = new LinkedHashMap<>();

    private @Nullable String unrun;
    private int brokenNamings;
    private final Map<TestCase, Integer> places = new HashMap<>();
    private List<CapturedText> setUp = List.of();
    private final AttemptBook attempts = new AttemptBook();
    private final Map<String, Duration> durations = new LinkedHashMap<>();
    private Set<String> targets = Set.of();
    private Duration firstRound = Duration.ZERO;
    private final Map<String, String> displayNames = new HashMap<>();
    private Map<String, String> properties = Map.of();
    private final Set<Leak> leaks = new LinkedHashSet<>();
    private int crashes;
    private int killed;
    private boolean died;
    private int firstWorker;
    private @Nullable Duration cpu;

    UnitInHand(TestUnit unit, Instant started) {
        this.unit = unit;
        this.started = started;
    }

    /** A test or container has come to be answered for; so much was printed that belongs to no test. */
    void note(ForkEvents.Identity identity, TestCase test, PendingOutput pending) {
        if (identity.isGenerated()) {
            begunContainers
                    .computeIfAbsent(identity.key(), key -> new LinkedHashSet<>())
                    .add(identity.ownId());
        } else if (!keys.add(identity.key())) {
            shared.add(identity.key());
        }
        if (identity.place() >= 0) {
            places.putIfAbsent(test, identity.place());
            // What is printed before the first test of a part is what the other parts may print as well.
            setUp = setUp.isEmpty() ? List.of(pending.take(false), pending.take(true)) : setUp;
        }
    }

    /** A container that brought forth tests has ended. */
    void containerFinished(String key, String ownId) {
        if (key.equals(ownId)) {
            begunContainers.remove(key);
            keys.add(key);
        } else {
            begunContainers.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(ownId);
        }
    }

    /** What is to be told to a further JVM that runs the rest of it. */
    Order rest() {
        Map<String, Set<String>> begun = new LinkedHashMap<>();
        begunContainers.forEach((key, ownIds) -> begun.put(key, Set.copyOf(ownIds)));
        return Order.running(unit, Set.copyOf(keys), begun, unrun);
    }

    /**
     * Has the tests that are left named instead of run; false where that was tried before, and it was not somebody else
     * who prevented it.
     */
    boolean leaveUnrun(String reason, boolean fromOutside) {
        boolean first = unrun == null;
        unrun = first ? reason : unrun;
        return first || (fromOutside && ++brokenNamings < NAMINGS);
    }

    /** A test has to be run again, as if it had never begun; false where another one would be run twice. */
    boolean forget(ForkEvents.Identity identity) {
        if (isRepetition()) {
            return true;
        }
        if (identity.isGenerated()) {
            return forgetGenerated(identity.key(), identity.ownId());
        }
        return !shared.contains(identity.key()) && keys.remove(identity.key());
    }

    private boolean forgetGenerated(String key, String ownId) {
        Set<String> brought = begunContainers.get(key);
        if (brought == null || !brought.remove(ownId)) {
            return false;
        }
        if (brought.isEmpty()) {
            begunContainers.remove(key);
        }
        return true;
    }

    /** Of a part of a class: where its tests stand among all methods of the class. */
    Map<TestCase, Integer> places() {
        return places;
    }

    /** Of a part of a class: what was printed before its first test, on both streams. */
    List<CapturedText> setUp() {
        return setUp.isEmpty() ? List.of(CapturedText.EMPTY, CapturedText.EMPTY) : setUp;
    }

    /** It left something behind in its JVM. */
    void left(List<Leak> more) {
        leaks.addAll(more);
    }

    /** So much processor time was used; what repetitions use does not count. */
    void used(@Nullable Duration time) {
        cpu = isRepetition() ? cpu : time;
    }

    /** Enters an attempt, and returns it with its number. */
    Attempt add(String id, Attempt attempt) {
        return attempts.add(id, attempt);
    }

    /** A class ended, for the first time or once more. */
    void classFinished(String suite, @Nullable String display, @Nullable Duration duration) {
        if (display != null) {
            displayNames.put(suite, display);
        }
        if (duration != null) {
            durations.merge(suite, duration, Duration::plus);
        }
    }

    /** Tests that would be red if the run ended now, as far as they are to be counted by their first attempts. */
    int failures(Predicate<Attempt> counted) {
        return attempts.failures(counted);
    }

    /** Counts a JVM that died by itself in this round of the unit, and tells whether a further one may try. */
    boolean mayGoOnAfterCrash() {
        died = true;
        return ++crashes < CRASHES;
    }

    /**
     * Counts a JVM that somebody killed, as a system short of memory does, and tells whether a further one may try. That
     * proves far less than a crash, and nothing where the JVM had come to the end of a test: as long as every one does, the
     * class comes to its end.
     *
     * @param between whether the JVM had begun with it and was in none of its tests
     * @param gotOn whether the JVM had come to the end of a test
     */
    boolean mayGoOnAfterKill(boolean between, boolean gotOn) {
        died = true;
        int weight = between ? KILLED_BETWEEN : KILLED_ELSEWHERE;
        killed = gotOn ? 0 : killed + weight;
        return crashes < CRASHES && killed < KILLS;
    }

    /** Whether its tests have all been run, and some of them are run again. */
    boolean isRepetition() {
        return attempts.rounds() > 0;
    }

    /** What the policy wants repeated after this round. */
    Set<String> failed(RetryPolicy policy) {
        // The JVM that saw the failure is gone when tests are tried alone.
        return attempts.isAlone() ? Set.of() : policy.next(attempts.rounds(), attempts.latest());
    }

    /** What the policy wants tried alone, when no JVM that saw it fail has anything left to repeat. */
    Optional<String> nextAlone(RetryPolicy policy) {
        return policy.nextAlone(attempts.open());
    }

    /** Whether what failed by this id has passed since. */
    boolean isMended(String id) {
        return attempts.isMended(id);
    }

    /** Begins a round that repeats these. */
    void repeat(Set<String> ids) {
        attempts.nextRound();
        // In the order in which they failed, since engines run in the order in which they are asked.
        begin(new LinkedHashSet<>(ids));
    }

    /** Begins a round in which one test is tried alone. */
    void repeatAlone(String id) {
        attempts.nextRoundAlone(id);
        begin(Set.of(id));
    }

    private void begin(Set<String> wanted) {
        targets = wanted;
        keys.clear();
        shared.clear();
        begunContainers.clear();
        crashes = 0;
        killed = 0;
        died = false;
    }

    /** What of this round nobody has answered for; empty where the whole unit is run. */
    Set<String> targetsLeft() {
        Set<String> left = new LinkedHashSet<>(targets);
        left.removeAll(attempts.answered());
        return left;
    }

    /** Ends a round, and returns the attempts that follow from it without having been told. */
    List<Attempt> endRound() {
        // A JVM that died tells nothing about what it had not yet come to.
        return isRepetition() ? attempts.closeRound(died ? Set.of() : targets) : List.of();
    }

    /** All that came of the unit so far. Its duration is that of the first round, which the next run will see again. */
    UnitResult finish(int worker, Duration duration, Map<String, String> known) {
        firstRound = isRepetition() ? firstRound : duration;
        // Who tries a test alone has not run the class.
        firstWorker = isRepetition() ? firstWorker : worker;
        properties = known.isEmpty() ? properties : known;
        List<ClassResult> classes = new ArrayList<>();
        Set<String> suites = new LinkedHashSet<>(attempts.suites());
        // A class without a single result still gets its (empty) report, as with Surefire.
        suites.addAll(durations.keySet());
        for (String suite : suites) {
            classes.add(new ClassResult(
                    suite,
                    firstWorker,
                    started,
                    durations.getOrDefault(suite, sumOf(suite)),
                    attempts.of(suite),
                    properties,
                    displayNames.get(suite)));
        }
        return new UnitResult(unit, firstWorker, UnitResult.Fate.RAN, started, firstRound, classes)
                .leaving(List.copyOf(leaks))
                .using(cpu);
    }

    private Duration sumOf(String suite) {
        Duration sum = Duration.ZERO;
        for (Attempt attempt : attempts.of(suite)) {
            Duration one = attempt.duration();
            sum = one == null ? sum : sum.plus(one);
        }
        return sum;
    }
}
