package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.fork.ModulePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

class ModuleSplitTest {

    @TempDir
    Path folder;

    private Path tests;
    private Path classes;
    private Path required;
    private Path other;

    @BeforeEach
    void fillFolder() throws IOException {
        tests = Files.createDirectory(folder.resolve("test-classes"));
        classes = Files.createDirectory(folder.resolve("classes"));
        required = jar("required.jar", "org.required");
        other = jar("other.jar", "org.other");
    }

    @Test
    void withoutADescriptorThereIsNothingToSplit() {
        assertThat(split()).isEmpty();
    }

    @Test
    void whatTheMainModuleRequiresGoesWithItAndTheTestsPatchIt() throws IOException {
        Files.write(classes.resolve("module-info.class"), module("org.main", "org.required"));

        ModulePath split = split().orElseThrow();

        assertThat(split.modules()).containsExactly(classes, required);
        assertThat(split.classPath()).containsExactly(tests, other);
        assertThat(split.patch()).isEqualTo(new ModulePath.Patch("org.main", tests, new TreeSet<>(List.of("org.p"))));
    }

    @Test
    void testsThatAreAModuleTakeEverythingWithThem() throws IOException {
        Files.write(classes.resolve("module-info.class"), module("org.main"));
        Files.write(tests.resolve("module-info.class"), module("org.tests", "org.main"));

        assertThat(split()).contains(new ModulePath(List.of(tests, classes, required, other), List.of(), null));
    }

    @Test
    void descriptorThatCannotBeReadIsNone() throws IOException {
        Files.writeString(classes.resolve("module-info.class"), "no class");

        assertThat(split()).isEmpty();
    }

    @Test
    void classesMayBeAJar() throws IOException {
        classes = jar("main.jar", "org.main", "org.required");

        assertThat(split().orElseThrow().modules()).containsExactly(classes, required);
    }

    private Optional<ModulePath> split() {
        TestClassPath classPath = new TestClassPath(tests, classes, List.of(), List.of(required, other));
        return new ModuleSplit().of(classPath, () -> new TreeSet<>(List.of("org.p")));
    }

    private Path jar(String name, String module, String... requires) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("module-info.class"));
            out.write(module(module, requires));
        }
        return jar;
    }

    private static byte[] module(String name, String... requires) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V9, Opcodes.ACC_MODULE, "module-info", null, null, null);
        ModuleVisitor module = writer.visitModule(name, 0, null);
        module.visitRequire("java.base", Opcodes.ACC_MANDATED, null);
        for (String required : requires) {
            module.visitRequire(required, 0, null);
        }
        module.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
