package example;

import org.junit.Test;
import org.junit.FixMethodOrder;
import org.junit.runners.MethodSorters;

@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class FixedOrderTest {
    @Test
    public void a() {
        Diary.enter("FixedOrderTest a", 20);
    }

    @Test
    public void b() {
        Diary.enter("FixedOrderTest b", 20);
    }

    @Test
    public void c() {
        Diary.enter("FixedOrderTest c", 20);
    }
}
