package faults;

import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many tests that print a little each: 30 kB in each of 5,000. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ChattyTest {
    static IntStream numbers() {
        return IntStream.range(0, 5_000);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void prints(int number) {
        System.out.println(Integer.toString(number).repeat(30_000 / Integer.toString(number).length()));
    }
}
