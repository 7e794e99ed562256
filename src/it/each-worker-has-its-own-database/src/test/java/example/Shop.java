package example;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of the worker that runs this test. */
final class Shop {

    private Shop() {}

    /** One JVM after the other, since H2 is not made for two that create the same database at the same moment. */
    static Connection open() throws Exception {
        Path lock = Files.createDirectories(Path.of("target", "databases")).resolve("lock");
        try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
                FileLock held = channel.lock()) {
            return connect();
        }
    }

    private static Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(System.getProperty("database.url"), "shop", "");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists item (id int primary key, name varchar(40))");
        }
        return connection;
    }
}
