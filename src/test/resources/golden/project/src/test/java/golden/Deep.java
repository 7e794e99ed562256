package golden;

final class Deep {

    private Deep() {}

    static void sink(int depth) {
        if (depth == 0) {
            throw new UnsupportedOperationException("the\nbottom\nof it");
        }
        try {
            sink(depth - 1);
        } catch (RuntimeException e) {
            throw new IllegalStateException("level " + depth, e);
        }
    }
}
