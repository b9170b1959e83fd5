/**
 * Scores units on an immutable tree of criteria, exactly. Knows no files, no YAML, no clock and no logging.
 *
 * <p>No argument and no result is null unless it is annotated as nullable; a null argument throws a {@link
 * NullPointerException} that names it. Whatever is public is immutable and free to share between threads, unless it is a
 * builder or says that it collects.
 */
module org.parindex.scoring.core {
    requires com.google.common;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports org.parindex.scoring.core.aggregation;
    exports org.parindex.scoring.core.comparison;
    exports org.parindex.scoring.core.issue;
    exports org.parindex.scoring.core.ranking;
    exports org.parindex.scoring.core.rule;
    exports org.parindex.scoring.core.scheme;
    exports org.parindex.scoring.core.score;
    exports org.parindex.scoring.core.sheet;
    exports org.parindex.scoring.core.value;

    uses org.parindex.scoring.core.scheme.SchemeProvider;
}
