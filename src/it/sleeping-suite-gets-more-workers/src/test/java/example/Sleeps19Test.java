package example;

class Sleeps19Test extends Sleeping {}
