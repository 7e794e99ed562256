package io.github.parallelmaven.fork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that was started and does not know yet what it is for. Between {@link #connect} and {@link #engage} it waits,
 * for as long as need be: nothing of the tests or their frameworks has been initialized in it.
 */
public final class ForkStart {

    private static final long CONNECT_TIMEOUT_SECONDS = 120;

    /** A killed JVM is gone within milliseconds; this only bounds the unthinkable. */
    private static final long END_MILLIS = 1_000;

    private final Process process;
    private final NativeOutput output;
    private final ForkServer.Invitation invitation;
    private final Terms terms;
    private volatile boolean dismissed;

    ForkStart(Process process, NativeOutput output, ForkServer.Invitation invitation, Terms terms) {
        this.process = process;
        this.output = output;
        this.invitation = invitation;
        this.terms = terms;
    }

    /**
     * What a JVM is started with, and what it will be told.
     *
     * @param worker number of the worker
     * @param spec what was launched
     * @param settings what each JVM is told
     * @param command how it was started
     * @param linkFile file which tells it whom to call
     * @param temporary folder for its temporary files; {@code null} for the usual
     */
    record Terms(
            int worker,
            ForkSpec spec,
            WorkerSettings settings,
            JvmCommand command,
            Path linkFile,
            @Nullable Path temporary) {

        Map<String, String> properties() {
            Map<String, String> properties = new TreeMap<>();
            spec.systemProperties().forEach((name, value) -> properties.put(name, JvmCommand.numbered(value, worker)));
            properties.putAll(command.properties());
            properties.put("parallel.worker", Integer.toString(worker));
            return properties;
        }

        /** What a user needs who wants to try it by hand; the token of the JVM that did not come is of no more use. */
        void keepCommand() throws IOException {
            Files.deleteIfExists(linkFile);
            Files.write(spec.scratchDirectory().resolve("worker-" + worker + ".command.txt"), command.words());
        }
    }

    /**
     * Waits until the JVM has called back.
     *
     * @throws ForkStartException if it ends or says nothing before
     */
    public void connect() throws ForkStartException {
        // One that waits for a debugger may wait for as long as a person needs.
        boolean waits =
                DebugAgent.in(terms.spec.argLine()).filter(DebugAgent::suspends).isPresent();
        long patience = waits ? Integer.MAX_VALUE : CONNECT_TIMEOUT_SECONDS;
        try {
            // A JVM that refuses its options ends at once; nobody should wait for the time-out then.
            var unused = process.onExit()
                    .thenRun(() -> invitation.connection().completeExceptionally(new IOException("the JVM ended")));
            invitation.connection().get(patience, TimeUnit.SECONDS);
        } catch (TimeoutException silence) {
            throw failed(("It did not call back within " + patience + " s. " + output.lastWords()).strip(), -1);
        } catch (ExecutionException ended) {
            ProcessTree.kill(process);
            output.awaitEnd();
            throw failed(output.lastWords().strip(), process.isAlive() ? -1 : process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("the start was interrupted", -1);
        }
    }

    private ForkStartException failed(String words, int exitCode) {
        ProcessTree.kill(process);
        try {
            if (!dismissed) {
                terms.keepCommand();
            }
        } catch (IOException unwritable) {
            return new ForkStartException(String.valueOf(unwritable.getMessage()), -1);
        }
        return new ForkStartException(words, exitCode);
    }

    /**
     * Tells the JVM, which has connected, what it is for.
     *
     * @return the fork, configured and able to take orders
     * @throws ForkStartException if it is gone
     */
    public Fork engage() throws ForkStartException {
        try {
            Fork fork = new Fork(process, output, invitation.connection().join());
            fork.configure(terms.settings, terms.properties(), terms.spec.assertions(), terms.temporary);
            return fork;
        } catch (IOException e) {
            throw new ForkStartException(String.valueOf(e.getMessage()), -1);
        }
    }

    /**
     * Whether the JVM lives.
     *
     * @return false from the moment on at which it has ended
     */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * How a JVM ended that has not been engaged.
     *
     * @return its end, with what it said last
     */
    public ExitReason reason() {
        return new ExitReason(process.isAlive() ? -1 : process.exitValue(), false, false, output.lastWords());
    }

    /** Ends a JVM that nobody needs, and sees it gone. No test has run in it, so that it has nothing to say. */
    public void dismiss() {
        dismissed = true;
        ProcessTree.kill(process);
        try {
            process.waitFor(END_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var unused = invitation.connection().thenAccept(ForkServer.Connection::hangUp);
        try {
            Files.deleteIfExists(terms.linkFile);
        } catch (IOException undeletable) {
            // It holds a token that is good for nothing any more.
            return;
        }
    }
}
