import io.github.parallelmaven.invoked.InvokedBuild

import java.util.zip.GZIPInputStream

def build = InvokedBuild.all(basedir)[0]
build.saysLike(/\[WARNING] The times of earlier runs are lost: cannot understand .*parallel-history.gz.*/)
build.doesNotSay('Predicted')
build.hasNoStackTrace()
assert new File(basedir, '.parallel-history.gz.damaged').text == 'this is no history\n'
def lines = new GZIPInputStream(new File(basedir, '.parallel-history.gz').newInputStream()).text.readLines()
assert lines[0] == 'parallel-history 5'
assert lines[1] == '1'
assert lines.size() == 3
