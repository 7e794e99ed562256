package specs

import io.kotest.core.spec.style.StringSpec

class BeforeSpecThrowsTest : StringSpec({

    beforeSpec {
        throw IllegalStateException("before the specification")
    }

    "one" {}

    "two" {}
})

class AfterSpecThrowsTest : StringSpec({

    afterSpec {
        throw IllegalStateException("after the specification")
    }

    "one" {}
})

class BeforeTestThrowsTest : StringSpec({

    beforeTest {
        throw IllegalStateException("before the test")
    }

    "one" {}
})

class ConstructorThrowsTest : StringSpec({
    throw IllegalStateException("constructor")
})
