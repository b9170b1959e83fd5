package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.value.LocalizedText;

/** Corrections of printed reports, which change nothing unless they are applied. Immutable. */
public final class Errata {

    private final ImmutableList<Erratum> errata;

    private Errata(List<Erratum> errata) {
        this.errata = ImmutableList.copyOf(errata);
    }

    /** Returns errata in the order in which they are to be applied. */
    public static Errata of(List<Erratum> errata) {
        return new Errata(errata);
    }

    /**
     * Returns what findings propose, each of them that has only one explanation; the others are for somebody to decide.
     *
     * @param file the name of the document that they are about
     */
    public static Errata proposedBy(String file, List<Finding> findings) {
        requireNonNull(file, "file");
        List<Erratum> proposed = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.explanations().size() == 1) {
                Explanation only = finding.explanations().get(0);
                String evidence = evidence(finding, only);
                only.corrections()
                        .forEach(change -> proposed.add(new Erratum(
                                file, change.place(), change.printed(), change.proposed(), evidence, Location.NONE)));
            }
        }
        return of(proposed);
    }

    private static String evidence(Finding finding, Explanation explanation) {
        return Stream.concat(
                        explanation.origin().stream(),
                        finding.equations().stream().map(ViolatedEquation::description))
                .map(LocalizedText::toString)
                .collect(Collectors.joining("; "));
    }

    /** Returns all of them in order. */
    public List<Erratum> asList() {
        return errata;
    }

    /** Returns those for one document, and those for any. */
    public Errata of(String file) {
        requireNonNull(file, "file");
        return of(errata.stream()
                .filter(erratum -> erratum.file().isEmpty() || erratum.file().equals(file))
                .toList());
    }

    /**
     * Returns the report with its errata applied; rows keep their numbers. Errata of other documents are left aside.
     *
     * @return without a value if an erratum speaks of something that is not there, or is printed otherwise
     */
    public Checked<PublishedReport> appliedTo(PublishedReport report) {
        requireNonNull(report, "report");
        ErrataApplication application = new ErrataApplication(report);
        of(report.file()).errata.forEach(application::apply);
        return application.report();
    }
}
