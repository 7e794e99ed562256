package example;

class Sleeps07Test extends Sleeping {}
