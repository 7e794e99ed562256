package io.github.parallelmaven.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** What is done to the compiled project before a fault, since no test could do it. */
enum Preparation {
    NONE {
        @Override
        void apply(Path project) {
            // The tests do all the harm.
        }
    },
    CORRUPT_CLASS {
        @Override
        void apply(Path project) throws IOException {
            Files.writeString(compiled(project, "CorruptTest"), "this is no class file", StandardCharsets.US_ASCII);
        }
    },
    EMPTY_CLASS {
        @Override
        void apply(Path project) throws IOException {
            Files.write(compiled(project, "EmptyFileTest"), new byte[0]);
        }
    },
    MISSING_SUPERCLASS {
        @Override
        void apply(Path project) throws IOException {
            Files.delete(compiled(project, "Ancestor"));
        }
    },
    ADDITIONAL_CLASS_PATH {
        @Override
        void apply(Path project) throws IOException {
            Path folder = Files.createDirectories(project.resolve("target/additional/faults"));
            Files.move(compiled(project, "Additional"), folder.resolve("Additional.class"));
        }
    },
    AGENT {
        @Override
        void apply(Path project) throws IOException {
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().putValue("Premain-Class", "faults.StartAgent");
            try (OutputStream file = Files.newOutputStream(project.resolve("agent.jar"));
                    JarOutputStream jar = new JarOutputStream(file, manifest)) {
                jar.putNextEntry(new JarEntry("faults/StartAgent.class"));
                Files.copy(compiled(project, "StartAgent"), jar);
            }
        }
    },
    FILE_FOR_FOLDER {
        @Override
        void apply(Path project) throws IOException {
            Files.writeString(project.resolve("target/surefire-reports"), "a file");
        }
    },
    SMALL_DISK {
        @Override
        void apply(Path project) throws IOException {
            Path folder = Files.createDirectories(project.resolve("target/surefire-reports"));
            mount(folder, "-t", "tmpfs", "-o", "size=4k", "none", folder.toString());
        }

        @Override
        void undo(Path project) throws IOException {
            run("umount", project.resolve("target/surefire-reports").toString());
        }
    },
    /** Another build runs the same tests in the same checkout; {@link RivalBuild} does it. */
    RIVAL {
        @Override
        void apply(Path project) {
            // It can begin only when the project is there, and has to be waited for.
        }
    },
    WORKING_DIRECTORY {
        @Override
        void apply(Path project) throws IOException {
            Files.createDirectories(project.resolve("target/working"));
        }
    };

    /** Prepares a project. */
    abstract void apply(Path project) throws IOException;

    /** Takes back what would outlive the project. */
    void undo(Path project) throws IOException {
        // Nothing does, but for a mounted disk.
    }

    private static Path compiled(Path project, String name) {
        return project.resolve("target/test-classes/faults/" + name + ".class");
    }

    private static void mount(Path folder, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = "mount";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        if (run(command) != 0) {
            throw new UnsupportedOperationException("a small disk for " + folder + " cannot be mounted here");
        }
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
