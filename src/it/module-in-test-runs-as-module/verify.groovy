import io.github.parallelmaven.fidelity.XmlComparison
import io.github.parallelmaven.invoked.ReportedTests

def target = basedir.toPath().resolve('target')
assert XmlComparison.differences(target.resolve('modular-by-surefire'), target.resolve('modular-by-us')) == []
assert ReportedTests.in(target.resolve('modular-by-us').toFile()).outcomes() == [
    'GreeterTest#everythingIsAModule=passed',
    'GreeterTest#failsWithAStackThatNamesTheModule=failure',
    'GreeterTest#providerOfTheTestsIsFound=passed',
    'GreeterTest#readsItsResources=passed',
    'GreeterTest#seesNothingThatIsNotRequired=passed',
    'OtherTest#passes=passed',
]
