package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes longer than all other classes together. */
@DisplayName("a long class")
class LongTest {

    @BeforeAll
    static void setUp() {
        System.out.println("set up");
    }

    @AfterAll
    static void tearDown() {
        System.out.println("torn down");
    }

    @Test
    void t01() {
        System.out.println("this is 1");
        Diary.enter("LongTest t01", 50);
    }

    @Test
    void t02() {
        System.out.println("this is 2");
        Diary.enter("LongTest t02", 50);
    }

    @Test
    void t03() {
        System.out.println("this is 3");
        Diary.enter("LongTest t03", 50);
    }

    @Test
    void t04() {
        System.out.println("this is 4");
        Diary.enter("LongTest t04", 50);
    }

    @Test
    void t05() {
        System.out.println("this is 5");
        Diary.enter("LongTest t05", 50);
    }

    @Test
    void t06() {
        System.out.println("this is 6");
        Diary.enter("LongTest t06", 50);
    }

    @Test
    void t07() {
        System.out.println("this is 7");
        Diary.enter("LongTest t07", 50);
    }

    @Test
    void t08() {
        System.out.println("this is 8");
        Diary.enter("LongTest t08", 50);
    }

    @Test
    void t09() {
        System.out.println("this is 9");
        Diary.enter("LongTest t09", 50);
    }

    @Test
    void t10() {
        System.out.println("this is 10");
        Diary.enter("LongTest t10", 50);
    }

    @Test
    void t11() {
        System.out.println("this is 11");
        Diary.enter("LongTest t11", 50);
    }

    @Test
    void t12() {
        System.out.println("this is 12");
        Diary.enter("LongTest t12", 50);
    }

    @Test
    void t13() {
        System.out.println("this is 13");
        Diary.enter("LongTest t13", 50);
    }

    @Test
    void t14() {
        System.out.println("this is 14");
        Diary.enter("LongTest t14", 50);
    }

    @Test
    void t15() {
        System.out.println("this is 15");
        Diary.enter("LongTest t15", 50);
    }

    @Test
    void t16() {
        System.out.println("this is 16");
        Diary.enter("LongTest t16", 50);
    }

    @Test
    void t17() {
        System.out.println("this is 17");
        Diary.enter("LongTest t17", 50);
    }

    @Test
    void t18() {
        System.out.println("this is 18");
        Diary.enter("LongTest t18", 50);
    }

    @Test
    void t19() {
        System.out.println("this is 19");
        Diary.enter("LongTest t19", 50);
    }

    @Test
    void t20() {
        System.out.println("this is 20");
        Diary.enter("LongTest t20", 50);
    }

    @Test
    void t21() {
        System.out.println("this is 21");
        Diary.enter("LongTest t21", 50);
    }

    @Test
    void t22() {
        System.out.println("this is 22");
        Diary.enter("LongTest t22", 50);
    }

    @Test
    void t23() {
        System.out.println("this is 23");
        Diary.enter("LongTest t23", 50);
    }

    @Test
    void t24() {
        System.out.println("this is 24");
        Diary.enter("LongTest t24", 50);
    }

    @Test
    void t25() {
        System.out.println("this is 25");
        Diary.enter("LongTest t25", 50);
    }

    @Test
    void t26() {
        System.out.println("this is 26");
        Diary.enter("LongTest t26", 50);
    }

    @Test
    void t27() {
        System.out.println("this is 27");
        Diary.enter("LongTest t27", 50);
    }

    @Test
    void t28() {
        System.out.println("this is 28");
        Diary.enter("LongTest t28", 50);
    }

    @Test
    void t29() {
        System.out.println("this is 29");
        Diary.enter("LongTest t29", 50);
    }

    @Test
    void t30() {
        System.out.println("this is 30");
        Diary.enter("LongTest t30", 50);
    }

    @Test
    void t31() {
        System.out.println("this is 31");
        Diary.enter("LongTest t31", 50);
    }

    @Test
    void t32() {
        System.out.println("this is 32");
        Diary.enter("LongTest t32", 50);
    }

    @Test
    void t33() {
        System.out.println("this is 33");
        Diary.enter("LongTest t33", 50);
    }

    @Test
    void t34() {
        System.out.println("this is 34");
        Diary.enter("LongTest t34", 50);
    }

    @Test
    void t35() {
        System.out.println("this is 35");
        Diary.enter("LongTest t35", 50);
    }

    @Test
    void t36() {
        System.out.println("this is 36");
        Diary.enter("LongTest t36", 50);
    }

    @Test
    void t37() {
        System.out.println("this is 37");
        Diary.enter("LongTest t37", 50);
    }

    @Test
    void t38() {
        System.out.println("this is 38");
        Diary.enter("LongTest t38", 50);
    }

    @Test
    @Disabled("on purpose")
    void t39() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void t40(int number) {
        Diary.enter("LongTest t40-" + number, 25);
        assertTrue(number > 0);
    }

    @Nested
    class Inner {
        @Test
        void deep() {
            Diary.enter("LongTest deep", 1);
        }
    }
}
