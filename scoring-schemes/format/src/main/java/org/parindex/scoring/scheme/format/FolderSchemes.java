package org.parindex.scoring.scheme.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.SchemeProvider;
import org.parindex.scoring.core.scheme.Schemes;

/**
 * The schemes in the files of one folder that end in {@code .yaml} or {@code .yml}; folders below it are not looked into.
 * {@code Schemes.installed().with(FolderSchemes.of(folder).orElseThrow())} is a catalogue that has them too.
 */
public final class FolderSchemes implements SchemeProvider {

    private static final int MOST_FILES = 1_000;

    private final ImmutableMap<SchemeId, Path> files;
    private final Limits limits;

    private FolderSchemes(Map<SchemeId, Path> files, Limits limits) {
        this.files = ImmutableMap.copyOf(files);
        this.limits = limits;
    }

    /**
     * Finds the schemes of a folder by what their files say they are. A file that holds no scheme is passed over; a file
     * that cannot be read as YAML, and one with the id of another, is an issue and not among them.
     */
    public static Checked<FolderSchemes> of(Path folder) {
        return within(folder, Limits.standard());
    }

    static Checked<FolderSchemes> within(Path folder, Limits limits) {
        Issues issues = new Issues();
        Map<SchemeId, Path> files = new LinkedHashMap<>();
        for (Path file : yamlFiles(folder, issues)) {
            Checked<Node> document = FileText.read(
                            file.toString(), () -> Files.newInputStream(file), limits.schemeBytes())
                    .flatMap(text -> YamlTree.read(text, limits));
            issues.addAll(document.issues());
            document.value().flatMap(FolderSchemes::id).ifPresent(id -> {
                Path first = files.putIfAbsent(id, file);
                if (first != null) {
                    issues.add(FormatIssue.SAME_SCHEME.at(Location.of(file.toString()), id, first.getFileName()));
                }
            });
        }
        return Checked.of(new FolderSchemes(files, limits), issues.toList());
    }

    private static List<Path> yamlFiles(Path folder, Issues issues) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> found = all.filter(FolderSchemes::isYaml)
                    .filter(file -> !Files.isDirectory(file))
                    .sorted()
                    .toList();
            if (found.size() > MOST_FILES) {
                issues.add(FormatIssue.TOO_MANY_FILES.at(Location.of(folder.toString()), MOST_FILES));
            }
            return ImmutableList.copyOf(found.subList(0, Math.min(found.size(), MOST_FILES)));
        } catch (IOException | UncheckedIOException unreadable) {
            issues.add(TextIssue.UNREADABLE.at(Location.of(folder.toString())));
            return List.of();
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static Optional<SchemeId> id(Node document) {
        return document instanceof Mapping scheme
                ? scalar(scheme, "scheme")
                        .flatMap(name -> scalar(scheme, "edition").map(edition -> name + "@" + edition))
                        .flatMap(SchemeId::tryParse)
                : Optional.empty();
    }

    private static Optional<String> scalar(Mapping scheme, String key) {
        return scheme.get(key).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text());
    }

    @Override
    public List<SchemeId> ids() {
        return files.keySet().asList();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is none of {@link #ids}
     */
    @Override
    public Checked<Scheme> read(SchemeId id, Schemes bases) {
        Path file = files.get(id);
        if (file == null) {
            throw new IllegalArgumentException("scheme " + id + " is not one of " + ids());
        }
        return SchemeReader.of(limits).extending(bases).read(file.toString(), () -> Files.newInputStream(file));
    }
}
