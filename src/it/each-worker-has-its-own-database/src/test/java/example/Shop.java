package example;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of the worker that runs this test. */
final class Shop {

    private Shop() {}

    static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(System.getProperty("database.url"), "shop", "");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists item (id int primary key, name varchar(40))");
        }
        return connection;
    }
}
