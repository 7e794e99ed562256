package io.github.parallelmaven.protocol;

import java.io.IOException;

/** The other end does not speak this protocol, or the channel is broken. */
public final class ProtocolException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * Says what was wrong.
     *
     * @param message a sentence
     */
    public ProtocolException(String message) {
        super(message);
    }
}
