package org.parindex.scoring.scheme.format;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.LocalizedText;

/** Applies changes to the criteria of a base, one after the other, and reports those that cannot be applied. */
final class Changes {

    private static final String UNDER = "under";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String CODE = "code";
    private static final List<String> KINDS = List.of("set", "add", "remove", "move", "rename");
    private static final List<String> SETTABLE = List.of(
            "set",
            "name",
            MaxPoints.KEY,
            "weight",
            "source",
            RuleParser.KEY,
            "aggregation",
            QuorumParser.KEY,
            "missing",
            ImputationParser.KEY,
            "not-applicable",
            Predecessors.KEY,
            "reference");
    private static final int MOST_TO_SUGGEST_FROM = 1_000;
    private static final int MOST_SUGGESTIONS = 100;

    private final EditableCriterion tree;
    private final Issues issues;
    private final SetMultimap<String, EditableCriterion> byCode = LinkedHashMultimap.create();
    private final TieBreakerCodes tieBreakers;
    private final Set<EditableCriterion> added = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    private int suggestions;

    Changes(EditableCriterion tree, Issues issues) {
        this.tree = tree;
        this.issues = issues;
        tree.below().forEach(criterion -> byCode.put(criterion.code(), criterion));
        this.tieBreakers = new TieBreakerCodes(tree);
    }

    /** Returns whether all changes could be applied. */
    boolean apply(List<Parameters> items) {
        boolean isComplete = true;
        for (Parameters item : items) {
            isComplete &= apply(item);
        }
        tieBreakers.follow();
        return isComplete;
    }

    private boolean apply(Parameters item) {
        List<String> kinds = KINDS.stream().filter(item::has).toList();
        LocalizedText owner = Owner.change(item.location().line());
        if (kinds.size() != 1) {
            issues.add(FormatIssue.NO_CHANGE.at(item.location(), owner, String.join(", ", KINDS)));
            return false;
        }
        Parameters change = item.named(owner);
        return switch (kinds.get(0)) {
            case "set" -> set(change);
            case "add" -> add(change);
            case "remove" -> remove(change);
            case "move" -> move(change);
            default -> rename(change);
        };
    }

    private boolean set(Parameters change) {
        change.only(SETTABLE);
        Optional<EditableCriterion> criterion = criterion(change, "set");
        criterion.ifPresent(found -> {
            change.fields().stream()
                    .filter(field -> SETTABLE.indexOf(field.key().text()) > 0)
                    .forEach(found::set);
            if (change.hasAny(MaxPoints.KEY, "weight", RuleParser.KEY)) {
                found.parent().ifPresent(above -> above.touch(change.location()));
            }
        });
        return criterion.isPresent();
    }

    private boolean add(Parameters change) {
        Optional<Parameters> parameters = change.only("add").parameters("add");
        if (parameters.isEmpty()) {
            return false;
        }
        Parameters place = parameters.get();
        EditableCriterion criterion = EditableCriterion.of(new Mapping(
                place.fields().stream()
                        .filter(field -> !isPlace(field.key().text()))
                        .toList(),
                place.location()));
        Stream.concat(Stream.of(criterion), criterion.below()).forEach(added::add);
        boolean isPut = put(criterion, place, change.location());
        if (isPut) {
            Stream.concat(Stream.of(criterion), criterion.below()).forEach(each -> byCode.put(each.code(), each));
        } else {
            lost.add(criterion.code());
        }
        return isPut;
    }

    private static boolean isPlace(String key) {
        return List.of(UNDER, BEFORE, AFTER).contains(key);
    }

    private boolean remove(Parameters change) {
        change.only("remove");
        Optional<EditableCriterion> criterion = criterion(change, "remove");
        criterion.ifPresent(found -> {
            EditableCriterion above = found.parent().orElseThrow();
            found.remove();
            above.touch(change.location());
            Stream.concat(Stream.of(found), found.below()).forEach(gone -> {
                byCode.remove(gone.code(), gone);
                tieBreakers.removed(gone, change.location());
            });
        });
        return criterion.isPresent();
    }

    private boolean move(Parameters change) {
        change.only("move", UNDER, BEFORE, AFTER);
        Optional<EditableCriterion> criterion = criterion(change, "move");
        if (criterion.isEmpty()) {
            return false;
        }
        EditableCriterion moved = criterion.get();
        boolean intoItself = Stream.of(UNDER, BEFORE, AFTER)
                .flatMap(key -> change.has(key) ? change.text(key).stream() : Stream.empty())
                .flatMap(code -> find(code).stream())
                .anyMatch(found -> found.isWithin(moved));
        if (intoItself) {
            change.report("move", FormatIssue.INTO_ITSELF, moved.code());
            return false;
        }
        EditableCriterion before = moved.parent().orElseThrow();
        int position = before.children().indexOf(moved);
        moved.remove();
        boolean isPut = put(moved, change, change.location());
        if (isPut) {
            before.touch(change.location());
        } else {
            before.add(moved, position);
        }
        return isPut;
    }

