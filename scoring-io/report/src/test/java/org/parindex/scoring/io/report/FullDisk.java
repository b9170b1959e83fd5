package org.parindex.scoring.io.report;

import java.io.IOException;
import java.nio.file.Path;

/** Writes eight blocks of a disk that may have fewer, in a process of its own. */
final class FullDisk {

    private FullDisk() {}

    public static void main(String[] args) {
        try {
            OutputFile.write(Path.of(args[0]), new byte[8 * 512]);
            System.out.print("written");
        } catch (IOException full) {
            System.out.print("failed");
        }
    }
}
