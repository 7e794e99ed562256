package example.internal;

import com.google.gson.Gson;
import example.api.Greeter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** In a package that nobody else can see. */
public final class Hello implements Greeter {

    static final String QUOTED = new Gson().toJson("hello");

    @Override
    public String greeting() {
        try (InputStream text = Hello.class.getResourceAsStream("greeting.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
