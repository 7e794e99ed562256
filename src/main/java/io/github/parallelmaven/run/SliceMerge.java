package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the results of the parts of a class to what one worker would have told that ran it whole. */
final class SliceMerge {

    private SliceMerge() {}

    /**
     * What came of one part.
     *
     * @param result its result
     * @param places where its tests stand among all methods of the class
     * @param setUp what its set-up printed, on both streams
     */
    record Part(UnitResult result, Map<TestCase, Integer> places, List<CapturedText> setUp) {

        static Part of(@Nullable UnitInHand hand, UnitResult result) {
            return hand == null
                    ? new Part(result, Map.of(), List.of(CapturedText.EMPTY, CapturedText.EMPTY))
                    : new Part(result, Map.copyOf(hand.places()), hand.setUp());
        }

        /** What it took besides its tests. */
        Duration overhead() {
            Duration rest = result.duration().minus(bodies(result.classes()));
            return rest.isNegative() ? Duration.ZERO : rest;
        }
    }

    /** Whether a result is none of a test, but of the set-up or tear-down of its class, or of the class as a whole. */
    static boolean isOfTheClass(Attempt attempt) {
        String name = attempt.test().name();
        return name.isEmpty() || name.equals(AttemptBook.SET_UP) || name.equals(AttemptBook.TEAR_DOWN);
    }

