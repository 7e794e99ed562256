package specs

import io.kotest.core.spec.style.DescribeSpec
import io.kotest.matchers.shouldBe

class DescribeSpecTest : DescribeSpec({

    beforeSpec {
        println("before the specification")
    }

    beforeTest {
        println("before ${it.name.testName}")
    }

    describe("a basket") {
        it("is empty") {
            println("in the test")
        }

        it("holds nothing") {
            0 shouldBe 1
        }

        xit("is not tested") {}

        describe("with an apple") {
            it("holds one") {}
        }

        context("generated") {
            listOf(1, 2, 3).forEach {
                it("number $it") {
                    (it < 3) shouldBe true
                }
            }
        }
    }

    xdescribe("nothing of this") {
        it("is run") {}
    }

    describe("breaks in itself") {
        throw IllegalStateException("container")
    }
})
