package spocks

import spock.lang.Specification

class SetupThrowsTest extends Specification {

    def setup() {
        println 'setup'
        throw new IllegalStateException('setup')
    }

    def 'one'() {
        expect:
        true
    }

    def 'two of #n'() {
        expect:
        n
        where:
        n << [1, 2]
    }
}
