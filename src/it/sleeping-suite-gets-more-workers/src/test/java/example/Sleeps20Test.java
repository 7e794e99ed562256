package example;

class Sleeps20Test extends Sleeping {}
