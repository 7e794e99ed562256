def version = (new File(secondJdk, 'release').text =~ /JAVA_VERSION="(\d+)/)[0][1]
new File(basedir, 'toolchains.xml').text = """\
<?xml version="1.0" encoding="UTF-8"?>
<toolchains>
  <toolchain>
    <type>jdk</type>
    <provides>
      <version>$version</version>
      <id>second</id>
    </provides>
    <configuration>
      <jdkHome>$secondJdk</jdkHome>
    </configuration>
  </toolchain>
</toolchains>
"""
return true
