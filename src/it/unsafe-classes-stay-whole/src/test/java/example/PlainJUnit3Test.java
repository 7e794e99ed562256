package example;

import junit.framework.TestCase;

public class PlainJUnit3Test extends TestCase {
    public void testA() {
        Diary.enter("PlainJUnit3Test A", 50);
    }

    public void testB() {
        Diary.enter("PlainJUnit3Test B", 50);
    }

    public void testC() {
        Diary.enter("PlainJUnit3Test C", 50);
    }

    public void testD() {
        Diary.enter("PlainJUnit3Test D", 50);
    }

    public void testE() {
        Diary.enter("PlainJUnit3Test E", 50);
    }

    public void testF() {
        Diary.enter("PlainJUnit3Test F", 50);
    }
}
