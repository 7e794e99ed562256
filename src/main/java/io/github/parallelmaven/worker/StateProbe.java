package io.github.parallelmaven.worker;

import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

/**
 * Looks at what a class can leave behind in its JVM: before the class and after it. What is as it was when the JVM
 * started is never called left behind, so that a class which cleans up after another is not blamed for it.
 */
final class StateProbe {

    /** A thread that was told to end gets so much time for it. */
    private static final long GRACE_MILLIS = 20;

    /** What the JVM found when it first looked for its time zone; empty before. */
    private static final String LOOKED_UP_ZONE = "user.timezone";

    /** Threads of the JDK's shared pool and of JUnit itself come and go as these see fit. */
    private static final String[] FOREIGN_THREADS = {"ForkJoinPool.commonPool-", "junit-"};

    private final File temporary;
    private final boolean thorough;
    /** Looked for once: reflection would take a fifth of all looks. */
    private final Field hookField = hookField();

    private final Map<String, Object> first;
    private Map<String, Object> before;
    private Set<Object> threads;
    private Set<Object> hooks;
    private Set<String> files;

    private StateProbe(File temporary, boolean thorough) {
        this.temporary = temporary;
        this.thorough = thorough;
        this.first = settings();
        adopt(first);
    }

    /**
     * Takes the first look. Files are looked at where a folder is given that no other JVM uses, and the user has not
     * chosen another. A {@code thorough} probe has the JVM look up its time zone, which sets a system property that tests
     * may see, and its security providers, which takes a tenth of a second.
     */
    static StateProbe of(String folder, boolean thorough) {
        if (thorough) {
            TimeZone.getDefault();
        }
        boolean inUse = folder != null && folder.equals(System.getProperty("java.io.tmpdir"));
        return new StateProbe(inUse ? new File(folder) : null, thorough);
    }

    private void adopt(Map<String, Object> now) {
        before = now;
        threads = liveThreads();
        hooks = shutdownHooks();
        files = names(temporary);
    }

    /** What is left behind since the last look, each as kind and name. */
    synchronized List<String[]> look() {
        List<String[]> left = new ArrayList<>();
        for (Object thread : newThreads()) {
            left.add(new String[] {"THREAD", ((Thread) thread).getName()});
        }
        Map<String, Object> now = settings();
        changed(now, left);
        for (Object hook : without(shutdownHooks(), hooks)) {
            left.add(new String[] {
                "SHUTDOWN_HOOK",
                ((Thread) hook).getName() + " (" + hook.getClass().getName() + ")"
            });
        }
        Set<String> added = names(temporary);
        added.removeAll(files);
        for (String file : added) {
            left.add(new String[] {"FILE", file});
        }
        adopt(now);
        return left;
    }

    private void changed(Map<String, Object> now, List<String[]> left) {
        Set<String> names = new TreeSet<>(now.keySet());
        names.addAll(before.keySet());
        for (String name : names) {
            Object value = now.get(name);
            if (!same(value, before.get(name)) && !same(value, first.get(name))) {
                int colon = name.indexOf(':');
                String kind = name.substring(0, colon);
                String what = name.substring(colon + 1);
                left.add(new String[] {kind, (what + " " + shown(kind, value)).trim()});
            }
        }
    }

    /** Values may be secrets or long, so that those of properties are not told. */
    private static String shown(String kind, Object value) {
        if (kind.equals("PROPERTY") || kind.equals("PROVIDER")) {
            return value == null ? "(removed)" : "";
        }
        return kind.equals("STREAM") ? "" : String.valueOf(value);
    }

