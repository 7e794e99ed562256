package spocks

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('A title for <people>')
@Narrative('with a story')
class TitledTest extends Specification {

    def 'one'() {
        expect:
        true
    }
}
