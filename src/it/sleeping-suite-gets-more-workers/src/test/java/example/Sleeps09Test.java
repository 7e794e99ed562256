package example;

class Sleeps09Test extends Sleeping {}
