package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the test methods of one class took, all invocations of a method together. */
final class MethodTimes {

    /** What takes less is not worth a line of the history: it is summed up under the name of the rest. */
    private static final Duration SHORT = Duration.ofMillis(2);

    /** So many methods of a class are remembered, the longest. */
    private static final int MOST = 1_000;

    private static final Pattern PARAMETERS = Pattern.compile("[(\\[]");

    private MethodTimes() {}

    /**
     * What was seen of a method.
     *
     * @param duration sum of its first attempts
     * @param clean whether they all passed
     */
    private record Time(Duration duration, boolean clean) {

        Time plus(Time other) {
            return new Time(duration.plus(other.duration), clean && other.clean);
        }
    }

    /**
     * The observations to remember.
     *
     * @param unit a unit of one class that ran
     * @param epochMillis time of the run
     * @param environment key of the environment
     * @return one observation a method that took noticeable time, and one for all else
     */
    static Stream<Observation> of(UnitResult unit, long epochMillis, String environment) {
        String whole = unit.unit().id();
        Map<String, Time> times = new TreeMap<>();
        for (ClassResult suite : unit.classes()) {
            for (Attempt attempt : suite.attempts()) {
                Duration took = attempt.duration();
                if (took != null && attempt.number() == 1 && !SliceMerge.isOfTheClass(attempt)) {
                    boolean clean = !attempt.outcome().isBad();
                    times.merge(method(whole, attempt), new Time(took, clean), Time::plus);
                }
            }
        }
        Time rest = times.remove(Slice.REST);
        var longest = times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(Time::duration).reversed()))
                .toList();
        Map<String, Time> kept = new TreeMap<>();
        if (rest != null) {
            kept.put(Slice.REST, rest);
        }
        for (int i = 0; i < longest.size(); i++) {
            boolean named = i < MOST && longest.get(i).getValue().duration().compareTo(SHORT) >= 0;
            kept.merge(
                    named ? longest.get(i).getKey() : Slice.REST, longest.get(i).getValue(), Time::plus);
        }
        return kept.entrySet().stream()
                .map(seen -> new Observation(
                        Slice.idOf(whole, seen.getKey()),
                        epochMillis,
                        seen.getValue().duration(),
                        seen.getValue().clean(),
                        environment));
    }

    /**
     * The method that a test of the class itself is named after; what has no such name belongs to the rest. Other
     * languages allow blanks and signs in names of methods, so that only the brackets of parameters and numbers end one.
     */
    private static String method(String whole, Attempt attempt) {
        String name = PARAMETERS.split(attempt.test().name(), 2)[0];
        boolean own = attempt.test().className().equals(whole);
        return own && !name.isEmpty() && attempt.outcome() != Outcome.SKIPPED ? name : Slice.REST;
    }
}
