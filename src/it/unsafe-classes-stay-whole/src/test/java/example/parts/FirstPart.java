package example.parts;

import example.Diary;
import org.junit.jupiter.api.Test;

class FirstPart {
    @Test
    void a() {
        Diary.enter("AllOfThemTest a", 20);
    }

    @Test
    void b() {
        Diary.enter("AllOfThemTest b", 20);
    }
}
