package example;

class Sleeps05Test extends Sleeping {}
