/**
 * The story of a run: discover, select, estimate, schedule, execute, conclude. It joins the packages of the flow and
 * knows neither Maven nor the formats in which results are told.
 */
@NullMarked
package io.github.parallelmaven.run;

import org.jspecify.annotations.NullMarked;
