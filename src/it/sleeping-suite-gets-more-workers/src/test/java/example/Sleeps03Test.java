package example;

class Sleeps03Test extends Sleeping {}