    /** Puts a criterion where {@code under}, {@code before} and {@code after} say; else to the end of the first level. */
    private boolean put(EditableCriterion criterion, Parameters place, Location change) {
        if (place.has(BEFORE) && place.has(AFTER)) {
            place.report(AFTER, FormatIssue.TWO_PLACES);
            return false;
        }
        String beside = place.has(BEFORE) ? BEFORE : AFTER;
        Optional<EditableCriterion> sibling = place.has(beside) ? criterion(place, beside) : Optional.empty();
        Optional<EditableCriterion> under = place.has(UNDER)
                ? criterion(place, UNDER)
                : sibling.flatMap(EditableCriterion::parent).or(() -> Optional.of(tree));
        if (under.isEmpty() || place.has(beside) && sibling.isEmpty()) {
            return false;
        }
        return put(criterion, under.get(), sibling, place, change);
    }

    private boolean put(
            EditableCriterion criterion,
            EditableCriterion parent,
            Optional<EditableCriterion> sibling,
            Parameters place,
            Location change) {
        String beside = place.has(BEFORE) ? BEFORE : AFTER;
        if (!parent.isGroup()) {
            place.report(UNDER, FormatIssue.UNDER_A_LEAF, parent.code());
            return false;
        } else if (sibling.isPresent()
                && !sibling.flatMap(EditableCriterion::parent).equals(Optional.of(parent))) {
            place.report(beside, FormatIssue.NOT_UNDER, sibling.get().code(), parent.code());
            return false;
        }
        int end = parent.children().size();
        int position = sibling.map(parent.children()::indexOf).orElse(end);
        parent.add(criterion, sibling.isPresent() && beside.equals(AFTER) ? position + 1 : position);
        parent.touch(change);
        return true;
    }

    private boolean rename(Parameters change) {
        change.only("rename", CODE).require(CODE);
        Optional<EditableCriterion> criterion = criterion(change, "rename");
        Optional<Scalar> code = change.scalar(CODE);
        if (criterion.isEmpty() || code.isEmpty()) {
            code.map(Scalar::text).ifPresent(lost::add);
            return false;
        }
        String before = criterion.get().code();
        String after = code.get().text();
        if (find(after).isPresent()) {
            change.report(CODE, FormatIssue.CODE_TAKEN, after);
            return false;
        }
        List<EditableCriterion> below = criterion.get().below().toList();
        recode(criterion.get(), code.get());
        below.stream()
                .filter(each -> each.code().startsWith(before + "."))
                .forEach(each -> recode(
                        each,
                        new Scalar(
                                after + each.code().substring(before.length()),
                                code.get().location())));
        return true;
    }

    /** A criterion keeps the first of its former codes, which is that of the former edition. */
    private void recode(EditableCriterion criterion, Scalar code) {
        Location place = code.location();
        String before = criterion.code();
        if (!criterion.has(Predecessors.KEY) && !added.contains(criterion)) {
            Sequence former = new Sequence(List.of(new Scalar(before, place)), place);
            criterion.set(new Field(new Scalar(Predecessors.KEY, place), former));
        }
        criterion.set(new Field(new Scalar(CODE, place), code));
        byCode.remove(before, criterion);
        byCode.put(code.text(), criterion);
    }

    private Optional<EditableCriterion> criterion(Parameters change, String key) {
        Optional<Scalar> code = change.scalar(key);
        Optional<EditableCriterion> found = code.flatMap(scalar -> find(scalar.text()));
        if (code.isPresent() && found.isEmpty() && !isLost(code.get().text())) {
            issues.add(FormatIssue.UNKNOWN_CRITERION
                    .at(code.get().location(), change.owner(), code.get().text())
                    .suggesting(nearest(code.get().text())));
        } else if (code.isEmpty() && !change.has(key)) {
            issues.add(ParameterIssue.MISSING_KEY.at(change.location(), change.owner(), key));
        }
        return found;
    }

    /** After a great many unknown codes no more suggestions are sought: in a hostile file that alone would take minutes. */
    private Optional<String> nearest(String code) {
        if (++suggestions > MOST_SUGGESTIONS) {
            return Optional.empty();
        }
        return Nearest.to(
                code,
                tree.below()
                        .map(EditableCriterion::code)
                        .limit(MOST_TO_SUGGEST_FROM)
                        .toList());
    }

    /** Returns whether a change that failed would have made this code: then nothing more need be said of it. */
    private boolean isLost(String code) {
        return lost.stream().anyMatch(root -> code.equals(root) || code.startsWith(root + "."));
    }

    private Optional<EditableCriterion> find(String code) {
        return byCode.get(code).stream().findFirst();
    }
}
