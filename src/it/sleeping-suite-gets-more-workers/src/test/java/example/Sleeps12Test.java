package example;

class Sleeps12Test extends Sleeping {}
