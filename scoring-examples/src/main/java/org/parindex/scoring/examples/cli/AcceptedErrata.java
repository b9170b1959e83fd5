package org.parindex.scoring.examples.cli;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.sheet.ErratumReader;
import picocli.CommandLine.Option;

/** The corrections of documents that somebody has accepted. */
final class AcceptedErrata {

    @Option(names = "--errata", paramLabel = "FILE", descriptionKey = "option.errata")
    private @Nullable String file;

    /** Returns the file that this option names. */
    Stream<String> files() {
        return Stream.ofNullable(file);
    }

    /** Returns where the errata stand, if they are given. */
    Optional<Location> location() {
        return Optional.ofNullable(file).map(Location::of);
    }

    /** Returns the errata of some documents, none if they are not given; those of other documents are told. */
    Errata of(List<TableSource> sources, Documents documents) {
        Set<String> names = sources.stream().map(TableSource::file).collect(toSet());
        Optional<Errata> accepted = Optional.ofNullable(file)
                .flatMap(name -> documents.keep(Documents.table(name).flatMap(ErratumReader::read)));
        List<Erratum> meant = new ArrayList<>();
        for (Erratum erratum : accepted.map(Errata::asList).orElse(List.of())) {
            if (erratum.file().isEmpty() || names.contains(erratum.file())) {
                meant.add(erratum);
            } else {
                documents.issues().add(CliIssue.ERRATUM_OF_OTHER_FILE.at(erratum.location(), erratum.file()));
            }
        }
        return Errata.of(meant);
    }
}
