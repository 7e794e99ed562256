package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Test;

/** So many methods that a worker takes several at once. */
class DividedMuch {

    @Test
    void t00() {}

    @Test
    void t01() {}

    @Test
    void t02() {}

    @Test
    void t03() {}

    @Test
    void t04() {}

    @Test
    void t05() {}

    @Test
    void t06() {}

    @Test
    void t07() {}

    @Test
    void t08() {}

    @Test
    void t09() {}

    @Test
    void t10() {}

    @Test
    void t11() {}

    @Test
    void t12() {}

    @Test
    void t13() {}

    @Test
    void t14() {}

    @Test
    void t15() {}

    @Test
    void t16() {}

    @Test
    void t17() {}

    @Test
    void t18() {}

    @Test
    void t19() {}

    @Test
    void t20() {}

    @Test
    void t21() {}

    @Test
    void t22() {}

    @Test
    void t23() {}
}
