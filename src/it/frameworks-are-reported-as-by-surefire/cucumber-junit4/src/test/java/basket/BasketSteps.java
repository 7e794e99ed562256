package basket;

import static org.junit.Assume.assumeTrue;

import io.cucumber.java.Before;
import io.cucumber.java.BeforeAll;
import io.cucumber.java.PendingException;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

public class BasketSteps {

    private int apples;

    @BeforeAll
    public static void beforeAll() {
        System.out.println("before all");
    }

    @Before("@broken")
    public void breaks() {
        throw new IllegalStateException("hook");
    }

    @Given("an empty basket")
    public void empty() {
        apples = 0;
    }

    @When("I put {int} apple into it")
    public void put(int count) {
        System.out.println("putting " + count);
        apples += count;
    }

    @When("I wait for it")
    public void pending() {
        throw new PendingException();
    }

    @When("it is of no use")
    public void giveUp() {
        assumeTrue("no use", false);
    }

    @Then("it holds {int} apple")
    public void holds(int expected) {
        if (apples != expected) {
            throw new AssertionError("expected " + expected + " but it holds " + apples);
        }
    }
}
