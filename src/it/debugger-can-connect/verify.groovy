import io.github.parallelmaven.invoked.NestedMaven

import java.time.Duration

def minute = Duration.ofMinutes(1)
def marker = new File(basedir, 'target/ran')
assert marker.delete()

/** A debugger's greeting, which a JVM answers by the same bytes. */
def greeting = 'JDWP-Handshake'.getBytes('US-ASCII')

/** Sends a command without data: length, id, flags, command set 1 (of the JVM), command. */
def command = { Socket socket, int id, int number ->
    def packet = new DataOutputStream(socket.outputStream)
    packet.writeInt(11)
    packet.writeInt(id)
    packet.writeByte(0)
    packet.writeByte(1)
    packet.writeByte(number)
    packet.flush()
}
def version = 1
def resume = 9

def log = new File(basedir, 'debug.log')
def arguments = ['parallel:run', '-Dworkers=3', '-Dmaven.surefire.debug']
try (def maven = NestedMaven.start(basedir, localRepositoryPath, log, [:], arguments)) {
    Socket socket = null
    NestedMaven.await('a JVM listens', minute) {
        try {
            socket = new Socket('localhost', 5005)
            true
        } catch (ConnectException ignored) {
            false
        }
    }
    assert NestedMaven.workersOf(basedir).size() == 1
    socket.withCloseable {
        socket.outputStream.write(greeting)
        def answers = new DataInputStream(socket.inputStream)
        assert answers.readNBytes(greeting.length) == greeting

        command(socket, 1, version)
        def told = null
        while (told == null) {
            def packet = answers.readNBytes(answers.readInt() - 4)
            // Events come in between: only an answer has the flag, and ours the id.
            if (packet[4] == (byte) 0x80 && packet[3] == (byte) 1) {
                told = new String(packet, 'UTF-8')
            }
        }
        assert told.contains('JVM') || told.contains('Java')
        assert !marker.exists()

        command(socket, 2, resume)
        assert maven.exitCode(minute) == 0
    }
    maven.build().says('One worker, whose JVM listens for a debugger: -agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=localhost:5005')
    maven.build().says('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
    assert marker.exists()
}

/** Two JVMs that do not wait, with one port for both. */
def agent = '-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=localhost:5006'
def fixed = new File(basedir, 'fixed.log')
try (def maven = NestedMaven.start(basedir, localRepositoryPath, fixed, [:], ['parallel:run', '-Dworkers=2', "-DargLine=$agent" as String])) {
    assert maven.exitCode(minute) == 0
    maven.build().says('One worker, whose JVM listens for a debugger: ' + agent)
    maven.build().says('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
}
