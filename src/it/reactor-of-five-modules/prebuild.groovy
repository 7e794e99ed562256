// One source for all modules, without a plugin or a dependency that would bring it in.
def source = new File(basedir, 'ForkNumber.java')
['plain', 'modular', 'testng', 'failing', 'dependent'].each {
    new File(basedir, "$it/src/test/java/example/ForkNumber.java").bytes = source.bytes
}
return true
