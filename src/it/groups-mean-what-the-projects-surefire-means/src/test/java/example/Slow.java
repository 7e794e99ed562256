package example;

public interface Slow extends Timed {}
