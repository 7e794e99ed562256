package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Sets something up once a JVM for each base class, as Spring does for each configuration. */
class SlowSetUp implements BeforeAllCallback {

    private static final Set<Class<?>> MADE = new HashSet<>();

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Class<?> base = context.getRequiredTestClass().getSuperclass();
        if (MADE.add(base)) {
            // The set-up is made of this.
            Thread.sleep(1_000);
            String line = base.getSimpleName() + " by worker " + System.getProperty("parallel.worker");
            Path file = Path.of("target", System.getProperty("set.ups"));
            Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
