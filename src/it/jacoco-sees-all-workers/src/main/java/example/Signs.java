package example;

/** Has branches of which each test takes some, and one that none takes. */
class Signs {

    String of(int number) {
        if (number < 0) {
            return "negative";
        }
        if (number > 1_000_000) {
            return "huge";
        }
        return number == 0 ? "zero" : "positive";
    }

    int product(int... numbers) {
        int product = 1;
        for (int number : numbers) {
            if (number == 0) {
                return 0;
            }
            product *= number;
        }
        return product;
    }
}
