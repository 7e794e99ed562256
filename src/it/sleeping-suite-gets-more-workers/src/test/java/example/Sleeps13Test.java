package example;

class Sleeps13Test extends Sleeping {}
