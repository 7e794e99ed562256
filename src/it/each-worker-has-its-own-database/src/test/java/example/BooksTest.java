package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BooksTest {

    private Connection shop;

    @BeforeEach
    void beginWithAnEmptyShop() throws Exception {
        shop = Shop.open();
        try (Statement statement = shop.createStatement()) {
            statement.execute("delete from item");
        }
    }

    /** The other class writes a row of the same key at the same time. */
    @Test
    void rowWithNumberOneIsOurs() throws Exception {
        Meeting.of("BooksTest began", "ToysTest began");
        try (Statement statement = shop.createStatement()) {
            try {
                statement.execute("insert into item values (1, 'a book')");
            } finally {
                Meeting.of("BooksTest wrote", "ToysTest wrote");
            }
            try (ResultSet rows = statement.executeQuery("select name from item")) {
                assertTrue(rows.next());
                assertEquals("a book", rows.getString("name"));
                assertFalse(rows.next());
            }
        }
    }

    /** A database that both share goes with the JVM that opened it first, so neither leaves the other behind. */
    @AfterEach
    void leaveTogether() throws Exception {
        shop.close();
        Meeting.of("BooksTest closed", "ToysTest closed");
    }
}
