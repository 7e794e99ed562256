package io.github.parallelmaven.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Divisibility;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What of a class can be told from its byte code; the classes below are read, and never loaded as tests. */
class ClassSurveyTest {

    @Test
    void plainClassesCanBeSplit() {
        assertThat(of("Plain")).isEqualTo(new Divisibility(List.of("first", "fourth", "second"), "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OneInstance=of @TestInstance",
                "InheritsOneInstance=of @TestInstance",
                "Ordered=of @TestMethodOrder",
                "OrderedByMeta=of @TestMethodOrder",
                "Locked=of @ResourceLock",
                "LockedMethod=of @ResourceLock",
                "Alone=of @Isolated",
                "Off=of @Disabled",
                "Tallying=its tear-down may judge what all tests did: the static field seen can be changed by a test"
                        + " for the next one",
                "Single=it has no two test methods of Jupiter or JUnit"
            })
    void whatSpeaksAgainstItIsSaid(String expected) {
        String[] pair = expected.split("=");
        assertThat(of(pair[0]).obstacle()).isEqualTo(pair[1]);
    }

    @Test
    void aHelperThatPatternsSelectTooKeepsNothingWholeAndANestedTestDoes() {
        assertThat(with("Enclosing", "Enclosing$Helper").obstacle()).isEmpty();
        assertThat(with("Enclosing", "Enclosing$Helper", "Enclosing$Tests").obstacle())
                .isEqualTo("nested classes with tests of their own were selected by themselves");
        assertThat(alone("Enclosing$Helper").obstacle()).isEqualTo("only nested classes of it were selected");
        assertThat(with("Enclosing", "Enclosing$Missing").obstacle())
                .isEqualTo("nested classes with tests of their own were selected by themselves");
    }

    @Test
    void aSignOfSharedStateIsARiskAndNoObstacle() {
        assertThat(of("Stateful").risk()).isEqualTo("the static field count is not final");
        assertThat(of("Collecting").risk())
                .isEqualTo("the static field seen can be changed by a test for the next one");
        assertThat(of("SharingFolder").risk())
                .isEqualTo("the static field folder is a folder that all its tests share");
        assertThat(of("Stateful").obstacle()).isEmpty();
        assertThat(of("Extended").risk()).isEmpty();
    }

    @Test
    void whatCannotBeReadKeepsAClassWhole(@TempDir Path root) throws IOException {
        ClassFiles.write(root, "x/Child", ClassFiles.annotated("x/Child", ClassFiles.JUPITER, "Lx/Gone;"));
        try (ClassPathFiles files = new ClassPathFiles(List.of(root))) {
            assertThat(new ClassSurvey(files).of(unit("x.Child")).obstacle()).isEqualTo("@Gone cannot be read");
            assertThat(new ClassSurvey(files).of(unit("x.Gone")).obstacle())
                    .isEqualTo("the byte code of x.Gone cannot be read");
        }
    }

    @Test
    void plainClassesOfJUnit4CanBeSplit(@TempDir Path root) throws IOException {
        assertThat(written(root, "java/lang/Object", null, OLD_TEST, OLD_TEST))
                .isEqualTo(new Divisibility(List.of("m0", "m1"), "", ""));
        assertThat(written(root, "java/lang/Object", "org/junit/runners/JUnit4", OLD_TEST, OLD_TEST)
                        .obstacle())
                .isEmpty();
        assertThat(written(root, "java/lang/Object", "org/junit/runners/Parameterized", OLD_TEST, OLD_TEST)
                        .obstacle())
                .isEqualTo("of @RunWith");
        assertThat(written(root, "java/lang/Object", null, OLD_TEST, ClassFiles.JUPITER)
                        .obstacle())
                .isEqualTo("two frameworks run it");
    }

    @Test
    void classesOfJUnit3CanBeSplitUnlessTheyBuildASuite(@TempDir Path root) throws IOException {
        ClassFiles.write(root, "junit/framework/TestCase", ClassFiles.annotated("junit/framework/TestCase"));
        ClassWriter writer = started("junit/framework/TestCase");
        method(writer, Opcodes.ACC_PUBLIC, "testOne", "()V");
        method(writer, Opcodes.ACC_PUBLIC, "testTwo", "()V");
        method(writer, Opcodes.ACC_PUBLIC, "testNothing", "(I)V");
        assertThat(surveyed(root, writer)).isEqualTo(new Divisibility(List.of("testOne", "testTwo"), "", ""));

        method(writer, Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "suite", "()Ljunit/framework/Test;");
        assertThat(surveyed(root, writer).obstacle()).isEqualTo("it builds a suite of its own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/testng/annotations/Test",
                "org/spockframework/runtime/model/FeatureMetadata",
                "net/jqwik/api/Property",
                "com/tngtech/archunit/junit/ArchTest",
                "org/junit/FixMethodOrder",
                "org/junit/jupiter/api/ClassTemplate",
                "org/junit/jupiter/api/ofTheFuture/Sequel"
            })
    void otherFrameworksAndWhatNobodyHasThoughtAboutStayWhole(String annotation, @TempDir Path root)
            throws IOException {
        assertThat(written(root, "java/lang/Object", null, ClassFiles.JUPITER, "L" + annotation + ";")
                        .obstacle())
                .isEqualTo("of @" + annotation.substring(annotation.lastIndexOf('/') + 1));
    }

    private static final String OLD_TEST = "Lorg/junit/Test;";

    /** A class with a method for each annotation, and a runner if one is named. */
    private static Divisibility written(Path root, String parent, @Nullable String runner, String... annotations)
            throws IOException {
        ClassWriter writer = started(parent);
        if (runner != null) {
            var runWith = writer.visitAnnotation("Lorg/junit/runner/RunWith;", true);
            runWith.visit("value", Type.getObjectType(runner));
            runWith.visitEnd();
        }
        for (int i = 0; i < annotations.length; i++) {
            var method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "m" + i, "()V", null, null);
            method.visitAnnotation(annotations[i], true).visitEnd();
            method.visitEnd();
        }
        return surveyed(root, writer);
    }

