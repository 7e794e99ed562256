def heard = { new File(basedir, "target/${it}.txt").readLines() }
['', '-3.5'].each { era ->
    assert heard("ours${era}").sort() == heard("theirs${era}").sort()
}
['old', 'new'].each { listener -> assert heard('theirs').any { it.startsWith(listener + ': ') } }
// Since 3.6 those of JUnit 4 hear of classes, before of tests.
assert !heard('theirs').any { it.startsWith('old: failed') }
assert heard('theirs-3.5').any { it.startsWith('old: failed fails(example.OutcomesTest)') }
