package example;

public interface Timed {}
