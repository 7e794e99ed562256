import io.github.parallelmaven.fidelity.XmlComparison
import io.github.parallelmaven.invoked.InvokedBuild
import io.github.parallelmaven.invoked.ReportedTests

InvokedBuild.all(basedir).each {
    it.says('BUILD SUCCESS')
    it.doesNotSay('WARNING: package')
}

def target = basedir.toPath().resolve('target')
['modular', 'flat'].each {
    assert XmlComparison.differences(target.resolve("$it-by-surefire"), target.resolve("$it-by-us")) == []
}
def outcomes = { ReportedTests.in(target.resolve("$it-by-us").toFile()).outcomes() }
def modular = [
    'GreeterTest#providerIsFoundInTheModule=passed',
    'HelloTest#classPathIsToldWithoutTheModulePath=passed',
    'HelloTest#engineStaysOnTheClassPath=passed',
    'HelloTest#failsWithAStackThatNamesTheModule=failure',
    'HelloTest#isPartOfTheModuleThatItTests=passed',
    'HelloTest#readsResourcesOfMainAndTest=passed',
    'HelloTest#seesWhatIsPackagePrivate=passed',
]
assert outcomes('modular').findAll { !it.contains('Inside') } == modular
assert outcomes('flat').findAll { !it.contains('Inside') } == modular*.replace('InTheModule=passed', 'InTheModule=skipped')
assert outcomes('modular').count { it.contains('Inside') } == 1
