package example;

import org.junit.jupiter.api.Test;

abstract class Other {

    @Test
    void works() throws Exception {
        // Together they leave room for another order.
        Thread.sleep(200);
    }
}

class Other10Test extends Other {}

class Other11Test extends Other {}

class Other12Test extends Other {}

class Other13Test extends Other {}

class Other14Test extends Other {}

class Other15Test extends Other {}

class Other16Test extends Other {}

class Other17Test extends Other {}

class Other18Test extends Other {}

class Other19Test extends Other {}

class Other20Test extends Other {}

class Other21Test extends Other {}

class Other22Test extends Other {}

class Other23Test extends Other {}

class Other24Test extends Other {}

class Other25Test extends Other {}

class Other26Test extends Other {}

class Other27Test extends Other {}

class Other28Test extends Other {}

class Other29Test extends Other {}

class Other30Test extends Other {}

class Other31Test extends Other {}

class Other32Test extends Other {}

class Other33Test extends Other {}

class Other34Test extends Other {}

class Other35Test extends Other {}

class Other36Test extends Other {}

class Other37Test extends Other {}

class Other38Test extends Other {}

class Other39Test extends Other {}

class Other40Test extends Other {}

class Other41Test extends Other {}

class Other42Test extends Other {}
