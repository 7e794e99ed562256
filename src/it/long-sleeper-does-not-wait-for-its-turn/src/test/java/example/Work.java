package example;

final class Work {

    private Work() {}

    /** Keeps a processor busy for eight seconds. */
    static long compute() {
        long end = System.nanoTime() + 8_000_000_000L;
        long sum = 1;
        while (System.nanoTime() < end) {
            sum += end;
        }
        return sum;
    }
}
