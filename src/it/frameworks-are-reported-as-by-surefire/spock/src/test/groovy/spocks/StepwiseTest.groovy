package spocks

import spock.lang.Specification
import spock.lang.Stepwise

@Stepwise
class StepwiseTest extends Specification {

    def 'first step'() {
        expect:
        true
    }

    def 'second step fails'() {
        expect:
        false
    }

    def 'third step is skipped'() {
        expect:
        true
    }
}
