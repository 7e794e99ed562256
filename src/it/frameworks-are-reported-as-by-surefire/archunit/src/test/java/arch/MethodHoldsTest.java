package arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** One method a class: ArchUnit runs methods as the JVM lists them, by where their names lie in its memory. */
@AnalyzeClasses(packages = "arch")
class MethodHoldsTest {

    @ArchTest
    static void method_holds(JavaClasses classes) {
        System.out.println("in a method");
    }
}
