import groovy.xml.XmlSlurper
import io.github.parallelmaven.invoked.InvokedBuild

def (each, all) = InvokedBuild.all(basedir)
// Both tests had written their row before either looked: without two workers they would still wait.
each.says('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
each.says('on 2 workers')
assert (1..2).every { new File(basedir, "target/databases/$it/shop.mv.db").length() > 0 }
assert !new File(basedir, 'target/databases/3').exists()

// With one database one of the two rows is refused.
all.says('BUILD FAILURE')
all.says('[ERROR] Tests run: 2, Failures: 0, Errors: 1, Skipped: 0')
all.says('Unique index or primary key violation')
assert new File(basedir, 'target/databases/all/shop.mv.db').length() > 0
