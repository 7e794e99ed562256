package io.github.parallelmaven.discovery;

import static io.github.parallelmaven.discovery.ClassFiles.JUPITER;
import static io.github.parallelmaven.discovery.ClassFiles.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.parallelmaven.model.Lineage;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.problem.ParallelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;

class TestDiscoveryTest {

    @TempDir
    Path classes;

    @TempDir
    Path elsewhere;

    @Test
    void describesAClassWithoutLoadingIt() throws IOException {
        byte[] bytes = annotated("org/x/ATest$Inner", JUPITER, JUPITER);
        ClassFiles.write(classes, "org/x/ATest$Inner", bytes);

        assertThat(discover())
                .containsExactly(new TestClass(
                        "org.x.ATest$Inner",
                        "org/x/ATest.java",
                        bytes.length,
                        2,
                        false,
                        new Lineage("java.lang.Object", true, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lorg/junit/Test;",
                "Lorg/junit/jupiter/params/ParameterizedTest;",
                "Lorg/junit/jupiter/api/RepeatedTest;",
                "Lorg/junit/jupiter/api/TestFactory;",
                "Lorg/junit/jupiter/api/TestTemplate;",
                "Lnet/jqwik/api/Property;",
                "Lnet/jqwik/api/Example;",
                "Lorg/example/Outer$SlowTest;"
            })
    void annotationsThatLookLikeTestsCount(String descriptor) throws IOException {
        ClassFiles.write(classes, "ATest", annotated("ATest", descriptor));

        assertThat(discover()).extracting(TestClass::testMethods).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lorg/junit/Before;",
                "Lorg/testng/annotations/BeforeTest;",
                "Lorg/testng/annotations/AfterTest;",
                "LTesting;"
            })
    void otherAnnotationsDoNotCount(String descriptor) throws IOException {
        ClassFiles.write(classes, "ATest", annotated("ATest", descriptor));

        assertThat(discover()).extracting(TestClass::testMethods).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({"testIt, ()V, 1, 1", "testIt, (I)V, 1, 0", "testIt, ()V, 0, 0", "itTests, ()V, 1, 0"})
    void publicTestMethodsWithoutArgumentsCount(String name, String descriptor, int access, int count)
            throws IOException {
        ClassFiles.write(classes, "ATest", ClassFiles.withMethod("ATest", access, name, descriptor));

        assertThat(discover()).extracting(TestClass::testMethods).containsExactly(count);
    }

    @Test
    void unknownClassVersionIsACandidate() throws IOException {
        byte[] bytes = ClassFiles.ofVersion("org/x/FutureTest", Opcodes.V17 + 1000);
        ClassFiles.write(classes, "org/x/FutureTest", bytes);

        assertThat(discover()).containsExactly(new TestClass("org.x.FutureTest", null, bytes.length, 0));
    }

    @Test
    void aCorruptFileIsACandidate() throws IOException {
        ClassFiles.write(classes, "org/x/EmptyTest", new byte[0]);
        ClassFiles.write(classes, "org/x/TornTest", Arrays.copyOf(annotated("org/x/TornTest", JUPITER), 60));

        assertThat(discover()).extracting(TestClass::name).containsExactly("org.x.EmptyTest", "org.x.TornTest");
    }

    @Test
    void onlySelectedClassesAreReturned() throws IOException {
        for (String name : List.of("b/BTest", "b/ATest", "a/ZTest", "a/Helper")) {
            ClassFiles.write(classes, name, annotated(name, JUPITER));
        }

        assertThat(new TestDiscovery().discover(classes, List.of(), file -> file.endsWith("Test.class")))
                .extracting(TestClass::name)
                .containsExactlyInAnyOrder("a.ZTest", "b.ATest", "b.BTest");
    }

    @Test
    void descriptorsAndVersionsOfMultiReleaseJarsAreNoCandidates() throws IOException {
        byte[] any = annotated("ATest", JUPITER);
        Path jar = ClassFiles.jar(
                elsewhere.resolve("a.jar"),
                Map.of("META-INF/versions/11/ATest.class", any, "module-info.class", any, "x/package-info.class", any));

        assertThat(discover(jar)).isEmpty();
    }

    @Test
    void jarsAndFurtherDirectoriesAreSearchedToo() throws IOException {
        ClassFiles.write(elsewhere, "org/y/BTest", annotated("org/y/BTest"));
        Path jar = ClassFiles.jar(
                elsewhere.resolve("c.jar"), Map.of("org/z/CTest.class", annotated("org/z/CTest", JUPITER)));

        assertThat(discover(jar, elsewhere))
                .extracting(TestClass::name, TestClass::sourceFile, TestClass::testMethods)
                .containsExactly(
                        tuple("org.z.CTest", "org/z/CTest.java", 1), tuple("org.y.BTest", "org/y/BTest.java", 0));
    }

    @Test
    void theFirstOfTwoClassesWithOneNameWins() throws IOException {
        ClassFiles.write(classes, "ATest", annotated("ATest", JUPITER));
        Path jar = ClassFiles.jar(elsewhere.resolve("a.jar"), Map.of("ATest.class", annotated("ATest")));

        assertThat(discover(jar)).extracting(TestClass::testMethods).containsExactly(1);
    }

    @Test
    void aMissingDirectoryHoldsNoTests() {
        assertThat(new TestDiscovery().discover(classes.resolve("none"), List.of(), file -> true))
                .isEmpty();
    }

    @Test
    void anUnreadableArchiveIsNamed() throws IOException {
        Path jar = Files.writeString(elsewhere.resolve("broken.jar"), "no zip");

        assertThatThrownBy(() -> discover(jar))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("broken.jar")
                .hasMessageContaining("dependenciesToScan");
    }

    private List<TestClass> discover(Path... archives) {
        return new TestDiscovery().discover(classes, List.of(archives), file -> true);
    }
}
