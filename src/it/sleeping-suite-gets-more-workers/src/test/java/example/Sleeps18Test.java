package example;

class Sleeps18Test extends Sleeping {}
