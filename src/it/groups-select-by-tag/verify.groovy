import io.github.parallelmaven.invoked.ReportedTests

def ran = { ReportedTests.in(new File(basedir, "target/${it}")).outcomes()*.minus('=passed') }
assert ran('fast') == ['TaggedTest#fast']
assert ran('expression') == ['TaggedTest#slow']
assert ran('excluded') == ['TaggedTest#fast', 'TaggedTest#untagged']
