package io.github.parallelmaven.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes that were linked early do what they did before. */
class EarlyLinkingTest {

    /** What the test asks, of a class that may be another one of the same name. */
    public interface Answers {
        /** Returns what every lambda answers. */
        List<Object> all();

        /** Returns a lambda that holds nothing. */
        Runnable holdsNothing();

        /** Returns the hash of a record of these parts. */
        int hash(Object... row);

        /** Returns whether records of these parts are equal. */
        boolean equal(Object[] row, Object... other);

        /** Returns whether a record is equal to null or a text. */
        boolean equalsOthers();
    }

    private static final Map<String, byte[]> LINKED = EarlyLinking.link(
            read(LinkedLambdas.class, LinkedLambdas.Inner.class, LinkedLambdas.Greeter.class, LinkedLambdas.Row.class));
    private static final Supplier<Answers> ANSWERS = answers();

    @Test
    void lambdasAnswerAsBefore() {
        assertThat(ANSWERS.get().all()).isEqualTo(new LinkedLambdas().all()).hasSizeGreaterThan(20);
    }

    @Test
    void noLambdaIsLinkedAtRunTimeButWhereACharacterBecomesANumber() {
        assertThat(LINKED.values().stream().flatMap(EarlyLinkingTest::linkedLate))
                .containsExactly("applyAsInt");
    }

    @Test
    void aLambdaThatHoldsNothingIsOneObject() {
        assertThat(ANSWERS.get().holdsNothing()).isSameAs(ANSWERS.get().holdsNothing());
    }

    @Test
    void classesForOlderJvmsAreLeftAlone() {
        byte[] old = LINKED.get(name(LinkedLambdas.class)).clone();
        old[7] = Opcodes.V1_8;
        assertThat(EarlyLinking.link(Map.of("a", old))).hasSize(1).containsValue(old);
    }

    @Test
    void everyClassOfThePluginPassesTheVerifierAndIsOfItsNest() throws Exception {
        Map<String, byte[]> plugin = EarlyLinking.read(Path.of("target", "classes"));
        Map<String, byte[]> linked = EarlyLinking.link(plugin);
        ClassLoader loader = loader(linked);
        int made = 0;
        for (String name : linked.keySet()) {
            Class<?> type = Class.forName(name.replace('/', '.'), false, loader);
            // Methods are known of a class that is linked, and it is verified before.
            assertThat(type.getDeclaredMethods()).isNotNull();
            if (!plugin.containsKey(name)) {
                made++;
                Class<?> host = Class.forName(type.getName().replaceAll("\\$\\$\\d+$", ""), false, loader);
                assertThat(type.getNestHost()).isNotSameAs(type).isSameAs(host.getNestHost());
            }
        }
        assertThat(made).isGreaterThan(1000);
    }

    @Property
    void recordsAreComparedAsBefore(
            @ForAll int number, @ForAll long big, @ForAll double real, @ForAll float small, @ForAll String text) {
        for (boolean last : new boolean[] {true, false}) {
            Object[] row = {number, big, real, small, last, 'c', (byte) 1, (short) 2, last ? text : null};
            Object[] other = row.clone();
            other[(number & 7) == 7 ? 8 : number & 7] = LinkedLambdas.OTHER[(number & 7) == 7 ? 8 : number & 7];
            assertThat(ANSWERS.get().hash(row)).isEqualTo(new LinkedLambdas().hash(row));
            assertThat(ANSWERS.get().equal(row, row)).isTrue();
            assertThat(ANSWERS.get().equal(row, other)).isEqualTo(new LinkedLambdas().equal(row, other));
        }
        assertThat(ANSWERS.get().equalsOthers()).isFalse();
    }

    private static Supplier<Answers> answers() {
        ClassLoader loader = loader(LINKED);
        return () -> {
            try {
                return (Answers) loader.loadClass(LinkedLambdas.class.getName())
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static ClassLoader loader(Map<String, byte[]> classes) {
        return new ClassLoader(EarlyLinkingTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                byte[] code = classes.get(name.replace('.', '/'));
                if (code == null) {
                    return super.loadClass(name, resolve);
                }
                synchronized (this) {
                    Class<?> known = findLoadedClass(name);
                    return known == null ? defineClass(name, code, 0, code.length) : known;
                }
            }
        };
    }

    private static Stream<String> linkedLate(byte[] code) {
        Stream.Builder<String> calls = Stream.builder();
        new ClassReader(code)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String shape, String generic, String[] thrown) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitInvokeDynamicInsn(
                                            String call, String callShape, Handle linker, Object... arguments) {
                                        if (!call.startsWith("makeConcat") && !call.equals("toString")) {
                                            calls.add(call);
                                        }
                                    }
                                };
                            }
                        },
                        0);
        return calls.build();
    }

    private static Map<String, byte[]> read(Class<?>... types) {
        Map<String, byte[]> code = new TreeMap<>();
        for (Class<?> type : types) {
            try (InputStream in = type.getClassLoader().getResourceAsStream(name(type) + ".class")) {
                code.put(name(type), in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return code;
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
