package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BooksTest {

    @BeforeEach
    void beginWithAnEmptyShop() throws Exception {
        try (Connection shop = Shop.open();
                Statement statement = shop.createStatement()) {
            statement.execute("delete from item");
        }
    }

    /** The other class writes a row of the same key at the same time. */
    @Test
    void rowWithNumberOneIsOurs() throws Exception {
        Meeting.of("BooksTest began", "ToysTest began");
        try (Connection shop = Shop.open();
                Statement statement = shop.createStatement()) {
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
}
