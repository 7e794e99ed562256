package specs

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class StringSpecTest : StringSpec({

    "passes" {
        println("in the test")
    }

    "fails with <characters> & \"quotes\"" {
        1 + 1 shouldBe 3
    }

    "errs" {
        throw IllegalStateException("broken")
    }

    "!is disabled by a bang" {
        1 shouldBe 2
    }

    "is disabled by configuration".config(enabled = false) {
        1 shouldBe 2
    }

    "is invoked several times".config(invocations = 3) {}
})
