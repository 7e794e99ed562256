// Two of these make the test fail, and only both together.
def tests = new File(basedir, 'src/test/java/example')
tests.mkdirs()
(1..200).each { number ->
    def name = String.format('C%03dTest', number)
    def body = number == 57 ? 'System.setProperty("one", "x");' : number == 60 ? 'System.setProperty("other", "x");' : ''
    new File(tests, "${name}.java").text = """package example;

import org.junit.jupiter.api.Test;

class ${name} {

    @Test
    void passes() {
        ${body}
    }
}
"""
}
true
