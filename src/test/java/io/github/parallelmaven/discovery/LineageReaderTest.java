package io.github.parallelmaven.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Lineage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;

class LineageReaderTest {

    @Test
    void equalAnnotationsAndSuperclassesAreOneContext() throws IOException {
        assertThat(context(First.class)).isEqualTo(context(Second.class)).isNotEmpty();
        assertThat(context(FirstChild.class))
                .isEqualTo(context(SecondChild.class))
                .isNotEmpty();
        assertThat(context(Extended.class)).contains("SomeExtension");
    }

    @Test
    void anyValueMakesAnotherContext() throws IOException {
        assertThat(context(First.class))
                .isNotEqualTo(context(Third.class))
                .isNotEqualTo(context(FirstChild.class))
                .isNotEqualTo(context(Deep.class));
        assertThat(context(Deep.class)).isNotEqualTo(context(Deeper.class));
        assertThat(context(Ports.class)).isEqualTo(context(SamePorts.class)).isNotEqualTo(context(OtherPorts.class));
    }

    @Test
    void whatSaysNothingIsNoContext() throws IOException {
        assertThat(context(Plain.class)).isEmpty();
    }

    @Test
    void theSuperclassIsNamedAsTheClassIs() throws IOException {
        assertThat(lineage(FirstChild.class).superclass()).isEqualTo(First.class.getName());
        assertThat(lineage(First.class).superclass()).isEqualTo("java.lang.Object");
        assertThat(lineage(Number.class).isAbstract()).isTrue();
        assertThat(lineage(FirstChild.class).isAbstract()).isFalse();
    }

    @Test
    void nothingIsKnownOfADamagedFile() {
        assertThat(ClassFile.describe("x/A.class", new byte[] {1, 2, 3}).lineage())
                .isEqualTo(Lineage.UNKNOWN);
    }

    private static String context(Class<?> type) throws IOException {
        return lineage(type).context();
    }

    private static Lineage lineage(Class<?> type) throws IOException {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = ClassLoader.getSystemResourceAsStream(path)) {
            return ClassFile.describe(path, in.readAllBytes()).lineage();
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Config {
        String[] value() default {};

        Inner[] inner() default {};

        int[] ports() default {};

        RetentionPolicy policy() default RetentionPolicy.CLASS;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Inner {
        int number();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Other {}

    @Config({"a", "b"})
    @Other
    private static class First {}

    @Other
    @Config({"a", "b"})
    private static class Second {}

    @Config({"a", "c"})
    @Other
    private static class Third {}

    @Config(
            inner = {@Inner(number = 1), @Inner(number = 2)},
            policy = RetentionPolicy.SOURCE)
    private static class Deep {}

    @Config(
            inner = {@Inner(number = 1), @Inner(number = 3)},
            policy = RetentionPolicy.SOURCE)
    private static class Deeper {}

    @Config(ports = {8080, 8081})
    private static class Ports {}

    @Config(ports = {8080, 8081})
    private static class SamePorts {}

    @Config(ports = {8080, 8082})
    private static class OtherPorts {}

    private static class FirstChild extends First {}

    private static class SecondChild extends First {}

    private static class SomeExtension implements Extension {}

    @ExtendWith(SomeExtension.class)
    private static class Extended {}

    @Tag("x")
    @DisplayName("y")
    private static class Plain {}
}