    /**
     * Joins parts.
     *
     * @param parts all parts of a class, in the order in which they ended
     * @return the class
     */
    static UnitResult of(List<Part> parts) {
        UnitResult last = parts.get(parts.size() - 1).result();
        Set<String> suites = new LinkedHashSet<>();
        parts.forEach(part -> part.result().classes().forEach(c -> suites.add(c.name())));
        List<ClassResult> classes =
                suites.stream().map(suite -> suite(suite, parts)).toList();
        List<Part> ran = parts.stream()
                .filter(part -> part.result().fate() == UnitResult.Fate.RAN)
                .toList();
        return new UnitResult(
                last.unit().whole(),
                last.worker(),
                fate(parts),
                earliest(ran.isEmpty() ? parts : ran),
                bodies(classes).plus(median(ran.stream().map(Part::overhead).toList())),
                classes,
                ran.stream()
                        .map(part -> part.result().duration())
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO),
                ran.stream()
                        .flatMap(part -> part.result().leaks().stream())
                        .distinct()
                        .toList(),
                cpu(ran));
    }

    /** What the parts used together, unless one of them was not measured. */
    private static @Nullable Duration cpu(List<Part> ran) {
        Duration sum = Duration.ZERO;
        for (Part part : ran) {
            Duration cpu = part.result().cpu();
            if (cpu == null) {
                return null;
            }
            sum = sum.plus(cpu);
        }
        return sum;
    }

    /** What is missing of a part is missing of the class; a part without tests is only a part. */
    private static UnitResult.Fate fate(List<Part> parts) {
        List<UnitResult.Fate> fates =
                parts.stream().map(part -> part.result().fate()).toList();
        return Stream.of(UnitResult.Fate.LOST, UnitResult.Fate.SKIPPED, UnitResult.Fate.RAN)
                .filter(fates::contains)
                .findFirst()
                .orElse(UnitResult.Fate.EMPTY);
    }

    private static Instant earliest(List<Part> parts) {
        return parts.stream()
                .map(part -> part.result().started())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static ClassResult suite(String suite, List<Part> parts) {
        List<ClassResult> pieces = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<Duration> overheads = new ArrayList<>();
        for (Part part : parts) {
            for (ClassResult piece : part.result().classes()) {
                if (piece.name().equals(suite)) {
                    pieces.add(piece);
                    entries.addAll(entries(part, piece));
                    Duration overhead = piece.duration().minus(bodies(List.of(piece)));
                    overheads.add(overhead.isNegative() ? Duration.ZERO : overhead);
                }
            }
        }
        ClassResult last = pieces.get(pieces.size() - 1);
        return new ClassResult(
                suite,
                last.worker(),
                pieces.stream()
                        .map(ClassResult::started)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                bodies(pieces).plus(median(overheads)),
                attempts(entries),
                last.properties(),
                pieces.stream()
                        .map(ClassResult::displayName)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** The tests of a piece; what concerns the class stands where it would have been told. */
    private static List<Entry> entries(Part part, ClassResult piece) {
        List<Entry> entries = new ArrayList<>();
        boolean begun = piece.attempts().stream().anyMatch(a -> !isOfTheClass(a) && a.outcome() != Outcome.SKIPPED);
        for (List<Attempt> tries : Tally.byTest(piece.attempts())) {
            boolean ofTheClass = isOfTheClass(tries.get(0));
            int unplaced = Integer.MAX_VALUE - 1;
            int place = part.places().getOrDefault(tries.get(0).test(), unplaced);
            int classPlace = begun ? Integer.MAX_VALUE : -1;
            entries.add(new Entry(part, ofTheClass ? classPlace : place, ofTheClass, tries));
        }
        return entries;
    }

    private static List<Attempt> attempts(List<Entry> entries) {
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingInt(Entry::place));
        List<Attempt> attempts = new ArrayList<>();
        for (Entry entry : once(named(ordered))) {
            attempts.addAll(entry.tries());
        }
        return SetUpOutput.spread(ordered, attempts);
    }

    /** A tear-down that fails is told by whether a test of the class had passed before, in whichever part. */
    private static List<Entry> named(List<Entry> entries) {
        boolean passed = entries.stream()
                .flatMap(entry -> entry.ofTheClass() ? Stream.empty() : entry.tries().stream())
                .anyMatch(attempt -> attempt.outcome() == Outcome.PASSED);
        return entries.stream()
                .map(entry -> passed && entry.isTearDown() ? entry.renamed(AttemptBook.TEAR_DOWN) : entry)
                .toList();
    }

    /** Of what several parts tell of their class alike, the worst is told once. */
    private static List<Entry> once(List<Entry> entries) {
        List<Entry> once = new ArrayList<>();
        for (Entry entry : entries) {
            int same = -1;
            for (int i = 0; i < once.size() && entry.ofTheClass(); i++) {
                same = once.get(i).isLike(entry) ? i : same;
            }
            if (same < 0) {
                once.add(entry);
            } else if (entry.isWorseThan(once.get(same))) {
                once.set(same, entry);
            }
        }
        return once;
    }

    private static Duration bodies(List<ClassResult> classes) {
        return classes.stream()
                .flatMap(piece -> piece.attempts().stream())
                .filter(attempt -> attempt.number() == 1 && !isOfTheClass(attempt))
                .map(Attempt::duration)
                .filter(Objects::nonNull)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration median(List<Duration> durations) {
        return durations.isEmpty()
                ? Duration.ZERO
                : durations.stream().sorted().toList().get(durations.size() / 2);
    }

    /**
     * The attempts at one test, in the part that made them.
     *
     * @param part the part
     * @param place where it belongs in the order of the class
     * @param ofTheClass whether it is no test
     * @param tries the attempts
     */
    record Entry(Part part, int place, boolean ofTheClass, List<Attempt> tries) {

        boolean isTearDown() {
            return ofTheClass
                    && place == Integer.MAX_VALUE
                    && tries.get(0).test().name().equals(AttemptBook.SET_UP);
        }

        Entry renamed(String name) {
            TestCase was = tries.get(0).test();
            TestCase now = new TestCase(was.suite(), was.className(), name, was.displayName(), was.classDisplayName());
            return new Entry(
                    part,
                    place,
                    true,
                    tries.stream().map(one -> one.repeating(now, one.number())).toList());
        }

        boolean isLike(Entry other) {
            return other.ofTheClass
                    && tries.get(0).test().equals(other.tries.get(0).test());
        }

        boolean isWorseThan(Entry other) {
            return verdict().isBad() && !other.verdict().isBad();
        }

        private Verdict verdict() {
            return Verdict.of(tries);
        }
    }
}
