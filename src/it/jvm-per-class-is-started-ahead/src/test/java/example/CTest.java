package example;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CTest {

    private static final List<byte[]> HOARD = new ArrayList<>();

    @Test
    void runs() throws Exception {
        for (int i = 0; i < 160; i++) {
            HOARD.add(new byte[1 << 20]);
        }
    }
}
