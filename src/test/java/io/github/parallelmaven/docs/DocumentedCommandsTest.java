package io.github.parallelmaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commands on the pages: their goals and properties are those of the plugin. That those of the quick start and of the CI
 * recipes do what the pages say is shown by the invoked projects {@code quick-start-commands-run-as-written} and
 * {@code ci-recipes-run-as-written}.
 */
class DocumentedCommandsTest {

    /** A block, or code within a sentence. */
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`|\\[INFO] .*?: |run: |- |&& )(mvn [^`\\n]*)");

    private static final Pattern GOAL = Pattern.compile("(?<=\\s)parallel:([a-z-]+)");
    private static final Pattern PROPERTY = Pattern.compile("-D(parallel\\.[A-Za-z]+|workers)\\b");
    /** Where a property was renamed, the page of news still has to tell of the old one. */
    private static final Path NEWS = Path.of("docs", "CHANGELOG.md");

    private List<GoalDescription> goals = List.of();

    @BeforeEach
    void readTheGoals() throws IOException {
        goals = PluginDescriptor.goals();
    }

    @ParameterizedTest
    @MethodSource("io.github.parallelmaven.docs.DocsTest#pages")
    void goalsOfCommandsExistAndKnowTheirProperties(Path page) {
        for (String command : found(COMMAND, DocsTest.read(page))) {
            Set<String> called = found(GOAL, command);
            assertThat(called).as(command).isSubsetOf(names());
            if (!called.isEmpty()) {
                assertThat(found(PROPERTY, command)).as(command).isSubsetOf(properties(called));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.parallelmaven.docs.DocsTest#pages")
    void propertiesThatAPageNamesExist(Path page) {
        if (!page.equals(NEWS)) {
            assertThat(found(PROPERTY, DocsTest.read(page))).isSubsetOf(properties(names()));
        }
    }

    @Test
    void commandsAreFoundInBlocksAndInSentences() {
        assertThat(found(COMMAND, "Type `mvn a`, or\n```\nmvn b -Dc\n```\n- run: mvn d\n"))
                .containsExactly("mvn a", "mvn b -Dc", "mvn d");
        assertThat(found(GOAL, "mvn a parallel:run parallel:no-such x:parallel:y"))
                .containsExactly("no-such", "run");
    }

    private Set<String> names() {
        return goals.stream().map(GoalDescription::name).collect(Collectors.toSet());
    }

    private Set<String> properties(Set<String> called) {
        return goals.stream()
                .filter(goal -> called.contains(goal.name()))
                .flatMap(goal -> goal.parameters().stream())
                .map(GoalDescription.Setting::property)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        Stream<MatchResult> matches = pattern.matcher(text).results().toList().stream();
        return matches.map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
