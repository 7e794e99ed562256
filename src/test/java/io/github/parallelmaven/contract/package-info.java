/**
 * What a service of the API has to hold to, as tests that its author inherits. They are published as a jar of their own,
 * with the classifier {@code tests}, and see the API and JUnit alone.
 */
package io.github.parallelmaven.contract;
