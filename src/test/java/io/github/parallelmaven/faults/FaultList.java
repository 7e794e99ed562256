package io.github.parallelmaven.faults;

import static io.github.parallelmaven.faults.Fault.of;

import java.util.List;

/** All faults, a record each. Beside each, two classes of two tests run that do no harm. */
final class FaultList {

    static final List<Fault> ALL = List.of(
            of(
                    "exit",
                    "`System.exit(3)` in a test",
                    "ExitTest",
                    "6 passed, 1 error",
                    "died: exit code 3 while it ran .*b_fault"),
            of(
                    "exit-zero",
                    "`System.exit(0)` in a test",
                    "ExitZeroTest",
                    "6 passed, 1 error",
                    "died: exit code 0 while it ran .*b_fault"),
            of(
                    "exit-in-before-all",
                    "`System.exit` in a `@BeforeAll`",
                    "ExitInBeforeAllTest",
                    "4 passed, 2 error",
                    "more than one JVM died in this class"),
            of(
                    "exit-in-after-all",
                    "`System.exit` in an `@AfterAll`",
                    "ExitInAfterAllTest",
                    "6 passed",
                    "died: exit code 3"),
            of(
                    "exit-in-initializer",
                    "`System.exit` in a static initializer",
                    "ExitInInitializerTest",
                    "4 passed, 2 error",
                    "more than one JVM died in this class"),
            of(
                    "exit-in-constructor",
                    "`System.exit` in the constructor of a test class",
                    "ExitInConstructorTest",
                    "4 passed, 2 error",
                    "died: exit code 3"),
            of(
                    "exit-in-thread",
                    "`System.exit` from another thread",
                    "ExitInThreadTest",
                    "6 passed, 1 error",
                    "died: exit code 3 while it ran .*b_fault"),
            of(
                    "exit-in-invocation",
                    "`System.exit` in the third of five invocations",
                    "ExitInInvocationTest",
                    "10 passed, 1 error",
                    "died: exit code 3 while it ran .*b_fault\\(int\\)\\[3\\]"),
            of(
                    "exit-in-dynamic-test",
                    "`System.exit` in the third of five generated tests",
                    "ExitInDynamicTest",
                    "10 passed, 1 error",
                    "died: exit code 3 while it ran"),
            of(
                    "exit-in-dynamic-container",
                    "`System.exit` in a test of a generated container",
                    "ExitInDynamicContainerTest",
                    "12 passed, 1 error",
                    "died: exit code 3 while it ran"),
            of(
                    "exit-twice",
                    "A class that ends two JVMs",
                    "ExitTwiceTest",
                    "4 passed, 4 error",
                    "more than one JVM died in this class"),
            of(
                    "halt",
                    "`Runtime.halt` in a test",
                    "HaltTest",
                    "6 passed, 1 error",
                    "died: exit code 7 while it ran .*b_fault"),
            of(
                            "out-of-heap",
                            "A test that needs more heap than there is",
                            "HeapTest",
                            "6 passed, 1 error",
                            "OutOfMemoryError")
                    .with("-DargLine=-Xmx64m"),
            of(
                            "out-of-metaspace",
                            "A test that needs more metaspace than there is",
                            "MetaspaceTest",
                            "6 passed, 1 error",
                            "OutOfMemoryError")
                    .with("-DargLine=-XX:MaxMetaspaceSize=40m"),
            of(
                    "out-of-stack",
                    "`StackOverflowError` in a test",
                    "StackTest",
                    "6 passed, 1 error",
                    "StackOverflowError"),
            of(
                    "out-of-stack-in-extension",
                    "`StackOverflowError` in an extension",
                    "StackInExtensionTest",
                    "6 passed, 1 error",
                    "StackOverflowError"),
            of(
                            "out-of-stack-in-listener",
                            "`StackOverflowError` in a listener of the JUnit Platform",
                            "",
                            "4 passed",
                            "Tests run: 4")
                    .with("-Dfault.listener=true")
                    .harmless(),
            of(
                    "killed",
                    "A JVM that is killed (SIGKILL)",
                    "KillTest",
                    "6 passed, 1 error",
                    "died: exit code 137 .*while it ran .*b_fault"),
            of(
                    "native-crash",
                    "A crash of native code",
                    "NativeCrashTest",
                    "6 passed, 1 error",
                    "died: exit code 134 .*while it ran .*b_fault"),
            of("refused-option", "An `argLine` that the JVM refuses", "", "none", "Unrecognized VM option")
                    .among(4)
                    .with("-DargLine=-XX:NoSuchOption"),
            of("exits-at-start", "An `argLine` with which the JVM ends at once", "", "none", "did not start")
                    .among(4)
                    .with("-DargLine=-version"),
            of(
                            "killed-at-start",
                            "A JVM that is killed once while it starts",
                            "",
                            "4 passed",
                            "ended while it started, with exit code 137")
                    .with("-DargLine=-javaagent:PROJECT/agent.jar=once")
                    .after(Preparation.AGENT)
                    .harmless(),
            of("always-killed-at-start", "JVMs that are killed whenever they start", "", "none", "did not start")
                    .among(4)
                    .with("-DargLine=-javaagent:PROJECT/agent.jar=always")
                    .after(Preparation.AGENT),
            of(
                            "sockets-closed",
                            "A test that closes all sockets of its JVM",
                            "SocketsClosedTest",
                            "6 passed, 1 error",
                            "died.*while it ran .*b_fault")
                    .with("-DargLine=--add-opens=java.base/java.io=ALL-UNNAMED"),
            of(
                            "rubbish-on-descriptor",
                            "Rubbish, written to the standard output of the process",
                            "RubbishOnDescriptorTest",
                            "7 passed",
                            "Tests run: 7")
                    .harmless(),
            of(
                            "streams-closed",
                            "A test that closes `System.out`, `err` and `in`",
                            "StreamsClosedTest",
                            "7 passed",
                            "Tests run: 7")
                    .harmless(),
            of(
                            "streams-replaced",
                            "A test that leaves `null` as `System.out` and `err`",
                            "StreamsReplacedTest",
                            "7 passed",
                            "Tests run: 7")
                    .harmless(),
            of("thread-left", "A thread that never ends is left", "ThreadLeftTest", "7 passed", "Tests run: 7")
                    .harmless(),
            of(
                            "child-left",
                            "A child process is left that holds the streams",
                            "ChildLeftTest",
                            "7 passed",
                            "Tests run: 7")
                    .harmless(),
            of("hook-hangs", "A shutdown hook that never ends", "HookHangsTest", "7 passed", "Tests run: 7")
                    .with("-Dsurefire.exitTimeout=2")
                    .harmless(),
            of("deadlock", "A deadlock, with a time limit", "DeadlockTest", "6 passed, 1 error", "timeout")
                    .with("-Dsurefire.timeout=5"),
            of("endless-loop", "A loop that never ends, with a time limit", "LoopTest", "6 passed, 1 error", "timeout")
                    .with("-Dsurefire.timeout=5"),
            of(
                            "hanging-set-up",
                            "A `@BeforeAll` that never ends, with a time limit",
                            "LoudHangTest",
                            "4 passed, 1 error",
                            "timeout")
                    .among(6)
                    .with("-Dsurefire.timeout=5"),
            of(
                            "test-timeout",
                            "A loop that never ends, with `parallel.testTimeout`",
                            "LoopTest",
                            "6 passed, 1 error",
                            "since a test had not ended after .*parallel.testTimeout")
                    .with("-Dparallel.testTimeout=3s")
                    .within(40),
            of(
                            "class-timeout",
                            "A loop that never ends, with `parallel.classTimeout`",
                            "LoopTest",
                            "6 passed, 1 error",
                            "parallel.classTimeout")
                    .with("-Dparallel.classTimeout=4s")
                    .within(40),
            of(
                            "output-timeout",
                            "A loop that never ends, with `parallel.outputTimeout`",
                            "LoopTest",
                            "6 passed, 1 error",
                            "parallel.outputTimeout")
                    .with("-Dparallel.outputTimeout=3s")
                    .within(40),
            of(
                            "run-timeout",
                            "A loop that never ends, with `parallel.runTimeout`",
                            "LoopTest",
                            "3 passed, 2 error",
                            "Not run, since the run had not ended after 8 s .*ZInnocentTest")
                    .among(7)
                    .with("-Dparallel.runTimeout=8s")
                    .within(40),
            of(
                            "stopped",
                            "A JVM that is stopped (SIGSTOP), with `parallel.testTimeout`",
                            "StopTest",
                            "6 passed, 1 error",
                            "parallel.testTimeout")
                    .with("-Dparallel.testTimeout=3s")
                    .within(40),
            of("never-connects", "A JVM that starts and never calls back", "", "none", "did not call back within 120 s")
                    .among(4)
                    .within(150)
                    .with("-DargLine=-javaagent:PROJECT/agent.jar=hang")
                    .after(Preparation.AGENT),
            of(
                            "never-connects-in-time",
                            "A JVM that starts and never calls back, with `parallel.runTimeout`",
                            "",
                            "none",
                            "Not run, since the run had not ended after 6 s")
                    .among(4)
                    .with("-DargLine=-javaagent:PROJECT/agent.jar=hang", "-Dparallel.runTimeout=6s")
                    .within(40)
                    .after(Preparation.AGENT),
            of(
                            "two-builds",
                            "A second build in the same checkout, while the first one runs its tests",
                            "SlowTest",
                            "6 passed",
                            "The reports in .* are being written by the build with the process id")
                    .after(Preparation.RIVAL),
            of(
                            "secrets",
                            "Secrets in system properties and in the environment",
                            "SecretsTest",
                            "7 passed",
                            "Tests run: 7")
                    .with("-Psecrets")
                    .harmless(),
            of("threads-interrupted", "A test that interrupts all threads", "InterruptTest", "7 passed", "Tests run: 7")
                    .harmless(),
            of(
                            "security-manager",
                            "A security manager that forbids `System.exit`",
                            "SecurityManagerTest",
                            "7 passed",
                            "Tests run: 7")
                    .with("-DargLine=-Djava.security.manager=allow")
                    .harmless(),
            of(
                            "surroundings-changed",
                            "A test that leaves another directory, language, time zone and line separator",
                            "SurroundingsTest",
                            "7 passed",
                            "Tests run: 7")
                    .harmless(),
            of(
                    "exception-message-throws",
                    "An exception whose `getMessage` throws",
                    "HostileExceptionTest#messageThrows",
                    "4 passed, 1 error",
                    "Errors: 1"),
            of(
                    "exception-text-throws",
                    "An exception whose `toString` throws",
                    "HostileExceptionTest#textThrows",
                    "4 passed, 1 error",
                    "Errors: 1"),
            of(
                    "exception-trace-throws",
                    "An exception whose `getStackTrace` and `printStackTrace` throw",
                    "HostileExceptionTest#traceThrows",
                    "4 passed, 1 error",
                    "Errors: 1"),
            of(
                    "exception-cause-throws",
                    "An exception whose `getCause` throws",
                    "HostileExceptionTest#causeThrows",
                    "4 passed, 1 error",
                    "Errors: 1"),
            of(
                    "exception-cause-is-its-own",
                    "An exception that is its own cause",
                    "HostileExceptionTest#causeIsItsOwn",
                    "4 passed, 1 error",
                    "Errors: 1"),
            of(
                    "exception-cannot-be-serialized",
                    "An exception that cannot be serialized",
                    "HostileExceptionTest#cannotBeSerialized",
                    "4 passed, 1 error",
                    "Errors: 1"),
            of(
                    "exception-message-is-missing",
                    "An exception without a message",
                    "HostileExceptionTest#messageIsMissing",
                    "4 passed, 1 error",
                    "Errors: 1"),
            of(
                            "exception-message-is-huge",
                            "An exception with a message of 100 MB",
                            "HostileExceptionTest#messageIsHuge",
                            "4 passed, 1 error",
                            "Errors: 1")
                    .with("-DargLine=-Xmx1g"),
            of(
                    "strange-names",
                    "Names, output and messages with control characters, lone surrogates, `]]>` and paths",
                    "StrangeNamesTest",
                    "12 passed, 7 failure",
                    "Failures: 7"),
            of("same-names", "Different tests under one name", "SameNamesTest", "9 passed, 2 failure", "Failures: 2"),
            of("million-lines", "A million lines from ten threads", "ManyLinesTest", "7 passed", "Tests run: 7")
                    .harmless(),
            of("much-output", "150 MB of output from 5,000 tests", "ChattyTest", "5004 passed", "Tests run: 5004")
                    .harmless(),
            of(
                            "missing-superclass",
                            "A class whose superclass is missing",
                            "UnlinkableTest",
                            "4 passed, 1 error",
                            "Ancestor")
                    .after(Preparation.MISSING_SUPERCLASS),
            of(
                    "initializer-throws",
                    "A static initializer that throws",
                    "InitializerThrowsTest",
                    "4 passed, 1 failure, 1 error",
                    "Failures: 1, Errors: 1"),
            of("corrupt-class", "A corrupt class file", "CorruptTest", "4 passed, 1 error", "CorruptTest")
                    .after(Preparation.CORRUPT_CLASS),
            of("empty-class", "An empty class file", "EmptyFileTest", "4 passed, 1 error", "EmptyFileTest")
                    .after(Preparation.EMPTY_CLASS),
            of(
                    "stream-breaks",
                    "A stream of generated tests that throws half way",
                    "StreamBreaksTest",
                    "7 passed, 1 error",
                    "half way"),
            of(
                    "callbacks-throw",
                    "An extension that throws wherever it is called",
                    "CallbacksThrowTest",
                    "4 passed, 3 error",
                    "Errors: 3"),
            of(
                            "engine-breaks-in-discovery",
                            "An engine whose discovery throws",
                            "",
                            "2 error",
                            "failed to discover tests")
                    .among(4)
                    .with("-Dfault.engine=discovery"),
            of(
                            "engine-exits-in-discovery",
                            "An engine that calls `System.exit` in its discovery",
                            "",
                            "2 error",
                            "exit code 5")
                    .among(4)
                    .with("-Dfault.engine=exit"),
            of("engine-breaks", "An engine whose execution throws", "", "4 passed, 2 error", "failed to execute tests")
                    .with("-Dfault.engine=execution"),
            of("session-throws", "A listener of launcher sessions that throws", "", "2 error", "no session is opened")
                    .among(4)
                    .with("-Dfault.session=throw"),
            of("forks-die", "JVMs that die one after another", "", "2 error", "exit code 6")
                    .among(4)
                    .with("-Dfault.session=exit"),
            of("reports-deleted", "A test that deletes the reports", "ReportsDeletedTest", "7 passed", "Tests run: 7")
                    .harmless(),
            of("target-deleted", "A test that deletes `target`", "TargetDeletedTest", "7 passed", "Tests run: 7")
                    .harmless(),
            of(
                            "classes-deleted",
                            "A test that deletes the test classes",
                            "OwnClassesDeletedTest",
                            "7 passed",
                            "Tests run: 7")
                    .harmless(),
            of(
                            "spool-deleted",
                            "A test that deletes the temporary files of the plugin",
                            "SpoolDeletedTest",
                            "7 passed",
                            "Tests run: 7")
                    .harmless(),
            of("report-folder-is-a-file", "A file in the place of the report folder", "", "none", "surefire-reports")
                    .among(4)
                    .after(Preparation.FILE_FOR_FOLDER),
            of("disk-full", "No space left for the reports", "StrangeNamesTest", "none", "No space left")
                    .among(19)
                    .after(Preparation.SMALL_DISK),
            of(
                            "directory-deleted",
                            "A test that deletes its working directory and ends its JVM",
                            "DirectoryDeletedTest",
                            "6 passed, 1 error",
                            "died: exit code 3")
                    .with("-Dfaults.directory=PROJECT/target/working")
                    .after(Preparation.WORKING_DIRECTORY),
            of(
                            "class-path-vanishes",
                            "A part of the class path that vanishes",
                            "ClassPathVanishesTest",
                            "6 passed, 1 error",
                            "faults.Additional")
                    .after(Preparation.ADDITIONAL_CLASS_PATH));

    private FaultList() {}
}
