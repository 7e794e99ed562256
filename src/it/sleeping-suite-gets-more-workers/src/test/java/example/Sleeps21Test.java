package example;

class Sleeps21Test extends Sleeping {}
