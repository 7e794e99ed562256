package arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchIgnore;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@ArchIgnore(reason = "the whole class")
@AnalyzeClasses(packages = "arch")
class IgnoredTest {

    @ArchTest
    static final ArchRule one = noClasses().should().haveSimpleName("Good");
}
