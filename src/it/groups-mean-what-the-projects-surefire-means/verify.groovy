import io.github.parallelmaven.invoked.ReportedTests

def ran = { new File(basedir, "target/${it}").isDirectory() ? ReportedTests.in(new File(basedir, "target/${it}")).outcomes() : [] }
def different = (1..8).collect { number ->
    def theirs = ran("theirs-${number}")
    def ours = ran("ours-${number}")
    assert ours == theirs : "case ${number}"
    theirs
}
// Cases that all run the same would prove nothing.
assert different.toSet().size() >= 4
assert different.count { it.size() < 9 } >= 6
