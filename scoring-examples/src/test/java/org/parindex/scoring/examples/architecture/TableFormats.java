package org.parindex.scoring.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** Assigns to each format of tables the classes of its package. */
final class TableFormats implements SliceAssignment {

    static final Set<String> FORMATS = Set.of(
            "io.tables.csv",
            "io.tables.html",
            "io.tables.jdbc",
            "io.tables.json",
            "io.tables.markdown",
            "io.tables.text",
            "io.tables.xlsx",
            "io.office.docx",
            "io.office.xls");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return FORMATS.stream()
                .filter(format -> type.getPackageName().equals(ScoringClasses.BASE + format))
                .findFirst()
                .map(SliceIdentifier::of)
                .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
        return "formats of tables";
    }
}
