assert new File(basedir, 'build.log').isFile()
