package example;

class Sleeps17Test extends Sleeping {}
