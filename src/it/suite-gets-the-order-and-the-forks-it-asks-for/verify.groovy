def ran = new File(basedir, 'target/ran').readLines()*.split(' ')

assert ran*.first() == ['C', 'B', 'A']
assert ran*.last().toSet().size() == 3
