package junit4;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.ExternalResource;

public class ClassRuleThrowsTest {

    @ClassRule
    public static final ExternalResource BROKEN = new ExternalResource() {
        @Override
        protected void before() {
            throw new IllegalStateException("class rule");
        }
    };

    @Test
    public void one() {}
}
