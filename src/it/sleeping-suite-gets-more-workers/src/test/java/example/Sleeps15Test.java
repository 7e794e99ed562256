package example;

class Sleeps15Test extends Sleeping {}
