package example;

class Sleeps10Test extends Sleeping {}
