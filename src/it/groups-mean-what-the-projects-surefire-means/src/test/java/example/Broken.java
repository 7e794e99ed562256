package example;

public interface Broken {}
