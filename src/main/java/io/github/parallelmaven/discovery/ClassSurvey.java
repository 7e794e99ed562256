package io.github.parallelmaven.discovery;

import io.github.parallelmaven.discovery.ClassAnatomy.Mark;
import io.github.parallelmaven.discovery.ClassAnatomy.Member;
import io.github.parallelmaven.model.Divisibility;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/**
 * Finds out by reading class files whether a class can be split by its methods, and by which. In doubt it cannot: a
 * superclass or an annotation that cannot be read may say that the tests belong together.
 */
public final class ClassSurvey {

    private static final String JUNIT_3 = "junit/framework/TestCase";

    private final ClassPathFiles files;
    private final Map<String, Optional<ClassAnatomy>> read = new HashMap<>();

    /**
     * A survey of the classes of one class path.
     *
     * @param files the class path of the tests; it must stay open while classes are surveyed
     */
    public ClassSurvey(ClassPathFiles files) {
        this.files = files;
    }

    /**
     * Looks at the class of a unit, at all that it inherits from, and at what its annotations mean.
     *
     * @param unit a whole unit
     * @return its methods, and what speaks against splitting it
     */
    public Divisibility of(TestUnit unit) {
        if (unit.classes().stream().noneMatch(selected -> selected.name().equals(unit.id()))) {
            return Divisibility.none("only nested classes of it were selected");
        }
        try {
            for (TestClass selected : unit.classes()) {
                if (!selected.name().equals(unit.id()) && mayHoldTests(selected.name())) {
                    throw new Indivisible("nested classes with tests of their own were selected by themselves");
                }
            }
            Map<String, ClassAnatomy> family = judgedFamily(unit.id());
            String risk = risk(family.values());
            if (!risk.isEmpty() && isTornDown(family.values())) {
                throw new Indivisible("its tear-down may judge what all tests did: " + risk);
            }
            return new Divisibility(List.copyOf(methods(family)), "", risk);
        } catch (Indivisible because) {
            return Divisibility.none(because.reason);
        }
    }

    /** Patterns may select helper classes too, which no engine finds a test in. */
    private boolean mayHoldTests(String className) {
        try {
            Map<String, ClassAnatomy> family = judgedFamily(className);
            return family.containsKey(JUNIT_3) || !testMethods(family).names().isEmpty();
        } catch (Indivisible doubtful) {
            return true;
        }
    }

    private Map<String, ClassAnatomy> judgedFamily(String className) throws Indivisible {
        Map<String, ClassAnatomy> family = family(className.replace('.', '/'));
        for (ClassAnatomy member : family.values()) {
            judge(member);
        }
        return family;
    }

