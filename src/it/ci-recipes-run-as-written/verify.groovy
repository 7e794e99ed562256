import groovy.io.FileType
import groovy.json.JsonSlurper
import io.github.parallelmaven.invoked.InvokedBuild
import java.nio.file.Files
import java.util.concurrent.TimeUnit

// What each service sets on node k of 2, and what it replaces in a recipe before a shell sees it.
def services = [
    'GitHub Actions': [{ [GITHUB_ACTIONS: 'true'] }, { text, k -> text.replace('${{ matrix.shard }}', "$k") }, null],
    'GitLab': [{ [GITLAB_CI: 'true', CI_NODE_INDEX: "$it", CI_NODE_TOTAL: '2'] }, { text, k -> text }, 'GitLab CI_NODE_INDEX'],
    'CircleCI': [{ [CIRCLECI: 'true', CIRCLE_NODE_INDEX: "${it - 1}", CIRCLE_NODE_TOTAL: '2'] }, { text, k -> text }, 'CircleCI CIRCLE_NODE_INDEX'],
    'Jenkins': [{ [JENKINS_URL: 'http://localhost/', EXECUTOR_NUMBER: '1', SHARD: "$it"] }, { text, k -> text }, null],
    'Azure': [
        { [TF_BUILD: 'True', SYSTEM_JOBPOSITIONINPHASE: "$it", SYSTEM_TOTALJOBSINPHASE: '2'] },
        { text, k -> text.replace('$(Pipeline.Workspace)', 'shards') },
        'Azure SYSTEM_JOBPOSITIONINPHASE',
    ],
    'Buildkite': [
        { [BUILDKITE: 'true', BUILDKITE_PARALLEL_JOB: "${it - 1}", BUILDKITE_PARALLEL_JOB_COUNT: '2'] },
        { text, k -> text.replace('$$', '$') },
        'Buildkite BUILDKITE_PARALLEL_JOB',
    ],
    'Bitbucket': [
        { [BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_PARALLEL_STEP: "${it - 1}", BITBUCKET_PARALLEL_STEP_COUNT: '2'] },
        { text, k -> text },
        'Bitbucket BITBUCKET_PARALLEL_STEP',
    ],
]

// The recipes: by heading, the commands in their order.
def page = new File(basedir, '../../../docs/sharding.md').getText('UTF-8')
def recipes = page.substring(page.indexOf('\n## Recipes')).split('\n### ').drop(1).collectEntries { section ->
    def commands = section.readLines().collect { it.find(/(?:mvn -B |mkdir -p ).*/) }.findAll().collect { it.replaceFirst(/'$/, '') }
    [section.readLines()[0], commands]
}
assert recipes.keySet() == services.keySet()

// The mvn of the recipes is the one that runs this build, with its repository.
def bin = new File(basedir, 'target/bin')
bin.mkdirs()
def mvn = new File(bin, 'mvn')
mvn.text = "#!/bin/sh\nexec '${System.getProperty('maven.home')}/bin/mvn' -o" +
    " -Daether.enhancedLocalRepository.trackingFilename=none '-Dmaven.repo.local=$localRepositoryPath' \"\$@\"\n"
mvn.setExecutable(true)

def start = { File directory, String command, Map variables ->
    def builder = new ProcessBuilder('sh', '-ec', command).directory(directory).redirectErrorStream(true)
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(directory, 'build.log')))
    def environment = builder.environment()
    // What the service of this build has set is not what the recipe is about.
    environment.keySet().removeIf { it.matches('(GITHUB_|GITLAB_|CI_|CIRCLE|BUILDKITE|TF_BUILD|SYSTEM_|BITBUCKET_|JENKINS_|TEAMCITY_|SEMAPHORE|TRAVIS|CIRRUS|HEROKU).*') }
    environment.putAll(variables.collectEntries { name, value -> [name.toString(), value.toString()] })
    environment.put('PATH', "$bin:${environment.get('PATH')}".toString())
    environment.put('MAVEN_OPTS', '-XX:TieredStopAtLevel=1')
    environment.remove('MAVEN_ARGS')
    builder.start()
}
def ends = { Process process, File directory ->
    assert process.waitFor(2, TimeUnit.MINUTES)
    assert process.exitValue() == 0 : new File(directory, 'build.log').text
}
def copy = { File from, File to ->
    from.eachFileRecurse(FileType.FILES) { file ->
        def target = to.toPath().resolve(from.toPath().relativize(file.toPath()))
        Files.createDirectories(target.parent)
        Files.copy(file.toPath(), target)
    }
}

def merges = [] as Set
services.each { service, said ->
    def (variables, replaced, source) = said
    def commands = recipes[service]
    def merge = commands.find { it.contains('parallel:merge') }
    def onNodes = commands - merge
    assert onNodes[0].contains('parallel:run')

    def nodes = (1..2).collectEntries { k ->
        def node = new File(basedir, "target/nodes/$service/$k")
        copy(new File(basedir, 'src'), new File(node, 'src'))
        Files.copy(new File(basedir, 'pom.xml').toPath(), new File(node, 'pom.xml').toPath())
        [k, node]
    }
    def processes = nodes.collectEntries { k, node ->
        [k, start(node, onNodes.collect { replaced(it, k) }.join('\n'), variables(k))]
    }
    processes.each { k, process -> ends(process, nodes[k]) }
    nodes.each { k, node ->
        def build = InvokedBuild.of(node)
        build.saysLike(/\[INFO] shard $k of 2 = shard_${k - 1}\.txt \(${source ?: "parallel.shard=$k"}.*\)/)
    }

    // What the service carries from the nodes to the merge.
    def last = new File(basedir, "target/nodes/$service/merge")
    nodes.each { k, node ->
        def stored = new File(node, 'shards')
        stored.exists()
            ? copy(stored, new File(last, 'shards'))
            : copy(new File(node, 'target/surefire-reports'), new File(last, "shards/shard-$k"))
    }
    Files.copy(new File(basedir, 'pom.xml').toPath(), new File(last, 'pom.xml').toPath())
    def command = replaced(merge, 0)
    // All recipes merge alike; once is enough to run it, and what it merges is looked at for each.
    if (merges.add(command)) {
        ends(start(last, command, [:]), last)
        assert new JsonSlurper().parse(new File(last, 'target/parallel-merged/parallel-run.json')).run.classes.size() == 3
    }
    def classes = []
    new File(last, 'shards').eachFileRecurse(FileType.FILES) {
        if (it.name == 'parallel-run.json') {
            classes.addAll(new JsonSlurper().parse(it).run.classes*.name)
        }
    }
    assert classes.sort() == ['example.OneTest', 'example.ThreeTest', 'example.TwoTest']
}
assert !merges.isEmpty()
