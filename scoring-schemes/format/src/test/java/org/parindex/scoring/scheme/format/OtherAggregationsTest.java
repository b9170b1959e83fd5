package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.described;
import static org.parindex.scoring.scheme.format.SchemeFiles.read;
import static org.parindex.scoring.scheme.format.SchemeFiles.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.aggregation.AggregationKind;
import org.parindex.scoring.core.value.Points;

/** Groups that do not add up, by a kind that another jar brings. */
class OtherAggregationsTest {

    private static final String LARGEST = """
            max: 6
            aggregation: largest
            criteria:
              - {code: 1, name: Plan, max: 6}
              - {code: 2, name: Report, max: 4}
            """;

    private final Thread thread = Thread.currentThread();
    private final ClassLoader before = thread.getContextClassLoader();

    @TempDir
    private Path jar;

    /** The service loader takes providers of a class path outside named modules alone, so the class is loaded anew. */
    private static final class Jar extends URLClassLoader {

        Jar(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, Jar.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null && name.equals(Largest.class.getName()) ? define() : super.loadClass(name, resolve);
        }

        private Class<?> define() throws ClassNotFoundException {
            try (InputStream in = Largest.class.getResourceAsStream("Largest.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(Largest.class.getName(), bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException("Largest", unreadable);
            }
        }
    }

    @BeforeEach
    void bringTheKind() throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(AggregationKind.class.getName()), Largest.class.getName(), UTF_8);
        thread.setContextClassLoader(new Jar(jar));
    }

    @AfterEach
    void takeItAway() {
        thread.setContextClassLoader(before);
    }

    @Test
    void makeTheMaximumOfThoseBelow() {
        assertThat(scheme(HEAD + LARGEST).maxPoints()).isEqualTo(Points.of(6));
    }

    @Test
    void areRefusedIfTheMaximumIsAnother() {
        assertThat(described(read(HEAD + LARGEST.replace("max: 6\naggr", "max: 10\naggr"))))
                .containsExactly("offices.yaml:5:6: error SCH-403: the scheme: \"largest\" makes 6 points of the maxima"
                        + " below, but max is 10. Correct a max: 1: 6, 2: 4.");
    }

    @Test
    void areRefusedBesideSources() {
        String yaml = HEAD + "sources: {appraisal: Appraisal}\n"
                + LARGEST.replaceAll("max: (.)}", "max: $1, source: appraisal}");
        assertThat(described(read(yaml)))
                .containsExactly("offices.yaml:7:14: error SCH-404: the scheme: the criteria below do not add up"
                        + " (\"largest\"), so their points cannot be told apart by source. Leave \"sources\" and every"
                        + " \"source\" out, or let the criteria add up.");
    }
}
