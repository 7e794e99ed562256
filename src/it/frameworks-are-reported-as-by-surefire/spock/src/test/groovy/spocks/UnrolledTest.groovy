package spocks

import spock.lang.Ignore
import spock.lang.Rollup
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Unroll

class UnrolledTest extends Specification {

    @Shared
    def shared = [1, 2]

    def 'maximum of #a and #b is #c'() {
        expect:
        Math.max(a, b) == c
        where:
        a | b || c
        1 | 3 || 3
        7 | 4 || 4
        0 | 0 || 0
    }

    @Unroll('by annotation: #text.size()')
    def 'has a name by annotation'() {
        expect:
        text
        where:
        text << ['a', 'bc', '']
    }

    def plain() {
        expect:
        n < 3
        where:
        n << [1, 2, 3]
    }

    @Rollup
    def 'is rolled up over #n'() {
        expect:
        n < 2
        where:
        n << [1, 2]
    }

    def 'uses what is shared: #n'() {
        expect:
        n
        where:
        n << shared
    }

    def 'has no data'() {
        expect:
        n
        where:
        n << []
    }

    def 'breaks in its data'() {
        expect:
        n
        where:
        n << { throw new IllegalStateException('no data') }()
    }

    def 'breaks in its name #n.missing()'() {
        expect:
        n
        where:
        n << [1, 2]
    }

    @Ignore
    def 'ignored with data #n'() {
        expect:
        n
        where:
        n << [1, 2]
    }
}
