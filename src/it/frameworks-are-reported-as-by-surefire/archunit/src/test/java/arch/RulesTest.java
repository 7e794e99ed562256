package arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchIgnore;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "arch")
class RulesTest {

    @ArchTest
    static final ArchRule holds = classes().that().haveSimpleName("Good").should().bePackagePrivate();

    @ArchTest
    static final ArchRule is_broken = noClasses().should().haveSimpleName("Good");

    @ArchTest
    static final ArchRule finds_nothing = classes().that().haveSimpleName("NoSuchClass").should().bePublic();

    @ArchTest
    @ArchIgnore(reason = "not today")
    static final ArchRule is_ignored = noClasses().should().haveSimpleName("Good");

    @ArchTest
    static final ArchTests more = ArchTests.in(MoreRules.class);
}
