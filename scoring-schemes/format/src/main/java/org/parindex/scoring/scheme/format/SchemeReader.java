package org.parindex.scoring.scheme.format;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;

/**
 * Reads schemes from YAML files (UTF-8, one document, format 1; the keys are in the README of {@code scoring-schemes}).
 *
 * <p>A scheme is read whole or not at all; if there is anything wrong, all issues are given at once, each with file, line
 * and column. Examples are read once all else is right, and what a base and changes make only once they can be applied. The kinds of rules are those that are installed. Immutable and free to share between threads.
 */
public final class SchemeReader {

    private final Limits limits;
    private final Supplier<Schemes> bases;

    private SchemeReader(Limits limits, Supplier<Schemes> bases) {
        this.limits = limits;
        this.bases = bases;
    }

    /** Returns a reader with the standard limits, for which schemes can extend those that are installed. */
    public static SchemeReader standard() {
        return of(Limits.standard());
    }

    /** Returns a reader with limits of its own, for which schemes can extend those that are installed. */
    public static SchemeReader of(Limits limits) {
        return new SchemeReader(requireNonNull(limits, "limits"), Schemes::installed);
    }

    /** Returns this reader for schemes that extend those of a catalogue. */
    public SchemeReader extending(Schemes catalogue) {
        requireNonNull(catalogue, "catalogue");
        return new SchemeReader(limits, () -> catalogue);
    }

    /**
     * Reads a file; its issues show the path as it is given here. What it extends is looked up in its own folder first, then
     * in the catalogue.
     */
    public Checked<Scheme> read(Path file) {
        return parse(
                FileText.read(file.toString(), () -> Files.newInputStream(file), limits.schemeBytes()),
                () -> FolderSchemes.within(file.resolveSibling(""), limits).map(bases.get()::with));
    }

    /**
     * Reads a stream to its end and leaves it open. What it extends is looked up in the catalogue alone, never in a folder.
     *
     * @param file the name that issues show
     */
    public Checked<Scheme> read(String file, InputStream yaml) {
        return parse(FileText.read(file, yaml, limits.schemeBytes()), () -> Checked.of(bases.get()));
    }

    Checked<Scheme> read(String file, FileText.Opener opener) {
        return parse(FileText.read(file, opener, limits.schemeBytes()), () -> Checked.of(bases.get()));
    }

    private Checked<Scheme> parse(Checked<FileText> text, Supplier<Checked<Schemes>> catalogue) {
        Checked<Node> document = text.flatMap(found -> YamlTree.read(found, limits));
        return document.value()
                .map(found -> new SchemeParser(Settings.of(limits, catalogue), document.issues()).parse(found))
                .orElseGet(() -> Checked.failed(document.issues()));
    }
}
