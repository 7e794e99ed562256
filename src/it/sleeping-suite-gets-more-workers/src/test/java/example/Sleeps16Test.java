package example;

class Sleeps16Test extends Sleeping {}
