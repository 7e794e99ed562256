package io.github.parallelmaven.fork;

import java.util.concurrent.CountDownLatch;

/** A program that says so and then waits for ever. */
final class Sleeper {

    private Sleeper() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println("asleep");
        new CountDownLatch(1).await();
    }
}
