import io.github.parallelmaven.invoked.InvokedBuild

def builds = InvokedBuild.all(basedir)
def expected = [
    ['<zero> of workers', 'auto, a number from 1, a range such as 2..8, or a factor such as 0.5C'],
    ['<0> of workers', 'auto, a number from 1, a range such as 2..8, or a factor such as 0.5C'],
    ['<fastest> of parallel.strategy', 'balanced, by_file, round_robin'],
    ['<blink> of parallel.progress', 'auto, live, plain, none'],
    ['<A#b> of includes', 'for -Dtest and for files'],
    ['<no/such/java> of jvm', 'the path of an executable'],
    ['<fast &> of groups', 'here a tag is missing beside &'],
    ['<sometimes> of parallel', 'classesAndMethods'],
    ['<klingon> of encoding', 'an encoding that Java knows'],
    ['<4/3> of parallel.shard', 'k/N with k from 1 to N'],
    ['<8..2> of workers', 'auto, a number from 1, a range such as 2..8, or a factor such as 0.5C'],
    ['<null> of parallel.shards', 'either parallel.shards=N or parallel.shardTime'],
]
assert builds.size() == expected.size()
[builds, expected].transpose().each { build, texts ->
    texts.each { build.says(it) }
    build.says('Cure: Use ')
    build.hasNoStackTrace()
}
assert !new File(basedir, 'target/surefire-reports').exists()
