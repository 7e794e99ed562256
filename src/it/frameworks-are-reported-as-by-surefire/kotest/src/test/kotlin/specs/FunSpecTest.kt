package specs

import io.kotest.core.spec.style.FunSpec
import io.kotest.matchers.shouldBe

class FunSpecTest : FunSpec({

    test("plain") {}

    context("a context") {
        test("inner") {
            "b" shouldBe "a"
        }
    }

    xtest("not today") {}

    test("ends with a line\nand another") {
        throw AssertionError("two\nlines")
    }
})
