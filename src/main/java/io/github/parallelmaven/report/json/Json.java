package io.github.parallelmaven.report.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** How our files are written. A class of its own, since it takes a tenth of a second that not everybody needs. */
final class Json {

    static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Json() {}
}
