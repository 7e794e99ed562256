package example;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class ParametersTest {
    @Parameterized.Parameters
    public static Object[] data() {
        return new Object[] {1, 2};
    }

    @Parameterized.Parameter
    public int number;

    @Test
    public void a() {
        Diary.enter("ParametersTest a", 20);
    }

    @Test
    public void b() {
        Diary.enter("ParametersTest b", 20);
    }

    @Test
    public void c() {
        Diary.enter("ParametersTest c", 20);
    }
}
