package example

import spock.lang.Specification

class FlakyTest extends Specification {

    static int attempts
    static int ofTwo

    def 'passes'() {
        expect:
        true
    }

    def 'passes at second'() {
        expect:
        ++attempts > 1
    }

    def 'never passes'() {
        when:
        throw new IllegalStateException('never')

        then:
        true
    }

    def 'value #value'() {
        expect:
        value == 1 || ++ofTwo > 1

        where:
        value << [1, 2]
    }
}
