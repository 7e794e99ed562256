package spocks

class DerivedTest extends BaseTest {

    def 'own'() {
        expect:
        true
    }
}
