package io.github.parallelmaven.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium, as the system has it installed. */
public final class Browser implements AutoCloseable {

    private static final List<String> BINARIES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String DRIVER = "/usr/bin/chromedriver";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Whether there is a browser and what drives it, or has to be: a CI that wants it sets {@code BROWSER_NEEDED}. */
    public static boolean isExpected() {
        boolean installed = binary().findAny().isPresent() && Files.isExecutable(Path.of(DRIVER));
        return installed || "true".equals(System.getenv("BROWSER_NEEDED"));
    }

    /** Starts it. */
    public static Browser start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary().findFirst().orElseThrow(() -> new IllegalStateException("Chromium is missing")));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--hide-scrollbars",
                "--window-size=1240,1400");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Stream<String> binary() {
        return BINARIES.stream().filter(file -> Files.isExecutable(Path.of(file)));
    }

    /**
     * Opens a page. On a busy machine the driver returns before the page has taken the place of the one before it, so this
     * waits for that too.
     *
     * @param file the page
     * @return how long it took until all of it was there
     */
    public Duration open(Path file) {
        long start = System.nanoTime();
        URI page = file.toAbsolutePath().toUri();
        driver.get(page.toString());
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(10))
                .until(any -> Boolean.TRUE.equals(driver.executeScript(
                        "return document.readyState === 'complete' && location.pathname === arguments[0]",
                        page.getRawPath())));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Has it prefer dark pages from now on. */
    public void dark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /**
     * Pastes something and waits for what comes of it. Single keys would have the driver's own time in what is measured.
     *
     * @param into CSS selector of the field
     * @param words what to paste
     * @param where CSS selector of the element that shall then say something
     * @param said what it shall say
     * @return how long it took
     */
    public Duration paste(String into, String words, String where, String said) {
        WebElement field = driver.findElement(By.cssSelector(into));
        field.clear();
        field.click();
        long start = System.nanoTime();
        driver.executeCdpCommand("Input.insertText", Map.of("text", words));
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(10))
                .until(any -> text(where).equals(said));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A value that a script of ours works out within the page. */
    public String ask(String expression) {
        return String.valueOf(driver.executeScript("return " + expression));
    }

    /** What is shown of an element, with all that is folded away. */
    public String text(String selector) {
        return Objects.requireNonNull(
                driver.findElement(By.cssSelector(selector)).getDomProperty("textContent"));
    }

    /** The texts of all elements of a kind. */
    public List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(element -> Objects.requireNonNull(element.getDomProperty("textContent")))
                .toList();
    }

    /** How many elements there are of a kind. */
    public int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    /** A figure of our pages. */
    public String fact(String name) {
        return driver.findElement(By.xpath("//dl/div[dt='" + name + "']/dd")).getText();
    }

    /** The title of the page. */
    public String title() {
        return Objects.requireNonNull(driver.getTitle());
    }

    /** The page as the browser understood it. */
    public String source() {
        return Objects.requireNonNull(driver.getPageSource());
    }

    /** Keeps what is seen. */
    public void screenshot(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
