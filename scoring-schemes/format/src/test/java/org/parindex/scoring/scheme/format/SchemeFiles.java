package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.scheme.Scheme;

/** Scheme files that tests make out of texts, all of them named {@code offices.yaml}. */
final class SchemeFiles {

    static final String HEAD = """
            format: 1
            scheme: demo/offices
            edition: 2020
            title: Index of offices
            """;

    static final String TREE = """
            max: 10
            criteria:
              - {code: 1, name: Plan, max: 6}
              - {code: 2, name: Report, max: 4}
            """;

    private SchemeFiles() {}

    static Checked<Scheme> read(String yaml) {
        return read(yaml.getBytes(UTF_8));
    }

    static Checked<Scheme> read(byte[] yaml) {
        return SchemeReader.standard().read("offices.yaml", new ByteArrayInputStream(yaml));
    }

    static Checked<Scheme> read(String yaml, Limits limits) {
        return SchemeReader.of(limits).read("offices.yaml", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    /** Returns the scheme in a text without any fault. */
    static Scheme scheme(String yaml) {
        return read(yaml).orElseThrow();
    }

    /** Returns the scheme with these keys beside the required ones. */
    static Scheme schemeWith(String keys) {
        return scheme(HEAD + keys + "\n" + TREE);
    }

    /** Returns the scheme files in a folder beside the tests, by name. */
    static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(SchemeFiles.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<String> described(Checked<Scheme> read) {
        return described(read.issues());
    }

    static List<String> described(List<Issue> issues) {
        return issues.stream().map(issue -> issue.describe(Locale.ENGLISH)).toList();
    }
}
