package example;

public interface Fast extends Timed {}
