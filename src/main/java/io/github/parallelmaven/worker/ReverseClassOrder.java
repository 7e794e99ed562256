package io.github.parallelmaven.worker;

import java.util.Collections;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Orders classes by their names, backwards; see {@link ReverseMethodOrder}. */
public final class ReverseClassOrder implements ClassOrderer {

    /** Called by Jupiter. */
    public ReverseClassOrder() {}

    @Override
    public void orderClasses(ClassOrdererContext context) {
        Comparator<ClassDescriptor> byName =
                Comparator.comparing(descriptor -> descriptor.getTestClass().getName());
        context.getClassDescriptors().sort(byName);
        Collections.reverse(context.getClassDescriptors());
    }
}
