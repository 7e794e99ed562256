package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Test;

class Talking {

    /** Is at work for longer than it is ever silent. */
    @Test
    void talks() throws InterruptedException {
        for (int word = 0; word < 12; word++) {
            Thread.sleep(200);
            System.out.println("word " + word);
        }
    }
}
