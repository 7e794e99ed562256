package example;

class Sleeps06Test extends Sleeping {}
