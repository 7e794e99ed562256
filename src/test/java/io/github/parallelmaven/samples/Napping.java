package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Test;

/** Has heirs that each sleep for a second. */
abstract class Napping {

    @Test
    void naps() throws InterruptedException {
        Thread.sleep(1_000);
    }
}

class NappingA extends Napping {}

class NappingB extends Napping {}

class NappingC extends Napping {}

class NappingD extends Napping {}

class NappingE extends Napping {}

class NappingF extends Napping {}

class NappingG extends Napping {}

class NappingH extends Napping {}

class NappingI extends Napping {}

class NappingJ extends Napping {}

class NappingK extends Napping {}

class NappingL extends Napping {}

class NappingM extends Napping {}

class NappingN extends Napping {}
