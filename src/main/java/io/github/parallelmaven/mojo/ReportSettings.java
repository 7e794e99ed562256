package io.github.parallelmaven.mojo;

import java.nio.file.Path;

/**
 * How results are written, as configured. Each component is the parameter of that name.
 *
 * @param reportsDirectory where reports go
 * @param reportNameSuffix added to the names of files, suites and classes; empty for none
 * @param trimStackTrace whether stack traces are cut down to the test class
 * @param redirectTestOutputToFile whether printed text goes to files instead of the console
 * @param useFile whether text reports are written
 * @param disableXmlReport whether XML reports are left out
 * @param enableOutErrElements whether XML reports hold printed text
 * @param enablePropertiesElement whether all XML reports hold the system properties
 */
record ReportSettings(
        Path reportsDirectory,
        String reportNameSuffix,
        boolean trimStackTrace,
        boolean redirectTestOutputToFile,
        boolean useFile,
        boolean disableXmlReport,
        boolean enableOutErrElements,
        boolean enablePropertiesElement) {}
