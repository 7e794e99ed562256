package io.github.parallelmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ShapeTest {

    @Property
    void areEqualWhereAllIsEqual(
            @ForAll @IntRange(max = 3) int methods,
            @ForAll @LongRange(max = 3) long bytes,
            @ForAll @IntRange(max = 3) int others,
            @ForAll @LongRange(max = 3) long otherBytes) {
        Shape one = new Shape(methods, bytes);
        Shape other = new Shape(others, otherBytes);
        boolean same = methods == others && bytes == otherBytes;
        assertThat(one.equals(other)).isEqualTo(same);
        assertThat(one.compareTo(other) == 0).isEqualTo(same);
        assertThat(one.hashCode() == other.hashCode() || !same).isTrue();
        assertThat(one.isUnknown()).isEqualTo(methods == 0 && bytes == 0);
    }
}
