package spocks

import spock.lang.Ignore
import spock.lang.Specification

@Ignore('the whole specification')
class IgnoredTest extends Specification {

    def 'one'() {
        expect:
        true
    }

    def 'two'() {
        expect:
        true
    }
}
