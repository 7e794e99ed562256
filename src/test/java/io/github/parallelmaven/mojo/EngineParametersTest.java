package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.selection.GroupRule;
import io.github.parallelmaven.worker.ReverseClassOrder;
import io.github.parallelmaven.worker.ReverseMethodOrder;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EngineParametersTest {

    private final RunMojo mojo = new RunMojo(null, null);

    @Test
    void orderReachesTheMethodsOfJupiterSince36() {
        mojo.runOrder = "alphabetical";
        assertThat(of(GroupRule.TAGS, SurefireEra.SINCE_3_6))
                .containsEntry(
                        "junit.jupiter.testmethod.order.default", "org.junit.jupiter.api.MethodOrderer$MethodName")
                .containsEntry("junit.jupiter.testclass.order.default", "org.junit.jupiter.api.ClassOrderer$ClassName");
        assertThat(of(GroupRule.TAGS, SurefireEra.BEFORE_3_6)).isEmpty();
    }

    @Test
    void reverseOrderIsOurs() {
        assertThat(EngineParameters.order("ReverseAlphabetical", null).values())
                .containsExactlyInAnyOrder(ReverseMethodOrder.class.getName(), ReverseClassOrder.class.getName());
    }

    @Test
    void randomOrderHasItsSeed() {
        assertThat(EngineParameters.order("random", 7L))
                .containsEntry("junit.jupiter.testmethod.order.default", "org.junit.jupiter.api.MethodOrderer$Random")
                .containsEntry("junit.jupiter.execution.order.random.seed", "7");
        assertThat(EngineParameters.order("random", null)).hasSize(2);
        assertThat(EngineParameters.order("filesystem", 7L)).isEmpty();
    }

    @Test
    void whatTheUserWritesForTheEnginesIsStronger() {
        mojo.runOrder = "alphabetical";
        mojo.properties = new Properties();
        mojo.properties.setProperty("configurationParameters", "junit.jupiter.testmethod.order.default = mine");
        assertThat(of(GroupRule.TAGS, SurefireEra.SINCE_3_6))
                .containsEntry("junit.jupiter.testmethod.order.default", "mine");
    }

    @Test
    void groupsAreForTestNgsEngineWhereItIsThere() {
        mojo.groups = "a,b";
        assertThat(of(GroupRule.ENGINE, SurefireEra.SINCE_3_6)).isEqualTo(Map.of("testng.groups", "a,b"));
        assertThat(of(GroupRule.TAGS, SurefireEra.SINCE_3_6)).isEmpty();
    }

    @Test
    void threadsAndListenersAreUnknownToThePlatformsProviderUntil35() {
        mojo.parallel = "classes";
        mojo.properties = new Properties();
        mojo.properties.setProperty("listener", "org.x.L");
        assertThat(of(GroupRule.TAGS, SurefireEra.BEFORE_3_6)).doesNotContainKey("testng.parallel");
        assertThat(of(GroupRule.TAGS, SurefireEra.SINCE_3_6)).containsEntry("testng.parallel", "classes");
        assertThat(EngineParameters.listeners(mojo, GroupRule.TAGS, SurefireEra.BEFORE_3_6))
                .isEmpty();
        assertThat(EngineParameters.listeners(mojo, GroupRule.CATEGORY_EXPRESSIONS, SurefireEra.BEFORE_3_6))
                .containsExactly("org.x.L");
    }

    private Map<String, String> of(GroupRule rule, SurefireEra era) {
        return EngineParameters.of(mojo, rule, era);
    }
}
