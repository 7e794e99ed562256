package example;

import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** Runs the member once more, as with Surefire. */
@RunWith(Suite.class)
@Suite.SuiteClasses({OldTest.class, Member.class})
public class MembersTest {}
