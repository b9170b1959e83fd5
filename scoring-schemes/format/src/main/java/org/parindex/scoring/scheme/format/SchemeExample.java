package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.scheme.Example;
import org.parindex.scoring.core.scheme.Example.Given;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** One example of a scheme, ready to be recomputed. Immutable. */
public final class SchemeExample {

    private static final LocalizedText NO_POINTS = LocalizedText.bilingual("no points", "không có điểm");
    private static final LocalizedText NONE = LocalizedText.bilingual("none", "không có lỗi nào");

    private final Scheme scheme;
    private final Example example;

    SchemeExample(Scheme scheme, Example example) {
        this.scheme = scheme;
        this.example = example;
    }

    /** Returns what the example shows. */
    public String name() {
        return example.name();
    }

    /** Recomputes the example and returns what is other than it says, at its place in the file; nothing if it holds. */
    public List<Issue> issues() {
        Checked<Scorecards> cards = Scorer.of(scheme).score(List.of(sheet()));
        if (example.issue().isPresent()) {
            return expecting(example.issue().get(), cards.issues());
        }
        Optional<Scorecard> card =
                cards.value().flatMap(found -> found.asList().stream().findFirst());
        return card.map(this::differences).orElseGet(() -> faulty(cards.issues()));
    }

    /**
     * Recomputes the example, for test frameworks.
     *
     * @throws AssertionError if anything is other than it says, with all differences in English
     */
    public void verify() {
        List<Issue> issues = issues();
        if (!issues.isEmpty()) {
            throw new AssertionError(issues.stream().map(Issue::toString).collect(joining("\n")));
        }
    }

    private ScoreSheet sheet() {
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().unit(Unit.of(example.name())).location(example.location());
        scheme.leaves().forEach(leaf -> sheet.putEntries(leaf.code(), entry(leaf)));
        return sheet.build();
    }

    private Entry entry(LeafCriterion leaf) {
        Given given = example.given().get(leaf.code());
        if (given == null) {
            return new Entry.Awarded(Points.ZERO, example.location());
        } else if (given instanceof Given.Measured measured) {
            return entry(measured.measurement());
        }
        return given == Given.Absent.MISSING
                ? new Entry.Missing(example.location())
                : new Entry.NotApplicable(example.location());
    }

    private Entry entry(Measurement measurement) {
        return measurement.values().get(Input.POINTS) instanceof InputValue.Number points
                ? new Entry.Awarded(points.value(), example.location())
                : new Entry.Measured(measurement, example.location());
    }

    private List<Issue> expecting(String code, List<Issue> found) {
        if (found.stream().anyMatch(issue -> issue.code().id().equals(code))) {
            return List.of();
        }
        Object codes = found.isEmpty()
                ? NONE
                : found.stream().map(issue -> issue.code().id()).distinct().collect(joining(", "));
        return List.of(FormatIssue.EXAMPLE_SCORED.at(example.location(), name(), code, codes));
    }

    private List<Issue> faulty(List<Issue> found) {
        return found.stream()
                .map(issue -> FormatIssue.EXAMPLE_FAULTY.at(example.location(), name(), inWords(issue)))
                .toList();
    }

    private static LocalizedText inWords(Issue issue) {
        return LocalizedText.bilingual(
                issue.code().id() + ": " + issue.message(Locale.ENGLISH),
                issue.code().id() + ": " + issue.message(Locale.forLanguageTag("vi")));
    }

    private List<Issue> differences(Scorecard card) {
        Issues issues = new Issues();
        for (Map.Entry<CriterionCode, Optional<Points>> expected :
                example.expected().entrySet()) {
            Optional<Points> found = card.at(expected.getKey()).points();
            if (!found.equals(expected.getValue())) {
                issues.add(FormatIssue.EXAMPLE_DIFFERS.at(
                        example.location(), name(), expected.getKey(), shown(found), shown(expected.getValue())));
            }
        }
        return issues.toList();
    }

    private static Object shown(Optional<Points> points) {
        return points.isPresent() ? points.get() : NO_POINTS;
    }

    @Override
    public String toString() {
        return name();
    }
}
