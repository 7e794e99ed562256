import io.github.parallelmaven.fidelity.FrameworksAgree

FrameworksAgree.demand(basedir.toPath(), System.out)
