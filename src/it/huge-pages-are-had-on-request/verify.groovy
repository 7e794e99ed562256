import io.github.parallelmaven.invoked.InvokedBuild

def (wanted, usual, own) = InvokedBuild.all(basedir)
def system = new File('/sys/kernel/mm/transparent_hugepage')
def offered = new File(system, 'enabled').exists() &&
        new File(system, 'enabled').text.contains('[madvise]') &&
        new File(system, 'hpage_pmd_size').text.trim() == '2097152'
def told = new File(basedir, 'target/told').readLines()
assert told == [offered ? '[-XX:+UseTransparentHugePages]' : '[]', '[]', '[-XX:-UseTransparentHugePages]']
wanted.says('1 test in ')
usual.says('1 test in ')
own.says('1 test in ')
