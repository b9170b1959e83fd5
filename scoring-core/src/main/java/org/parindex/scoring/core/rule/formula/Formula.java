package org.parindex.scoring.core.rule.formula;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * Points that a formula computes: of several branches the first whose condition holds. Only the branch that is taken is
 * computed, so a guard can keep a division by zero away.
 *
 * @param branches at least one
 * @param inputs the variables, in the order in which the formula names them unless declared otherwise
 * @param floor the fewest points that are given; empty if less than nothing is an issue
 * @param cap the most points that are given; empty if more than the maximum is an issue
 */
public record Formula(List<Branch> branches, List<Input> inputs, Optional<Award> floor, Optional<Award> cap)
        implements ScoringRule {

    /** @throws IllegalArgumentException if there are no branches, or the inputs are not the variables of the formula */
    public Formula {
        branches = ImmutableList.copyOf(branches);
        inputs = ImmutableList.copyOf(inputs);
        requireNonNull(floor, "floor");
        requireNonNull(cap, "cap");
        checkArgument(!branches.isEmpty(), "branches are empty");
        ImmutableSet<String> named = branches.stream().flatMap(Branch::names).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> declared = inputs.stream().map(Input::name).collect(ImmutableSet.toImmutableSet());
        checkArgument(declared.size() == inputs.size(), "an input is there twice: %s", inputs);
        checkArgument(named.equals(declared), "inputs are %s, but variables %s", declared, named);
    }

    /**
     * One case.
     *
     * @param when the condition; empty if it always holds
     * @param points what it gives
     */
    public record Branch(Optional<Condition> when, Expression points) {
        public Branch {
            requireNonNull(when, "when");
            requireNonNull(points, "points");
        }

        private Stream<String> names() {
            return Stream.concat(
                    when.stream()
                            .flatMap(condition -> Stream.of(
                                            condition.variables(),
                                            condition.flags(),
                                            condition.options().map(Map.Entry::getKey))
                                    .flatMap(names -> names)),
                    points.variables());
        }

        private boolean applies(Measurement measurement, Points maximum) {
            return when.map(condition -> condition.holds(measurement, maximum)).orElse(true);
        }

        private Mapping write() {
            return Node.keys().set("when", when).set("points", points).build();
        }

        @Override
        public String toString() {
            return points + when.map(condition -> " if " + condition).orElse("");
        }
    }

    @Override
    public String kind() {
        return "formula";
    }

    @Override
    public Mapping parameters() {
        Node.MappingBuilder types = Node.keys();
        inputs.stream()
                .filter(input -> input.type() != Input.Type.OPTION && input.type() != Input.Type.FLAG)
                .forEach(input -> types.set(input.name(), Spelling.of(input.type())));
        return Node.keys()
                .set("branches", Node.list(branches.stream().map(Branch::write).toList()))
                .set("inputs", types.build())
                .set("floor", floor)
                .set("cap", cap)
                .build();
    }

    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        try {
            return branches.stream()
                    .filter(branch -> branch.applies(measurement, maximum))
                    .findFirst()
                    .map(branch -> score(branch, measurement, maximum))
                    .orElseGet(() -> Outcome.refused(RuleIssue.NO_BRANCH));
        } catch (DivisionByZeroException byZero) {
            return Outcome.refused(RuleIssue.DIVISION_BY_ZERO, byZero.expression());
        }
    }

    private Outcome score(Branch branch, Measurement measurement, Points maximum) {
        Ratio value = branch.points().value(measurement, maximum);
        Ratio capped = cap.map(most -> value.min(most.of(maximum))).orElse(value);
        Ratio points = floor.map(least -> capped.max(least.of(maximum))).orElse(capped);
        return Outcome.scored(points, value, branch.toString());
    }

    @Override
    public Ratio most(Points maximum) {
        Ratio most = cap.map(award -> award.of(maximum)).orElse(Ratio.from(maximum));
        return floor.map(award -> award.of(maximum).max(most)).orElse(most);
    }

    @Override
    public Ratio least(Points maximum) {
        return floor.map(award -> award.of(maximum).min(Ratio.ZERO)).orElse(Ratio.ZERO);
    }
}
