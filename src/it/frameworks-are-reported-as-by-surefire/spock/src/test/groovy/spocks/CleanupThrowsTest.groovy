package spocks

import spock.lang.Specification

class CleanupThrowsTest extends Specification {

    def cleanup() {
        println 'cleanup'
        throw new IllegalStateException('cleanup')
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
