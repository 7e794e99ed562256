package arch;

class Good {}
