package spocks

import spock.lang.Ignore
import spock.lang.IgnoreIf
import spock.lang.PendingFeature
import spock.lang.Requires
import spock.lang.Specification

class OutcomesTest extends Specification {

    def setupSpec() {
        println 'setup spec'
    }

    def setup() {
        println 'setup'
    }

    def 'passes with a name of words'() {
        println 'in the feature'
        expect:
        1 + 1 == 2
    }

    def 'fails with a "quoted" <name> #1'() {
        given:
        def words = ['one', 'two']
        expect:
        words.size() == 3
    }

    def plainName() {
        expect:
        true
    }

    def 'errs'() {
        when:
        throw new IllegalStateException('broken', new RuntimeException('cause'))
        then:
        true
    }

    def 'expects an exception in vain'() {
        when:
        1 + 1
        then:
        thrown(IllegalStateException)
    }

    def 'expects another exception'() {
        when:
        throw new IllegalArgumentException('another')
        then:
        thrown(IllegalStateException)
    }

    def 'mocks in vain'() {
        given:
        def list = Mock(List)
        when:
        list.add(2)
        then:
        1 * list.add(1)
    }

    @Ignore('not today')
    def 'is ignored'() {
        expect:
        false
    }

    @IgnoreIf({ true })
    def 'is ignored by a condition'() {
        expect:
        false
    }

    @Requires({ false })
    def 'lacks something'() {
        expect:
        false
    }

    @PendingFeature
    def 'is pending'() {
        expect:
        false
    }

    @PendingFeature
    def 'is pending no more'() {
        expect:
        true
    }

    def cleanup() {
        println 'cleanup'
    }

    def cleanupSpec() {
        println 'cleanup spec'
    }
}
