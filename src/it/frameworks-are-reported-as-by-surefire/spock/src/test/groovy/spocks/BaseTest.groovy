package spocks

import spock.lang.Specification

abstract class BaseTest extends Specification {

    def 'inherited'() {
        expect:
        true
    }

    def 'inherited and failing'() {
        expect:
        1 == 2
    }
}
