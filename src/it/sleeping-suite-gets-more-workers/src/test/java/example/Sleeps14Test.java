package example;

class Sleeps14Test extends Sleeping {}
