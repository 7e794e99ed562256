package io.github.parallelmaven.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupFiltersTest {

    private static final List<String> NONE = List.of();

    @Test
    void groupsAreTagsUnlessAFrameworkSaysOtherwise() {
        assertThat(filters(GroupRule.TAGS, List.of("a & b", "c"), List.of("d")))
                .isEqualTo(new GroupFilters(List.of("a & b", "c"), List.of("d"), NONE, NONE, false));
        assertThat(filters(GroupRule.TAGS_AND_CATEGORIES, List.of("a"), List.of("b")))
                .isEqualTo(new GroupFilters(List.of("a"), List.of("b"), NONE, List.of("b"), false));
    }

    @Test
    void oneOfSeveralCategoriesIsEnough() {
        assertThat(filters(GroupRule.CATEGORIES, List.of("A", "b.B", "C"), List.of("D", "E")))
                .isEqualTo(new GroupFilters(
                        NONE, NONE, List.of("A", "b.B", "|", "C", "|"), List.of("D", "E", "|"), false));
        assertThat(filters(GroupRule.CATEGORY_EXPRESSIONS, List.of("A AND B", "!C"), NONE))
                .isEqualTo(new GroupFilters(NONE, NONE, List.of("A", "B", "&", "C", "!", "|"), NONE, true));
    }

    @Test
    void testNgIsAskedByItsEngineAlone() {
        assertThat(filters(GroupRule.ENGINE, List.of("a"), List.of("b")))
                .isEqualTo(new GroupFilters(NONE, NONE, NONE, NONE, false));
    }

    @Test
    void expressionThatCannotBeReadIsOneSentence() {
        assertThatThrownBy(() -> filters(GroupRule.TAGS, List.of("a"), List.of("fast & ")))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("<fast & > of excludedGroups")
                .hasMessageContaining("a tag is missing beside &");
        assertThatThrownBy(() -> filters(GroupRule.CATEGORY_EXPRESSIONS, List.of("(A"), NONE))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("<(A> of groups");
    }

    private static GroupFilters filters(GroupRule rule, List<String> groups, List<String> excluded) {
        return GroupFilters.of(new SelectionRequest(NONE, NONE, "", groups, excluded, NONE, NONE).groupedBy(rule));
    }
}
