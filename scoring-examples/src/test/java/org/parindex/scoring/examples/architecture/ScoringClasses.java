package org.parindex.scoring.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of all modules, without their tests. */
final class ScoringClasses {

    static final String BASE = "org.parindex.scoring.";

    private ScoringClasses() {}

    static JavaClasses all() {
        return classes(new ImportOption.DoNotIncludeTests());
    }

    /** Adds the class that breaks every rule. */
    static JavaClasses allAndPlanted() {
        ImportOption noTests = new ImportOption.DoNotIncludeTests();
        return classes(location -> location.contains("/Planted") || noTests.includes(location));
    }

    private static JavaClasses classes(ImportOption wanted) {
        return new ClassFileImporter().withImportOption(wanted).importPackages("org.parindex.scoring");
    }
}
