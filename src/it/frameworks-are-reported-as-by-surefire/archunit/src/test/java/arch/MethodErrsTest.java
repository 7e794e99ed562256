package arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** One method a class: ArchUnit runs methods as the JVM lists them, by where their names lie in its memory. */
@AnalyzeClasses(packages = "arch")
class MethodErrsTest {

    @ArchTest
    static void method_errs(JavaClasses classes) {
        throw new IllegalStateException("method");
    }
}
