package example;

class Sleeps01Test extends Sleeping {}
