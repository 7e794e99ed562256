package io.github.parallelmaven.samples;

class NoTests {}
