package io.github.parallelmaven.fork;

import io.github.parallelmaven.protocol.Frame;
import io.github.parallelmaven.protocol.FrameReader;
import io.github.parallelmaven.protocol.Opcode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The door through which workers come in: one loopback port per run, one token per fork, each good for one
 * connection.
 */
final class ForkServer implements AutoCloseable {

    private static final int GREETING_TIMEOUT_MILLIS = 10_000;

    private final ServerSocket door;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, CompletableFuture<Connection>> expected = new ConcurrentHashMap<>();

    private ForkServer(ServerSocket door) {
        this.door = door;
    }

    /**
     * Opens a port.
     *
     * @return the server, already accepting
     * @throws UncheckedIOException if no port can be had
     */
    static ForkServer open() {
        try {
            ForkServer server = new ForkServer(new ServerSocket(0, 64, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(server::accept, "parallel-door");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Announces a fork.
     *
     * @return where it must connect, and the connection once it has
     */
    Invitation invite() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        CompletableFuture<Connection> connection = new CompletableFuture<>();
        expected.put(token, connection);
        return new Invitation(door.getInetAddress().getHostAddress(), door.getLocalPort(), token, connection);
    }

    /** Closes the port. Connections that were made stay open. */
    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                // On a thread of its own: a stranger who connects and says nothing must not keep workers waiting.
                Thread greeter = new Thread(() -> greet(socket), "parallel-greeter");
                greeter.setDaemon(true);
                greeter.start();
            } catch (IOException e) {
                if (door.isClosed()) {
                    return;
                }
            }
        }
    }

    private void greet(Socket socket) {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(GREETING_TIMEOUT_MILLIS);
            FrameReader reader = new FrameReader(socket.getInputStream());
            reader.preamble();
            Frame hello = reader.next();
            CompletableFuture<Connection> waiting =
                    hello == null || hello.opcode() != Opcode.HELLO ? null : take(hello.text());
            if (waiting == null) {
                socket.close();
                return;
            }
            socket.setSoTimeout(0);
            if (!waiting.complete(new Connection(socket, reader))) {
                // Nobody waits for it any more.
                socket.close();
            }
        } catch (IOException stranger) {
            closeQuietly(socket);
        }
    }

    /** Compared in constant time, and removed: a token is good for one connection. */
    private @org.jspecify.annotations.Nullable CompletableFuture<Connection> take(
            @org.jspecify.annotations.Nullable String token) {
        if (token == null) {
            return null;
        }
        for (String known : expected.keySet()) {
            if (MessageDigest.isEqual(bytes(known), bytes(token))) {
                return expected.remove(known);
            }
        }
        return null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use to anybody; that it cannot even be closed changes nothing.
            return;
        }
    }

    /**
     * What a fork must know to come in.
     *
     * @param address loopback address
     * @param port its port
     * @param token secret of this fork
     * @param connection completed when it has connected
     */
    record Invitation(String address, int port, String token, CompletableFuture<Connection> connection) {}

    /**
     * A link to a fork that has shown its token.
     *
     * @param socket the socket
     * @param reader its frames; the greeting has been read
     */
    record Connection(Socket socket, FrameReader reader) {

        /** Closes it. */
        void hangUp() {
            closeQuietly(socket);
        }
    }
}
