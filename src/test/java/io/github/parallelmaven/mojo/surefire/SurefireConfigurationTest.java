package io.github.parallelmaven.mojo.surefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class SurefireConfigurationTest {

    private static final MavenProject PROJECT = Projects.with("""
            <plugin>
              <artifactId>maven-surefire-plugin</artifactId>
              <configuration><groups>plugin</groups></configuration>
              <executions>
                <execution><id>default-test</id><configuration><groups>usual</groups></configuration></execution>
                <execution><id>slow</id><configuration><groups>slow</groups></configuration></execution>
              </executions>
            </plugin>
            """);

    @Test
    void classesOfSurefireThatElementsNameAreLeftOut() {
        SurefireConfiguration surefire = of(
                "<statelessTestsetReporter implementation='org.x.Y'><disable>true</disable></statelessTestsetReporter>");
        assertThat(surefire.inherited(name -> false).getChild(0).getAttributeNames())
                .isEmpty();
    }

    @Test
    void executionOfTheSameIdIsRead() {
        assertThat(groups(SurefireConfiguration.of(PROJECT, "", "slow"))).isEqualTo("slow");
    }

    @Test
    void usualExecutionIsReadByAllOthers() {
        assertThat(groups(SurefireConfiguration.of(PROJECT, "", "default-cli"))).isEqualTo("usual");
    }

    @Test
    void namedExecutionIsReadWhateverTheOwnId() {
        assertThat(groups(SurefireConfiguration.of(PROJECT, "slow", "default-test")))
                .isEqualTo("slow");
    }

    @Test
    void nameWithoutExecutionIsRefused() {
        assertThatThrownBy(() -> SurefireConfiguration.of(PROJECT, "fast", "default-test"))
                .hasMessageContaining("The value <fast> of parallel.surefireExecution")
                .hasMessageContaining("default-test, slow");
    }

    @Test
    void pluginManagementIsReadWhereThereIsNoPlugin() {
        MavenProject managed = Projects.managing("""
                <plugin>
                  <artifactId>maven-surefire-plugin</artifactId>
                  <configuration><groups>managed</groups></configuration>
                </plugin>
                """);
        assertThat(groups(SurefireConfiguration.of(managed, "", "default-cli"))).isEqualTo("managed");
    }

    @Test
    void projectWithoutSurefireInheritsNothing() {
        SurefireConfiguration none = SurefireConfiguration.of(new MavenProject(), "", "default-cli");
        assertThat(none.inherited(name -> false).getChildCount()).isZero();
        assertThat(none.lines(expression -> null)).isEmpty();
    }

    @Test
    void ownConfigurationIsLeftAlone() {
        SurefireConfiguration surefire = of("<groups>theirs</groups><argLine>-Xmx1g</argLine>");
        assertThat(surefire.inherited("groups"::equals).getChildren())
                .extracting(Xpp3Dom::getName)
                .containsExactly("argLine");
    }

    @Test
    void whatHasNoEffectIsNotInherited() {
        SurefireConfiguration surefire =
                of("<childDelegation>true</childDelegation><forkMode>once</forkMode><typo>1</typo>");
        assertThat(surefire.inherited(name -> false).getChildCount()).isZero();
        assertThat(surefire.lines(expression -> expression))
                .filteredOn(line -> !line.contains("${"))
                .contains(
                        "Surefire's <childDelegation> has no effect: there is no isolated class loader to configure",
                        "Surefire's <forkMode> is obsolete: Surefire 3.0 replaced it by forkCount and reuseForks",
                        "Surefire has no parameter <typo>; it has no effect");
    }

    @Test
    void askingForWhatHappensAnywayIsNotWorthALine() {
        assertThat(of("<reuseForks>true</reuseForks><parallel>${none}</parallel>")
                        .lines(expression -> expression.equals("${none}") ? "none" : literal(expression)))
                .isEmpty();
    }

    @Test
    void propertyOfTheCommandLineGetsItsLine() {
        Map<String, String> user = Map.of("${surefire.enableProcessChecker}", "ping", "${skipTests}", "false");
        assertThat(of("").lines(user::get))
                .containsExactly(
                        "Surefire's <enableProcessChecker> has no effect: a worker always ends when Maven's process does");
    }

    @Test
    void pomBeatsTheCommandLineAlsoInSilence() {
        Map<String, String> values = Map.of("${reuseForks}", "false", "true", "true");
        assertThat(of("<reuseForks>true</reuseForks>").lines(values::get)).isEmpty();
    }

    private static String literal(String expression) {
        return expression.startsWith("${") ? null : expression;
    }

    private static SurefireConfiguration of(String content) {
        return new SurefireConfiguration(Projects.dom("<configuration>" + content + "</configuration>"), List.of());
    }

    private static String groups(SurefireConfiguration surefire) {
        return surefire.inherited(name -> false).getChild("groups").getValue();
    }
}
