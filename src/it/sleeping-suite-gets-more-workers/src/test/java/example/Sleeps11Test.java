package example;

class Sleeps11Test extends Sleeping {}
