package ng;

import org.testng.annotations.Test;

public class DependenciesTest {

    @Test
    public void first() {}

    @Test(dependsOnMethods = "first")
    public void second() {}

    @Test
    public void broken() {
        throw new IllegalStateException("broken");
    }

    @Test(dependsOnMethods = "broken")
    public void needsTheBroken() {}

    @Test(dependsOnMethods = "needsTheBroken")
    public void needsTheSkipped() {}

    @Test(dependsOnMethods = "broken", alwaysRun = true)
    public void runsAnyway() {}

    @Test(groups = "base")
    public void inTheGroup() {}

    @Test(dependsOnGroups = "base")
    public void afterTheGroup() {}
}