    /** The class, its superclasses and all their interfaces, except those of the JDK. */
    private Map<String, ClassAnatomy> family(String name) throws Indivisible {
        Map<String, ClassAnatomy> family = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (next.startsWith("java/") || family.containsKey(next)) {
                continue;
            }
            ClassAnatomy anatomy = anatomy(next)
                    .orElseThrow(() -> new Indivisible("the byte code of " + dotted(next) + " cannot be read"));
            family.put(next, anatomy);
            String parent = anatomy.superName();
            if (parent != null) {
                open.add(parent);
            }
            open.addAll(anatomy.interfaces);
        }
        return family;
    }

    private void judge(ClassAnatomy member) throws Indivisible {
        judge(member.marks, false);
        for (Member field : member.fields) {
            judge(field.marks(), false);
        }
        for (Member method : member.methods) {
            judge(method.marks(), true);
            if (method.name().equals("suite") && method.has(Opcodes.ACC_STATIC)) {
                throw new Indivisible("it builds a suite of its own");
            }
        }
    }

    private void judge(List<Mark> marks, boolean ofMethod) throws Indivisible {
        for (Mark mark : marks) {
            meanings(mark, ofMethod, new HashSet<>());
        }
    }

    /** Gathers all that an annotation says by itself and by those that it carries. */
    private void meanings(Mark mark, boolean ofMethod, Set<String> met) throws Indivisible {
        if (!met.add(mark.type())) {
            return;
        }
        switch (KnownAnnotations.of(mark, ofMethod)) {
            case HARMLESS -> {}
            case HARMFUL -> throw new Indivisible("of @" + simple(mark.type()));
            case UNKNOWN -> {
                ClassAnatomy annotation = anatomy(mark.type())
                        .orElseThrow(() -> new Indivisible("@" + simple(mark.type()) + " cannot be read"));
                for (Mark further : annotation.marks) {
                    meanings(further, ofMethod, met);
                }
            }
        }
    }

    private SortedSet<String> methods(Map<String, ClassAnatomy> family) throws Indivisible {
        TestMethods found = testMethods(family);
        if (found.ofTwoFrameworks()) {
            throw new Indivisible("two frameworks run it");
        }
        if (found.names().size() < 2) {
            throw new Indivisible("it has no two test methods of Jupiter or JUnit");
        }
        return found.names();
    }

    private TestMethods testMethods(Map<String, ClassAnatomy> family) throws Indivisible {
        boolean junit3 = family.containsKey(JUNIT_3);
        boolean junit4 = false;
        boolean jupiter = false;
        SortedSet<String> names = new TreeSet<>();
        for (ClassAnatomy member : family.values()) {
            for (Member method : member.methods) {
                Set<String> meanings = new HashSet<>();
                for (Mark mark : method.marks()) {
                    meanings(mark, true, meanings);
                }
                boolean ofJUnit4 = meanings.contains(KnownAnnotations.JUNIT_4_TEST);
                boolean ofJupiter = meanings.stream().anyMatch(KnownAnnotations.JUPITER_TESTS::contains);
                if (ofJUnit4 || ofJupiter || (junit3 && isOldTest(method))) {
                    names.add(method.name());
                }
                junit4 |= ofJUnit4;
                jupiter |= ofJupiter;
            }
        }
        return new TestMethods(names, jupiter && (junit3 || junit4));
    }

    private static boolean isOldTest(Member method) {
        return method.name().startsWith("test") && method.descriptor().equals("()V") && method.has(Opcodes.ACC_PUBLIC);
    }

    private static boolean isTornDown(Iterable<ClassAnatomy> family) {
        for (ClassAnatomy member : family) {
            for (Member method : member.methods) {
                if (method.marks().stream().anyMatch(mark -> KnownAnnotations.TEAR_DOWNS.contains(mark.type()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String risk(Iterable<ClassAnatomy> family) {
        for (ClassAnatomy member : family) {
            if (member.name().startsWith("junit/framework/")) {
                continue;
            }
            for (Member field : member.fields) {
                String reason = field.has(Opcodes.ACC_STATIC) ? SharedState.in(field) : null;
                if (reason != null) {
                    return "the static field " + field.name() + " " + reason;
                }
            }
        }
        return "";
    }

    private Optional<ClassAnatomy> anatomy(String name) {
        return read.computeIfAbsent(name, key -> files.read(key + ".class").flatMap(ClassSurvey::parsed));
    }

    private static Optional<ClassAnatomy> parsed(byte[] bytes) {
        try {
            return Optional.of(ClassAnatomy.of(bytes));
        } catch (RuntimeException unreadable) {
            // Damaged, or newer than the reader: the reader throws whatever a wrong offset leads it to.
            return Optional.empty();
        }
    }

    private static String dotted(String internal) {
        return internal.replace('/', '.');
    }

    private static String simple(String internal) {
        return internal.substring(Math.max(internal.lastIndexOf('/'), internal.lastIndexOf('$')) + 1);
    }

    /**
     * The test methods of a class.
     *
     * @param names their names
     * @param ofTwoFrameworks whether some are of Jupiter and others of an older JUnit
     */
    private record TestMethods(SortedSet<String> names, boolean ofTwoFrameworks) {}

    /** Ends a survey: the class must stay whole. */
    private static final class Indivisible extends Exception {

        private static final long serialVersionUID = 1;

        private final String reason;

        Indivisible(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
