package org.parindex.scoring.core.rule.formula;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
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
 * @param inputs the variables; the constructor puts them into the order of the branches, in each the numbers, the answers and
 *     the options of the condition, then the numbers of the points
 * @param floor the fewest points that are given; empty if less than nothing is an issue
 * @param cap the most points that are given; empty if more than the maximum is an issue
 */
public record Formula(List<Branch> branches, List<Input> inputs, Optional<Award> floor, Optional<Award> cap)
        implements ScoringRule {

    private static final Ratio BOUND = Ratio.from(Points.of(BigDecimal.TEN.pow(30)));

    /**
     * @throws IllegalArgumentException if there are no branches, one can never be reached, or the inputs do not fit what the
     *     branches say of them
     */
    public Formula {
        branches = ImmutableList.copyOf(branches);
        requireNonNull(floor, "floor");
        requireNonNull(cap, "cap");
        checkArgument(!branches.isEmpty(), "branches are empty");
        checkArgument(
                branches.subList(0, branches.size() - 1).stream()
                        .allMatch(branch -> branch.when().isPresent()),
                "only the last branch can do without a condition: %s",
                branches);
        inputs = InputsOfBranches.checked(branches, inputs);
    }

    /** Returns whether a formula can name an input so: letters, digits and {@code _}, beginning with a letter; none of its own words. */
    public static boolean isName(String text) {
        return Notation.isName(text);
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

        /** Returns the names of the variables that stand for numbers in it. */
        public Stream<String> variables() {
            return Stream.concat(when.stream().flatMap(Condition::variables), points.variables());
        }

        /** Returns the names of the variables that stand for yes or no in it. */
        public Stream<String> flags() {
            return when.stream().flatMap(Condition::flags);
        }

        /** Returns the names of the variables that stand for an option in it, each with the option. */
        public Stream<Map.Entry<String, String>> options() {
            return when.stream().flatMap(Condition::options);
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
                .filter(input -> input.type() != Input.Type.FLAG)
                .forEach(input -> types.set(input.name(), type(input)));
        Mapping declared = types.build();
        return Node.keys()
                .set("branches", Node.list(branches.stream().map(Branch::write).toList()))
                .set("floor", floor)
                .set("cap", cap)
                .set(
                        "inputs",
                        Optional.of(declared).filter(found -> !found.fields().isEmpty()))
                .build();
    }

    private static Object type(Input input) {
        return input.type() == Input.Type.OPTION ? Node.list(input.options()) : Spelling.of(input.type());
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
        if (value.max(value.negated()).compareTo(BOUND) > 0) {
            return Outcome.refused(RuleIssue.OUT_OF_BOUNDS, branch.points());
        }
        Ratio capped = cap.map(most -> value.min(most.of(maximum))).orElse(value);
        return Outcome.scored(raised(capped, maximum), value, branch.toString());
    }

    private Ratio raised(Ratio points, Points maximum) {
        return floor.map(least -> points.max(least.of(maximum))).orElse(points);
    }

    @Override
    public Ratio most(Points maximum) {
        return raised(cap.map(award -> award.of(maximum)).orElse(Ratio.from(maximum)), maximum);
    }

    @Override
    public Ratio least(Points maximum) {
        return floor.map(award -> award.of(maximum).min(Ratio.ZERO)).orElse(Ratio.ZERO);
    }
}
