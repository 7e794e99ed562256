import io.github.parallelmaven.invoked.InvokedBuild

def (usual, refused, own) = InvokedBuild.all(basedir)
def system = new File('/sys/kernel/mm/transparent_hugepage')
def offered = new File(system, 'enabled').exists() &&
        new File(system, 'enabled').text.contains('[madvise]') &&
        new File(system, 'hpage_pmd_size').text.trim() == '2097152'
def told = new File(basedir, 'target/told').readLines()
assert told == [offered ? '[-XX:+UseTransparentHugePages]' : '[]', '[]', '[-XX:-UseTransparentHugePages]']
usual.says('1 test in ')
refused.says('1 test in ')
own.says('1 test in ')
