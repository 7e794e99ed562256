import groovy.io.FileType
import io.github.parallelmaven.invoked.InvokedBuild
import java.nio.file.Files
import java.util.concurrent.TimeUnit

// What the pages tell a newcomer to type: blocks, and code within sentences.
def root = new File(basedir, '../../..')
def guide = new File(root, 'docs/getting-started.md').getText('UTF-8')
def readme = new File(root, 'README.md').getText('UTF-8')
def ownProject = readme.substring(readme.indexOf('\n## In your project'), readme.indexOf('\n## Goals'))
def samples = ~/(?s)```[a-z]*\n\[.*?```/
def commands = { text -> text.replaceAll(samples, '').findAll(~/(?m)(?<=^|`)mvn [^`\n]+/) }
def flags = { text -> text.replaceAll(samples, '').findAll(~/(?<=`)-D[^`\n]+(?=`)/) }
def typed = (commands(guide) + commands(ownProject)).unique()
def alone = typed.findAll { it.contains('parallel') }
def bound = typed - alone
def options = flags(guide).unique()
assert alone.size() >= 3 && bound.size() >= 2 && options.size() >= 6

def maven = { String log, File project, String command ->
    // The mvn of the pages is the one that runs this build, with its repository.
    def bin = new File(basedir, 'target/bin')
    bin.mkdirs()
    def mvn = new File(bin, 'mvn')
    mvn.text = "#!/bin/sh\nexec '${System.getProperty('maven.home')}/bin/mvn' -B -o" +
        " -Daether.enhancedLocalRepository.trackingFilename=none '-Dmaven.repo.local=$localRepositoryPath' \"\$@\"\n"
    mvn.setExecutable(true)
    def out = new File(basedir, "target/typed/$log")
    out.mkdirs()
    def builder = new ProcessBuilder('sh', '-ec', command).directory(project).redirectErrorStream(true)
    builder.redirectOutput(new File(out, 'build.log'))
    def environment = builder.environment()
    environment.put('PATH', "$bin:${environment.get('PATH')}".toString())
    environment.put('MAVEN_OPTS', '-XX:TieredStopAtLevel=1')
    environment.remove('MAVEN_ARGS')
    def process = builder.start()
    assert process.waitFor(2, TimeUnit.MINUTES) : command
    def build = InvokedBuild.of(out)
    assert process.exitValue() == 0 : command + '\n' + build.console()
    build
}

// How many of the four tests each option leaves; one that is new on the page has to be told here.
def left = [
    '-Dtest=CartTest': 2, '-Dtest=\'Cart*#two*\'': 1, '-Dgroups=fast': 1, '-DexcludedGroups=slow': 3,
    '-Dworkers=8': 4, '-Dworkers=0.5C': 4, '-Dparallel.html=true': 4,
]
assert options.toSet() == left.keySet()

def project = new File(basedir, '.').canonicalFile
alone.eachWithIndex { command, i ->
    maven("alone-$i", project, command).says('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0')
}
options.eachWithIndex { option, i ->
    maven("option-$i", project, "mvn parallel:run $option").says("Tests run: ${left[option]}, Failures: 0, Errors: 0")
    // The next run takes the page away.
    assert option != '-Dparallel.html=true' ||
        new File(basedir, 'target/surefire-reports/parallel-report.html').length() > 1000
}

// With the execution that the page shows; without it these would be Surefire's tests.
def snippet = guide.find(~/(?s)(?<=```xml\n)<plugin>\n(?:(?!```).)*<goal>run<.*?(?=```)/)
def pom = new File(basedir, 'pom.xml').getText('UTF-8')
def own = pom.find(~/(?s)<plugins>\s*<plugin>\s*<groupId>io.github.parallelmaven<.*?<\/plugin>/)
assert snippet.contains('maven-surefire-plugin') && own != null
def inPhase = new File(basedir, 'target/in-phase')
new File(basedir, 'src').eachFileRecurse(FileType.FILES) {
    def copied = inPhase.toPath().resolve(basedir.toPath().relativize(it.toPath()))
    Files.createDirectories(copied.parent)
    Files.copy(it.toPath(), copied)
}
new File(inPhase, 'pom.xml').setText(pom.replace(own, "<plugins>$snippet"), 'UTF-8')
bound.eachWithIndex { command, i ->
    def build = maven("bound-$i", inPhase, command)
    build.saysLike(/\[INFO] --- parallel-maven-plugin:.*:run \(default\) @ .*/)
    build.says('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0')
    build.doesNotSay('maven-surefire-plugin:')
}
// What a script returns is taken for its verdict.
return true
