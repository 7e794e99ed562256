// A JVM that knows nothing of compilers in tiers, as far as its command line goes.
def java = new File(System.getProperty('java.home'), 'bin/java')
def particular = new File(basedir, 'particular-java')
particular.text = """#!/bin/sh
for word in "\$@"; do
    case \$word in
        -XX:TieredStopAtLevel=*)
            echo "Unrecognized VM option '\${word#-XX:}'" >&2
            echo "Error: Could not create the Java Virtual Machine." >&2
            exit 1;;
    esac
done
exec "${java}" "\$@"
"""
return particular.setExecutable(true)
