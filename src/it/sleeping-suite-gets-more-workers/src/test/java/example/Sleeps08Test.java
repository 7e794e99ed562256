package example;

class Sleeps08Test extends Sleeping {}
