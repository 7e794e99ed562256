package arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

@AnalyzeClasses(packages = "arch")
class StaticInitialiserThrowsTest {

    static final int NUMBER = Integer.parseInt("no number");

    @ArchTest
    static void one(JavaClasses classes) {}
}
