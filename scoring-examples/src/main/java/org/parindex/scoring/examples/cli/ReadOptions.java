package org.parindex.scoring.examples.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.mapping.DocumentReader;
import picocli.CommandLine.Option;

/** How the values of score sheets are read. */
final class ReadOptions {

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "option.stage")
    private @Nullable Stage stage;

    @Option(names = "--decimal", paramLabel = "MARK", descriptionKey = "option.decimal")
    private @Nullable DecimalMark decimal;

    @Option(names = "--missing", paramLabel = "WORD", descriptionKey = "option.missing")
    private List<String> missing = List.of();

    @Option(names = "--not-applicable", paramLabel = "WORD", descriptionKey = "option.not-applicable")
    private List<String> notApplicable = List.of();

    /** The mark between whole and decimal digits. */
    enum DecimalMark {
        POINT,
        COMMA
    }

    Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /** Returns a reader that reads as these options say. */
    DocumentReader applyTo(DocumentReader reader) {
        DocumentReader staged = stage().map(reader::at).orElse(reader);
        return numbers().map(staged::with).orElse(staged);
    }

    /** Returns how numbers, and the words for missing and not applicable, are written, if any of it is said. */
    Optional<NumberFormat> numbers() {
        boolean isSilent = decimal == null && missing.isEmpty() && notApplicable.isEmpty();
        return isSilent ? Optional.empty() : Optional.of(declared());
    }

    private NumberFormat declared() {
        NumberFormat format = marks();
        NumberFormat withMissing = missing.isEmpty() ? format : format.missing(missing);
        return notApplicable.isEmpty() ? withMissing : withMissing.notApplicable(notApplicable);
    }

    private NumberFormat marks() {
        if (decimal == null) {
            return NumberFormat.undeclared();
        }
        return decimal == DecimalMark.POINT ? NumberFormat.point() : NumberFormat.comma();
    }
}
