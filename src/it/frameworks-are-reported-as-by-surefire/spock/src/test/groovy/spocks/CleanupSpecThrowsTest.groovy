package spocks

import spock.lang.Specification

class CleanupSpecThrowsTest extends Specification {

    def cleanupSpec() {
        println 'cleanup spec'
        throw new IllegalStateException('cleanup spec')
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
