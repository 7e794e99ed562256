package io.github.parallelmaven.selection;

import io.github.parallelmaven.model.Excused;
import io.github.parallelmaven.model.Judgement;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tests whose failures are known and shall not break the build for a time. The file has a line for each: a pattern in
 * Surefire's language, the last day as in ISO 8601, an owner, and a reason, with blanks between them. Lines that are
 * blank or begin with a hash mark say nothing.
 *
 * @param file its name, for messages
 * @param entries its lines
 * @param own whether it is about the tests of one module alone, so that an entry without a test is a mistake
 */
public record Quarantine(String file, List<QuarantineEntry> entries, boolean own) {

    /** Holds nothing. */
    public static final Quarantine NONE = new Quarantine("", List.of(), false);

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S.*)");

    /** Copies the list. */
    public Quarantine {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the lines of a file.
     *
     * @param file its name
     * @param lines its lines
     * @param own whether it is about the tests of one module alone
     * @return the quarantine
     * @throws ParallelException {@link Problem#BAD_QUARANTINE} if a line cannot be understood
     */
    public static Quarantine of(String file, List<String> lines, boolean own) {
        List<QuarantineEntry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(entry(file, i + 1, line));
            }
        }
        return new Quarantine(file, entries, own);
    }

    private static QuarantineEntry entry(String file, int number, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw Problem.BAD_QUARANTINE.with(
                    number, file, "it has not all of pattern, date, owner and reason: " + line);
        }
        LocalDate until;
        try {
            until = LocalDate.parse(parts.group(2));
        } catch (DateTimeParseException e) {
            throw Problem.BAD_QUARANTINE.with(number, file, "this is no date: " + parts.group(2));
        }
        QuarantineEntry entry = new QuarantineEntry(number, parts.group(1), until, parts.group(3), parts.group(4));
        try {
            entry.matcher();
        } catch (ParallelException e) {
            throw Problem.BAD_QUARANTINE.with(number, file, "this is no pattern of Surefire's: " + entry.pattern());
        }
        return entry;
    }

    /**
     * Judges the tests of a run.
     *
     * @param reported every test that was reported, and whether it failed; asked for where there are entries
     * @param today the day of the run
     * @param whole whether these are all tests of the module
     * @return which failures are excused, which entries are over, and which are about nothing
     */
    public Judgement judge(Supplier<Map<TestCase, Boolean>> reported, LocalDate today, boolean whole) {
        Map<TestCase, Boolean> tests = entries.isEmpty() ? Map.of() : reported.get();
        Map<TestCase, Excused> excused = new LinkedHashMap<>();
        List<String> expired = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (QuarantineEntry entry : entries) {
            Collection<TestCase> meant = meant(entry, tests.keySet());
            if (meant.isEmpty()) {
                if (whole && own) {
                    remarks.add(told(entry) + " matches no test; take the line away or correct it");
                }
            } else if (entry.until().isBefore(today)) {
                expired.add(told(entry) + " expired on " + entry.until() + " (" + entry.owner() + ": " + entry.reason()
                        + ")");
            } else {
                meant.stream()
                        .filter(tests::get)
                        .forEach(test -> excused.putIfAbsent(
                                test, new Excused(test, entry.until(), entry.owner(), entry.reason())));
            }
        }
        return new Judgement(List.copyOf(excused.values()), expired, remarks, List.of());
    }

    private static Collection<TestCase> meant(QuarantineEntry entry, Collection<TestCase> tests) {
        QuarantineEntry.Matcher matcher = entry.matcher();
        return tests.stream().filter(matcher::matches).toList();
    }

    private String told(QuarantineEntry entry) {
        return "Line " + entry.line() + " of " + file + ": the quarantine of " + entry.pattern();
    }
}
