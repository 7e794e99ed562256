package example;

/** In a module. */
public class Thing {}
