package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.protocol.FrameWriter;
import io.github.parallelmaven.protocol.Opcode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForkServerTest {

    private final ForkServer server = ForkServer.open();
    private final ForkServer.Invitation invitation = server.invite();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theRightTokenOpensTheDoor() throws Exception {
        try (Socket socket = greet(invitation.token())) {
            assertThat(invitation.connection().get(5, TimeUnit.SECONDS).socket().getPort())
                    .isEqualTo(socket.getLocalPort());
        }
    }

    @Test
    void aWrongTokenIsTurnedAway() throws Exception {
        try (Socket socket = greet("0".repeat(32))) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(invitation.connection()).isNotDone();
    }

    @Test
    void aTokenIsGoodForOneConnection() throws Exception {
        try (Socket first = greet(invitation.token())) {
            invitation.connection().get(5, TimeUnit.SECONDS);
            try (Socket second = greet(invitation.token())) {
                assertThat(second.getInputStream().read()).isEqualTo(-1);
            }
            assertThat(first.isConnected()).isTrue();
        }
    }

    @Test
    void aStrangerIsTurnedAway() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes());
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    private Socket greet(String token) throws IOException {
        Socket socket = connect();
        FrameWriter frames = new FrameWriter(socket.getOutputStream());
        frames.preamble();
        frames.begin(Opcode.HELLO).text(token).end();
        return socket;
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), invitation.port());
        socket.setSoTimeout(5_000);
        return socket;
    }
}
