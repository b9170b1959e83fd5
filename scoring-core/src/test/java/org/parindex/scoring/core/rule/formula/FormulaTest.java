package org.parindex.scoring.core.rule.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Input.Type;
import org.parindex.scoring.core.rule.formula.Condition.Chosen;
import org.parindex.scoring.core.rule.formula.Condition.Flag;
import org.parindex.scoring.core.rule.formula.Expression.Constant;
import org.parindex.scoring.core.rule.formula.Expression.Maximum;
import org.parindex.scoring.core.rule.formula.Expression.Variable;
import org.parindex.scoring.core.rule.formula.Formula.Branch;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class FormulaTest {

    private static final Input FORM = Input.choice("form", List.of("online", "paper"));
    private static final Input DONE = Input.of("done", Type.COUNT);
    private static final Input LATE = Input.of("late", Type.FLAG);
    private static final Branch ONLINE = new Branch(Optional.of(new Chosen("form", "online")), new Variable("done"));
    private static final Branch OTHERWISE = new Branch(Optional.empty(), new Maximum());

    private static Formula formula(List<Branch> branches, Input... inputs) {
        return new Formula(branches, List.of(inputs), Optional.empty(), Optional.empty());
    }

    private static Formula bounded(String floor, String cap) {
        return new Formula(
                List.of(OTHERWISE),
                List.of(),
                Optional.of(floor).filter(text -> !text.isEmpty()).map(Award::parse),
                Optional.of(cap).filter(text -> !text.isEmpty()).map(Award::parse));
    }

    @Test
    void putsItsInputsIntoTheOrderOfItsBranches() {
        assertThat(formula(List.of(ONLINE, OTHERWISE), DONE, FORM).inputs()).containsExactly(FORM, DONE);
        assertThat(formula(List.of(ONLINE, OTHERWISE), DONE, FORM))
                .isEqualTo(formula(List.of(ONLINE, OTHERWISE), FORM, DONE));
    }

    @Test
    void spellsOutAllThatItsFileMustSay() {
        assertThat(formula(List.of(ONLINE, OTHERWISE), FORM, DONE).parameters())
                .hasToString("{branches: [{when: \"form = \\\"online\\\"\", points: done}, {points: max}],"
                        + " inputs: {form: [online, paper], done: count}}");
        assertThat(bounded("0", "max").parameters()).hasToString("{branches: [{points: max}], floor: 0, cap: max}");
    }

    @Test
    void refusesInputsThatDoNotFitItsBranches() {
        List<Branch> branches = List.of(ONLINE, OTHERWISE);
        assertThatIllegalArgumentException().isThrownBy(() -> formula(branches, FORM));
        assertThatIllegalArgumentException().isThrownBy(() -> formula(branches, FORM, DONE, LATE));
        assertThatIllegalArgumentException().isThrownBy(() -> formula(branches, FORM, DONE, DONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formula(branches, FORM, Input.of("done", Type.FLAG)))
                .withMessage("inputs for yes or no are [done], but variables []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formula(branches, Input.choice("form", List.of("paper")), DONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formula(branches, Input.choice("form", List.of("online", "Online")), DONE))
                .withMessage("option of form is blank or there twice: Online");
    }

    @Test
    void refusesANameForTwoThings() {
        Branch confused = new Branch(Optional.of(new Flag("done")), new Variable("done"));
        assertThatIllegalArgumentException().isThrownBy(() -> formula(List.of(confused), DONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formula(List.of(confused), DONE, Input.of("done", Type.FLAG)));
    }

    @Test
    void refusesABranchThatCanNeverBeReached() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formula(List.of(OTHERWISE, ONLINE), FORM, DONE))
                .withMessage("only the last branch can do without a condition: [max, done if form = \"online\"]");
        assertThatIllegalArgumentException().isThrownBy(() -> formula(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"max", "least", "most", "and", "or", "not", "points", "", " ", "a-b", "a b", "1", "1a", "_a"})
    void refusesNamesThatWouldReadAsSomethingElse(String name) {
        assertThat(Formula.isName(name)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Variable(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new Flag(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chosen(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "maximum", "số_văn_bản", "a1_", "Or"})
    void allowsLettersDigitsAndUnderscores(String name) {
        assertThat(Formula.isName(name)).isTrue();
    }

    @Test
    void refusesWhatNoFileCanSpell() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Constant(Points.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chosen("form", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chosen("form", "a\"b"));
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0, 8", "'', 2, 0, 2", "-1, 50%, -1, 4", "1, '', 0, 8", "10, '', 0, 10", "25%, 1, 0, 2"})
    void givesPointsBetweenItsFloorAndItsCap(String floor, String cap, long least, long most) {
        Formula formula = bounded(floor, cap);
        assertThat(formula.least(Points.of(8))).isEqualTo(Ratio.of(least));
        assertThat(formula.most(Points.of(8))).isEqualTo(Ratio.of(most));
    }
}
