package example;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

@Retention(RetentionPolicy.RUNTIME)
@TestMethodOrder(MethodOrderer.MethodName.class)
@interface InOrder {}
