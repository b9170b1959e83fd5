package org.parindex.scoring.io.office.form.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPolicy;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.WhenAbsent;
import org.parindex.scoring.io.office.form.content.FormLine.Kind;

/** The rows that a scheme asks a unit for: its tree from top to bottom, below each leaf its inputs if there are several, then the total. */
public final class FormLines {

    private final Scheme scheme;
    private final FormWords words;
    private final RoundingPolicy rounding;
    private final List<FormLine> lines = new ArrayList<>();

    private FormLines(Scheme scheme, FormWords words) {
        this.scheme = scheme;
        this.words = words;
        this.rounding = scheme.roundingPolicy();
    }

    public static List<FormLine> of(Scheme scheme, FormWords words) {
        FormLines lines = new FormLines(scheme, words);
        scheme.criteria().forEach(criterion -> lines.add(criterion, 0));
        String code = scheme.root().code().text();
        lines.addSum(Kind.TOTAL, code, scheme.root(), 0, words.get("total"));
        return List.copyOf(lines.lines);
    }

    private void add(Criterion criterion, int depth) {
        if (criterion instanceof LeafCriterion leaf) {
            add(leaf, depth);
            return;
        }
        addSum(Kind.GROUP, criterion.code().text(), criterion, depth, words.in(criterion.name()));
        ((CriterionGroup) criterion).children().forEach(child -> add(child, depth + 1));
    }

    private void addSum(Kind kind, String key, Criterion criterion, int depth, String name) {
        WhenAbsent absence = scheme.whenAbsent(criterion);
        lines.add(new FormLine(kind, key, criterion, depth, name, "", Optional.empty(), Optional.empty(), absence));
    }

    private void add(LeafCriterion leaf, int depth) {
        WhenAbsent absence = scheme.whenAbsent(leaf);
        List<Input> inputs = leaf.rule().inputs();
        Field points = field(leaf, Optional.empty(), absence);
        Optional<Field> own = switch (inputs.size()) {
            case 0 -> Optional.of(points);
            case 1 -> Optional.of(field(leaf, Optional.of(inputs.get(0)), absence));
            default -> Optional.empty();
        };
        Optional<Field> instead = inputs.isEmpty() ? Optional.empty() : Optional.of(points);
        String name = words.in(leaf.name());
        String rule = RuleWords.of(leaf, words);
        lines.add(new FormLine(Kind.LEAF, leaf.code().text(), leaf, depth, name, rule, own, instead, absence));
        if (inputs.size() > 1) {
            inputs.forEach(input -> add(leaf, input, depth + 1, absence));
        }
    }

    private void add(LeafCriterion leaf, Input input, int depth, WhenAbsent absence) {
        Field field = field(leaf, Optional.of(input), absence);
        String name = words.input(input.name());
        String ask = Asks.value(field, words);
        Optional<Field> entered = Optional.of(field);
        lines.add(new FormLine(Kind.INPUT, field.key(), leaf, depth, name, ask, entered, Optional.empty(), absence));
    }

    private Field field(LeafCriterion leaf, Optional<Input> input, WhenAbsent absence) {
        boolean mayNotApply = absence.notApplicable() != AbsencePolicy.REFUSE;
        return new Field(leaf, input, mayNotApply, rounding.of(leaf).scale());
    }
}
