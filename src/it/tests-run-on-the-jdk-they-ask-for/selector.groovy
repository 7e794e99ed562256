if (!binding.variables['secondJdk']) {
    println 'There is no second JDK. Name one with -Dsecond.jdk=<its home>.'
    return false
}
return true
