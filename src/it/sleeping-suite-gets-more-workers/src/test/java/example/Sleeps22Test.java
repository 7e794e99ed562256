package example;

class Sleeps22Test extends Sleeping {}
