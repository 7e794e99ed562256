package io.github.parallelmaven.worker;

import java.util.Collections;
import java.util.Comparator;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/**
 * Orders methods by their names, backwards: what Jupiter itself does not offer and Surefire 3.6 brings along for the
 * {@code runOrder} of that name. Jupiter makes the instance; nobody else loads this class.
 */
public final class ReverseMethodOrder implements MethodOrderer {

    /** Called by Jupiter. */
    public ReverseMethodOrder() {}

    @Override
    public void orderMethods(MethodOrdererContext context) {
        Comparator<MethodDescriptor> byName =
                Comparator.comparing(descriptor -> descriptor.getMethod().getName());
        context.getMethodDescriptors().sort(byName);
        Collections.reverse(context.getMethodDescriptors());
    }
}
