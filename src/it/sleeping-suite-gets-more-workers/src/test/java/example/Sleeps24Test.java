package example;

class Sleeps24Test extends Sleeping {}
