package arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

class MoreRules {

    @ArchTest
    static final ArchRule more_holds = classes().that().haveSimpleName("Good").should().bePackagePrivate();

    @ArchTest
    static void more_is_broken(JavaClasses classes) {
        throw new AssertionError("more");
    }
}
