package io.github.parallelmaven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.parallelmaven.problem.Problem;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The dependency table of docs/how-it-works.md, held. */
class ArchitectureTest {

    private static final String BASE = "io.github.parallelmaven";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    /** For each package what it may see besides the JDK, JSpecify and itself. Dots at the end mean subpackages too. */
    private static final Map<String, List<String>> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "",
                    ours(
                            "api",
                            "extension",
                            "run",
                            "history",
                            "schedule..",
                            "selection",
                            "model",
                            "event",
                            "problem",
                            "fork",
                            "queue",
                            "progress",
                            "report..")),
            Map.entry("api", ours("schedule..", "model")),
            Map.entry("extension", ours("api", "schedule..", "model", "event", "problem")),
            Map.entry(
                    "mojo..",
                    plus(
                            ours(
                                    "",
                                    "run",
                                    "benchmark",
                                    "report..",
                                    "history",
                                    "progress",
                                    "model",
                                    "event",
                                    "problem",
                                    "fork",
                                    "selection",
                                    "discovery",
                                    "shard",
                                    "ci",
                                    "merge",
                                    "bisect"),
                            "org.apache.maven..",
                            "org.eclipse.aether..",
                            "javax.inject..",
                            "org.codehaus.plexus..",
                            "org.slf4j")),
            Map.entry(
                    "run",
                    ours(
                            "model",
                            "event",
                            "problem",
                            "discovery",
                            "selection",
                            "history",
                            "estimate",
                            "schedule",
                            "queue",
                            "shard",
                            "fork")),
            Map.entry("archive", List.of()),
            Map.entry("bisect", List.of()),
            Map.entry("benchmark", plus(ours("run", "schedule", "model", "problem"), "com.google.gson")),
            Map.entry("model", List.of()),
            Map.entry("event", ours("model")),
            Map.entry("problem", List.of()),
            Map.entry("discovery", plus(ours("model", "problem"), "org.objectweb.asm")),
            Map.entry("selection", plus(ours("model", "problem"), "org.apache.maven.surefire.api.testset")),
            Map.entry("history", ours("model", "problem")),
            Map.entry("estimate", ours("model", "history")),
            Map.entry("schedule..", ours("model", "problem", "schedule..")),
            Map.entry("shard", plus(ours("model", "problem"), "com.google.gson")),
            Map.entry("ci", ours("problem")),
            Map.entry("merge", ours("model", "problem", "history", "report..")),
            Map.entry("queue", ours("model", "problem", "schedule")),
            Map.entry("fork", ours("archive", "model", "event", "problem", "protocol", "worker")),
            Map.entry("protocol", List.of()),
            Map.entry("worker", plus(ours("protocol"), "org.junit.platform..", "org.junit.jupiter.api")),
            Map.entry("progress", plus(ours("model", "event", "problem"), "org.jline..", "org.fusesource.jansi")),
            Map.entry(
                    "report..",
                    plus(
                            ours("model", "event", "problem", "history", "report.."),
                            "com.google.gson..",
                            "org.apache.maven.plugins.surefire.report",
                            "org.apache.maven.plugin.surefire.log.api"))));

    @TestFactory
    Stream<DynamicTest> packageSeesOnlyWhatTheTableAllows() {
        return TABLE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        "row <" + row.getKey() + ">",
                        () -> classes()
                                .that()
                                .resideInAPackage(qualified(row.getKey()))
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(allowed(row)))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(CLASSES.stream()
                        .filter(c -> TABLE.keySet().stream()
                                .noneMatch(row ->
                                        resideInAnyPackage(qualified(row)).test(c)))
                        .map(c -> c.getPackageName())
                        .filter(p -> !p.endsWith("parallel_maven_plugin"))
                        .distinct())
                .isEmpty();
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void processesAreStartedOnlyByFork() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".fork")
                .should()
                .dependOnClassesThat(belongToAnyOf(ProcessBuilder.class))
                .check(CLASSES);
    }

    @Test
    void nothingOutlivesABuildInADaemon() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(BASE + ".worker")
                .and()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(assignableTo(Map.class)
                        .or(assignableTo(Collection.class))
                        .or(belongToAnyOf(ThreadLocal.class, BitSet.class))
                        .or(resideInAPackage("java.util.concurrent.."))
                        .and(not(belongToAnyOf(List.class, Set.class, Map.class, AtomicLong.class))))
                .because("Maven may be a daemon that builds again and again; a serial number may go on")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".worker")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void surefiresReportsAreReadInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".report.read")
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.maven.plugins.surefire.report"))
                .check(CLASSES);
    }

    @Test
    void policyReadsNoClock() {
        noClasses()
                .that(resideInAnyPackage(
                        BASE + ".model..",
                        BASE + ".estimate..",
                        BASE + ".schedule..",
                        BASE + ".queue..",
                        BASE + ".selection..",
                        BASE + ".history.."))
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(CLASSES);
    }

    @Test
    void signaturesOfTheApiNameNothingButTheJdkAndTheApi() {
        // BuiltIns is the composition root, not the API.
        List<JavaClass> api = CLASSES.stream()
                .filter(c -> c.getPackageName().equals(BASE + ".api")
                        || c.getPackageName().equals(BASE) && !c.getSimpleName().equals("BuiltIns"))
                .filter(ArchitectureTest::isVisible)
                .toList();
        assertThat(api)
                .extracting(JavaClass::getSimpleName)
                .contains("ParallelExecutor", "Builder", "Shards", "Outcome");
        assertThat(api.stream()
                        .flatMap(ArchitectureTest::signatures)
                        .map(JavaClass::getBaseComponentType)
                        .filter(type ->
                                !type.isPrimitive() && !type.getPackageName().startsWith("java."))
                        .filter(type -> !api.contains(type)))
                .isEmpty();
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    /** All types that users of a type see in its members and above it. */
    private static Stream<JavaClass> signatures(JavaClass type) {
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields =
                type.getFields().stream().filter(ArchitectureTest::isSeen).map(JavaField::getType);
        Stream<JavaType> code = type.getCodeUnits().stream()
                .filter(ArchitectureTest::isSeen)
                .flatMap(unit -> Stream.of(
                                Stream.of(unit.getReturnType()),
                                unit.getParameterTypes().stream(),
                                unit.getExceptionTypes().stream())
                        .flatMap(some -> some));
        return Stream.of(above, fields, code)
                .flatMap(some -> some)
                .flatMap(one -> one.getAllInvolvedRawTypes().stream());
    }

    private static boolean isSeen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    @Test
    void guestClassesAreJava8() throws IOException {
        for (Path file : classFiles("protocol", "worker")) {
            try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
                in.readInt();
                in.readUnsignedShort();
                assertThat(in.readUnsignedShort()).as(file.toString()).isEqualTo(52);
            }
        }
    }

    @Test
    void noMainFileHasMoreThan300Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (Files.readAllLines(file).size() > 300) {
                    tooLong.add(file.toString());
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static List<Path> classFiles(String... packages) throws IOException {
        List<Path> all = new ArrayList<>();
        Path root = Path.of(Problem.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        for (String name : packages) {
            try (Stream<Path> files =
                    Files.list(root.resolve(BASE.replace('.', '/')).resolve(name))) {
                files.filter(f -> f.toString().endsWith(".class")).forEach(all::add);
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private static String[] allowed(Map.Entry<String, List<String>> row) {
        List<String> all = new ArrayList<>(row.getValue());
        all.addAll(List.of("java..", "javax.xml..", "com.sun.management", "org.jspecify.annotations", ""));
        all.add(qualified(row.getKey()));
        return all.toArray(String[]::new);
    }

    private static String qualified(String row) {
        return row.isEmpty() ? BASE : BASE + "." + row;
    }

    private static List<String> ours(String... packages) {
        return Stream.of(packages).map(ArchitectureTest::qualified).toList();
    }

    private static List<String> plus(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }
}
