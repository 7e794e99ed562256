package spocks

import spock.lang.Specification

class SetupSpecThrowsTest extends Specification {

    def setupSpec() {
        println 'setup spec'
        throw new IllegalStateException('setup spec')
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
