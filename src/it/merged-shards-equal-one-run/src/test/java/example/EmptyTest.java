package example;

class EmptyTest {}
