package spocks

import spock.lang.Specification

class FieldInitialiserThrowsTest extends Specification {

    def number = Integer.parseInt('no number')

    def 'one'() {
        expect:
        true
    }
}
