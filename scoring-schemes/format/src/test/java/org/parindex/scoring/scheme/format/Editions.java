package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;

/** Schemes that extend others, all of them texts. */
final class Editions {

    private static final Pattern ID = Pattern.compile("scheme: (\\S+)\\s+edition: (\\S+)");

    private Editions() {}

    private static final class Provider extends YamlSchemeProvider {
        Provider(Map<String, FileText.Opener> editions) {
            super(editions);
        }
    }

    /** Returns the catalogue of the schemes in some texts. */
    static Schemes catalogue(String... texts) {
        return Schemes.of(List.of(new Provider(Arrays.stream(texts).collect(toMap(Editions::id, Editions::opener)))));
    }

    /** Reads a text that may extend the schemes in others. */
    static Checked<Scheme> read(String yaml, String... bases) {
        return SchemeReader.standard()
                .extending(catalogue(bases))
                .read("extension.yaml", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    private static FileText.Opener opener(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String id(String text) {
        Matcher id = ID.matcher(text);
        if (!id.find()) {
            throw new IllegalArgumentException("no id in " + text);
        }
        return id.group(1) + "@" + id.group(2);
    }
}
