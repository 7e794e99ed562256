package example;

class Sleeps23Test extends Sleeping {}
