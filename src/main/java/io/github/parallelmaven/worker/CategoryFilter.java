package io.github.parallelmaven.worker;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Selects tests by JUnit 4 categories, on their methods and on their classes, without the help of an engine. */
final class CategoryFilter implements PostDiscoveryFilter {

    private static final String ANNOTATION = "org.junit.experimental.categories.Category";

    private final Class<? extends Annotation> annotation;
    private final List<String> included;
    private final List<String> excluded;
    private final boolean subtypes;
    private final Map<String, Class<?>> named = new HashMap<>();

    private CategoryFilter(Class<? extends Annotation> annotation, Settings settings) {
        this.annotation = annotation;
        this.included = settings.includedCategories;
        this.excluded = settings.excludedCategories;
        this.subtypes = settings.categorySubtypes;
    }

    /** {@code null} where nothing is to be filtered, or where the tests do not know categories. */
    static CategoryFilter of(Settings settings) {
        if (settings.includedCategories.isEmpty() && settings.excludedCategories.isEmpty()) {
            return null;
        }
        Class<?> annotation = load(ANNOTATION);
        return annotation == null ? null : new CategoryFilter(annotation.asSubclass(Annotation.class), settings);
    }

    /** The platform asks about every descriptor, and drops those without children that are excluded. */
    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        Set<Class<?>> categories = categories(descriptor.getSource().orElse(null));
        boolean in = included.isEmpty() || holds(included, categories);
        boolean out = !excluded.isEmpty() && holds(excluded, categories);
        return FilterResult.includedIf(in && !out);
    }

    private boolean holds(List<String> postfix, Set<Class<?>> categories) {
        Deque<Boolean> values = new ArrayDeque<>();
        for (String word : postfix) {
            switch (word) {
                case "!":
                    values.push(!values.pop());
                    break;
                case "&":
                    values.push(values.pop() & values.pop());
                    break;
                case "|":
                    values.push(values.pop() | values.pop());
                    break;
                default:
                    values.push(isAmong(word, categories));
            }
        }
        return values.pop();
    }

    private boolean isAmong(String name, Set<Class<?>> categories) {
        for (Class<?> category : categories) {
            if (subtypes ? isKindOf(category, name) : isCalled(category, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(Class<?> category, String name) {
        return category.getName().equals(name) || category.getSimpleName().equals(name);
    }

    private boolean isKindOf(Class<?> category, String name) {
        Class<?> wanted;
        synchronized (named) {
            wanted = named.computeIfAbsent(name, CategoryFilter::load);
        }
        return (wanted != null && wanted.isAssignableFrom(category))
                || category.getName().endsWith(name);
    }

    private Set<Class<?>> categories(TestSource source) {
        Set<Class<?>> categories = new LinkedHashSet<>();
        if (source instanceof MethodSource) {
            MethodSource method = (MethodSource) source;
            Class<?> declaring = load(method.getClassName());
            addOfMethods(declaring, method.getMethodName(), categories);
            addOfClass(declaring, categories);
        } else if (source instanceof ClassSource) {
            addOfClass(load(((ClassSource) source).getClassName()), categories);
        }
        return categories;
    }

    /** By its name alone: JUnit 4 calls only public methods, and tests of one name stand or fall together. */
    private void addOfMethods(Class<?> declaring, String name, Set<Class<?>> categories) {
        if (declaring == null) {
            return;
        }
        for (Method method : declaring.getMethods()) {
            if (method.getName().equals(name)) {
                categories.addAll(values(method.getAnnotation(annotation)));
            }
        }
    }

    private void addOfClass(Class<?> declaring, Set<Class<?>> categories) {
        if (declaring == null) {
            return;
        }
        categories.addAll(values(declaring.getAnnotation(annotation)));
        if (subtypes) {
            addOfClass(declaring.getSuperclass(), categories);
        }
    }

    private List<Class<?>> values(Annotation category) {
        if (category == null) {
            return Collections.emptyList();
        }
        try {
            return Arrays.asList((Class<?>[]) annotation.getMethod("value").invoke(category));
        } catch (ReflectiveOperationException foreign) {
            // Something else by this name than JUnit 4's annotation.
            return Collections.emptyList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError missing) {
            return null;
        }
    }
}