    private static boolean same(Object one, Object other) {
        return one == other || (one != null && !(one instanceof PrintStream) && one.equals(other));
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (Map.Entry<String, String> property : Events.textProperties().entrySet()) {
            String name = property.getKey();
            if (!name.startsWith("sun.") && !name.startsWith("jdk.") && !name.equals(LOOKED_UP_ZONE)) {
                settings.put("PROPERTY:" + name, property.getValue());
            }
        }
        settings.put("LOCALE:", Locale.getDefault().toString());
        // Asking for the zone sets this property, so that only a JVM is asked that has set it already.
        String found = System.getProperty(LOOKED_UP_ZONE, "");
        if (!found.isEmpty() && !found.equals(TimeZone.getDefault().getID())) {
            settings.put("TIME_ZONE:", TimeZone.getDefault().getID());
        }
        settings.put("STREAM:System.out", System.out);
        settings.put("STREAM:System.err", System.err);
        settings.put("STREAM:System.in", System.in);
        if (thorough) {
            for (Provider provider : Security.getProviders()) {
                settings.put("PROVIDER:" + provider.getName(), provider.getName());
            }
        }
        return settings;
    }

    private Set<Object> newThreads() {
        long end = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        Set<Object> added = without(liveThreads(), threads);
        try {
            for (Object thread : added) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left > 0) {
                    ((Thread) thread).join(left);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        added.removeIf(thread -> !((Thread) thread).isAlive());
        return added;
    }

    /** Those of the group in which the JVM was started and of all below; the JDK's own are above it. */
    private static Set<Object> liveThreads() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null && !"main".equals(group.getName())) {
            group = group.getParent();
        }
        Thread[] found = new Thread[group.activeCount() + 16];
        int count = group.enumerate(found, true);
        Set<Object> live = identities();
        for (Thread thread : Arrays.asList(found).subList(0, count)) {
            if (!isForeign(thread)) {
                live.add(thread);
            }
        }
        return live;
    }

    private static boolean isForeign(Thread thread) {
        for (String start : FOREIGN_THREADS) {
            if (thread.getName().startsWith(start)) {
                return true;
            }
        }
        return thread.getClass().getName().startsWith("org.junit.");
    }

    /** Where the JDK keeps its hooks, or {@code null} where it does not show them. */
    private static Field hookField() {
        try {
            Class<?> holder = Class.forName("java.lang.ApplicationShutdownHooks");
            if (!isOpen(holder)) {
                return null;
            }
            Field field = holder.getDeclaredField("hooks");
            field.setAccessible(true);
            return field;
        } catch (ReflectiveOperationException | RuntimeException otherJdk) {
            return null;
        }
    }

    /** The JDK hides its hooks from Java 9 on, unless {@code --add-opens java.base/java.lang=ALL-UNNAMED} is given. */
    private Set<Object> shutdownHooks() {
        if (hookField == null) {
            return Collections.emptySet();
        }
        Set<Object> live = identities();
        try {
            Map<?, ?> known = (Map<?, ?>) hookField.get(null);
            live.addAll(known == null ? Collections.emptySet() : known.keySet());
        } catch (ReflectiveOperationException | RuntimeException changing) {
            return live;
        }
        return live;
    }

    /** Asked first, since Java 9 to 15 would grant the access and print a warning among the tests' output. */
    private static boolean isOpen(Class<?> type) throws ReflectiveOperationException {
        if (System.getProperty("java.specification.version", "").startsWith("1.")) {
            return true;
        }
        Object theirs = Class.class.getMethod("getModule").invoke(type);
        Object ours = Class.class.getMethod("getModule").invoke(StateProbe.class);
        Method isOpen = theirs.getClass().getMethod("isOpen", String.class, theirs.getClass());
        return (Boolean) isOpen.invoke(theirs, "java.lang", ours);
    }

    private static Set<String> names(File folder) {
        String[] names = folder == null ? null : folder.list();
        return names == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(names));
    }

    private static Set<Object> without(Set<Object> all, Set<Object> known) {
        Set<Object> rest = identities();
        for (Object one : all) {
            if (!known.contains(one)) {
                rest.add(one);
            }
        }
        return rest;
    }

    private static Set<Object> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
