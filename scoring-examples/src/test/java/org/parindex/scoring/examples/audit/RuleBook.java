package org.parindex.scoring.examples.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parindex.scoring.core.audit.ColumnContent;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.OfSource;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.examples.audit.Rule.Standing;

/** What a report must satisfy, written down from what an index is: one rule for each thing that must agree. */
final class RuleBook {

    private final Scheme scheme;

    /** Where each figure of a unit is printed. */
    private final Map<Unit, Map<ColumnContent, List<Place>>> printed;

    private final List<Rule> rules = new ArrayList<>();

    RuleBook(Scheme scheme, PublishedReport report) {
        this.scheme = scheme;
        this.printed = PrintedFigure.of(report)
                .filter(PrintedFigure::isOfUnit)
                .collect(groupingBy(
                        PrintedFigure::unit,
                        LinkedHashMap::new,
                        groupingBy(
                                PrintedFigure::content, LinkedHashMap::new, mapping(PrintedFigure::place, toList()))));
        printed.keySet().forEach(this::addSums);
        printed.keySet().forEach(this::addRanks);
        report.tables().forEach(this::addMeans);
        PrintedFigure.of(report).forEach(this::addRange);
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    private void addSums(Unit unit) {
        printed.get(unit).forEach((content, places) -> addSameness(places));
        scheme.root().nodes().forEach(node -> addGroup(unit, node));
        scheme.sources().forEach(source -> addSource(unit, source));
        addSum(unit, ColumnContent.TOTAL, sources(unit));
        addSum(unit, ColumnContent.TOTAL, figures(unit, Role.PREVIOUS_TOTAL, Role.CHANGE));
    }

    private void addSameness(List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                rules.add(new Rule.Sum(places.get(i), List.of(places.get(j))));
            }
        }
    }

    private void addSum(Unit unit, ColumnContent whole, Optional<List<Place>> parts) {
        parts.filter(places -> !places.isEmpty())
                .ifPresent(places -> place(unit, whole).ifPresent(at -> rules.add(new Rule.Sum(at, places))));
    }

    private void addGroup(Unit unit, Criterion node) {
        if (node instanceof CriterionGroup group) {
            addSum(unit, new OfCriterion(group.code()), all(group.children(), child -> criterion(unit, child)));
        }
    }

    /** Returns where the points of a criterion are printed: themselves, or else in parts. */
    private Optional<List<Place>> criterion(Unit unit, Criterion node) {
        Optional<List<Place>> itself = place(unit, new OfCriterion(node.code())).map(List::of);
        return itself.isEmpty() && node instanceof CriterionGroup group
                ? all(group.children(), child -> criterion(unit, child))
                : itself;
    }

    private void addSource(Unit unit, ScoreSource source) {
        addSum(unit, new OfSource(source.id()), all(leaves(source.id()), leaf -> criterion(unit, leaf)));
    }

    private List<LeafCriterion> leaves(String source) {
        return scheme.leaves().stream()
                .filter(leaf -> leaf.source().equals(Optional.of(source)))
                .toList();
    }

    private Optional<List<Place>> sources(Unit unit) {
        return all(
                scheme.sources(),
                source -> place(unit, new OfSource(source.id())).map(List::of));
    }

    private Optional<List<Place>> figures(Unit unit, ColumnContent... contents) {
        return all(List.of(contents), content -> place(unit, content).map(List::of));
    }

    private <T> Optional<List<Place>> all(List<? extends T> parts, Function<T, Optional<List<Place>>> places) {
        List<Optional<List<Place>>> found = new ArrayList<>();
        parts.forEach(part -> found.add(places.apply(part)));
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream()
                        .flatMap(each -> each.orElseThrow().stream())
                        .toList())
                : Optional.empty();
    }

    /** Returns the first place in which a figure of a unit is printed. */
    private Optional<Place> place(Unit unit, ColumnContent content) {
        return printed.get(unit).getOrDefault(content, List.of()).stream().findFirst();
    }

    private void addRanks(Unit unit) {
        Optional<Standing> present = standing(unit, ColumnContent.TOTAL);
        Optional<Standing> former = standing(unit, Role.PREVIOUS_TOTAL);
        Map<ColumnContent, List<Place>> figures = printed.get(unit);
        present.ifPresent(standing ->
                figures.getOrDefault(Role.RANK, List.of()).forEach(rank -> rules.add(new Rule.Rank(rank, standing))));
        former.ifPresent(before -> present.ifPresent(now -> figures.getOrDefault(Role.RANK_CHANGE, List.of())
                .forEach(gained -> rules.add(new Rule.RankChange(gained, before, now)))));
    }

    private Optional<Standing> standing(Unit unit, ColumnContent total) {
        List<Place> all = printed.keySet().stream()
                .flatMap(any -> place(any, total).stream())
                .toList();
        return place(unit, total).map(own -> new Standing(own, all));
    }

    private void addMeans(PublishedTable table) {
        List<PrintedFigure> figures =
                PrintedFigure.of(table).filter(figure -> !figure.isWhole()).toList();
        figures.stream().filter(PrintedFigure::isMean).forEach(mean -> {
            List<Place> column = figures.stream()
                    .filter(figure -> figure.isOfUnit() && figure.isAboveOrBelow(mean))
                    .map(PrintedFigure::place)
                    .toList();
            rules.add(new Rule.Mean(mean.place(), column));
        });
    }

    private void addRange(PrintedFigure figure) {
        most(figure.content()).ifPresent(most -> rules.add(new Rule.Range(figure.place(), most)));
    }

    private Optional<BigDecimal> most(ColumnContent content) {
        if (content instanceof OfCriterion own) {
            return Optional.of(
                            own.code().equals(CriterionCode.TOTAL)
                                    ? scheme.maxPoints()
                                    : scheme.criterion(own.code()).orElseThrow().maxPoints())
                    .map(Points::toBigDecimal);
        }
        return content instanceof OfSource own
                ? Optional.of(leaves(own.id()).stream()
                        .map(leaf -> leaf.maxPoints().toBigDecimal())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
