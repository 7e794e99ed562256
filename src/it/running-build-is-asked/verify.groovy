import io.github.parallelmaven.invoked.InvokedBuild

def (shown, silent) = InvokedBuild.all(basedir)
shown.saysLike(/\[INFO] ASKED +\(0\/1\) \d JVMs?; threads and heaps: .*answer.txt/)
shown.saysLike(/\[INFO]     w\d example.AskingTest for \d+\.\d s, example.AskingTest.asks for \d+\.\d s \(pid \d+\)/)
shown.saysLike(/\[INFO]         at .*example.AskingTest.asks\(AskingTest.java:\d+\)/)
shown.says('        | waiting for the answer')
['parallel', 'other'].each {
    def answer = new File(basedir, "target/${it}/answer.txt").text
    assert answer.contains('example.AskingTest.asks for')
    assert answer.contains('    at example.AskingTest.asks(AskingTest.java:')
    assert answer.contains('Collected by')
    assert !new File(basedir, "target/${it}/ask").exists()
}
silent.doesNotSay('ASKED')
