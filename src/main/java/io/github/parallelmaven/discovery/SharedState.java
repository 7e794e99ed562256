package io.github.parallelmaven.discovery;

import io.github.parallelmaven.discovery.ClassAnatomy.Member;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Signs that a static field of a test class carries something from one test to the next. */
final class SharedState {

    /** Types that are made to be changed, as class files write them. Constants hide behind the interfaces, too. */
    private static final Set<String> CHANGEABLE = Set.of(
            "Ljava/lang/StringBuilder;",
            "Ljava/lang/StringBuffer;",
            "Ljava/util/Collection;",
            "Ljava/util/List;",
            "Ljava/util/Set;",
            "Ljava/util/Map;",
            "Ljava/util/Queue;",
            "Ljava/util/Deque;",
            "Ljava/util/ArrayList;",
            "Ljava/util/LinkedList;",
            "Ljava/util/HashMap;",
            "Ljava/util/LinkedHashMap;",
            "Ljava/util/TreeMap;",
            "Ljava/util/HashSet;",
            "Ljava/util/LinkedHashSet;",
            "Ljava/util/TreeSet;",
            "Ljava/util/Properties;",
            "Ljava/util/BitSet;");

    private SharedState() {}

    /** What makes a static field suspicious, null where nothing does. */
    static @Nullable String in(Member field) {
        if (field.marks().stream().anyMatch(mark -> mark.type().equals(KnownAnnotations.TEMP_DIR))) {
            return "is a folder that all its tests share";
        }
        if (!field.has(Opcodes.ACC_FINAL)) {
            return "is not final";
        }
        boolean changeable =
                CHANGEABLE.contains(field.descriptor()) || field.descriptor().startsWith("Ljava/util/concurrent/");
        return changeable ? "can be changed by a test for the next one" : null;
    }
}
