package org.parindex.scoring.scheme.format;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.scheme.Scheme;

/**
 * Reads schemes from YAML files (UTF-8, one document, format 1; the keys are in the README of {@code scoring-schemes}).
 *
 * <p>A scheme is read whole or not at all; if there is anything wrong, all issues are given at once, each with file, line
 * and column. Immutable and free to share between threads.
 */
public final class SchemeReader {

    private final Limits limits;

    private SchemeReader(Limits limits) {
        this.limits = limits;
    }

    /** Returns a reader with the standard limits. */
    public static SchemeReader standard() {
        return with(Limits.standard());
    }

    /** Returns a reader with limits of its own. */
    public static SchemeReader with(Limits limits) {
        return new SchemeReader(requireNonNull(limits, "limits"));
    }

    /** Reads a file; its issues show the path as it is given here. */
    public Checked<Scheme> read(Path file) {
        return read(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param file the name that issues show
     */
    public Checked<Scheme> read(String file, InputStream yaml) {
        return parse(FileText.read(file, yaml, limits.schemeBytes()));
    }

    Checked<Scheme> read(String file, FileText.Opener opener) {
        return parse(FileText.read(file, opener, limits.schemeBytes()));
    }

    private Checked<Scheme> parse(Checked<FileText> text) {
        Checked<Node> document = text.flatMap(found -> YamlTree.read(found, limits));
        return document.value()
                .map(found -> new SchemeParser(Settings.of(limits), document.issues()).parse(found))
                .orElseGet(() -> Checked.failed(document.issues()));
    }
}
