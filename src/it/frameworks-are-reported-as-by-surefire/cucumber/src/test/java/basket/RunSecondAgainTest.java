package basket;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasspathResource;
import org.junit.platform.suite.api.Suite;

@Suite
@IncludeEngines("cucumber")
@SelectClasspathResource("basket/second.feature")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "basket")
public class RunSecondAgainTest {

    @BeforeSuite
    static void before() {
        System.out.println("before the suite");
    }

    @AfterSuite
    static void after() {
        throw new IllegalStateException("after the suite");
    }
}
