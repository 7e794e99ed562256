package example;

class Sleeps04Test extends Sleeping {}
