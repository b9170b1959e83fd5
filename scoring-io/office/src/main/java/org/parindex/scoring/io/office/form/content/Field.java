package org.parindex.scoring.io.office.form.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * What can be entered in the yellow cell of a line.
 *
 * @param leaf the criterion that it is for
 * @param input what the rule asks for; empty for points
 * @param mayNotApply whether the scheme lets the criterion not apply to a unit
 * @param digits the most digits behind the decimal mark of points
 */
public record Field(LeafCriterion leaf, Optional<Input> input, boolean mayNotApply, int digits) {

    /** Returns the heading under which score tables hold what is entered here. */
    public String key() {
        String name = input.map(Input::name).orElse(Input.POINTS);
        boolean isOnly = leaf.rule().inputs().isEmpty();
        return isOnly ? leaf.code().text() : leaf.code() + ":" + name;
    }

    public boolean isOf(Input.Type type) {
        return input.filter(found -> found.type() == type).isPresent();
    }

    /** Returns whether the entry is chosen from a list. */
    public boolean isChosen() {
        return isOf(Input.Type.OPTION) || isOf(Input.Type.FLAG);
    }

    /** Returns what the list offers, without the word for "not applicable". */
    List<String> choices(FormWords words) {
        return isOf(Input.Type.FLAG)
                ? List.of(words.get("yes"), words.get("no"))
                : input.map(Input::options).orElse(List.of());
    }

    /** Returns all that the list offers. */
    public List<String> list(FormWords words) {
        Stream<String> notApplicable = mayNotApply ? Stream.of(words.get("not-applicable")) : Stream.of();
        return Stream.concat(choices(words).stream(), notApplicable).toList();
    }

    /** Returns whether the points that can be awarded lie between {@link #least} and {@link #most}. */
    public boolean isLimited() {
        return leaf.hasMaximum();
    }

    public Ratio least() {
        return leaf.rule().least(leaf.maxPoints());
    }

    /** Returns the most points that can be awarded, which a rule that measures something does not limit. */
    public Ratio most() {
        return leaf.isOutsideMaximum() ? leaf.rule().most(leaf.maxPoints()) : Ratio.from(leaf.maxPoints());
    }

    public Optional<Points> step() {
        return leaf.rule() instanceof Awarded awarded ? awarded.step() : Optional.empty();
    }
}
