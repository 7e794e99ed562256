package example;

class Sleeps02Test extends Sleeping {}