    private static ClassWriter started(String parent) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "x/Some", null, parent, null);
        return writer;
    }

    private static void method(ClassWriter writer, int access, String name, String descriptor) {
        writer.visitMethod(access | Opcodes.ACC_NATIVE, name, descriptor, null, null)
                .visitEnd();
    }

    private static Divisibility surveyed(Path root, ClassWriter writer) throws IOException {
        ClassFiles.write(root, "x/Some", writer.toByteArray());
        try (ClassPathFiles files = new ClassPathFiles(List.of(root))) {
            return new ClassSurvey(files).of(unit("x.Some"));
        }
    }

    private static Divisibility of(String simpleName) {
        return with(simpleName);
    }

    private static Divisibility with(String simpleName, String... selectedBesides) {
        return surveyed(
                simpleName,
                Stream.concat(Stream.of(simpleName), Stream.of(selectedBesides)).toList());
    }

    /** A nested class that was selected without the one that encloses it. */
    private static Divisibility alone(String nested) {
        return surveyed(nested.substring(0, nested.indexOf('$')), List.of(nested));
    }

    private static Divisibility surveyed(String unit, List<String> selected) {
        List<Path> classPath = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .map(Path::of)
                .toList();
        try (ClassPathFiles files = new ClassPathFiles(classPath)) {
            List<TestClass> classes = selected.stream()
                    .map(name -> new TestClass(ClassSurveyTest.class.getName() + "$" + name, null, 1, 1))
                    .toList();
            return new ClassSurvey(files).of(new TestUnit(ClassSurveyTest.class.getName() + "$" + unit, classes));
        }
    }

    private static TestUnit unit(String name) {
        return new TestUnit(name, List.of(new TestClass(name, null, 1, 1)));
    }

    interface WithDefault {
        @Test
        default void fourth() {}
    }

    static class Plain implements WithDefault {
        static final int LIMIT = 3;

        @Test
        void first() {}

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void second(int number) {}

        void helper() {}
    }

    static class Enclosing extends Plain {
        static class Helper {}

        static class Tests extends Plain {}
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance extends Plain {}

    static class InheritsOneInstance extends OneInstance {}

    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Ordered extends Plain {}

    @Retention(RetentionPolicy.RUNTIME)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    @interface InOrder {}

    @InOrder
    static class OrderedByMeta extends Plain {}

    @ResourceLock("database")
    static class Locked extends Plain {}

    static class LockedMethod extends Plain {
        @Test
        @ResourceLock("database")
        void third() {}
    }

    @Isolated
    static class Alone extends Plain {}

    /** No test of ours: a class to be looked at. */
    @Disabled
    static class Off extends Plain {}

    static class Tallying extends Plain {
        static final List<String> seen = new ArrayList<>();

        @AfterAll
        static void allWereSeen() {}
    }

    static class Single {
        @Test
        void only() {}
    }

    static class Stateful extends Plain {
        static int count;
    }

    static class Collecting extends Plain {
        static final List<String> seen = new ArrayList<>();
    }

    static class SharingFolder extends Plain {
        @TempDir
        static final Path folder = Path.of(".");
    }

    static class Extended extends Plain {
        @RegisterExtension
        static final MyExtension EXTENSION = new MyExtension();
    }

    static class MyExtension implements org.junit.jupiter.api.extension.Extension {}
}
