package io.github.parallelmaven.model;

import org.jspecify.annotations.Nullable;

/**
 * Why an attempt did not pass, in text only, since the throwable stays in the JVM that threw it.
 *
 * @param type class name of the throwable
 * @param message its message, {@code null} where it has none
 * @param stackTrace the complete trace as {@link Throwable#printStackTrace()} writes it; empty where there is none
 */
public record Failure(String type, @Nullable String message, String stackTrace) {}
