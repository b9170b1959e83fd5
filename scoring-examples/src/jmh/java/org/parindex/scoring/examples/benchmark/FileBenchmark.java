package org.parindex.scoring.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reads a made-up file of 47 columns, and compares the checksum of what was read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class FileBenchmark {

    private Path file;
    private Checksum expected;

    /** Returns how many units the file has. */
    abstract int units();

    /** Writes a file of so many units. */
    abstract Path written(int units) throws IOException;

    Path file() {
        return file;
    }

    Checksum expected() {
        return expected;
    }

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        file = written(units());
        expected = Checksum.of(units());
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }
}
