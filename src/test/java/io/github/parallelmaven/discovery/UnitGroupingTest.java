package io.github.parallelmaven.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitGroupingTest {

    @Test
    void nestedClassesJoinTheUnitOfTheirTopLevelClass() {
        assertThat(UnitGrouping.group(classes("x.B", "x.A$Z", "x.A", "x.A$B$C", "x.AB")))
                .containsExactly(
                        new TestUnit("x.B", classes("x.B")),
                        new TestUnit("x.A", classes("x.A", "x.A$B$C", "x.A$Z")),
                        new TestUnit("x.AB", classes("x.AB")));
    }

    @Test
    void aNestedClassAloneIsAUnitOfItsTopLevelClass() {
        assertThat(UnitGrouping.group(classes("x.A$In"))).containsExactly(new TestUnit("x.A", classes("x.A$In")));
    }

    @Test
    void noClassesAreNoUnits() {
        assertThat(UnitGrouping.group(List.of())).isEmpty();
    }

    private static List<TestClass> classes(String... names) {
        return Stream.of(names).map(name -> new TestClass(name, null, 1, 1)).toList();
    }
}
