package io.github.parallelmaven.faults;

import static java.util.stream.Collectors.joining;

import io.github.parallelmaven.faults.FaultProject.Ended;
import io.github.parallelmaven.invoked.ReportedTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What came of a fault with one tool.
 *
 * @param fault the fault
 * @param ended how Maven ended
 * @param cases the test cases in its reports, in words
 * @param console what it printed, without colours
 * @param complaints what no tool should leave behind: processes, files, reports that cannot be read
 */
record FaultRun(Fault fault, Ended ended, List<String> cases, String console, List<String> complaints) {

    /** What failed tests threw may be shown; of what goes wrong in the build itself, sentences must tell. */
    private static final Pattern TRACE =
            Pattern.compile("(?m)\\sat (io\\.github\\.parallelmaven\\.(?!worker)|org\\.apache\\.maven\\.).*\\(");

    /** Faults in which several tests have one name. */
    private static final List<String> TWICE = List.of("same-names", "engine-breaks");

    private static final List<String> ORDER = List.of("passed", "skipped", "failure", "error");

    /**
     * Lets a tool run into a fault.
     *
     * @param project where from
     * @param fault the fault
     * @param folder names the copy
     * @param tool the goal and the tool's own options
     * @return what came of it
     * @throws UnsupportedOperationException if this machine cannot be prepared for it
     */
    static FaultRun of(FaultProject project, Fault fault, String folder, List<String> tool)
            throws IOException, InterruptedException {
        Path copy = project.copy(folder + "/" + fault.name());
        fault.preparation().apply(copy);
        try {
            List<String> words = new ArrayList<>(tool);
            words.add("-Dtest="
                    + Stream.of("AInnocentTest", fault.tests(), "ZInnocentTest")
                            .filter(name -> !name.isEmpty())
                            .collect(joining(",")));
            words.addAll(fault.arguments());
            List<String> complaints = new ArrayList<>();
            Ended ended = run(project, fault, copy, words, complaints);
            complaints.addAll(Leftovers.of(copy));
            if (words.contains("-Psecrets")) {
                complaints.addAll(secrets(copy));
            }
            Path reports = copy.resolve("target/surefire-reports");
            List<String> cases = List.of();
            if (Files.isDirectory(reports)) {
                complaints.addAll(unreadable(reports));
                cases = outcomes(reports, complaints);
            }
            String console = Files.readString(ended.console(), StandardCharsets.ISO_8859_1)
                    .replaceAll("\\e\\[[0-9;]*m", "");
            return new FaultRun(fault, ended, cases, console, complaints);
        } finally {
            fault.preparation().undo(copy);
        }
    }

    private static List<String> outcomes(Path reports, List<String> complaints) {
        try {
            return ReportedTests.in(reports.toFile()).outcomes();
        } catch (RuntimeException unreadable) {
            complaints.add("the reports cannot be read: " + unreadable.getMessage());
            return List.of();
        }
    }

    private static Ended run(FaultProject project, Fault fault, Path copy, List<String> words, List<String> complaints)
            throws IOException, InterruptedException {
        Duration limit = Duration.ofSeconds(fault.seconds());
        if (fault.preparation() != Preparation.RIVAL) {
            return project.maven(copy, limit, words);
        }
        try (RivalBuild rival = RivalBuild.in(project, copy, limit, words)) {
            Ended ended = project.maven(copy, limit, words);
            rival.complaint().ifPresent(complaints::add);
            return ended;
        }
    }

    /** Files in which a secret of the build stands that was given to tests alone. */
    private static List<String> secrets(Path copy) throws IOException {
        List<String> open = new ArrayList<>();
        for (Path folder : List.of(copy.resolve("target/surefire-reports"), copy.resolve("target/parallel"))) {
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (Files.readString(file, StandardCharsets.ISO_8859_1).contains("hush-")) {
                        open.add("a secret is in " + file.getFileName());
                    }
                }
            }
        }
        return open;
    }

    /** The test cases by outcome, for example {@code 6 passed, 1 error}. */
    String told() {
        Map<String, Integer> counts = new TreeMap<>();
        cases.forEach(test -> counts.merge(test.substring(test.lastIndexOf('=') + 1), 1, Integer::sum));
        String told = ORDER.stream()
                .filter(counts::containsKey)
                .map(outcome -> counts.get(outcome) + " " + outcome)
                .collect(joining(", "));
        return told.isEmpty() ? "none" : told;
    }

    /** What is not as the fault wants it, a sentence each. */
    List<String> deviations() {
        List<String> deviations = new ArrayList<>(complaints);
        if (ended.exitCode() == Ended.NEVER) {
            deviations.add("the build did not end");
        } else if ((ended.exitCode() == 0) != fault.passes()) {
            deviations.add("the build ended with exit code " + ended.exitCode());
        }
        if (!told().equals(fault.cases())) {
            deviations.add("reported were " + told() + " instead of " + fault.cases() + ": " + cases);
        }
        if (repeatsNames()) {
            deviations.add("a test is reported twice: " + cases);
        }
        if (said().isEmpty()) {
            deviations.add("no line is like " + fault.says());
        }
        if (TRACE.matcher(console).find()) {
            deviations.add("a stack trace of the build was printed");
        }
        return deviations;
    }

    /** Whether two test cases have one name, which no two tests have. */
    boolean repeatsNames() {
        long names = cases.stream()
                .map(test -> test.substring(0, test.lastIndexOf('=')))
                .distinct()
                .count();
        return names < cases.size() && !TWICE.contains(fault.name());
    }

    /** What the console says of the fault, where it says what it has to. */
    Optional<String> said() {
        Pattern expected = Pattern.compile(fault.says());
        return console.lines()
                .map(expected::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    /** Reports that are not well-formed or, where the property {@code faults.xsd} names a schema, not valid. */
    private static List<String> unreadable(Path reports) throws IOException {
        List<String> unreadable = new ArrayList<>();
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xml")).toList()) {
                try {
                    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
                    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
                    factory.newSAXParser().parse(file.toFile(), new DefaultHandler());
                    validate(file);
                } catch (SAXException | ParserConfigurationException e) {
                    unreadable.add(file.getFileName() + ": " + e.getMessage());
                }
            }
        }
        return unreadable;
    }

    private static void validate(Path file) throws SAXException, IOException {
        String schema = System.getProperty("faults.xsd", "");
        if (!schema.isEmpty()) {
            SchemaFactory.newDefaultInstance()
                    .newSchema(Path.of(schema).toFile())
                    .newValidator()
                    .validate(new StreamSource(file.toFile()));
        }
    }
}
